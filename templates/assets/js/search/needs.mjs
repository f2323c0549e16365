/**
 * What somebody needs, out of what was typed: a phrase of a need counts when all its words are there, whatever stands between
 * them. A word of few needs says more than one of many, so in a sentence the rare words lead. Of "uit mijn huis" only a house would
 * be left without the words that say nothing; there these must be typed, too.
 */

import { sameLetters } from "./crisis.mjs";
import { asTyped, withErrors } from "./match.mjs";
import { OWN_NAME } from "./points.mjs";
import { allWordsOf, wordsOf } from "./words.mjs";

/** @typedef {import("./build.mjs").Index} Index */
/** @typedef {{woorden: string[], heel: string[]}} Phrase its words, and all that must be typed where these are too few */
/** @typedef {{zinnen: Phrase[][], vaak: Map<string, number>}} Phrases of each need, and what each word says */
/**
 * @typedef {{nummer: number, waarde: number, zeker: number, van: Map<number, number>}} Need its number, how well it fits, what the best of its
 * phrases that is there as a whole says, and which typed words are its, each for the likeliest word that it may be
 */

const AS_GOOD = 0.85; // of the best
const ALSO = 0.33; // of the best, for a phrase of other words that is there as a whole: half of "coming out" is no second need
const LIGHT = 0.1; // of what a word says that is in any sentence, whatever somebody needs
const PART = 0.5; // of a phrase of which not all is there
const MOST_OF_IT = 0.6; // of what its words say
// In a sentence a word so short that is not known is another word rather than an error: "this week" is no "weed".
const SENTENCE = 3; // words
const TELLING = 5; // letters
const ENDING = 3; // letters: "vrijdag" is not the start of "vrijdaggebed", nor "zus" of "zuschuss"
const SURE = 0.5; // of a word with two errors less is sure: "sturen" is no "studeren", but in a LONG one they are slips
const LONG = 8; // letters
const TELLING_ELSEWHERE = 8; // among words of all languages nearly any shorter one is an error in another

/**
 * @param {import("./types.mjs").Data} data
 * @returns {Phrases}
 */
export function phrasesOf({ noden = [] }) {
  const zinnen = noden.map(([woorden]) => phrases(woorden.split("|")).filter(({ woorden: { length } }) => length));
  /** @type {Map<string, number>} */
  const vaak = new Map();
  for (const need of zinnen) for (const word of new Set(need.flatMap(({ woorden }) => woorden))) vaak.set(word, (vaak.get(word) ?? 0) + 1);
  // Squared: one rare word beats two common ones.
  for (const [word, many] of vaak) vaak.set(word, Math.log(1 + zinnen.length / many) ** 2);
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
  const says = (/** @type {string[]} */ of) => of.reduce((sum, word) => sum + /** @type {number} */ (vaak.get(word)), 0);
  const found = zinnen.map((need, nummer) => {
    /** @type {Map<number, number>} */
    const van = new Map();
    let zeker = 0;
    for (const { woorden, heel } of need) {
      const there = woorden.filter((word) => meant.has(word));
      const isWhole = there.length === woorden.length && heel.every((word) => meant.has(word) || all.includes(word));
      const isPart = () => says(there.filter((word) => !index.filler.has(word))) > MOST_OF_IT * says(woorden);
      const part = isWhole ? 1 : forgiving && words.length > 1 && !heel.length && isPart() ? PART : 0;
      let sum = 0;
      for (const word of part ? there : []) {
        const [sure, ...typed] = /** @type {number[]} */ (meant.get(word));
        const worth = sure * part * says([word]) * (index.filler.has(word) ? LIGHT : 1);
        sum += worth;
        for (const i of typed) van.set(i, Math.max(van.get(i) ?? 0, worth));
      }
      if (isWhole && sum > zeker) zeker = sum;
    }
    return { nummer, waarde: [...van.values()].reduce((sum, worth) => sum + worth, 0), zeker, van };
  });
  found.sort((a, b) => b.waarde - a.waarde);
  const [best] = found;
  const other = found.find(({ van, zeker }) => zeker > ALSO * best.waarde && ![...van.keys()].some((i) => best.van.has(i)));
  return found.filter((one) => one === other || one.waarde > AS_GOOD * best.waarde);
}

/**
 * The words of needs that each typed word may be: how sure that is, and the numbers of the typed words.
 * @param {Index} index
 * @param {string[]} words
 * @param {boolean} forgiving
 */
function meanings({ words: known, urgent, filler, data }, words, forgiving) {
  /** @type {Map<string, number[]>} */
  const meant = new Map();
  words.forEach((word, i) => {
    const isLast = i === words.length - 1;
    if (i && known.has(words[i - 1] + word)) meant.set(words[i - 1] + word, [1, i - 1, i]);
    const isShort = words.length < SENTENCE;
    const least = data.met ? TELLING_ELSEWHERE : isShort ? 0 : TELLING;
    const isSafe = (/** @type {[string, number]} */ [key, sure]) => isShort || (key.length <= word.length + ENDING && (sure >= SURE || word.length > LONG));
    const isTelling = word.length >= least;
    const errors = () => [...withErrors(known, word, isLast)].filter(([key]) => isTelling || (word.length > TELLING && sameLetters(word, key)));
    const slips = () => [...(isTelling || isLast ? asTyped(known, word, isLast) : []), ...errors()].filter(isSafe);
    const near = known.has(word) ? [[word, 1]] : forgiving && !urgent.has(word) && !filler.has(word) ? slips() : [];
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
 */
export function isAbout({ start }, words, points) {
  const full = OWN_NAME + 1 + 0.99 / words.length; // see build.mjs
  return points[0].slice(start.plekken).some((_, n) => points.every((one) => one[start.plekken + n] > full));
}
