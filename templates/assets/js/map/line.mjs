// The lines of the schematic map, unpacked. No DOM here.

/** @typedef {[number, number]} LatLon */

/**
 * A line of the schematic map: a flat list of steps (lon, lat) to points (lat, lon).
 * @param {number[]} steps
 * @param {number} raster steps to a degree
 * @returns {LatLon[]}
 */
export function line(steps, raster) {
  /** @type {LatLon[]} */
  const points = [];
  let [lon, lat] = [0, 0];
  for (let n = 0; n < steps.length; n += 2) {
    lon += steps[n];
    lat += steps[n + 1];
    points.push([lat / raster, lon / raster]);
  }
  return points;
}
