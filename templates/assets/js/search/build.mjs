/**
 * The index: every word that occurs, with where it occurs and how much that counts. A place borrows the words of its category,
 * theme, area and features, which are here once and not in each of 5,000 places.
 */

import { normalise } from "../normalise.mjs";
import { phrasesOf } from "./needs.mjs";
import { isWithout, wordsOf } from "./words.mjs";

/** @typedef {import("./types.mjs").Data} Data */

/**
 * An entry is a theme, category, area, feature or place, numbered in that order; `start` says where each kind begins.
 * A posting is a flat list: entry, points, entry, points ...
 * `phrases` gives for names and synonyms of more than one word the same kind of list. `urgent`: the words that bring up a
 * number to call. `whole`: what is a name or synonym by itself, or stands in the name of a place, its street or its other name;
 * `areas`: what is a word for an area and for nothing else; `filler`: what says nothing of what is looked for.
 *
 * @typedef {{
 *   data: Data,
 *   start: {categorieen: number, gebieden: number, kenmerken: number, plekken: number},
 *   size: number,
 *   words: Map<string, number[]>,
 *   phrases: Map<string, number[]>,
 *   urgent: Set<string>,
 *   whole: Set<string>,
 *   areas: Set<string>,
 *   noden: import("./needs.mjs").Phrases,
 *   filler: Set<string>,
 * }} Index
 */

// A whole name or synonym, or one word of it. A place's own name counts most, its other words least.
const PLEK = { naam: 10, ook: 9, straat: 5, overig: 2 };
/** @typedef {[naam: number, naamdeel: number, woord: number, deel: number]} Points */
/** @type {Record<"categorieen" | "gebieden" | "themas" | "kenmerken", Points>} */
const BEGRIP = {
  categorieen: [8, 6.5, 7, 5],
  gebieden: [6.5, 5, 6, 4.5],
  themas: [4, 3.5, 3.5, 2],
  kenmerken: [3, 2, 3, 2],
};
const PHRASE = 2; // what it adds when all words of a name or synonym are next to each other
const TAIL = 0.5; // "winkel" in "kringloopwinkel"
const SHORTEST_TAIL = 3;
const STEP = 34; // behind which signs a text may have: outputs/search/text_words.py
const LINK = /s$/; // "s" in "stadsboerderij"

/**
 * @param {Map<string, number[]>} postings
 * @param {string} word
 * @param {number} entry
 * @param {number} points
 */
function post(postings, word, entry, points) {
  const posting = postings.get(word);
  if (posting) posting.push(entry, points);
  else postings.set(word, [entry, points]);
}

/**
 * @param {Data} data
 * @returns {Index}
 */
export function buildIndex(data) {
  const categorieen = data.themas.length;
  const gebieden = categorieen + data.categorieen.length;
  const kenmerken = gebieden + data.gebieden.length;
  const plekken = kenmerken + data.kenmerken.length;
  /** @type {Map<string, number[]>} */
  const words = new Map();
  /** @type {Map<string, number[]>} */
  const phrases = new Map();
  data.themas.forEach((begrip, i) => addBegrip(words, phrases, begrip, i, BEGRIP.themas));
  data.categorieen.forEach((begrip, i) => addBegrip(words, phrases, begrip, categorieen + i, BEGRIP.categorieen));
  const known = new Set(words.keys());
  data.gebieden.forEach((begrip, i) => addBegrip(words, phrases, begrip, gebieden + i, BEGRIP.gebieden));
  const features = data.kenmerken.map((namen) => ({ namen, woorden: "" }));
  features.forEach((begrip, i) => addBegrip(words, phrases, begrip, kenmerken + i, BEGRIP.kenmerken));
  data.plekken.forEach((plek, i) => addPlek(words, plek, plekken + i));
  for (const [, word, steps] of (data.teksten ?? "").matchAll(/([^ ]+) ([^ ]+)/g)) addSaid(words, word, steps, plekken);
  addTails(words, known);
  const noden = phrasesOf(data);
  for (const word of noden.vaak.keys()) if (!words.has(word)) words.set(word, []); // a word, and of no place
  const start = { categorieen, gebieden, kenmerken, plekken };
  const urgent = new Set((data.nood ?? []).flatMap(({ woorden }) => woorden.split(/[|+/-]/).flatMap(wordsOf)));
  const named = wholeWords([...data.themas, ...data.categorieen], []);
  const areas = new Set([...wholeWords(data.gebieden, [])].filter((word) => !named.has(word)));
  const whole = new Set([...named, ...areas, ...wholeWords(features, data.plekken)]);
  const filler = new Set(data.vul?.split(" "));
  return { data, start, size: plekken + data.plekken.length, words, phrases, urgent, whole, areas, noden, filler };
}

