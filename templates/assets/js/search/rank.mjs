/**
 * Which places answer what was typed, best first.
 *
 * A need that was typed leads (needs.mjs). Else every word must be met: by the place itself, or by its category, theme, area or a
 * feature. When no place meets all words,
 * typing errors are forgiven; when still none does, those that meet most are shown, and it is said that they do not meet all.
 */

import { normalise } from "../normalise.mjs";
import { isAbout, needsIn } from "./needs.mjs";
import { addErrors, addTyped, isMet, isWhole, spread } from "./points.mjs";
import { allWordsOf, typedWords } from "./words.mjs";

/** @typedef {import("./build.mjs").Index} Index */
/** @typedef {{soort: "thema" | "categorie" | "gebied", nummer: number}} Gevonden */
/**
 * Numbers in the data. `leeg`: the kind that was asked for, of which no place is known; `deels`: not all words are met; `verder`: the steps
 * of a need; `vraag`: these places only know more; `onzeker`: not what was typed, so another language may have it.
 * @typedef {{
 *   begrippen: Gevonden[], plekken: number[], leeg?: number, deels?: boolean, verder?: number[], vraag?: boolean, onzeker?: boolean,
 * }} Result
 */

const SHORTEST = 2; // letters, before anything is looked for
const MOST_WORDS = 12;
const UNSURE = 3; // letters
const SURE = 3; // letters, before it is said that there is nothing
const PARTIAL = 0.6; // of what the best one meets
const MOST_BEGRIPPEN = 3;
const MOST_STEPS = 4;
const KIND = 1000; // points: among places of the kinds of a need, what they say themselves comes after which kind they are
const WORTH_A_LINK = 3; // points a word, so that a theme is not offered for a part of one of its synonyms
const THEME_LINK = 1.9; // a theme lends its places little; as a link it is worth nearly as much as a category

/**
 * @param {Index} index
 * @param {string} text
 * @returns {Result | null} null when nothing was typed that can be looked for
 */
export function search(index, text) {
  const filler = new Set((index.data.vul ?? "").split(" "));
  const words = telling(index.words, typedWords(text), filler).slice(0, MOST_WORDS);
  const all = allWordsOf(normalise(text));
  if (words.join("").length < SHORTEST) return null;
  const points = words.map(() => new Float32Array(index.size));
  addTyped(index, words, points);
  const known = points.map(isMet);
  const strict = words.every((word, i) => known[i] || filler.has(word)) ? completed(index, points, known) : null;
  const needs = needsIn(index, words, all, false);
  const isFound = strict?.plekken.length || strict?.begrippen.length; // a kind without places leads nowhere; a need has more steps
  if (needs.length && !(isFound && isAbout(index, words, points, needs))) return answerTo(index, words, points, needs, strict);
  if (strict) return strict;
  addErrors(index, words, points);
  const need = needed(words, points, known);
  const close = points.every(isMet) ? completed(index, points, need) : null;
  const meant = close?.begrippen.length ? [] : needsIn(index, words, all, true);
  if (meant.length && !(close && isAbout(index, words, points, meant))) return { ...answerTo(index, words, points, meant, close), onzeker: true };
  const found = close ?? partly(index, words, points, need);
  return words.join("").length < SURE && !found.plekken.length && !found.begrippen.length ? null : { ...found, onzeker: true }; // still typing
}

/**
 * Without the words that say nothing in the language of the page, and that nothing has.
 * @param {Index["words"]} known
 * @param {string[]} words
 * @param {Set<string>} filler
 */
function telling(known, words, filler) {
  const found = words.filter((word) => known.has(word) || !filler.has(word));
  return found.length ? found : words;
}

/**
 * Which words must be met when errors are forgiven: not one that nothing meets, and not a short one that only errors make
 * a word, as nearly any word is one error away from it.
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {boolean[]} known
 */
function needed(words, points, known) {
  const met = points.map(isMet);
  const sure = words.map((word, i) => met[i] && (known[i] || word.length > UNSURE));
  return sure.some(Boolean) ? sure : met;
}

