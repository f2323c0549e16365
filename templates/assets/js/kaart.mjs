// The moving map: fetched when someone looks at it. folium's script makes an empty Leaflet map; this fills it.

import { drawNames, drawShapes } from "./map/background.mjs";
import { counts } from "./map/counts.mjs";
import { pins } from "./map/pins.mjs";

/** @typedef {{map_sociale_kaart?: L.Map, tile_layer_sociale_kaart?: L.TileLayer}} MadeByFolium */
/** @typedef {(places: number[]) => void} Show */
/**
 * Handed in by the finder: what two scripts import would be a file of its own, and a wait more on a slow line.
 * @typedef {Pick<typeof import("./map/dom.mjs"), "element" | "sign"> & Pick<typeof import("./finder/page.mjs"), "fetchJson">} Tools
 */

const made = /** @type {MadeByFolium} */ (/** @type {unknown} */ (globalThis));
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const STILL = 3; // pixels that a map may shift without anyone having moved it

/**
 * @param {import("./finder/page.mjs").Page} page
 * @param {import("./finder/unpack.mjs").Data} data
 * @param {(place: number) => import("./finder/place.mjs").Place} described
 * @param {() => void} moved called when a reader has moved the map
 * @param {Tools} tools
 * @returns {Promise<ReturnType<typeof framing> & {show: Show, counts?: () => (squares: import("./map/counts.mjs").Square[]) => void}>}
 */
export async function open(page, data, described, moved, tools) {
  const { base, files, words, sprite, home } = page;
  style(base + files.stijl);
  for (const script of files.scripts) await import(new URL(base + script, location.href).href); // each needs the one before it
  const map = made.map_sociale_kaart;
  if (!map) throw new Error("the map was not made");
  const dir = document.documentElement.dir;
  prepare(map, words);
  const background = showBackground(map, page, dir, tools).catch((error) => console.warn(error));
  const put = pins(map, { sprite, home, dir, open: words.open, close: words.sluit }, calm, described, data, tools);
  const view = framing(map, data, moved);
  await background;
  return { ...view, ...(globalThis.RUIM ? withNumbers(map, data, put, view, tools) : { show: put }) };
}

/**
 * In a large region: what is not there yet is a number, and where one was tapped its places are in view.
 * @param {L.Map} map
 * @param {import("./finder/unpack.mjs").Data} data
 * @param {Show} put
 * @param {Pick<ReturnType<typeof framing>, "fit" | "sees">} view
 * @param {Tools} tools
 */
function withNumbers(map, data, put, view, tools) {
  /** @type {L.LatLngBounds | undefined} of the number that was tapped */
  let tapped;
  /** @type {Show} */
  const show = (places) => {
    const its = tapped && inside(tapped, places, data);
    if (its?.length) {
      tapped = undefined;
      if (!places.some(view.sees)) view.fit(its); // they may all be in one corner of their square
    }
    put(places);
  };
  return { show, counts: () => counts(map, calm, tools, (bounds) => (tapped = bounds)) };
}

/**
 * @param {L.LatLngBounds} bounds
 * @param {number[]} places
 * @param {import("./finder/unpack.mjs").Data} data
 */
function inside(bounds, places, data) {
  return places.filter((place) => {
    const spot = data.spot(place);
    return spot && bounds.contains([spot.lat, spot.lon]);
  });
}

/**
 * The view that fits the places, and whether a reader has left it.
 * @param {L.Map} map
 * @param {import("./finder/unpack.mjs").Data} data
 * @param {() => void} moved
 */
function framing(map, data, moved) {
  /** @type {{zoom: number, center: L.LatLng} | undefined} */
  let given;
  const isMoved = () => {
    if (!given || map.getZoom() !== given.zoom) return true;
    return map.latLngToContainerPoint(given.center).distanceTo(map.getSize().divideBy(2)) > STILL;
  };
  map.on("moveend", () => given && isMoved() && moved());
  return {
    /** @param {number[]} places */
    fit(places) {
      given = undefined;
      map.invalidateSize({ animate: false, pan: false });
      const spots = places.map((place) => data.spot(place)).filter((spot) => spot !== undefined);
      const bounds = L.latLngBounds(spots.map(({ lat, lon }) => /** @type {L.LatLngTuple} */ ([lat, lon])));
      if (bounds.isValid()) map.fitBounds(bounds, { animate: false, padding: [24, 24], maxZoom: 15 });
      given = { zoom: map.getZoom(), center: map.getCenter() };
    },
    /** What is in view. */
    box() {
      const bounds = map.getBounds();
      return { zuid: bounds.getSouth(), west: bounds.getWest(), noord: bounds.getNorth(), oost: bounds.getEast() };
    },
    /**
     * Once the view is another, whoever changed it; while a card is open, when that is closed.
     * @param {() => void} act
     */
    follow(act) {
      let isOpen = false;
      map.on("popupopen", () => (isOpen = true));
      map.on("popupclose", () => {
        isOpen = false;
        setTimeout(act);
      });
      map.on("moveend", () => isOpen || act());
    },
    /** @param {number} place */
    sees(place) {
      return inside(map.getBounds(), [place], data).length > 0;
    },
  };
}

/** @param {string} address */
function style(address) {
  if (document.querySelector(`link[href$="${address.split("/").pop()}"]`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}

/**
 * Leaflet's controls in the reader's language, the region as the first view and as far as one can zoom out.
 * @param {L.Map} map
 * @param {import("./finder/page.mjs").Words} words
 */
function prepare(map, words) {
  const { regio } = /** @type {{regio?: L.LatLngBoundsLiteral}} */ (map.options);
  const position = document.documentElement.dir === "rtl" ? "bottomleft" : "bottomright"; // the thumb's side
  L.control.zoom({ position, zoomInTitle: words.in, zoomOutTitle: words.uit }).addTo(map);
  if (matchMedia("(pointer: coarse)").matches) map.dragging.disable(); // one finger moves the page, two the map
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
 * The region's own tiles, else the schematic map with its names. Without either, the pins are still in the right place.
 * @param {L.Map} map
 * @param {import("./finder/page.mjs").Page} page
 * @param {string} dir
 * @param {Tools} tools
 */
async function showBackground(map, { base, files }, dir, { element, fetchJson }) {
  const tiles = made.tile_layer_sociale_kaart;
  if (tiles) {
    L.control.attribution({ prefix: false }).addTo(map);
    const { path } = /** @type {{path?: string}} */ (tiles.options);
    tiles.setUrl(base + path).addTo(map);
    return;
  }
  const [shapes, names] = await Promise.all([fetchJson(base + files.vormen), fetchJson(base + files.opschriften)]);
  drawShapes(map, shapes);
  drawNames(map, names, dir, element);
}
