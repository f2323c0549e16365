// The moving map. folium's script (kaart-begin) has made an empty Leaflet map; this fills it and keeps the list in step.

import { drawNames, drawShapes } from "./map/background.mjs";
import { count, fits, nearest, unpack } from "./map/data.mjs";
import { list } from "./map/list.mjs";
import { pins } from "./map/pins.mjs";

/** @typedef {{map_sociale_kaart?: L.Map, tile_layer_sociale_kaart?: L.TileLayer}} MadeByFolium */
/** @typedef {{telling: Record<string, string>, laden: string, mislukt: string, geen: string, open: string, sluit: string, in: string, uit: string}} Words */

const made = /** @type {MadeByFolium} */ (/** @type {unknown} */ (globalThis));
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

const page = document.getElementById("kaart");
if (page && made.map_sociale_kaart) start(page, made.map_sociale_kaart);

/**
 * @param {HTMLElement} page
 * @param {L.Map} map
 */
async function start(page, map) {
  const { root = "", home = "", sprite = "", punten = "", vormen = "", woorden = "{}" } = page.dataset;
  /** @type {Words} */
  const words = JSON.parse(woorden);
  const status = part(page, "kaart-telling");
  status.textContent = words.laden;
  prepare(map, words);
  const background = showBackground(map, root, vormen);
  try {
    const points = unpack(await fetchJson(punten));
    const dir = document.documentElement.dir;
    drawNames(map, made.tile_layer_sociale_kaart ? [] : points.opschriften, dir);
    const show = pins(map, { sprite, home, dir, open: words.open, close: words.sluit }, calm);
    const more = /** @type {HTMLButtonElement} */ (part(page, "kaart-meer"));
    const showList = list({ list: part(page, "kaart-plekken"), more }, { sprite, home });
    connect({ page, map, plekken: points.plekken, show, showList, status, words });
  } catch (error) {
    status.textContent = words.mislukt;
    console.warn(error);
  }
  await background;
}

/**
 * @param {HTMLElement} page
 * @param {string} id
 * @returns {HTMLElement}
 */
function part(page, id) {
  const found = page.querySelector(`#${id}`);
  if (!(found instanceof HTMLElement)) throw new Error(`#${id} is not on the page`);
  return found;
}

/**
 * @param {string} address
 * @returns {Promise<any>}
 */
async function fetchJson(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * Leaflet's controls in the reader's language, the region as the first view and as far as one can zoom out.
 * @param {L.Map} map
 * @param {Words} words
 */
function prepare(map, words) {
  const { regio } = /** @type {{regio?: L.LatLngBoundsLiteral}} */ (map.options);
  const position = document.documentElement.dir === "rtl" ? "bottomleft" : "bottomright"; // the thumb's side
  L.control.zoom({ position, zoomInTitle: words.in, zoomOutTitle: words.uit }).addTo(map);
  if (calm) withoutAnimation(map);
  if (!regio) return;
  map.fitBounds(regio, { animate: false });
  map.setMinZoom(Math.floor(map.getBoundsZoom(regio)));
}

/**
 * Panning by keyboard and after a flick; the style sheet takes care of zooming.
 * @param {L.Map} map
 */
function withoutAnimation(map) {
  map.options.inertia = false;
  const { panBy } = map;
  map.panBy = (offset, options) => panBy.call(map, offset, { ...options, animate: false });
}

/**
 * The region's own tiles, else the schematic map. Without either the pins still stand in the right place.
 * @param {L.Map} map
 * @param {string} root of the site: folium's script is the same for pages at any depth
 * @param {string} vormen address of the schematic map
 */
async function showBackground(map, root, vormen) {
  const tiles = made.tile_layer_sociale_kaart;
  if (tiles) {
    L.control.attribution({ prefix: false }).addTo(map);
    const { path } = /** @type {{path?: string}} */ (tiles.options);
    tiles.setUrl(root + path).addTo(map);
    return;
  }
  try {
    drawShapes(map, await fetchJson(vormen));
  } catch (error) {
    console.warn(error);
  }
}

/**
 * Themes, map and list tell one another what to show.
 * @param {{page: HTMLElement, map: L.Map, plekken: import("./map/data.mjs").Plek[], status: HTMLElement, words: Words,
 *   show: (plekken: import("./map/data.mjs").Plek[]) => void,
 *   showList: (plekken: import("./map/data.mjs").Plek[]) => void}} parts
 */
function connect({ page, map, plekken, show, showList, status, words }) {
  let chosen = plekken;
  const follow = () => {
    const bounds = map.getBounds();
    const seen = nearest(chosen.filter((p) => bounds.contains([p.lat, p.lon])), map.getCenter());
    status.textContent = seen.length ? count(words.telling, seen.length, document.documentElement.lang) : words.geen;
    showList(seen);
  };
  const choose = (/** @type {string} */ thema) => {
    chosen = plekken.filter((plek) => fits(plek, thema));
    show(chosen);
    follow();
  };
  themes(page, choose);
  if (plekken.length) map.fitBounds(L.latLngBounds(plekken.map((p) => [p.lat, p.lon])), { animate: false, padding: [24, 24] });
  choose("");
  map.on("moveend", follow);
}

/**
 * One theme at a time: pressed shows only its places, pressed again shows all.
 * @param {HTMLElement} page
 * @param {(thema: string) => void} choose called with the id of a theme, empty for all
 */
function themes(page, choose) {
  const buttons = [...page.querySelectorAll("button[data-thema]")].filter((b) => b instanceof HTMLButtonElement);
  const press = (/** @type {string} */ thema) => {
    for (const b of buttons) b.setAttribute("aria-pressed", String(b.dataset.thema === thema));
    choose(thema);
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      press(button.getAttribute("aria-pressed") === "true" ? "" : (button.dataset.thema ?? ""));
    });
  }
}