/**
 * The answer when something meets all words that are needed, else null. A kind without places is no answer to a question
 * for places; when it is what was asked for most of all, it is named.
 * @param {Index} index
 * @param {Float32Array[]} points
 * @param {boolean[]} need
 * @returns {Result | null}
 */
function completed(index, points, need) {
  const all = need.filter(Boolean).length;
  const perPlek = points.map((one) => spread(index, one));
  const plekken = ordered(perPlek, need).filter(({ met }) => met === all);
  const found = begrippenIn(index, points, need);
  const isEmpty = (/** @type {Gevonden} */ { soort, nummer }) => soort === "categorie" && Boolean(index.data.categorieen[nummer].leeg);
  const begrippen = found.filter((one) => !isEmpty(one)).slice(0, MOST_BEGRIPPEN);
  const empty = plekken.length || begrippen.length ? found.slice(0, 1).find(isEmpty) : found.find(isEmpty);
  if (!plekken.length && !begrippen.length && !empty) return null;
  return { begrippen, plekken: plekken.map(({ nummer }) => nummer), ...(empty ? { leeg: empty.nummer } : {}) };
}

/**
 * The answer to needs: their steps, then places of their kinds, where an area was named those in it. Where these only know more and
 * there are places for the words themselves, these.
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {import("./needs.mjs").Need[]} needs
 * @param {Result | null} own what the words find
 * @returns {Result}
 */
function answerTo(index, words, points, needs, own) {
  const rows = needs.map(({ nummer }) => (index.data.noden ?? [])[nummer]);
  const verder = [...new Set(rows.flatMap(([, steps = []]) => steps))].slice(0, MOST_STEPS);
  const vraag = rows.every(([, , , asks]) => asks);
  if (vraag && own) return { ...own, verder };
  const kinds = new Float32Array(index.size);
  const soorten = [...new Set(rows.flatMap(([, , kinds = []]) => kinds))];
  soorten.forEach((kind, rank) => (kinds[index.start.categorieen + kind] = KIND * (soorten.length - rank)));
  const found = completed(index, [kinds, ...points], [true, ...points.map(() => false)]) ?? { begrippen: [], plekken: [] };
  const there = points.filter((_, i) => index.areas.has(words[i])).map((one) => spread(index, one));
  const near = found.plekken.filter((plek) => there.every((one) => one[plek]));
  const deels = found.plekken.length > 0 && !near.length;
  const onzeker = 2 * needs[0].van.size <= words.length; // "bank taam": half of it is no word of this language
  const leeg = vraag ? undefined : found.leeg; // who only knows more is not what was asked for
  return { ...found, leeg, plekken: deels ? found.plekken : near, verder, onzeker, vraag, deels };
}

/**
 * The answer when nothing meets all words: what meets most of those that say something by themselves. An area alone is no answer
 * to who asks for something there.
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {boolean[]} need
 * @returns {Result}
 */
function partly(index, words, points, need) {
  const told = points.filter((_, i) => need[i] && isWhole(index, words[i]));
  const telling = words.some((word, i) => need[i] && !index.areas.has(word) && isWhole(index, word));
  if (!told.length || !telling) return { begrippen: [], plekken: [] };
  const found = ordered(told.map((one) => spread(index, one)), told.map(Boolean));
  const most = found.reduce((weight, plek) => Math.max(weight, plek.weight), 0);
  return { begrippen: [], plekken: found.filter(({ weight }) => weight >= PARTIAL * most).map(({ nummer }) => nummer), deels: true };
}

/**
 * The places that meet any word, best first; among equals in the order of the data. A word that few meet counts more.
 * `met` is how many of the needed words each meets.
 * @param {Float32Array[]} perWord
 * @param {boolean[]} need
 */
function ordered(perWord, need) {
  const weights = perWord.map((points) => Math.log(1 + points.length / (1 + points.filter(Boolean).length)));
  const found = Array.from(perWord[0], (_, nummer) => ({ nummer, met: 0, weight: 0, score: 0 }));
  perWord.forEach((points, word) => {
    for (const plek of found) {
      if (!points[plek.nummer]) continue;
      plek.met += Number(need[word]);
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
  return Array.from({ length: wanted.length && start.kenmerken }, (_, entry) => entry)
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
