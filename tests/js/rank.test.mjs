/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { begripLink, placeLink } from "../../templates/assets/js/search/links.mjs";
import { counted } from "../../templates/assets/js/search/plural.mjs";
import { search } from "../../templates/assets/js/search/rank.mjs";
import { typedWords } from "../../templates/assets/js/search/words.mjs";

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [
    { id: "eten", naam: "Eten", namen: "eten|food|الطعام", woorden: "honger" },
    { id: "bewegen", naam: "Bewegen", namen: "bewegen|sport and play", woorden: "sport" },
  ],
  categorieen: [
    { id: "voedselbank", naam: "Voedselbank", meervoud: "Voedselbanken", themas: [0], namen: "voedselbank|food bank", woorden: "voedsel|geen eten" },
    { id: "zwembad", naam: "Zwembad", meervoud: "Zwembaden", themas: [1], namen: "zwembad|swimming pool|مسبح", woorden: "zwemmen|zwemles" },
    { id: "opvang", naam: "Opvang", meervoud: "Opvang", themas: [], namen: "opvang", woorden: "blijfhuis" },
    { id: "winkel", naam: "Winkel", meervoud: "Winkels", themas: [0], namen: "winkel|shop", woorden: "bank|kleren" },
  ],
  gebieden: [
    { id: "noord", naam: "Noord", namen: "noord|north", woorden: "banne" },
    { id: "oost", naam: "Oost", namen: "oost|east", woorden: "" },
  ],
  kenmerken: ["vrouwen|women"],
  plekken: [
    ["brood-en-rozen", "Brood & Rozen", [0], 1, "Balistraat 48 1094"],
    ["het-zwemparadijs", "Het Zwemparadijs", [1], 0, "Noordzeeweg 1 1034", "bad noord", "duiken", [0]],
    ["oostbad", "Oostbad", [1], 1],
    ["uitgifte-noord", "Uitgifte Noord", [0], 0, "Balistraat 2 1094"],
    ["winkeltje", "Winkeltje", [3, 0], 0],
  ],
};
const index = buildIndex(data);

/** @param {string} text */
const places = (text) => search(index, text)?.plekken.map((i) => data.plekken[i][0]);
/** @param {string} text */
const links = (text) => search(index, text)?.begrippen.map((found) => begripLink(data, found).pad);

/** @type {[string, string, string[]][]} */
const cases = [
  ["a kind of place; where it is a second kind comes last", "voedselbank", ["brood-en-rozen", "uitgifte-noord", "winkeltje"]],
  ["in another language", "food bank", ["brood-en-rozen", "uitgifte-noord", "winkeltje"]],
  ["in Arabic, with the article", "المسبح", ["het-zwemparadijs", "oostbad"]],
  ["kind and area, in two languages", "pool noord", ["het-zwemparadijs"]],
  ["words that say nothing do not count", "waar is een zwembad in oost", ["oostbad"]],
  ["a street", "balistraat", ["brood-en-rozen", "uitgifte-noord"]],
  ["a street and a number", "balistraat 48", ["brood-en-rozen"]],
  ["a postcode", "1034 AB", ["het-zwemparadijs"]],
  ["another name", "bad noord", ["het-zwemparadijs"]],
  ["a feature", "zwemmen vrouwen", ["het-zwemparadijs"]],
  ["other words", "duiken", ["het-zwemparadijs"]],
  ["written apart", "zwem bad", ["het-zwemparadijs", "oostbad"]],
  ["written as one", "vrouwenzwembad", ["het-zwemparadijs", "oostbad"]],
  ["the end of a word; what is called so itself comes first", "bank", ["winkeltje", "brood-en-rozen", "uitgifte-noord"]],
  ["not yet finished", "zwe", ["het-zwemparadijs", "oostbad"]],
  ["not yet finished, and wrong", "voedslb", ["brood-en-rozen", "uitgifte-noord", "winkeltje"]],
  ["wrong", "voetselbank", ["brood-en-rozen", "uitgifte-noord", "winkeltje"]],
  ["with a word that nothing has", "zwembad qqqq", ["het-zwemparadijs", "oostbad"]],
  ["a short wrong word may be anything, so it is not needed", "zwembad oot", ["oostbad", "het-zwemparadijs"]],
  ["more than any place has: what meets most, rare words first", "zwembad kleren banne", ["winkeltje", "het-zwemparadijs"]],
  ["nothing", "qqqqwwww", []],
];

