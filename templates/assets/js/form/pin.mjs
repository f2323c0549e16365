// The map on which one puts the pin: tap, drag, or move it with the arrow keys.

import { drawNames, drawShapes } from "../map/background.mjs";
import { element } from "../map/dom.mjs";
import { json, names } from "./data.mjs";
import { get } from "./place.mjs";

/** @typedef {import("./app.mjs").App} App */

const STEP = 0.0001; // degrees that an arrow key moves the pin: about ten metres
const CLOSE = 16;

/**
 * @param {App} app
 * @param {HTMLElement} part where the map comes
 * @param {HTMLElement} said
 * @param {(lat: number, lon: number) => void} move tells where the pin is now
 */
export async function pinMap(app, part, said, move) {
  const { addresses, w } = app;
  await Promise.all([import(new URL(addresses.leaflet, location.href).href), style(addresses.kaartstijl)]);
  const holder = element("div", { class: "kaart-beeld speld-kaart", dir: "ltr", role: "application", "aria-label": w["kaart-naam"], tabindex: "0" });
  said.before(holder);
  const map = makeMap(app, holder);
  background(app, map);
  const pin = makePin(app, map, move);
  const me = element("button", { type: "button", class: "knop" }, w["hier-ben-ik"]);
  me.addEventListener("click", () => locate(said, w, pin));
  holder.after(me, element("p", { class: "veld-hulp alleen-toetsen" }, w["kaart-toetsen"]));
  said.textContent = w["kaart-tik"];
}

/** @param {string} address */
function style(address) {
  return new Promise((done, failed) => {
    if (document.querySelector(`link[href="${address}"]`)) return done(undefined);
    const tag = element("link", { rel: "stylesheet", href: address });
    tag.addEventListener("load", () => done(undefined));
    tag.addEventListener("error", failed);
    document.head.append(tag);
  });
}

/**
 * @param {App} app
 * @param {HTMLElement} holder
 */
function makeMap({ form, w }, holder) {
  const { zuid, west, noord, oost } = form.regio.grenzen;
  const bounds = L.latLngBounds([zuid, west], [noord, oost]);
  const map = L.map(holder, { zoomControl: false, attributionControl: false, zoomSnap: 0.5, maxZoom: 18, maxBounds: bounds.pad(0.25), keyboard: false });
  L.control.zoom({ position: "bottomright", zoomInTitle: w.dichterbij, zoomOutTitle: w["verder-weg"] }).addTo(map);
  return map.fitBounds(bounds, { animate: false });
}

/**
 * @param {App} app
 * @param {L.Map} map
 */
async function background({ addresses }, map) {
  try {
    const [shapes, written] = await Promise.all([json(addresses.vormen), names(addresses.root, addresses.lezer)]);
    drawShapes(map, shapes);
    drawNames(map, written, "ltr", element);
  } catch (error) {
    console.warn(error); // without the drawing a pin can be put all the same
  }
}

/**
 * @param {App} app
 * @param {L.Map} map
 * @param {(lat: number, lon: number) => void} move
 */
function makePin(app, map, move) {
  const icon = L.divIcon({ html: element("span", { class: "speld" }), className: "speld-om", iconSize: [36, 44], iconAnchor: [18, 42] });
  const marker = L.marker(map.getCenter(), { icon, draggable: true, keyboard: false, autoPan: true });
  const put = (/** @type {number} */ lat, /** @type {number} */ lon, closer = true) => {
    marker.setLatLng([lat, lon]).addTo(map);
    if (closer) map.setView([lat, lon], Math.max(map.getZoom(), 14));
    move(lat, lon);
  };
  marker.on("dragend", () => put(marker.getLatLng().lat, marker.getLatLng().lng, false));
  map.on("click", ({ latlng }) => {
    put(latlng.lat, latlng.lng, false);
    if (map.getZoom() < CLOSE) map.setView(latlng, Math.min(map.getZoom() + 2, CLOSE)); // to put it more precisely
  });
  const [lat, lon] = ["locatie.lat", "locatie.lon"].map((pad) => Number(get(app.plek.values, pad)));
  if (lat && lon) {
    marker.setLatLng([lat, lon]).addTo(map);
    map.setView([lat, lon], CLOSE, { animate: false });
  }
  map.getContainer().addEventListener("keydown", (event) => {
    const [up, right] = ARROWS[event.key] ?? [0, 0];
    if (!up && !right) return;
    event.preventDefault();
    const { lat, lng } = map.hasLayer(marker) ? marker.getLatLng() : map.getCenter();
    put(lat + up * STEP, lng + right * STEP);
  });
  return put;
}

/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowUp: [1, 0], ArrowDown: [-1, 0], ArrowRight: [0, 1.5], ArrowLeft: [0, -1.5] };

/**
 * Only after a tap, and the answer stays on the phone.
 * @param {HTMLElement} said
 * @param {Record<string, string>} w
 * @param {(lat: number, lon: number) => void} pin
 */
function locate(said, w, pin) {
  said.textContent = w.zoeken;
  const failed = () => (said.textContent = w["hier-mislukt"]);
  if (!navigator.geolocation) return failed();
  navigator.geolocation.getCurrentPosition(({ coords }) => pin(coords.latitude, coords.longitude), failed, { enableHighAccuracy: true, timeout: 15_000 });
}
