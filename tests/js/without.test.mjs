/// <reference path="./node.d.ts" />
/** "Geen geld" is not money: what a word that turns round does to what follows it, and to nothing else. */
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { addErrors, addTyped, isMet, isWhole, spread } from "../../templates/assets/js/search/points.mjs";

/** @param {string} id @param {string} namen @param {string} woorden */
const kind = (id, namen, woorden) => ({ id, naam: id, meervoud: id, themas: [], namen, woorden });

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [],
  categorieen: [
    kind("geldhulp", "geldhulp", "geen geld|geen geld meer over|dokter voor kinderen"),
    kind("bank", "bank", "geld|geel|noorden"),
    kind("geen", "geen", ""),
    kind("wind", "oostelijk|noordenwind", ""),
  ],
  gebieden: [{ id: "oost", naam: "Oost", namen: "oost", woorden: "" }],
  kenmerken: [],
  plekken: [
    ["loket", "Loket Geld", [1], 0],
    ["ook", "Het Ook", [1], 0, "", "geld"],
    ["straat", "De Straat", [1], 0, "Geld"],
    ["ergens", "Ergens", [0]],
  ],
  nood: [],
};
const index = buildIndex(data);
const { start } = index;
const [HELP, BANK, GEEN, WIND] = [0, 1, 2, 3].map((n) => start.categorieen + n);
const [LOKET, OOK, STRAAT] = [0, 1, 2].map((n) => start.plekken + n);

/**
 * @param {typeof addTyped} add
 * @param {string[]} words
 */
function points(add, ...words) {
  const found = words.map(() => new Float32Array(index.size));
  add(index, words, found);
  return found;
}

test("without money is what is called so, and not what has money", () => {
  const [geen, geld] = points(addTyped, "geen", "geld");
  equal(geen[HELP], 9);
  equal(geld[HELP], 9);
  equal(geld[BANK], 0);
  equal(geen[GEEN], 0);
  equal(points(addTyped, "geld")[0][BANK], 7);
});

test("a place whose own name has the word keeps it; its street is no name", () => {
  const [, geld] = points(addTyped, "geen", "geld");
  equal(geld[LOKET], 10.5);
  equal(geld[OOK], 9);
  equal(geld[STRAAT], 0);
  equal(points(addTyped, "geld")[0][STRAAT], 5);
});

test("words before it, and words after what it turns round, mean what they mean", () => {
  const [voor, , , na] = points(addTyped, "bank", "geen", "geld", "oost");
  equal(voor[BANK], 8);
  equal(na[start.gebieden], 6.5);
  equal(points(addTyped, "geld", "geen", "geld")[0][BANK], 7);
});

test("all words of the longest name that begins with it are turned round", () => {
  const found = points(addTyped, "geen", "geld", "meer", "over", "bank");
  for (const one of found.slice(0, 4)) equal(one[HELP], 9);
  equal(found[4][HELP], 0);
  equal(found[4][BANK], 8);
});

test("as the last word it turns nothing round", () => {
  equal(points(addTyped, "geen")[0][GEEN], 8);
  equal(points(addTyped, "bank", "geen")[1][GEEN], 8);
});

test("neither it nor the word behind it was meant to be another word", () => {
  equal(isMet(points(addErrors, "geen")[0]), false, "not geel");
  ok(isMet(points(addErrors, "geldhulq")[0]));
  ok(isMet(points(addErrors, "geldhulq", "geen")[0]));
  equal(isMet(points(addErrors, "geen", "geldhulq")[1]), false);
});

test("`geen` was not meant to be another word where no kind is called so", () => {
  const few = buildIndex({ ...data, categorieen: [kind("bank", "bank", "geel")], plekken: [] });
  const met = (/** @type {string} */ word) => {
    const found = [new Float32Array(few.size)];
    addErrors(few, [word], found);
    return isMet(found[0]);
  };
  deepEqual([met("geen"), met("geer")], [false, true]);
});

test("a short word that is a name is not the beginning of a longer one", () => {
  equal(points(addTyped, "oost")[0][WIND], 0);
  ok(points(addTyped, "ooste")[0][WIND] > 0);
  ok(points(addTyped, "noorden")[0][WIND] > 0, "it is long enough");
});

test("a word says by itself what is looked for when it is a name, or nearly one", () => {
  equal(isWhole(index, "geldhulp"), true);
  equal(isWhole(index, "geldhulq"), true);
  equal(isWhole(index, "dokter"), false);
  equal(isWhole(index, "gelthu"), false, "with an error it has to be finished");
});

test("a place in no area borrows from none", () => {
  const last = new Float32Array(index.size);
  last[WIND] = 10;
  equal(spread(index, last)[3], 0);
});
