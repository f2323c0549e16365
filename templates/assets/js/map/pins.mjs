// The pins, gathered into bunches where they are close together, and the card that a tap on one opens.
//
// Neither takes the keyboard's focus: a pin that a zoom replaces would take the focus with it, and a tab through a
// hundred pins in no order helps nobody. By keyboard the map itself moves (arrows, plus and minus), and the list
// beside it, which follows, leads to the places.

import { makeRoom } from "./room.mjs";

/** @typedef {import("../finder/place.mjs").Place} Place */
/** @typedef {import("../kaart.mjs").Tools} Tools */
/** @typedef {{sprite: string, home: string, dir: string, open: string, close: string}} PinWords */

/**
 * @param {L.Map} map
 * @param {PinWords} words
 * @param {boolean} calm whether the reader wants no animation
 * @param {(place: number) => Place} described
 * @param {import("../finder/unpack.mjs").Data} data
 * @param {Tools} tools
 * @returns {(places: number[]) => void} shows these places and no others, as far as they have a door
 */
export function pins(map, words, calm, described, data, tools) {
  map.getPane("markerPane")?.setAttribute("aria-hidden", "true");
  L.MarkerCluster.mergeOptions({ keyboard: false });
  const group = L.markerClusterGroup({
    iconCreateFunction: (cluster) => bunch(cluster, tools),
    maxClusterRadius: (zoom) => (zoom < 12.5 ? 76 : 44), // fewer bunches far off, so that the areas' names can be read
    showCoverageOnHover: false,
    animate: !calm,
    spiderLegPolylineOptions: { className: "kaart-pootje", weight: 2 },
  });
  map.addLayer(group);
  const room = () => makeRoom(map.getContainer());
  group.on("animationend", room);
  map.on("moveend", room);
  map.on("popupopen", ({ popup }) => translateClose(popup, words));
  const { maxBounds } = map.options; // for as long as a card is open it may be needed to go beyond them
  map.on("autopanstart", () => map.setMaxBounds());
  map.on("popupclose", () => map.setMaxBounds(maxBounds));
  /** @type {Map<number, L.Marker>} */
  const made = new Map();
  const pin = (/** @type {number} */ place) => {
    const spot = data.spot(place);
    if (!spot) return [];
    const marker = made.get(place) ?? makePin(described(place), spot, words, tools);
    made.set(place, marker);
    return [marker];
  };
  return (places) => {
    map.closePopup();
    group.clearLayers();
    group.addLayers(places.flatMap(pin));
    room();
  };
}

/**
 * @param {Place} plek
 * @param {import("../finder/types.mjs").Spot} spot
 * @param {PinWords} words
 * @param {Tools} tools
 * @returns {L.Marker}
 */
function makePin(plek, { lat, lon }, words, tools) {
  const icon = L.divIcon({
    html: /** @type {any} */ (tools.sign(plek, words.sprite)), // the types know HTML elements only
    className: "kaart-speld",
    iconSize: [36, 44],
    iconAnchor: [18, 43],
    popupAnchor: [0, -40],
  });
  const marker = L.marker([lat, lon], { icon, keyboard: false, title: plek.naam });
  return marker.bindPopup(() => card(plek, words, tools), { className: "kaart-kaartje", minWidth: 220, maxWidth: 270, autoPanPadding: [12, 12] });
}

/**
 * @param {Place} plek
 * @param {PinWords} words
 * @param {Tools} tools
 * @returns {HTMLElement}
 */
function card(plek, words, { element }) {
  const link = element("a", { href: `${words.home}plek/${plek.id}/` });
  link.append(element("strong", { dir: "auto" }, plek.naam), element("span", {}, [plek.soort, plek.gebied].filter(Boolean).join(" · ")));
  if (plek.straat) link.append(element("span", { dir: "ltr", lang: "nl" }, plek.straat));
  link.append(element("span", { class: "kaart-open" }, words.open));
  return element("div", { dir: words.dir }, link);
}

/**
 * @param {{getChildCount: () => number}} cluster
 * @param {Tools} tools
 * @returns {L.DivIcon}
 */
function bunch(cluster, { element }) {
  const n = cluster.getChildCount();
  const size = n < 10 ? 38 : n < 50 ? 46 : 54;
  const html = element("span", {}, String(n));
  return L.divIcon({ html, className: "kaart-tros", iconSize: [size, size] });
}

/**
 * Leaflet calls the button "Close popup", in English only.
 * @param {L.Popup} popup
 * @param {PinWords} words
 */
function translateClose(popup, words) {
  popup.getElement()?.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", words.close);
}
