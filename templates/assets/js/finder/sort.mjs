/** The order in which places are shown. No DOM. */

import { has, members } from "./bits.mjs";

/**
 * Where hours are asked for, those that are certain come first, then those of which something is known. Places come from A to Z,
 * so that is the last resort. In a large region those of which something is known are not apart: the list goes on where it ended when
 * more has been fetched.
 * @param {import("./unpack.mjs").Data} data
 * @param {{found: import("./bits.mjs").Bits, zeker: import("./bits.mjs").Bits}} answer
 * @param {string} by "naam", "afstand", "datum"; empty: by distance where that is known
 * @param {Float64Array} [far] metres; NaN where nobody knows
 * @param {number[]} [best] what the words find, best first
 * @returns {number[]}
 */
export function sorted(data, { found, zeker }, by, far, best) {
  const places = members(found);
  const rank = ranking(data, by, far, best);
  const orde = globalThis.RUIM ? data.orde : undefined;
  const unsure = (/** @type {number} */ place) => (has(zeker, place) ? 0 : orde || data.plekken.uren[place] >= 0 ? 1 : 2);
  return places.sort((a, b) => unsure(a) - unsure(b) || rank(a) - rank(b) || (orde ? orde[a] - orde[b] : a - b));
}

/**
 * @param {import("./unpack.mjs").Data} data
 * @param {string} by
 * @param {Float64Array} [far]
 * @param {number[]} [best]
 * @returns {(place: number) => number} the smallest comes first
 */
function ranking({ plekken }, by, far, best) {
  if (by === "datum") return (place) => plekken.dagen_oud[place];
  if (far && by !== "naam") return (place) => (Number.isNaN(far[place]) ? Number.MAX_VALUE : far[place]);
  if (!best || by) return () => 0;
  const ranks = new Map(best.map((place, rank) => [place, rank]));
  return (place) => ranks.get(place) ?? best.length;
}
