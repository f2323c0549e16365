/** From what was typed or written to the words that are compared. */

import { normalise } from "../normalise.mjs";

// Words that say nothing of what is looked for; left out unless there is nothing else.
const EMPTY = new Set(
  (
    "de het een t en of in op aan bij met voor van naar uit te om ik je mijn is zijn heb hebben wil kan moet er dat die wat waar hoe " +
    "ben bent we ze zij mij me niet zoek iets " +
    "the a an and or on at with for to from i m am my are have need can do what not im"
  ).split(" "),
);

/** @param {string} word normalised */
export function saysNothing(word) {
  return EMPTY.has(word);
}

// What turns a word round: "geen huis" is not a house.
const WITHOUT = new Set("geen zonder no without بدون بلا".split(" "));

/** @param {string} word normalised */
export function isWithout(word) {
  return WITHOUT.has(word);
}

// "the", also after "for", "with", "to", "this" or "and", in Arabic written onto the word: للنساء and عالمدرسة are نساء and مدرسة.
const ARTICLE = /^(?:(?:[بعهو]?ال|لل)(?=\p{L}{2})|و(?=\p{L}{3})|ل(?=\p{L}{4})|ب(?=\p{L}{5}))+/u;

// Only the digits of a Dutch postcode are in the index.
const POSTCODE = /\b(\d{4}) ?[a-z]{2}\b/g;

/**
 * The words of a text that is normalised already.
 * @param {string} normal
 */
export function wordsOf(normal) {
  const words = normal.split(" ");
  const telling = words.filter((word) => !EMPTY.has(word));
  return allWordsOf((telling.some(Boolean) ? telling : words).join(" "));
}

/**
 * The same, with those that say nothing.
 * @param {string} normal
 */
export function allWordsOf(normal) {
  return normal.split(" ").filter(Boolean).map((word) => word.replace(ARTICLE, ""));
}

/**
 * The words that someone has typed.
 * @param {string} text
 */
export function typedWords(text) {
  return wordsOf(normalise(text).replace(POSTCODE, "$1"));
}
