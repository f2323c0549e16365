/**
 * Which numbers to call belong at the top of the results: one of their words or phrases is in what was typed.
 *
 * Stricter than the search. A number that comes up with "geweldig" or "politiek" is soon a number that nobody reads, so an
 * error is forgiven only in a long word, and never in one that means something else here.
 */

import { normalise } from "../normalise.mjs";
import { errors } from "./errors.mjs";
import { sameStart } from "./match.mjs";
import { allWordsOf, saysNothing } from "./words.mjs";

/** @typedef {import("./types.mjs").Nood} Nood */

const LATIN = /^[a-z]+$/; // in other scripts one letter makes another word: انتحار is suicide, انتظار is waiting
const ENDINGS = /^(e[dns]?|s|t|ten?|de?|ing)$/;
const LONG_ENOUGH = 5; // letters, for an ending
const FORGIVING = 8; // letters, for any one error: "positie" is not "politie"
const VERY_FORGIVING = 13; // letters, for two errors: "verwachting" is not "verkrachting"
const SENTENCE = 3; // words: where all others are there, one in which a finger slipped is meant, too: "neit meer leven"

/**
 * Who can be called: in a crisis first, then for what can wait.
 * @param {readonly Nood[]} nood
 * @param {string} text as typed
 * @param {(word: string) => boolean} isKnown
 * @returns {{lijnen: Nood[], alleen: boolean, stil: boolean}} `alleen`: nothing else belongs beside these; `stil`: it is a crisis, which is
 *   nobody's business
 */
export function linesFor(nood, text, isKnown) {
  const urgent = crisisFor(nood, text, isKnown);
  const company = urgent.flatMap(({ samen = [] }) => samen);
  const typed = allWordsOf(normalise(text));
  const others = nood.filter(({ id, gewoon = "" }) => (company.length ? company.includes(id) : says(gewoon, typed, isKnown)));
  return { lijnen: [...new Set([...urgent, ...others])], alleen: !!company.length, stil: !!urgent.length };
}

/**
 * @param {readonly Nood[]} nood
 * @param {string} text as typed
 * @param {(word: string) => boolean} isKnown whether a word means something to the search: then it is not a typing error for another
 * @returns {Nood[]} in the order of the data
 */
export function crisisFor(nood, text, isKnown) {
  const typed = allWordsOf(normalise(text));
  return nood.filter(({ nummer, woorden }) => typed[0] && (nummer.replace(/\D/g, "") === typed.join("") || says(woorden, typed, isKnown)));
}

/**
 * @param {string} phrases parted by "|"; of one, all that "+" parts must be said, in any order: of "a/b" one, and of "-a/b" none
 * @param {string[]} typed
 * @param {(word: string) => boolean} isKnown
 */
function says(phrases, typed, isKnown) {
  const isSaid = (/** @type {string} */ one) => contains(typed, allWordsOf(one), isKnown);
  const isSo = (/** @type {string} */ part) => (part[0] === "-") !== part.replace("-", "").split("/").some(isSaid);
  return phrases.split("|").some((phrase) => phrase.split("+").every(isSo));
}

/**
 * Whether the words of the phrase are side by side in what was typed; in a long phrase a finger may have slipped once.
 * @param {string[]} typed
 * @param {string[]} phrase
 * @param {(word: string) => boolean} isKnown
 */
function contains(typed, phrase, isKnown) {
  return !!phrase[0] && typed.some((_, from) => {
    const others = phrase.map((word, i) => [typed[from + i] ?? "", word]).filter(([said, word]) => !isMeant(said, word, isKnown));
    return !others[0] || (phrase.length >= SENTENCE && !others[1] && isSlip(others[0][0], others[0][1]));
  });
}

/**
 * A slip in a word that by itself says nothing, or in one that is long enough: "dead" and "dad" are two words.
 * @param {string} typed
 * @param {string} word
 */
function isSlip(typed, word) {
  const isSafe = LATIN.test(word) && word.length > 2 && (saysNothing(word) || word.length >= LONG_ENOUGH);
  return isSafe && typed[0] === word[0] && sameLetters(typed, word);
}

/**
 * Whether someone who typed `typed` meant `word`.
 * @param {string} typed
 * @param {string} word
 * @param {(word: string) => boolean} isKnown
 */
function isMeant(typed, word, isKnown) {
  if (typed === word || !LATIN.test(word) || word.length < LONG_ENOUGH) return typed === word;
  if (typed.startsWith(word)) return ENDINGS.test(typed.slice(word.length));
  return typed[0] === word[0] && !isKnown(typed) && hasFewErrors(typed, word);
}

/**
 * A forgotten, doubled or swapped letter; in a longer word any error, in a long one two. What merely goes on is another word.
 * @param {string} typed
 * @param {string} word
 */
function hasFewErrors(typed, word) {
  if (word.length < FORGIVING) return word.length > LONG_ENOUGH && sameLetters(typed, word);
  return errors(typed, word) <= (word.length < VERY_FORGIVING ? 1 : 2);
}

/**
 * One letter of it is missing, twice there, or has changed places with its neighbour.
 * @param {string} typed
 * @param {string} word
 */
export function sameLetters(typed, word) {
  const same = sameStart(typed, word);
  const [rest, meant] = [typed.slice(same), word.slice(same)];
  // Missing, doubled, or swapped.
  return [meant.slice(1), typed[same - 1] + meant, meant[1] + meant[0] + meant.slice(2)].includes(rest);
}
