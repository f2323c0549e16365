/// <reference path="./node.d.ts" />
/** The index of the search: what each word of a place, a kind, an area and a feature counts, and the ends of words. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [{ id: "t", naam: "T", namen: "eten|goed eten", woorden: "" }],
  categorieen: [
    { id: "winkel", naam: "Winkel", meervoud: "Winkels", themas: [0], namen: "winkel", woorden: "" },
    { id: "boerderij", naam: "Boerderij", meervoud: "Boerderijen", themas: [], namen: "boerderij|bad", woorden: "stad|kringloop" },
  ],
  gebieden: [{ id: "oost", naam: "Oost", namen: "oost", woorden: "banne" }],
  kenmerken: ["vrouwen", "gratis"],
  plekken: [
    ["a", "Kringloopwinkel Oost", [0], 0, "Kade 7", "de loods|het pakhuis", "kleding en boeken"],
    ["b", "Stadsboerderij", [1]],
    ["c", "Ontmoeten", [1]],
    ["d", "Kringbad Stadbad", [1]],
  ],
};
const { words, phrases, start, urgent } = buildIndex(data);
const place = (/** @type {number} */ n) => start.plekken + n;

/** @param {string} word */
function posted(word) {
  const posting = words.get(word) ?? [];
  return Object.fromEntries(posting.flatMap((entry, i) => (i % 2 ? [] : [[entry, posting[i + 1]]])));
}

test("a place's own words: the name most, less for each word of a longer one, then other names, the street, the rest", () => {
  deepEqual(posted("kringloopwinkel"), { [place(0)]: 10.5 });
  deepEqual(posted("stadsboerderij"), { [place(1)]: 11 });
  deepEqual([posted("loods"), posted("pakhuis")], [{ [place(0)]: 9 }, { [place(0)]: 9 }]);
  deepEqual([posted("kade"), posted("7")], [{ [place(0)]: 5 }, { [place(0)]: 5 }]);
  deepEqual([posted("kleding"), posted("boeken")], [{ [place(0)]: 2 }, { [place(0)]: 2 }]);
});

test("what a place does not say is no word", () => {
  const known = ["7", "bad", "banne", "boeken", "boerderij", "eten", "goed", "gratis", "kade", "kleding", "kringbad", "kringloop", "kringloopwinkel",
    "loods", "ontmoeten", "oost", "pakhuis", "stad", "stadbad", "stadsboerderij", "vrouwen", "winkel"];
  deepEqual([...words.keys()].sort(), known);
});

test("kinds, areas and features have entries of their own", () => {
  deepEqual(posted("oost"), { [start.gebieden]: 6.5, [place(0)]: 10.5 });
  deepEqual(posted("banne"), { [start.gebieden]: 6 });
  deepEqual([posted("vrouwen"), posted("gratis")], [{ [start.kenmerken]: 3 }, { [start.kenmerken + 1]: 3 }]);
});

test("the end of a word counts for half, where it is a kind of place and the beginning is a word too", () => {
  deepEqual(posted("winkel"), { [start.categorieen]: 8, [place(0)]: 5.25 });
  deepEqual(posted("boerderij"), { [start.categorieen + 1]: 8, [place(1)]: 5.5 });
  deepEqual(posted("bad"), { [start.categorieen + 1]: 8, [place(3)]: 5.25 }, "three letters; `kring` is no word by itself");
  equal(place(2) in posted("eten"), false, "`ontmo` is no word");
});

test("a name of several words is a phrase, a name of one is not", () => {
  deepEqual([...phrases], [["goed eten", [0, 6]]]);
  deepEqual([...urgent], []);
});

test("the words that bring up a number to call, also those of a phrase", () => {
  const nood = ["dood|wil niet leven", "slaat me", "pillen/pil+geslikt+-hond"].map((woorden, n) => ({ id: `n${n}`, nummer: "1", link: "tel:1", naam: "N", wanneer: "", woorden }));
  deepEqual([...buildIndex({ ...data, nood }).urgent], ["dood", "leven", "slaat", "pillen", "pil", "geslikt", "hond"]);
});

test("a word for an area and for a kind is no word for an area", () => {
  const gebieden = [...data.gebieden, { id: "stad", naam: "Stad", namen: "stad|centrum", woorden: "" }];
  deepEqual([...buildIndex({ ...data, gebieden }).areas], ["oost", "banne", "centrum"]);
});
