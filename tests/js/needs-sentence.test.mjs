/// <reference path="./node.d.ts" />
import { deepEqual } from "node:assert/strict";
import test from "node:test";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { needsIn } from "../../templates/assets/js/search/needs.mjs";
import { typedWords } from "../../templates/assets/js/search/words.mjs";

/**
 * The numbers of the needs that are read in a text, errors forgiven.
 * @param {string} text
 * @param {string[]} needs
 * @param {{vul?: string, met?: string[]}} [more]
 */
function read(text, needs, more = {}) {
  const noden = /** @type {import("../../templates/assets/js/search/types.mjs").Nodig[]} */ (needs.map((woorden) => [woorden]));
  const index = buildIndex({ themas: [], categorieen: [], gebieden: [], kenmerken: [], plekken: [], noden, ...more });
  const words = typedWords(text);
  return needsIn(index, words, words, true).filter(({ waarde }) => waarde).map(({ nummer }) => nummer);
}

test("in a sentence a word may lack an ending, and is not the start of a longer one", () => {
  deepEqual(read("gister zij ruzi", ["ruzie", "drank"]), [0]);
  deepEqual(read("geen eten vrijdag", ["vrijdaggebed", "geen eten"]), [1]);
  deepEqual(read("vrijdag", ["vrijdaggebed"]), [0], "while somebody is still typing");
});

test("in a sentence two errors are forgiven in a long word alone", () => {
  deepEqual(read("ze willen spreken schulden", ["spelen", "schulden"]), [1]);
  deepEqual(read("ze willen verzeekringg stoppen", ["verzekering", "drank"]), [0]);
  deepEqual(read("spreken", ["spelen"]), [0]);
});

test("a word that may be several of one need counts once", () => {
  deepEqual(read("huis bardar koud", ["bardare|bardara|bardaro", "koud", "bed"]), [1, 0]);
});

test("half of a phrase is no second need", () => {
  const needs = ["money", "coming out", "out late"];
  deepEqual(read("money coming slowly", needs), [0]);
  deepEqual(read("money out coming", needs).sort(), [0, 1]);
});

test("who it is about weighs little beside what is needed, and alone it says something", () => {
  const needs = ["kind luistert|kind", "huur", "kind dief"];
  deepEqual(read("huur kind dorp", needs, { vul: "kind" }), [1]);
  deepEqual(read("kind", needs, { vul: "kind" }), [0]);
});
