/**
 * What somebody needs, out of what was typed: a phrase of a need counts when all its words are there, whatever stands between
 * them. A word of few needs says more than one of many, so in a sentence the rare words lead.
 */

import { asTyped, withErrors } from "./match.mjs";
import { OWN_NAME, spread } from "./points.mjs";
import { wordsOf } from "./words.mjs";

/** @typedef {import("./build.mjs").Index} Index */
/** @typedef {{zinnen: string[][][], vaak: Map<string, number>}} Phrases of each need, and in how many needs a word is */
/** @typedef {{nummer: number, waarde: number, van: Set<number>}} Need its number, how well it fits, and which typed words are its */

const AS_GOOD = 0.85; // of the best
const MOST_KINDS = 3;
const MOST_STEPS = 4;

/**
 * @param {import("./types.mjs").Data} data
 * @returns {Phrases}
 */
export function phrasesOf({ noden = [] }) {
  const zinnen = noden.map(([woorden]) => woorden.split("|").map(wordsOf).filter(({ length }) => length));
  /** @type {Map<string, number>} */
  const vaak = new Map();
  for (const need of zinnen) for (const word of new Set(need.flat())) vaak.set(word, (vaak.get(word) ?? 0) + 1);
  return { zinnen, vaak };
}

/**
 * The needs that fit best, the first of the data first.
 * @param {Index} index
 * @param {string[]} words
 * @param {boolean} forgiving
 * @returns {Need[]}
 */
export function needsIn(index, words, forgiving) {
  const { zinnen, vaak } = index.noden;
  const meant = meanings(index, words, forgiving);
  const found = zinnen.map((need, nummer) => {
    const said = new Set(need.filter((zin) => zin.every((word) => meant.has(word))).flat());
    let waarde = 0;
    const van = new Set();
    for (const word of said) {
      const [sure, ...from] = /** @type {number[]} */ (meant.get(word));
      waarde += sure * Math.log(1 + zinnen.length / (vaak.get(word) ?? 1)) ** 2; // squared: one rare word beats two common ones
      for (const i of from) van.add(i);
    }
    return { nummer, waarde, van };
  });
  const best = Math.max(0, ...found.map(({ waarde }) => waarde));
  return found.filter(({ waarde }) => waarde && waarde >= AS_GOOD * best).sort((a, b) => b.waarde - a.waarde || a.nummer - b.nummer);
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
    const near = known.has(word) ? [[word, 1]] : forgiving && !urgent.has(word) ? [...asTyped(known, word, isLast), ...withErrors(known, word, isLast)] : [];
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
  const full = OWN_NAME + 1 + 1 / words.length - 0.01; // see build.mjs
  return points[0].subarray(start.plekken).some((_, n) => points.every((one) => one[start.plekken + n] >= full));
}

/**
 * The answer to needs: their steps, then places of their kinds, where an area was named those in it. Where no place is for it and some
 * are for the words themselves, these.
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {Need[]} needs
 * @param {import("./rank.mjs").Result | null} found what the words find
 * @returns {import("./rank.mjs").Result}
 */
export function answerTo(index, words, points, needs, found) {
  const { data, start, areas } = index;
  const rows = needs.map(({ nummer }) => (data.noden ?? [])[nummer]);
  const soorten = [...new Set(rows.flatMap(([, , kinds = []]) => kinds))];
  const verder = [...new Set(rows.flatMap(([, steps = []]) => steps))].slice(0, MOST_STEPS);
  const vraag = rows.every(([, , , asks]) => asks);
  if (vraag && found) return { ...found, verder };
  const own = (/** @type {number} */ n) => points.reduce((sum, one) => sum + one[start.plekken + n], 0);
  const rank = (/** @type {number} */ n) => Math.min(...data.plekken[n][2].map((kind) => soorten.indexOf(kind) >>> 0)); // -1: last of all
  const there = points.filter((_, i) => areas.has(words[i])).map((one) => spread(index, one));
  const all = data.plekken.map((_, n) => n).filter((n) => rank(n) < soorten.length);
  const near = all.filter((n) => there.every((one) => one[n]));
  const plekken = (near.length ? near : all).sort((a, b) => rank(a) - rank(b) || own(b) - own(a) || a - b);
  const begrippen = soorten.filter((kind) => !data.categorieen[kind].leeg).slice(0, MOST_KINDS).map((nummer) => ({ soort: /** @type {const} */ ("categorie"), nummer }));
  const leeg = !vraag && soorten.length && data.categorieen[soorten[0]].leeg ? { leeg: soorten[0] } : {};
  const onzeker = 2 * needs[0].van.size <= words.length; // "bank taam": half of it is no word of this language
  return { begrippen, plekken, verder, onzeker, ...leeg, ...(vraag ? { vraag } : {}), ...(near.length < all.length && !near.length ? { deels: true } : {}) };
}
