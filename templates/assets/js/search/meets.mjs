/** What meets the words: places, best first, and the themes, categories and areas that meet them by themselves. */

import { spread } from "./points.mjs";

/** @typedef {import("./build.mjs").Index} Index */
/** @typedef {import("./rank.mjs").Result} Result */
/** @typedef {{soort: "thema" | "categorie" | "gebied", nummer: number}} Gevonden */

export const MOST_BEGRIPPEN = 3;
const WORTH_A_LINK = 3; // points a word, so that a theme is not offered for a part of one of its synonyms
const THEME_LINK = 1.9; // a theme lends its places little; as a link it is worth nearly as much as a category

/**
 * The answer when something meets all words that are needed, else null. A kind without places is no answer to a question
 * for places; when it is what was asked for most of all, it is named.
 * @param {Index} index
 * @param {Float32Array[]} points
 * @param {boolean[]} need
 * @returns {Result | null}
 */
export function completed(index, points, need) {
  const all = need.filter(Boolean).length;
  const perPlek = points.map((one) => spread(index, one));
  const plekken = ordered(perPlek, need).filter(({ met }) => met === all);
  const found = begrippenIn(index, points, need);
  const isEmpty = (/** @type {Gevonden} */ { soort, nummer }) => soort === "categorie" && index.data.categorieen[nummer].leeg;
  const begrippen = found.filter((one) => !isEmpty(one)).slice(0, MOST_BEGRIPPEN);
  const first = plekken[0] ?? begrippen[0];
  const empty = (first ? found.slice(0, 1) : found).find(isEmpty);
  if (!first && !empty) return null;
  return { begrippen, plekken: plekken.map(({ nummer }) => nummer), ...(empty ? { leeg: empty.nummer } : {}) };
}

/**
 * The places that meet any word, best first; among equals in the order of the data. A word that few meet counts more.
 * `met` is how many of the needed words each meets.
 * @param {Float32Array[]} perWord
 * @param {boolean[]} need
 */
export function ordered(perWord, need) {
  const weights = perWord.map((points) => Math.log(1 + points.length / (1 + points.filter(Boolean).length)));
  const found = Array.from(perWord[0], (_, nummer) => ({ nummer, met: 0, weight: 0, score: 0 }));
  perWord.forEach((points, word) => {
    for (const plek of found) {
      if (!points[plek.nummer]) continue;
      plek.met += +need[word];
      plek.weight += weights[word];
      plek.score += weights[word] * points[plek.nummer];
    }
  });
  return found.filter(({ weight }) => weight).sort((a, b) => b.score - a.score || a.nummer - b.nummer);
}

/**
 * Themes, categories and areas that meet all needed words by themselves.
 * @param {Index} index
 * @param {Float32Array[]} points
 * @param {boolean[]} need
 * @returns {Gevonden[]}
 */
function begrippenIn({ start }, points, need) {
  const wanted = points.filter((_, word) => need[word]);
  const total = (/** @type {number} */ entry) => wanted.reduce((sum, one) => sum + one[entry], 0);
  const value = (/** @type {number} */ entry) => total(entry) * (entry < start.categorieen ? THEME_LINK : 1);
  return [...Array(wanted.length && start.kenmerken).keys()]
    .filter((entry) => wanted.every((one) => one[entry]) && total(entry) >= WORTH_A_LINK * wanted.length)
    .sort((a, b) => value(b) - value(a) || a - b)
    .map((entry) => gevonden(start, entry));
}

/**
 * @param {Index["start"]} start
 * @param {number} entry
 * @returns {Gevonden}
 */
function gevonden(start, entry) {
  if (entry < start.categorieen) return { soort: "thema", nummer: entry };
  if (entry < start.gebieden) return { soort: "categorie", nummer: entry - start.categorieen };
  return { soort: "gebied", nummer: entry - start.gebieden };
}
