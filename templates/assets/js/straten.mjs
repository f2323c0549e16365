// The streets on the moving map, where the region has them: fetched once somebody is so near that names can be read. The script that
// makes the map (outputs/map/streets_layer.py) imports this, so that a region without streets has nothing of it.

import { layer } from "./straten/layer.mjs";

/**
 * @typedef {object} About
 * @property {string} tegels address of the tiles, with a slash at its end
 * @property {import("./straten/tiles.mjs").Reach} bereik
 * @property {number} van the zoom from which they are shown
 * @property {string} bron
 * @property {string} over where the source tells of itself
 */

const PANE = "straten";
const DRAWN = ["plattegrond", "opschriften"]; // what they take the place of

/**
 * @param {L.Map} map
 * @param {About} about
 */
export function show(map, about) {
  if (!("DecompressionStream" in globalThis)) return; // a browser of before 2023 keeps the drawing
  map.options.zoomSnap = 1; // letters at half a zoom are blurred
  const dark = matchMedia("(prefers-color-scheme: dark)");
  /** @type {L.GridLayer | undefined} */
  let shown;
  const credit = creditOf(about);
  map.createPane(PANE).style.zIndex = "200"; // of its own: tiles of pictures are made darker at night, these are drawn so
  const isNear = () => map.getZoom() >= about.van;
  const hide = () => {
    for (const name of DRAWN) map.getPane(name)?.style.setProperty("visibility", isNear() ? "hidden" : "visible");
  };
  const change = () => {
    hide();
    if (isNear() === Boolean(shown)) return;
    shown?.remove();
    credit.remove();
    shown = undefined;
    map.getContainer().style.background = "";
    if (!isNear()) return;
    const { made, land } = layer(about.tegels, about.bereik, dark.matches, { minZoom: about.van, pane: PANE });
    shown = made;
    map.getContainer().style.background = land;
    map.addLayer(made).addControl(credit);
  };
  dark.addEventListener?.("change", () => {
    shown?.remove();
    shown = undefined;
    change();
  });
  map.on("layeradd", hide); // the drawing may come later
  map.on("zoomend", change);
  change();
}

/**
 * Whose the streets are: a link that is there to be read, and to nothing that the page asks of its own accord.
 * @param {About} about
 */
function creditOf({ bron, over }) {
  const Credit = L.Control.extend({
    onAdd() {
      const box = L.DomUtil.create("div", "leaflet-control-attribution");
      box.style.fontSize = "0.75rem";
      const link = L.DomUtil.create("a", "", box);
      link.href = over;
      link.rel = "noreferrer";
      link.textContent = bron;
      return box;
    },
  });
  return /** @type {L.Control} */ (new Credit({ position: document.documentElement.dir === "rtl" ? "bottomright" : "bottomleft" }));
}
