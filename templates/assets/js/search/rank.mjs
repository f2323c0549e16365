/**
 * Which places answer what was typed, best first.
 *
 * A need that was typed leads (needs.mjs). Else every word must be met: by the place itself, or by its category, theme, area or a
 * feature. When no place meets all words,
 * typing errors are forgiven; when still none does, those that meet most are shown, and it is said that they do not meet all.
 */

import { normalise } from "../normalise.mjs";
import { completed, MOST_BEGRIPPEN, ordered } from "./meets.mjs";
import { isAbout, needsIn } from "./needs.mjs";
import { addErrors, addTyped, isMet, isWhole, spread } from "./points.mjs";
import { allWordsOf, typedWords } from "./words.mjs";

/** @typedef {import("./build.mjs").Index} Index */
/** @typedef {import("./meets.mjs").Gevonden} Gevonden */
/** @typedef {import("./needs.mjs").Need} Need */
/**
 * Numbers in the data. `leeg`: the kind that was asked for, of which no place is known; `deels`: not all words are met; `verder`: the steps
 * of a need; `vraag`: these places only know more; `zwak`: no more than half of them is met; `onzeker`: not what was typed, so other words may be it;
 * `gok`: by errors, and yet certain.
 * @typedef {{
 *   begrippen: Gevonden[], plekken: number[], leeg?: number, deels?: boolean, zwak?: boolean, verder?: number[], vraag?: boolean, onzeker?: boolean, gok?: boolean,
 * }} Result
 */

const SHORTEST = 2; // letters, before anything is looked for
const MOST_WORDS = 12;
const UNSURE = 3; // letters
const SENTENCE = 3; // words, the small ones too
const SURE = 3; // letters, before it is said that there is nothing
const LEAST = 1; // that a need must be worth in a sentence with other words: a child is in many of them
const PARTIAL = 0.6; // of what the best one meets
const MOST_STEPS = 4;
const KIND = 1000; // points: among places of the kinds of a need, what they say themselves comes after which kind they are

/**
 * @param {Index} index
 * @param {string} text
 * @returns {Result | null} null when nothing was typed that can be looked for
 */
export function search(index, text) {
  const { filler } = index;
  const words = telling(index, typedWords(text)).slice(0, MOST_WORDS);
  const all = allWordsOf(normalise(text));
  if (words.join("").length < SHORTEST) return null;
  const points = words.map(() => new Float32Array(index.size));
  addTyped(index, words, points);
  const known = points.map(isMet);
  const strict = words.every((word, i) => known[i] || filler.has(word)) ? completed(index, points, known) : null;
  const needs = needsIn(index, words, all, false);
  // A word that says something and that the need has not may be an error in what says more.
  const isRead = (/** @type {Need[]} */ [best]) => words.every((word, i) => best?.van.has(i) || index.areas.has(word) || filler.has(word));
  if (isRead(needs) && needs[0] && !isAbout(index, words, points)) return answerTo(index, words, points, needs, strict);
  if (strict && (words.length < SENTENCE || strict.begrippen[0] || !needs[0] || isAbout(index, words, points))) return strict;
  addErrors(index, words, points);
  const need = needed(index, words, points, known);
  const close = points.every((one, i) => isMet(one) || filler.has(words[i])) ? completed(index, points, need) : null;
  const meant = close?.begrippen[0] ? [] : needsIn(index, words, all, true);
  const isMeant = isRead(meant);
  if (meant[0] && (isMeant || meant[0].waarde > LEAST) && !(close && ((!isMeant && words.length < SENTENCE) || isAbout(index, words, points)))) return { ...answerTo(index, words, points, meant, close), gok: true, onzeker: !isMeant || words.length < SENTENCE };
  const found = close ?? partly(index, words, points, need);
  const isHelpless = (found.plekken[0] ?? found.begrippen[0] ?? found.leeg) == null;
  if ((isHelpless || found.zwak) && all.length >= SENTENCE && index.data.wie) return whoKnows(index, index.data.wie, found);
  return words.join("").length < SURE && isHelpless ? null : { ...found, onzeker: true }; // still typing
}

