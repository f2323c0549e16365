// What to change below `aanbod` of a file: each thing stays where it is, with the comments around it. No DOM here.

import { isBlock } from "./offers.mjs";
import { SWAP, below, same } from "./values.mjs";
import { isMapping } from "./yaml.mjs";

/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./values.mjs").Step} Step */

const KEY = "aanbod";

/**
 * Changes in their places, then what is new at the end, what goes from the last on, and what is to stand elsewhere.
 * @param {Value[]} old
 * @param {Value[]} fresh
 * @returns {Step[]}
 */
export function offerSteps(old, fresh) {
  if (same(old, fresh)) return [];
  if (!old.length || !fresh.length) return [[[KEY], fresh.length ? fresh : undefined]];
  const from = origins(old, fresh);
  const changed = fresh.flatMap((one, n) => (from[n] < 0 ? [] : inside(from[n], old[from[n]], one)));
  const added = fresh.filter((_, n) => from[n] < 0).map((one, n) => /** @type {Step} */ ([[KEY, old.length + n], one]));
  const gone = old.flatMap((_, n) => (from.includes(n) ? [] : [/** @type {Step} */ ([[KEY, n], undefined])]));
  return [...changed, ...added, ...gone.reverse(), ...swaps(from.map((place, n) => (place < 0 ? old.length + n : place)))];
}

/**
 * Neighbours to swap until what stands in order is in the order that is wanted.
 * @param {number[]} wanted
 * @returns {Step[]}
 */
function swaps(wanted) {
  const now = [...wanted].sort((a, b) => a - b);
  /** @type {Step[]} */
  const found = [];
  wanted.forEach((one, goal) => {
    for (let n = now.indexOf(one); n > goal; n--) {
      [now[n - 1], now[n]] = [now[n], now[n - 1]];
      found.push([[KEY, n - 1], SWAP]);
    }
  });
  return found;
}

/**
 * @param {number} n
 * @param {Value} old
 * @param {Value} fresh
 * @returns {Step[]}
 */
function inside(n, old, fresh) {
  if (isMapping(old) && isMapping(fresh)) return below([KEY, n], old, fresh);
  return same(old, fresh) ? [] : [[[KEY, n], fresh]];
}

/**
 * Which of the old each was, or -1: a block by its id; a text by what it says, else by where it stands.
 * @param {Value[]} old
 * @param {Value[]} fresh
 */
function origins(old, fresh) {
  const left = new Set(old.keys());
  const take = (/** @type {(place: number) => boolean} */ fits) => {
    const found = [...left].find(fits) ?? -1;
    left.delete(found);
    return found;
  };
  const from = fresh.map((one) => take((place) => mark(old[place]) === mark(one)));
  fresh.forEach((one, n) => {
    if (from[n] >= 0) return;
    const [after, before] = [Math.max(-1, ...from.slice(0, n)), from.slice(n + 1).find((place) => place >= 0) ?? old.length];
    from[n] = take((place) => after < place && place < before && canBecome(old[place], one));
  });
  return from;
}

/** @param {Value} one */
const mark = (one) => (isMapping(one) && isBlock(one) ? `#${one.id}` : JSON.stringify(one));

/**
 * A text can be written anew, or become a block of that name.
 * @param {Value} old
 * @param {Value} fresh
 */
function canBecome(old, fresh) {
  if (isBlock(old)) return false;
  return !isBlock(fresh) || (isMapping(fresh) && same(fresh.naam, old));
}
