// The schematic map behind the pins, as Leaflet vectors whose colours come from the style sheet (dark mode too).

import { line } from "./line.mjs";

/**
 * @typedef {object} Shapes
 * @property {number} raster
 * @property {number[][]} gebieden
 * @property {number[][]} groen
 * @property {number[][]} water
 * @property {[number, number[]][]} waterlijnen width in metres, line
 * @property {number[][]} snelweg
 * @property {number[][]} spoor
 */

const METRES_PER_PIXEL = 156543; // at zoom 0 on the equator

/**
 * @param {L.Map} map
 * @param {Shapes} shapes
 */
export function drawShapes(map, shapes) {
  const pane = map.createPane("plattegrond");
  pane.setAttribute("aria-hidden", "true");
  const shared = { pane: "plattegrond", renderer: L.svg({ pane: "plattegrond", padding: 0.5 }), interactive: false };
  const points = (/** @type {number[]} */ steps) => line(steps, shapes.raster);
  const area = (/** @type {"gebieden" | "groen" | "water"} */ name) =>
    L.polygon(shapes[name].map((steps) => [points(steps)]), { ...shared, className: `kaart-${name}` }).addTo(map);
  const road = (/** @type {"snelweg" | "spoor"} */ name) =>
    L.polyline(shapes[name].map(points), { ...shared, className: `kaart-${name}` }).addTo(map);
  area("gebieden");
  area("groen");
  area("water");
  drawWaterLines(map, shapes.waterlijnen.map(([metres, steps]) => [metres, points(steps)]), shared);
  road("snelweg");
  road("spoor");
}

/**
 * Canals have a width in metres, so their lines grow with the zoom.
 * @param {L.Map} map
 * @param {[number, import("./line.mjs").LatLon[]][]} lines
 * @param {L.PolylineOptions} shared
 */
function drawWaterLines(map, lines, shared) {
  const perPixel = () => (METRES_PER_PIXEL * Math.cos((map.getCenter().lat * Math.PI) / 180)) / 2 ** map.getZoom();
  const weight = (/** @type {number} */ metres) => Math.max(1, metres / perPixel());
  const drawn = lines.map(([metres, points]) => {
    const layer = L.polyline(points, { ...shared, className: "kaart-waterlijn", weight: weight(metres) });
    return /** @type {const} */ ([metres, layer.addTo(map)]);
  });
  map.on("zoomend", () => drawn.forEach(([metres, layer]) => layer.setStyle({ weight: weight(metres) })));
}

/**
 * Names on the map. Which ones are shown at which zoom is up to the style sheet.
 * @param {L.Map} map
 * @param {[soort: string, lat: number, lon: number, tekst: string][]} names
 * @param {string} dir direction of the names of areas and landmarks, which are in the reader's language
 * @param {typeof import("./dom.mjs").element} element
 */
export function drawNames(map, names, dir, element) {
  const pane = map.createPane("opschriften");
  pane.setAttribute("aria-hidden", "true");
  for (const [soort, lat, lon, tekst] of names) {
    const html = element("span", { dir: soort === "gebied" || soort === "punt" ? dir : "ltr" }, tekst);
    const icon = L.divIcon({ html, className: `opschrift opschrift-${soort}`, iconSize: [0, 0] });
    L.marker([lat, lon], { icon, pane: "opschriften", interactive: false, keyboard: false }).addTo(map);
  }
  const measure = () => {
    const zoom = map.getZoom();
    map.getContainer().classList.toggle("is-ver", zoom < 12);
    map.getContainer().classList.toggle("is-dichtbij", zoom >= 13.5);
  };
  map.on("zoomend", measure);
  measure();
}
