/**
 * What somebody needs, out of what was typed: a phrase of a need counts when all its words are there, whatever stands between
 * them. A word of few needs says more than one of many, so in a sentence the rare words lead. Of "uit mijn huis" only a house would
 * be left without the words that say nothing; there these must be typed, too.
 */

import { asTyped, withErrors } from "./match.mjs";
import { OWN_NAME } from "./points.mjs";
import { allWordsOf, wordsOf } from "./words.mjs";

/** @typedef {import("./build.mjs").Index} Index */
/** @typedef {{woorden: string[], heel: string[]}} Phrase its words, and all that must be typed where these are too few */
/** @typedef {{zinnen: Phrase[][], vaak: Map<string, number>}} Phrases of each need, and in how many needs a word is */
/** @typedef {{nummer: number, waarde: number, van: Set<number>}} Need its number, how well it fits, and which typed words are its */

const AS_GOOD = 0.85; // of the best
// In a sentence a word so short that is not known is another word rather than an error: "this week" is no "weed".
const SENTENCE = 3; // words
const TELLING = 5; // letters

/**
 * @param {import("./types.mjs").Data} data
 * @returns {Phrases}
 */
export function phrasesOf({ noden = [] }) {
  const zinnen = noden.map(([woorden]) => phrases(woorden.split("|")).filter(({ woorden: { length } }) => length));
  /** @type {Map<string, number>} */
  const vaak = new Map();
  for (const need of zinnen) for (const word of new Set(need.flatMap(({ woorden }) => woorden))) vaak.set(word, (vaak.get(word) ?? 0) + 1);
  return { zinnen, vaak };
}

/**
 * @param {string[]} said
 * @returns {Phrase[]}
 */
function phrases(said) {
  return said.map((text) => {
    const [woorden, all] = [wordsOf(text), allWordsOf(text)];
    const isLeftAlone = woorden.length === 1 && all.length > 1 && !said.includes(woorden[0]);
    return { woorden, heel: isLeftAlone ? all : [] };
  });
}

/**
 * The needs that fit best, the first of the data first.
 * @param {Index} index
 * @param {string[]} words
 * @param {string[]} all also those that say nothing
 * @param {boolean} forgiving
 * @returns {Need[]}
 */
export function needsIn(index, words, all, forgiving) {
  const { zinnen, vaak } = index.noden;
  const meant = meanings(index, words, forgiving);
  const found = zinnen.map((need, nummer) => {
    const isSaid = (/** @type {Phrase} */ { woorden, heel }) => woorden.every((word) => meant.has(word)) && heel.every((word) => meant.has(word) || all.includes(word));
    const said = new Set(need.filter(isSaid).flatMap(({ woorden }) => woorden));
    const found = [...said].map((word) => ({ word, as: /** @type {number[]} */ (meant.get(word)) }));
    // Squared: one rare word beats two common ones.
    const waarde = found.reduce((sum, { word, as }) => sum + as[0] * Math.log(1 + zinnen.length / (vaak.get(word) ?? 1)) ** 2, 0);
    return { nummer, waarde, van: new Set(found.flatMap(({ as }) => as.slice(1))) };
  });
  const best = Math.max(0, ...found.map(({ waarde }) => waarde));
  return found.filter(({ waarde }) => waarde > AS_GOOD * best).sort((a, b) => b.waarde - a.waarde);
}

/**
 * The words of needs that each typed word may be: how sure that is, and the numbers of the typed words.
 * @param {Index} index
 * @param {string[]} words
 * @param {boolean} forgiving
 */
function meanings({ words: known, urgent }, words, forgiving) {
  /** @type {Map<string, number[]>} */
  const meant = new Map();
  words.forEach((word, i) => {
    const isLast = i === words.length - 1;
    if (i && known.has(words[i - 1] + word)) meant.set(words[i - 1] + word, [1, i - 1, i]);
    const isSlip = words.length < SENTENCE || word.length >= TELLING;
    const slips = () => [...asTyped(known, word, isLast), ...(isSlip ? withErrors(known, word, isLast) : [])];
    const near = known.has(word) ? [[word, 1]] : forgiving && !urgent.has(word) ? slips() : [];
    for (const [key, sure] of /** @type {[string, number][]} */ (near)) {
      if ((meant.get(key)?.[0] ?? 0) < sure) meant.set(key, [sure, i]);
    }
  });
  return meant;
}

/**
 * Whether what was typed is about something else that has all its words: a kind or a place, of which a need has not all.
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {Need[]} needs
 */
export function isAbout({ start, areas }, words, points, needs) {
  if (words.some((word, i) => !needs[0].van.has(i) && !areas.has(word))) return true;
  const full = OWN_NAME + 1 + 0.99 / words.length; // see build.mjs
  return points[0].slice(start.plekken).some((_, n) => points.every((one) => one[start.plekken + n] > full));
}