/**
 * @param {{namen: string, woorden: string}[]} begrippen
 * @param {import("./types.mjs").Plek[]} plekken
 * @returns {Set<string>}
 */
function wholeWords(begrippen, plekken) {
  const texts = begrippen.flatMap(({ namen, woorden }) => [...namen.split("|"), ...woorden.split("|")]).map(wordsOf);
  const alone = texts.filter((words) => words.length === 1).flat();
  return new Set([...alone, ...plekken.flatMap(([, naam, , , straat = "", ook = ""]) => wordsOf(normalise(`${naam} ${straat} ${ook}`)))]);
}

/**
 * @param {Map<string, number[]>} words
 * @param {Map<string, number[]>} phrases
 * @param {{namen: string, woorden: string}} begrip
 * @param {number} entry
 * @param {Points} points
 */
function addBegrip(words, phrases, begrip, entry, [naam, naamdeel, woord, deel]) {
  for (const name of begrip.namen.split("|")) addText(words, phrases, name, entry, naam, naamdeel);
  for (const word of begrip.woorden.split("|")) addText(words, phrases, word, entry, woord, deel);
}

/**
 * One name or synonym: as a word; or as a phrase and, for less, each of its words.
 * @param {Map<string, number[]>} words
 * @param {Map<string, number[]>} phrases
 * @param {string} text
 * @param {number} entry
 * @param {number} whole
 * @param {number} part
 */
function addText(words, phrases, text, entry, whole, part) {
  const found = wordsOf(text);
  if (found.length === 1) return post(words, found[0], entry, whole);
  for (const word of isWithout(found[0]) ? [] : found) post(words, word, entry, part);
  if (found.length > 1) post(phrases, found.join(" "), entry, whole + PHRASE);
}

/**
 * @param {Map<string, number[]>} words
 * @param {import("./types.mjs").Plek} plek
 * @param {number} entry
 */
function addPlek(words, [, naam, , , straat = "", ook = "", overig = ""], entry) {
  const name = wordsOf(normalise(naam));
  // Of two names with the same word, the one that says little else comes first.
  for (const word of name) post(words, word, entry, PLEK.naam + 1 / name.length);
  for (const word of wordsOf(ook.replaceAll("|", " "))) post(words, word, entry, PLEK.ook);
  for (const word of wordsOf(normalise(straat))) post(words, word, entry, PLEK.straat);
  for (const word of wordsOf(overig)) post(words, word, entry, PLEK.overig);
}

/**
 * A word that texts of places say.
 * @param {Map<string, number[]>} words
 * @param {string} word
 * @param {string} steps from each place that says it to the next
 * @param {number} plekken the entry of the first place
 */
function addSaid(words, word, steps, plekken) {
  let entry = plekken - 1;
  for (const step of steps) post(words, word, (entry += step.charCodeAt(0) - STEP), PLEK.overig);
}

/**
 * Dutch writes words as one: people who type "winkel" are also shown what ends in it. Only ends that are words for a kind of place,
 * after a beginning that is a word too: "ontmoeten" does not end in "eten".
 * @param {Map<string, number[]>} words
 * @param {Set<string>} known
 */
function addTails(words, known) {
  for (const [word, posting] of [...words]) {
    for (let cut = SHORTEST_TAIL; cut <= word.length - SHORTEST_TAIL; cut++) {
      const tail = word.slice(cut);
      if (!known.has(tail) || !words.has(word.slice(0, cut).replace(LINK, ""))) continue;
      for (let i = 0; i < posting.length; i += 2) post(words, tail, posting[i], posting[i + 1] * TAIL);
    }
  }
}
