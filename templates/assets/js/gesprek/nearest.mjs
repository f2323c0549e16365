/** Which places serve what was tapped, and in which order. No DOM. */

import { metres } from "../finder/distance.mjs";
import { position } from "../finder/names.mjs";

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/** @typedef {import("../finder/types.mjs").Spot} Spot */

const GONE = ["gesloten", "geheim"]; // nobody is sent to a closed door, and a sheet may be seen at home
const LOW = ["gratis", "inloop", "verwijzing"]; // without a spot to count from, who gets in most easily comes first

/**
 * Rows of places, each once: as what it offers, where only that serves it.
 * @param {Data} data
 * @param {string[]} kinds
 * @param {Spot | undefined} from
 * @returns {number[]}
 */
export function nearest(data, kinds, from) {
  const wanted = new Set(kinds.map((id) => position(data.soorten, id)));
  /** @type {Map<number, number>} */
  const found = new Map();
  for (let row = 0; row < data.aantal; row++) {
    const place = placeOf(data, row);
    if (found.has(place) || GONE.some((state) => data.stelt(place, state))) continue;
    if ((data.bij[data.plekken.bij[row]] ?? []).some((kind) => wanted.has(kind))) found.set(place, row);
  }
  const rank = from ? (/** @type {number} */ row) => howFar(data, row, from) : (/** @type {number} */ row) => -ease(data, row);
  const ranked = [...found.values()].map((row) => ({ row, rank: rank(row) }));
  return ranked.sort((a, b) => a.rank - b.rank || a.row - b.row).map(({ row }) => row);
}

/**
 * @param {Data} data
 * @param {number} row
 */
export const placeOf = (data, row) => data.plekVan?.(row) ?? row;

/**
 * Metres as the crow flies; Infinity where nobody can say.
 * @param {Data} data
 * @param {number} row
 * @param {Spot} from
 */
export function howFar(data, row, from) {
  const to = data.about(placeOf(data, row));
  return to ? metres(from, to) : Infinity;
}

/**
 * How many low thresholds are known.
 * @param {Data} data
 * @param {number} row
 */
function ease({ vragen, plekken }, row) {
  return LOW.filter((id) => position(vragen, id) >= 0 && plekken.wel[row] & (1 << position(vragen, id))).length;
}
