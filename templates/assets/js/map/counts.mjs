// Of a large region seen from afar: how many places are where nothing has been fetched yet. A tap on a number goes there.

/** @typedef {{zuid: number, west: number, noord: number, oost: number}} Box edges in degrees */
/** @typedef {{id: string, aantal: number, box?: Box, onbekend?: string}} Square `onbekend`: what stands for a number that nobody knows */
/** @typedef {{aantal: number | string, lat: number, lon: number, box: Box}} Count */

const SIZE = 60; // pixels of a circle that has room for five figures
const WIDE = 1; // zooms deeper than the map's own: a number for each 128 pixels

/**
 * Squares that are small on the map are counted together, by the larger one around them.
 * @param {Square[]} squares
 * @param {number} zoom
 * @returns {Count[]}
 */
export function counted(squares, zoom) {
  const depth = Math.max(0, Math.floor(zoom) + WIDE);
  /** @type {Map<string, Square[]>} */
  const cells = new Map();
  for (const square of squares) {
    const id = square.id.slice(0, depth);
    if (square.box) cells.set(id, [...(cells.get(id) ?? []), square]);
  }
  return [...cells.values()].map(together);
}

/**
 * In the middle of where the places are.
 * @param {Square[]} squares each with a box
 * @returns {Count}
 */
function together(squares) {
  const boxes = squares.map(({ box }) => /** @type {Box} */ (box));
  const aantal = squares.reduce((sum, one) => sum + one.aantal, 0);
  const middle = (/** @type {(box: Box) => number} */ of) => squares.reduce((sum, one, n) => sum + of(boxes[n]) * one.aantal, 0) / aantal;
  return {
    aantal: squares[0].onbekend ?? aantal,
    lat: middle(({ zuid, noord }) => (zuid + noord) / 2),
    lon: middle(({ west, oost }) => (west + oost) / 2),
    box: {
      zuid: Math.min(...boxes.map(({ zuid }) => zuid)),
      west: Math.min(...boxes.map(({ west }) => west)),
      noord: Math.max(...boxes.map(({ noord }) => noord)),
      oost: Math.max(...boxes.map(({ oost }) => oost)),
    },
  };
}

/**
 * @param {L.Map} map
 * @param {boolean} calm whether the reader wants no animation
 * @param {Pick<typeof import("./dom.mjs"), "element">} tools
 * @param {(bounds: L.LatLngBounds) => void} tapped called with what a number that was tapped is about, before the map goes there
 * @returns {(squares: Square[]) => void} shows the numbers of these, and no others
 */
export function counts(map, calm, { element }, tapped) {
  const layer = L.layerGroup().addTo(map);
  return (squares) => {
    layer.clearLayers();
    const around = map.getBounds().pad(0.5);
    for (const count of counted(squares, map.getZoom())) {
      if (around.contains([count.lat, count.lon])) layer.addLayer(marker(map, calm, count, element, tapped));
    }
  };
}

/**
 * @param {L.Map} map
 * @param {boolean} calm
 * @param {Count} count
 * @param {typeof import("./dom.mjs").element} element
 * @param {(bounds: L.LatLngBounds) => void} tapped
 */
function marker(map, calm, { aantal, lat, lon, box }, element, tapped) {
  const html = element("span", {}, String(aantal));
  const icon = L.divIcon({ html, className: "kaart-tros kaart-vak", iconSize: [SIZE, SIZE] });
  const bounds = L.latLngBounds([box.zuid, box.west], [box.noord, box.oost]);
  return L.marker([lat, lon], { icon, keyboard: false }).on("click", () => {
    const [whole, nearer] = [map.getBoundsZoom(bounds), map.getZoom() + 1];
    tapped(bounds);
    map.setView(whole < nearer ? [lat, lon] : bounds.getCenter(), Math.min(Math.max(nearer, whole), map.getMaxZoom()), { animate: !calm });
  });
}
