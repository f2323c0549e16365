/** Whether a copy on a phone lacks what somebody asks for: to find nothing then does not mean that there is nothing. */

import { boxOf, leastFar } from "./squares.mjs";

/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {import("./squares.mjs").Kept & {hier: string[]}} Copy `hier`: the squares with places that are on the phone */

/**
 * @param {Copy | undefined} copy
 * @param {string | undefined} area that was asked for
 * @param {Spot} [spot] from which was asked: what is nearest to it may not be there
 */
export function isLacking(copy, area, spot) {
  if (!copy) return false;
  if (area) return !copy.gekozen.includes(area);
  return Boolean(spot) && nearest(copy.elders, /** @type {Spot} */ (spot)) < nearest(copy.hier, /** @type {Spot} */ (spot));
}

/**
 * The sentence for who asks for what a copy lacks; nothing where all that she asks for is there.
 * @param {Copy | undefined} copy
 * @param {import("../finder/types.mjs").Packed["gebieden"]} areas all of the region
 * @param {string[]} asked of what she chose, what may be an area
 * @param {Spot} [spot]
 */
export function notKept(copy, areas, asked, spot) {
  const area = asked.find((id) => areas.some(([its]) => its === id));
  return copy && isLacking(copy, area, spot) ? copy.zinnen[document.documentElement.lang] ?? "" : "";
}

/**
 * Metres to the nearest of these squares, at least.
 * @param {string[]} ids
 * @param {Spot} spot
 */
const nearest = (ids, spot) => Math.min(...ids.map((id) => leastFar(boxOf(id), spot)));
