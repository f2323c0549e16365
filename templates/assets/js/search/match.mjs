/** Which words of the index a typed word may mean, and how sure that is (0 to 1). */

import { errors } from "./errors.mjs";

/** @typedef {ReadonlyMap<string, number[]>} Words every word of the index, with where it occurs */

const PREFIX = 0.6; // grows to .9 when hardly anything is missing
const COMPOUND = 0.5; // "noorderpark" for "noorderparkbad", although more words follow
const FUZZY = [1, 0.6, 0.45, 0.35, 0.3]; // by the number of typing errors
const SHORTEST_PREFIX = 3; // two letters are the start of a hundred names
const SHORTEST_COMPOUND = 4;
const SHORTEST_HALF = 3;
const LONG_HALF = 6; // letters, which say what it is after any beginning: "datingfraude"
const LONGEST_VAGUE = 3; // with one error such a word can become nearly any other
const SURE_START = 5; // letters: in so short a word an error is not in its first letter, or "koud" would be "oud"

/**
 * How many typing errors are forgiven in a word of this length.
 * @param {number} length
 */
export function maxErrors(length) {
  if (length < 3) return 0;
  if (length < 7) return 1;
  if (length < 12) return 2;
  return length < 15 ? 3 : 4; // "konsultatieburo" for "consultatiebureau"
}

/**
 * The word as it is, and words that begin with it: while typing, the last word is not finished.
 * @param {Words} words
 * @param {string} word
 * @param {boolean} isLast
 * @returns {Map<string, number>}
 */
export function asTyped(words, word, isLast) {
  /** @type {Map<string, number>} */
  const found = new Map();
  if (word.length >= (isLast ? SHORTEST_PREFIX : SHORTEST_COMPOUND)) {
    for (const key of words.keys()) {
      if (key.startsWith(word)) found.set(key, isLast ? PREFIX + (0.3 * word.length) / key.length : COMPOUND);
    }
  }
  if (words.has(word)) found.set(word, 1);
  return found;
}

/**
 * When it is not a word itself: the nearest ones; else of a compound the end; else
 * what begins with it but for one error.
 * @param {Words} words
 * @param {string} word
 * @param {boolean} isLast
 * @returns {Map<string, number>}
 */
export function withErrors(words, word, isLast) {
  if (words.has(word)) return new Map();
  const found = nearest(words, word);
  const end = !found.size && compoundEnd(words, word);
  if (end) found.set(end, FUZZY[1]);
  if (!found.size && isLast && word.length > 4) {
    for (const key of words.keys()) if (key[0] === word[0] && beginsAlmost(key, word)) found.set(key, FUZZY[2]);
  }
  return found;
}

/**
 * The words with the fewest errors.
 * @param {Words} words
 * @param {string} word
 * @returns {Map<string, number>}
 */
export function nearest(words, word) {
  let least = maxErrors(word.length);
  /** @type {string[]} */
  let found = [];
  for (const key of words.keys()) {
    if (Math.abs(key.length - word.length) > least || !isLikely(key, word)) continue;
    const its = errors(key, word, least);
    if (its > least) continue;
    if (its < least) found = [];
    found.push(key);
    least = its;
  }
  return new Map(found.map((key) => [key, FUZZY[least]]));
}

/**
 * At least the first letter of a short word must be right, and of a very short one none may be missing.
 * @param {string} key
 * @param {string} word
 */
function isLikely(key, word) {
  return (word.length > SURE_START || key[0] === word[0]) && (word.length > LONGEST_VAGUE + 1 || key.length >= word.length);
}

/**
 * "zwembad" of "vrouwenzwembad": in Dutch the end of a compound says what it is. The beginning must be known too, unless the end is long.
 * @param {Words} words
 * @param {string} word
 */
function compoundEnd(words, word) {
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const [start, end] = [word.slice(0, cut), word.slice(cut)];
    if (words.has(end) && (end.length >= LONG_HALF || [...words.keys()].some((key) => key.startsWith(start)))) return end;
  }
  return "";
}

/**
 * With how many letters of `word` the other one begins.
 * @param {string} other
 * @param {string} word
 */
export function sameStart(other, word) {
  let same = 0;
  while (same < word.length && other[same] === word[same]) same++;
  return same;
}

/**
 * Whether `key` begins with something that is at most one error away from `word`.
 * @param {string} key
 * @param {string} word
 */
export function beginsAlmost(key, word) {
  return [-1, 0, 1].some((more) => errors(key.slice(0, word.length + more), word, 1) <= 1);
}
