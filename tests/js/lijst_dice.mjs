/** Lists and garbage by dice, always the same ones. */

import { merge } from "../../templates/assets/js/lijst/store.mjs";

/** Numbers that look random and are the same in every run. */
export function dice(seed = 1) {
  return (/** @type {number} */ sides) => {
    seed = (seed * 48271) % 2147483647;
    return seed % sides;
  };
}

/** @param {(sides: number) => number} roll */
export function someList(roll) {
  return merge([], Array.from({ length: roll(12) }, () => `plek-${roll(20)}`));
}

/** @param {(sides: number) => number} roll */
export function garbage(roll) {
  const signs = ["%", "%2", "%2C", "%25", ",", "#", "p=", "&", " ", "é", "س", "<b>", "\u0000", "a", "-", "1", "plek-1", "=", ".", "😀"];
  return Array.from({ length: roll(40) }, () => signs[roll(signs.length)]).join("");
}
