/// <reference path="./node.d.ts" />
/** What a typed word may mean, against a naive look at every word: all words of up to 5 letters of an alphabet of 3. */
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { asTyped, beginsAlmost, maxErrors, nearest, withErrors } from "../../templates/assets/js/search/match.mjs";

/** @param {number} length @returns {string[]} */
const wordsOf = (length) => (length ? wordsOf(length - 1).flatMap((word) => [..."abc"].map((letter) => word + letter)) : [""]);
const all = [1, 2, 3, 4, 5].flatMap(wordsOf);
// About every third word is in the index, with any letter at its end, so that many are near and many are not.
const known = all.filter((_, i) => ((i * 7919) % 101) % 3 === 0);
const queries = [...all.filter((_, i) => i % 4 === 1), "abcabca", "aabbccaa", "cccccccccccc"];

/** @param {Iterable<string>} words @returns {Map<string, number[]>} */
const indexOf = (words) => new Map([...words].map((word) => [word, [0, 1]]));

/** @param {string} a @param {string} b */
function distance(a, b) {
  /** @type {number[][]} */
  const rows = [Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const plain = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      rows[i][j] = i > 1 && j > 1 && isSwapped ? Math.min(plain, rows[i - 2][j - 2] + 1) : plain;
    }
  }
  return rows[a.length][b.length];
}

/** @param {Iterable<string>} words */
const sorted = (words) => [...words].sort();
const index = indexOf(known);

test("a last word finds itself and all that begins with it", () => {
  for (const word of queries.filter(({ length }) => length > 2)) {
    deepEqual(sorted(asTyped(index, word, true).keys()), sorted(known.filter((key) => key.startsWith(word))), word);
  }
});

test("two letters are no beginning", () => {
  deepEqual([...asTyped(indexOf(["ac", "activiteit"]), "ac", true).keys()], ["ac"]);
});

test("itself is surest, and a longer word less sure", () => {
  const found = asTyped(indexOf(["zwem", "zwembad", "zwembaden"]), "zwem", true);
  deepEqual([...found].sort(([, a], [, b]) => b - a).map(([key]) => key), ["zwem", "zwembad", "zwembaden"]);
});

test("a word with errors finds those with the fewest errors, and no others", () => {
  for (const word of queries) {
    const likely = known.filter((key) => key.length > 1 && (word.length > 5 || key[0] === word[0]) && (word.length > 4 || key.length >= word.length));
    const least = Math.min(...likely.map((key) => distance(key, word)));
    const expected = likely.filter((key) => distance(key, word) === least && least <= maxErrors(word.length));
    deepEqual(sorted(nearest(index, word).keys()), sorted(expected), word);
  }
});

test("a beginning with an error: some beginning of the word is at most one error away", () => {
  for (const word of queries) {
    for (const key of known) {
      const near = Array.from({ length: key.length + 1 }, (_, end) => key.slice(0, end)).some((start) => distance(start, word) <= 1);
      equal(beginsAlmost(key, word), near, `${key} ${word}`);
    }
  }
});

test("of an unknown compound the end counts, when the beginning is known too or the end is long", () => {
  const words = indexOf(["vrouwen", "kinderboerderij", "zwembad", "markt"]);
  deepEqual([...withErrors(words, "vrouwenzwembad", true).keys()], ["zwembad"]);
  deepEqual([...withErrors(words, "kinderzwembad", true).keys()], ["zwembad"]);
  deepEqual([...withErrors(words, "xyzpqrzwembad", true).keys()], ["zwembad"]);
  deepEqual([...withErrors(words, "vrouwenmarkt", true).keys()], ["markt"]);
  deepEqual([...withErrors(words, "xyzpqrmarkt", true).keys()], []);
});

test("two letters the wrong way round are one slip", () => {
  const words = indexOf(["hulp", "helm", "voedselbank"]);
  deepEqual([...withErrors(words, "hupl", true).keys()], ["hulp"]);
  deepEqual([...withErrors(words, "voedeslbank", true).keys()], ["voedselbank"]);
  deepEqual([...withErrors(indexOf(["eik"]), "kei", true).keys()], [], "the first letter of a short word is right");
});

test("more errors are forgiven in a longer word", () => {
  const lengths = [2, 3, 6, 7, 11, 12, 14, 15, 30];
  deepEqual(lengths.map(maxErrors), [0, 1, 1, 2, 2, 3, 3, 4, 4]);
});

test("a word is sure as itself, less so as a beginning, the more the less is missing", () => {
  const words = indexOf(["zwem", "zwembad", "z"]);
  deepEqual(asTyped(words, "zwem", false), new Map([["zwem", 1], ["zwembad", 0.5]]));
  deepEqual([...asTyped(words, "zwe", false).keys()], [], "three letters of a word that is finished");
  deepEqual([...asTyped(words, "z", true).keys()], ["z"], "one letter begins too many words");
  const sure = asTyped(words, "zwemb", true).get("zwembad") ?? 0;
  ok(Math.abs(sure - (0.6 + (0.3 * 5) / 7)) < 1e-9, String(sure));
});

test("a word that is known has no errors", () => {
  deepEqual([...withErrors(indexOf(["hulp", "help"]), "hulp", true).keys()], []);
});

test("an unfinished last word of five letters and more may have an error in it", () => {
  const words = indexOf(["voedselbank", "vrouwencentrum"]);
  deepEqual(withErrors(words, "voezs", true), new Map([["voedselbank", 0.45]]));
  deepEqual([...withErrors(words, "voez", true).keys()], [], "four letters");
  deepEqual([...withErrors(words, "voezs", false).keys()], [], "a finished word");
  deepEqual([...withErrors(indexOf(["voezt", "voedselbank"]), "voezs", true).keys()], ["voezt"], "a whole word with one error is nearer");
});

test("the end of a compound has three letters or more", () => {
  deepEqual(withErrors(indexOf(["zwemmen", "bad"]), "zwembad", false), new Map([["bad", 0.6]]));
  deepEqual([...withErrors(indexOf(["kinderboerderij", "ad"]), "kinderad", false).keys()], []);
});

test("the first letter of a short word must be right", () => {
  deepEqual([...nearest(indexOf(["bal", "tas"]), "dal").keys()], []);
  deepEqual([...nearest(indexOf(["bal"]), "bak").keys()], ["bal"]);
  deepEqual([...nearest(indexOf(["balk"]), "dalk").keys()], []);
  deepEqual([...nearest(indexOf(["balken"]), "dalken").keys()], ["balken"]);
  deepEqual([...nearest(indexOf(["oud"]), "koud").keys()], []);
  deepEqual([...nearest(indexOf(["kou"]), "koud").keys()], []); // the word is whole: nothing was left out of it
  deepEqual([...nearest(indexOf(["d"]), "da").keys()], []);
  deepEqual([...nearest(indexOf(["d"]), "dal").keys()], []);
});
