/// <reference path="./node.d.ts" />
/** How many points an entry has for a word, by hand: whose they are, what is borrowed, and what errors and neighbours add. */
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { begripLink, placeLink } from "../../templates/assets/js/search/links.mjs";
import { counted } from "../../templates/assets/js/search/plural.mjs";
import { addErrors, addTyped, isMet, spread } from "../../templates/assets/js/search/points.mjs";
import { search } from "../../templates/assets/js/search/rank.mjs";
import { typedWords, wordsOf } from "../../templates/assets/js/search/words.mjs";

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [
    { id: "eten", naam: "Eten", namen: "eten", woorden: "honger" },
    { id: "spel", naam: "Spel", namen: "spel", woorden: "plezier" },
  ],
  categorieen: [
    { id: "speeltuin", naam: "Speeltuin", meervoud: "Speeltuinen", themas: [1, 0], namen: "speeltuin", woorden: "buiten spelen" },
    { id: "restaurant", naam: "Buurtrestaurant", meervoud: "Buurtrestaurants", themas: [0], namen: "buurtrestaurant", woorden: "samen eten" },
  ],
  gebieden: [{ id: "oost", naam: "Oost", namen: "oost", woorden: "" }, { id: "west", naam: "West", namen: "west", woorden: "" }],
  kenmerken: ["vrouwen", "gratis"],
  plekken: [
    ["kuip", "De Kuip", [0, 1], 1, "", "", "", [1]],
    ["tafel", "De Tafel", [1], 0],
    ["nergens", "Zomaar", [1]],
  ],
  nood: [{ id: "praten", nummer: "113", woorden: "dood", link: "tel:113", naam: "113", wanneer: "" }],
};
const index = buildIndex(data);
const { start, size } = index;

/**
 * @param {typeof addTyped} add
 * @param {string[]} words
 */
function points(add, ...words) {
  const found = words.map(() => new Float32Array(size));
  add(index, words, found);
  return found;
}

const near = (/** @type {number} */ read, /** @type {number} */ wanted) => ok(Math.abs(read - wanted) < 1e-5, `${read}, not ${wanted}`);

test("entries are numbered themes, kinds, areas, features, places", () => {
  deepEqual([start, size], [{ categorieen: 2, gebieden: 4, kenmerken: 6, plekken: 8 }, 11]);
});

test("a word as typed counts for what has it, and only while it is the last for what begins with it", () => {
  const [speel, tuin] = points(addTyped, "speelt", "zomaar");
  near(speel[start.categorieen], 8 * 0.5);
  near(tuin[start.plekken + 2], 11);
  equal(isMet(points(addTyped, "spe", "zomaar")[0]), false, "too short for the beginning of a compound");
  near(points(addTyped, "spe")[0][start.categorieen], 8 * (0.6 + 0.9 / 9));
});

test("two words that are one when written together count for both", () => {
  const [speel, tuin, ook] = points(addTyped, "speel", "tuin", "oost");
  near(speel[start.categorieen], 8);
  near(tuin[start.categorieen], 8);
  equal(ook[start.categorieen], 0);
});

test("words that together are a name count as a whole, for each of them and for no other", () => {
  const [samen, eten, oost] = points(addTyped, "samen", "eten", "oost");
  near(samen[start.categorieen + 1], 9);
  near(eten[start.categorieen + 1], 9);
  equal(oost[start.categorieen + 1], 0);
  near(points(addTyped, "oost", "samen", "eten")[2][start.categorieen + 1], 9);
  near(points(addTyped, "eten", "samen")[0][start.categorieen + 1], 5);
});

test("the most that a word can mean is what counts", () => {
  near(points(addTyped, "eten")[0][0], 4);
  const twice = [Float32Array.from({ length: size }, () => 20)];
  addTyped(index, ["eten"], twice);
  equal(twice[0][0], 20);
});

test("errors count less, the last word may be unfinished, and neighbours may be one", () => {
  near(points(addErrors, "speeltuim")[0][start.categorieen], 8 * 0.6);
  near(points(addErrors, "buurtrezt")[0][start.categorieen + 1], 8 * 0.45);
  equal(isMet(points(addErrors, "buurtrezt", "oost")[0]), false, "a word that others follow is finished");
  const [speel, tuim, west] = points(addErrors, "speel", "tuim", "west");
  near(speel[start.categorieen], 8 * 0.6);
  near(tuim[start.categorieen], 8 * 0.6);
  equal(west[start.categorieen], 0);
});

test("a word that brings up a number to call is no error for another", () => {
  const all = buildIndex({ ...data, themas: [{ id: "eten", naam: "Eten", namen: "doos", woorden: "" }, data.themas[1]] });
  const met = (/** @type {string} */ word) => {
    const found = [new Float32Array(all.size)];
    addErrors(all, [word], found);
    return isMet(found[0]);
  };
  deepEqual([met("dood"), met("doof")], [false, true]);
});

