/**
 * The squares into which a large region is cut (site_plugins/sociale_kaart/vakken/squares.py says the same), and how far each is
 * at least. No DOM.
 */

/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {{zuid: number, west: number, noord: number, oost: number}} Box edges in degrees */
/** @typedef {{id: string, aantal: number, box?: Box}} Square without a box: places that are in none */
/** @typedef {number | [Counts, Counts, Counts, Counts]} Counts */
/**
 * @typedef {{gekozen: string[], elders: string[], zinnen: Record<string, string>}} Kept the areas that are on this phone, the squares with
 *   places that are not, and how that is said in each language that is
 */
/** @typedef {{vakken: Counts, overal: number[], bewaard?: Kept}} Overview data/vakken.json: how many places are where; `bewaard`: of a copy */

const EARTH = 6_371_009; // metres, as in finder/distance.mjs
const ROUNDED = 2; // metres: so far outside the edges of its square can a place be that was rounded to a step

/**
 * @param {Overview} overview
 * @returns {Square[]} those with places; `overal-0` and on at the end
 */
export function squaresIn({ vakken, overal }) {
  return [...cut(vakken, ""), ...overal.map((aantal, n) => ({ id: `overal-${n}`, aantal }))];
}

/**
 * @param {Overview} overview
 * @returns {[Square[], Kept | undefined]}
 */
export const readOverview = (overview) => [squaresIn(overview), overview.bewaard];

/**
 * @param {Counts} counts
 * @param {string} id
 * @returns {Square[]}
 */
function cut(counts, id) {
  if (typeof counts === "number") return counts ? [{ id, aantal: counts, box: boxOf(id) }] : [];
  return counts.flatMap((one, quarter) => cut(one, id + quarter));
}

/**
 * @param {string} id a quadkey
 * @returns {Box}
 */
export function boxOf(id) {
  let [x, y] = [0, 0];
  for (const digit of id) [x, y] = [2 * x + (Number(digit) % 2), 2 * y + (Number(digit) >> 1)];
  const size = 2 ** id.length;
  const [noord, zuid] = [y, y + 1].map((row) => degrees(Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / size)))));
  return { zuid, west: (x / size) * 360 - 180, noord, oost: ((x + 1) / size) * 360 - 180 };
}

/**
 * Metres within which nothing of a square can be, by the measure of finder/distance.mjs: never more than it is.
 * @param {Box} box
 * @param {Spot} spot
 */
export function leastFar({ zuid, west, noord, oost }, { lat, lon }) {
  const up = Math.max(0, zuid - lat, lat - noord);
  const isBetween = lon >= west && lon <= oost;
  const aside = isBetween ? 0 : Math.min(around(west - lon), around(oost - lon));
  const narrowest = Math.cos(radians(Math.max(Math.abs(lat + zuid), Math.abs(lat + noord)) / 2));
  return Math.max(0, EARTH * Math.hypot(radians(up), radians(aside) * narrowest) - ROUNDED);
}

/**
 * @param {Box} a
 * @param {Box} b
 */
export function overlap(a, b) {
  return a.west <= b.oost && b.west <= a.oost && a.zuid <= b.noord && b.zuid <= a.noord;
}

/** @param {number} degrees */
const around = (degrees) => Math.abs(((degrees + 540) % 360) - 180);
/** @param {number} radians */
const degrees = (radians) => (radians * 180) / Math.PI;
/** @param {number} degrees */
const radians = (degrees) => (degrees * Math.PI) / 180;