/**
 * A sentence of which hardly a word is known ends at who can help with anything, and what has a word of it comes with them.
 * @param {Index} index
 * @param {number[]} wie
 * @param {Result} found
 * @returns {Result}
 */
function whoKnows(index, wie, found) {
  const who = withKinds(index, [], wie);
  return { ...who, plekken: inTurn([who.plekken, found.plekken]), vraag: true, onzeker: true };
}

/**
 * Without the words that say nothing in the language of the page, and that nothing has.
 * @param {Index} index
 * @param {string[]} typed
 */
export function telling({ words, filler }, typed) {
  const found = typed.filter((word) => words.has(word) || !filler.has(word));
  return found[0] ? found : typed;
}

/**
 * Which words must be met when errors are forgiven: not one that nothing meets or that says nothing, and not a short one that only
 * errors make a word, as nearly any word is one error away from it.
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {boolean[]} known
 */
function needed({ filler }, words, points, known) {
  const met = points.map(isMet);
  const sure = words.map((word, i) => met[i] && (known[i] || word.length > UNSURE) && !filler.has(word));
  return sure.some(Boolean) ? sure : met;
}

/**
 * The answer to needs: their steps, then places of their kinds, where an area was named those in it. Where these only know more and
 * there are places for the words themselves, these.
 * @param {Index} index
 * @param {string[]} words
 * @param {Float32Array[]} points
 * @param {Need[]} needs
 * @param {Result | null} own what the words find
 * @returns {Result}
 */
function answerTo(index, words, points, needs, own) {
  const rows = needs.map(({ nummer }) => (index.data.noden ?? [])[nummer]);
  const verder = inTurn(rows.map(([, steps = []]) => steps)).slice(0, MOST_STEPS);
  const vraag = rows.every(([, , , asks]) => asks);
  if (vraag && own) return { ...own, verder };
  const found = withKinds(index, points, [...new Set(rows.flatMap(([, , soorten = []]) => soorten))]);
  found.plekken = inTurn(rows.map(([, , soorten = []]) => withKinds(index, points, soorten).plekken));
  const there = points.filter((_, i) => index.areas.has(words[i])).map((one) => spread(index, one));
  const near = found.plekken.filter((plek) => there.every((one) => one[plek]));
  const deels = !!found.plekken.length && !near.length;
  const read = new Set(needs.flatMap(({ van }) => [...van.keys()]));
  return {
    ...found,
    leeg: vraag ? undefined : found.leeg, // who only knows more is not what was asked for
    plekken: deels ? found.plekken : near,
    verder,
    onzeker: 2 * read.size <= words.length, // "bank taam": half of it is no word of this language
    vraag,
    deels,
  };
}

/**
 * The places of some kinds, the first kind first; of a kind those that meet most.
 * @param {Index} index
 * @param {Float32Array[]} points
 * @param {number[]} soorten
 * @returns {Result}
 */
function withKinds(index, points, soorten) {
  const kinds = new Float32Array(index.size);
  soorten.forEach((kind, rank) => (kinds[index.start.categorieen + kind] = KIND * (soorten.length - rank)));
  return completed(index, [kinds, ...points], [true, ...points.map(() => false)]) ?? { begrippen: [], plekken: [] };
}

/**
 * The first of each, then the second of each, and so on; each once.
 * @param {number[][]} lists
 */
function inTurn(lists) {
  const ranked = lists.flatMap((list) => list.map((one, i) => [i, one])).sort(([a], [b]) => a - b);
  return [...new Set(ranked.map(([, one]) => one))];
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
  if (!telling) return { begrippen: [], plekken: [] };
  const found = ordered(told.map((one) => spread(index, one)), told.map(Boolean));
  const asked = words.filter((word) => !index.filler.has(word)).length;
  const most = Math.max(...found.map(({ weight }) => weight));
  return { begrippen: [], plekken: found.filter(({ weight }) => weight >= PARTIAL * most).map(({ nummer }) => nummer), deels: true, zwak: found.every(({ met }) => 2 * met <= asked) };
}