for (const [name, text, expected] of cases) test(`${name}: ${text}`, () => deepEqual(places(text), expected));

test("nothing is looked for before there are two letters, and nothing is said to be missing before there are three", () => {
  equal(search(index, " "), null);
  equal(search(index, "z"), null);
  equal(search(index, "zw"), null);
  ok(search(index, "zwe"));
  deepEqual(search(index, "zzz"), { begrippen: [], plekken: [], onzeker: true });
});

test("kinds, themes and areas come as links, also when they have no place", () => {
  deepEqual(links("eten"), ["thema/eten/"]); // not the food bank for its "geen eten"
  deepEqual(links("geen eten"), ["categorie/voedselbank/"]);
  deepEqual(links("voedselbank"), ["categorie/voedselbank/"]);
  deepEqual(links("noord"), ["gebied/noord/"]);
  deepEqual(links("blijfhuis"), ["categorie/opvang/"]);
  deepEqual(links("zwembad noord"), []);
});

test("a result says what it is and where", () => {
  deepEqual(placeLink(data, 0), { pad: "plek/brood-en-rozen/", naam: "Brood & Rozen", bij: "Voedselbank · Oost", teken: "c-voedselbank" });
  deepEqual(begripLink(data, { soort: "thema", nummer: 0 }), { pad: "thema/eten/", naam: "Eten", aantal: 3, teken: "t-eten" });
  deepEqual(begripLink(data, { soort: "categorie", nummer: 0 }), {
    pad: "categorie/voedselbank/",
    naam: "Voedselbanken",
    aantal: 3,
    teken: "c-voedselbank",
  });
  deepEqual(begripLink(data, { soort: "gebied", nummer: 1 }), { pad: "gebied/oost/", naam: "Oost", aantal: 2, teken: "plek" });
});

test("words are compared without those that say nothing, unless there are no others", () => {
  deepEqual(typedWords("Waar is de Voedselbank?"), ["voedselbank"]);
  deepEqual(typedWords("de het"), ["de", "het"]);
  deepEqual(typedWords("1034AB Noord"), ["1034", "noord"]);
  deepEqual(typedWords("للنساء البنك"), ["نساء", "بنك"]);
});

test("a number in words takes the form of the language", () => {
  /** @type {Record<string, string>} */
  const texts = { one: "مكان واحد", two: "مكانان", few: "{n} أماكن", other: "{n} مكان" };
  const say = (/** @type {number} */ n) => counted((form) => texts[form] ?? null, "ar", n);
  deepEqual([1, 2, 3, 11, 100].map(say), ["مكان واحد", "مكانان", "3 أماكن", "11 مكان", "100 مكان"]);
});

test("a word that says nothing in the language of the page is passed over where nothing has it", () => {
  /** @type {import("../../templates/assets/js/search/types.mjs").Data} */
  const polish = {
    themas: [], categorieen: [{ id: "voedselbank", naam: "Bank żywności", namen: "bank zywnosci", woorden: "jedzenie", meervoud: "", themas: [] }],
    gebieden: [], kenmerken: [], plekken: [["tas", "De Tas", [0]]], vul: "szukam prosze bank",
  };
  equal(search(buildIndex(polish), "szukam jedzenie")?.onzeker, undefined);
  equal(search(buildIndex({ ...polish, vul: undefined }), "szukam jedzenie")?.onzeker, true);
  equal(search(buildIndex(polish), "bank")?.begrippen.length, 1); // a word of a kind, too
});