test("a place borrows from its kinds, their themes, its area and its features; the second of each for less", () => {
  const give = (/** @type {[number, number][]} */ ...given) => {
    const one = new Float32Array(size);
    for (const [entry, value] of given) one[entry] = value;
    return [...spread(index, one)].map((value) => Math.round(value * 1000) / 1000);
  };
  deepEqual(give([start.plekken + 1, 3]), [0, 3, 0]);
  deepEqual(give([start.categorieen, 10]), [10, 0, 0]);
  deepEqual(give([start.categorieen + 1, 10]), [9, 10, 10]);
  deepEqual(give([1, 10]), [10, 0, 0]);
  deepEqual(give([0, 10]), [9, 10, 10], "through its second kind, whose first theme it is");
  deepEqual(give([start.gebieden, 10]), [0, 10, 0]);
  deepEqual(give([start.gebieden + 1, 10]), [10, 0, 0]);
  deepEqual(give([start.kenmerken, 10]), [0, 0, 0]);
  deepEqual(give([start.kenmerken + 1, 10]), [10, 0, 0]);
  deepEqual(give([start.plekken, 2], [start.gebieden + 1, 1]), [2, 0, 0]);
  const alone = { ...data, plekken: [/** @type {any} */ (["kuip", "De Kuip", [0]])] };
  const theme = new Float32Array(size);
  theme[0] = 10;
  near(spread({ ...index, data: alone }, theme)[0], 7);
});

test("links count the places of a theme by any of their kinds, of a kind and of an area", () => {
  const count = (/** @type {any} */ soort, /** @type {number} */ nummer) => begripLink(data, { soort, nummer }).aantal;
  deepEqual([count("thema", 0), count("thema", 1)], [3, 1]);
  deepEqual([count("categorie", 0), count("categorie", 1)], [1, 3]);
  deepEqual([count("gebied", 0), count("gebied", 1)], [1, 1]);
  deepEqual([0, 1, 2].map((n) => placeLink(data, n).bij), ["Speeltuin · West", "Buurtrestaurant · Oost", "Buurtrestaurant"]);
});

test("links come by what they are worth, the first of the region first among equals, and no more than three", () => {
  const names = ["a", "b", "c", "d"];
  const many = buildIndex({
    ...data,
    themas: [{ id: "t", naam: "T", namen: "bad", woorden: "" }],
    categorieen: names.map((id) => ({ id, naam: id, meervoud: id, themas: [], namen: id === "d" ? "bad" : "x", woorden: id === "d" ? "" : "bad" })),
    plekken: [],
  });
  const found = search(many, "bad")?.begrippen.map(({ soort, nummer }) => `${soort} ${nummer}`);
  deepEqual(found, ["categorie 3", "thema 0", "categorie 0"]);
  deepEqual(search(index, "samen")?.begrippen, [{ soort: "categorie", nummer: 1 }], "five points are worth a link");
});

test("a part of a theme's synonym is no link", () => {
  const themas = [{ id: "t", naam: "T", namen: "iets", woorden: "lekker warm" }];
  const few = buildIndex({ ...data, themas, categorieen: [{ ...data.categorieen[0], themas: [0] }], plekken: [["kuip", "De Kuip", [0]]] });
  deepEqual(search(few, "warm"), { begrippen: [], plekken: [0] });
});

test("of a long question the first twelve words count", () => {
  const kuip = (/** @type {number} */ times) => Array(times).fill("kuip").join(" ");
  deepEqual([search(index, `${kuip(12)} west`)?.deels, search(index, `${kuip(12)} zomaar`)?.plekken], [undefined, [0]]);
  equal(search(index, `${kuip(11)} zomaar`)?.deels, true, "the twelfth is another place");
});

test("a single letter is not looked for, and two of them are no beginning of a word", () => {
  equal(search(index, "e"), null);
  equal(search(index, "ku")?.plekken.length ?? 0, 0);
  ok(search(index, "kui"));
});

test("the commonest words that say nothing are left out on every page; apart by any number of spaces", () => {
  deepEqual(typedWords("what can I do in the speeltuin"), ["speeltuin"]);
  deepEqual(typedWords("waar is er een speeltuin"), ["speeltuin"]);
  deepEqual(wordsOf(" speeltuin  oost "), ["speeltuin", "oost"]);
  deepEqual(wordsOf(""), []);
});

test("an article is taken off a word of two letters and more, and only at its beginning", () => {
  deepEqual(wordsOf("الدم"), ["دم"]);
  deepEqual(wordsOf("الم"), ["الم"]);
  deepEqual(wordsOf("مالكم"), ["مالكم"]);
});

test("a language without a text for a number gives the number", () => {
  equal(counted(() => null, "nl", 3), "3");
});
