// The pins, gathered into bunches where they stand close, and the card that a tap on one opens.
//
// Neither takes the keyboard's focus: a pin that a zoom replaces would take the focus with it, and a tab through a
// hundred pins in no order helps nobody. By keyboard the map itself moves (arrows, plus and minus), and the list
// beside it, which follows, leads to the places.

import { element, sign } from "./dom.mjs";
import { makeRoom } from "./room.mjs";

/** @typedef {import("./data.mjs").Plek} Plek */
/** @typedef {{sprite: string, home: string, dir: string, open: string, close: string}} PinWords */

/**
 * @param {L.Map} map
 * @param {PinWords} words
 * @param {boolean} calm whether the reader wants no animation
 * @returns {(plekken: Plek[]) => void} shows these places and no others
 */
export function pins(map, words, calm) {
  map.getPane("markerPane")?.setAttribute("aria-hidden", "true");
  L.MarkerCluster.mergeOptions({ keyboard: false });
  const group = L.markerClusterGroup({
    iconCreateFunction: bunch,
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
  /** @type {Map<string, L.Marker>} */
  const made = new Map();
  const pin = (/** @type {Plek} */ plek) => {
    const marker = made.get(plek.id) ?? makePin(plek, words);
    made.set(plek.id, marker);
    return marker;
  };
  return (plekken) => {
    map.closePopup();
    group.clearLayers();
    group.addLayers(plekken.map(pin));
    room();
  };
}

/**
 * @param {Plek} plek
 * @param {PinWords} words
 * @returns {L.Marker}
 */
function makePin(plek, words) {
  const icon = L.divIcon({
    html: /** @type {any} */ (sign(plek.themas[0], words.sprite)), // the types know HTML elements only
    className: "kaart-speld",
    iconSize: [36, 44],
    iconAnchor: [18, 43],
    popupAnchor: [0, -40],
  });
  const marker = L.marker([plek.lat, plek.lon], { icon, keyboard: false, title: plek.naam });
  return marker.bindPopup(() => card(plek, words), { className: "kaart-kaartje", minWidth: 220, maxWidth: 270, autoPanPadding: [12, 12] });
}

/**
 * @param {Plek} plek
 * @param {PinWords} words
 * @returns {HTMLElement}
 */
export function card(plek, words) {
  const about = [plek.categorie, plek.gebied].filter(Boolean).join(" · ");
  const link = element("a", { href: `${words.home}plek/${plek.id}/` });
  link.append(element("strong", { dir: "auto" }, plek.naam), element("span", {}, about));
  if (plek.straat) link.append(element("span", { dir: "ltr", lang: "nl" }, plek.straat));
  link.append(element("span", { class: "kaart-open" }, words.open));
  return element("div", { dir: words.dir }, link);
}

/**
 * @param {{getChildCount: () => number}} cluster
 * @returns {L.DivIcon}
 */
function bunch(cluster) {
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
