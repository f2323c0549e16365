/** How many points each theme, category, area, feature and place has for each typed word. */

import { asTyped, nearest, withErrors } from "./match.mjs";
import { isWithout } from "./words.mjs";

/** @typedef {import("./build.mjs").Index} Index */

const SECOND_CATEGORY = 0.9; // of what a place borrows from the first
const SECOND_THEME = 0.7;
const SHORT = 4; // letters
export const OWN_NAME = 9; // points of a word in a place's own name: see build.mjs

/**
 * Whether anything has points for the word.
 * @param {Float32Array} points
 */
export function isMet(points) {
  return points.some(Boolean);
}

/**
 * Points for each word as typed, for neighbours written as one ("speel tuin"), and for names of several words.
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points for each word those of each entry
 */
export function addTyped(index, words, points) {
  words.forEach((word, i) => {
    const isLast = i === words.length - 1;
    const isSaid = word.length <= SHORT && (index.whole.has(word) || index.noden.vaak.has(word)); // "oost" is not the start of "oostelijk"
    addKeys(index, isSaid ? new Map([[word, 1]]) : asTyped(index.words, word, isLast), [points[i]]);
    if (i) addKeys(index, asTyped(index.words, words[i - 1] + word, isLast), [points[i - 1], points[i]]);
  });
  addPhrases(index, words, points);
  words.forEach((word, i) => isWithout(word) && turnRound(index, words, points, i));
}

/**
 * "geen huis" is only what is called so, as a whole: neither what has "geen", nor what has "huis".
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {number} from where the word is that turns round what follows
 */
function turnRound(index, words, points, from) {
  if (from + 1 >= words.length) return;
  const ends = words.map((_, to) => to + 1).filter((to) => to > from + 1 && index.phrases.has(words.slice(from, to).join(" ")));
  for (const one of points.slice(from, Math.max(from + 2, ...ends))) {
    for (let entry = 0; entry < one.length; entry++) if (entry < index.start.plekken || one[entry] < OWN_NAME) one[entry] = 0;
  }
  for (const to of ends) raise(index.phrases.get(words.slice(from, to).join(" ")) ?? [], 1, points.slice(from, to));
}

/**
 * Whether a word by itself says what is looked for: a word of a longer synonym does not ("dokter" of "dokter voor kinderen").
 * @param {Index} index
 * @param {string} word
 */
export function isWhole({ words, whole }, word) {
  return [...asTyped(words, word, false).keys(), ...withErrors(words, word, false).keys()].some((key) => whole.has(key));
}

/**
 * Points for what the words may have been meant to be. Someone who types that they want to die made no error: "dood" is not "food".
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 */
export function addErrors(index, words, points) {
  words.forEach((word, i) => {
    if (index.urgent.has(word) || isWithout(word) || isWithout(words[i - 1])) return;
    addKeys(index, withErrors(index.words, word, i === words.length - 1), [points[i]]);
    if (i) addKeys(index, nearest(index.words, words[i - 1] + word), [points[i - 1], points[i]]);
  });
}

/**
 * @param {Index} index
 * @param {Map<string, number>} keys
 * @param {Float32Array[]} targets
 */
function addKeys(index, keys, targets) {
  for (const [key, certainty] of keys) raise(index.words.get(key) ?? [], certainty, targets);
}

/**
 * @param {number[]} posting
 * @param {number} certainty
 * @param {Float32Array[]} targets
 */
function raise(posting, certainty, targets) {
  for (let i = 0; i < posting.length; i += 2) {
    const points = posting[i + 1] * certainty;
    for (const target of targets) if (target[posting[i]] < points) target[posting[i]] = points;
  }
}

/**
 * Words that together are a name or synonym count as a whole: "samen eten" is more than "samen" and "eten".
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 */
function addPhrases(index, words, points) {
  for (let from = 0; from < words.length - 1; from++) {
    for (let to = from + 2; to <= words.length; to++) {
      const posting = index.phrases.get(words.slice(from, to).join(" "));
      if (posting) raise(posting, 1, points.slice(from, to));
    }
  }
}

/**
 * For each place the points of one word: its own or the best that it borrows.
 * @param {Index} index
 * @param {Float32Array} points
 */
export function spread({ data, start }, points) {
  const perCategorie = data.categorieen.map(({ themas }, i) =>
    Math.max(points[start.categorieen + i], ...themas.map((thema, rank) => points[thema] * (rank ? SECOND_THEME : 1))),
  );
  return Float32Array.from(data.plekken, ([, , categorieen, gebied = -1, , , , kenmerken = []], i) => {
    return Math.max(
      points[start.plekken + i],
      ...categorieen.map((categorie, rank) => perCategorie[categorie] * (rank ? SECOND_CATEGORY : 1)),
      gebied < 0 ? 0 : points[start.gebieden + gebied],
      ...kenmerken.map((kenmerk) => points[start.kenmerken + kenmerk]),
    );
  });
}
