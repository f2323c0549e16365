/// <reference path="./node.d.ts" />
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { answer } from "../../templates/assets/js/search/answer.mjs";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { withWords } from "../../templates/assets/js/search/widen.mjs";

/** @param {string} id @param {string} woorden @param {number} [leeg] */
const kind = (id, woorden, leeg) => ({ id, naam: id, meervoud: id, themas: [], namen: id, woorden, ...(leeg ? { leeg } : {}) });

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [],
  categorieen: [kind("kringloop", "meubels"), kind("buurtteam", "wijkteam"), kind("zwembad", "zwemles"), kind("badhuis", "", 1)],
  gebieden: [{ id: "oost", naam: "Oost", namen: "oost", woorden: "" }],
  kenmerken: [],
  plekken: [
    ["de-jas", "De Jas", [0], -1],
    ["het-warenhuis", "Het Warenhuis", [0], 0, "", "", "winterjas"],
    ["team-oost", "Team Oost", [1], 0],
    ["team-west", "Team West", [1], -1],
    ["het-bad", "Het Bad", [2], -1],
  ],
  nood: [
    { id: "geldlijn", nummer: "0800", link: "tel:0800", naam: "Geldlijn", wanneer: "", woorden: "deurwaarder" },
    { id: "113", nummer: "113", link: "tel:113", naam: "113", wanneer: "", woorden: "zelfmoord", samen: ["geldlijn"] },
    { id: "huurtoeslag", nummer: "", naam: "Huurtoeslag", wanneer: "", woorden: "", teken: "regeling" },
    { id: "huur", nummer: "", naam: "Huur", wanneer: "", woorden: "", teken: "levensgebeurtenis" },
    { id: "zorg", nummer: "", naam: "Zorg", wanneer: "", woorden: "", teken: "regeling" },
    { id: "badlijn", nummer: "0900", link: "tel:0900", naam: "Badlijn", wanneer: "", woorden: "", bij: ["badhuis"] },
  ],
  noden: [
    ["huur betalen|huur te hoog", [0, 2, 3], [1]],
    ["winterjas|jas|warme kleren|kleren kind", [], [0]],
    ["tandarts", [2], [1], 1],
    ["douchen|zelfmoord", [], [3, 1]],
    ["zwemles betalen|zwemles", [2], [1], 1],
    ["kind luistert", [], [1]],
    ["kiespijn|geen geld|kind geld", [2, 3], [1]],
    ["kiespijn|geen baan", [0, 1, 4], [3, 1], 1],
    ["geen geld meer over|kind geld", [0], [0]],
    ["uit mijn schuur|moet mijn schuur uit", [2], [2]],
  ],
};
const index = buildIndex(data);

/** @param {string} text @param {import("../../templates/assets/js/search/build.mjs").Index} [known] */
function asked(text, known = index) {
  const { result, lijnen } = answer(known, text);
  return { eerst: lijnen.map(({ id }) => id), plekken: (result?.plekken ?? []).map((n) => data.plekken[n][0]) };
}

test("a sentence is no AND of its words: a phrase of a need counts whatever stands between its words", () => {
  deepEqual(asked("ik kan deze maand mijn huur echt niet meer betalen"), {
    eerst: ["geldlijn", "huurtoeslag", "huur"],
    plekken: ["team-oost", "team-west"],
  });
});

test("a word of a phrase is not the phrase", () => {
  deepEqual(asked("huur").eerst, []);
});

test("rare words lead: of two needs the one with more that is rare", () => {
  deepEqual(asked("kleren voor mijn kind").plekken, ["het-warenhuis", "de-jas"].sort());
  deepEqual(asked("mijn kind luistert niet").plekken, ["team-oost", "team-west"]);
});

test("places that say it themselves come first among those of a kind", () => {
  deepEqual(asked("winterjas").plekken, ["het-warenhuis", "de-jas"]);
  equal(answer(index, "winterjas").result?.deels, false);
});

test("an area that is named narrows the places; one without any does not leave nobody", () => {
  deepEqual(asked("winterjas oost").plekken, ["het-warenhuis"]);
  equal(answer(index, "winterjas oost").result?.deels, false);
});

test("typing errors are forgiven, and then it is not sure", () => {
  deepEqual(asked("winterjsa").plekken, ["het-warenhuis", "de-jas"]);
  equal(answer(index, "winterjsa").result?.onzeker, true);
  equal(answer(index, "winterjas").result?.onzeker, false);
});

test("written apart it is the same", () => {
  deepEqual(asked("kies pijn").eerst, asked("kiespijn").eerst);
  equal(answer(index, "kies pijn").result?.onzeker, false);
});

test("one rare word says more than two that many needs have, and what the others say comes after it", () => {
  deepEqual(asked("kind geld tandarts").eerst, ["huurtoeslag", "huur"]);
});

test("what fits less is left out, and of what fits as well no more than four steps come", () => {
  deepEqual(asked("geen geld meer over").eerst, ["geldlijn"]);
  deepEqual(asked("kiespijn").eerst, ["huurtoeslag", "geldlijn", "huur", "113"]);
  equal(answer(index, "kiespijn").result?.vraag, false, "one of the two has places that do it, so they do not only know more");
});

test("a name of a place is no need", () => {
  deepEqual(asked("de jas"), { eerst: [], plekken: ["de-jas"] });
});

test("where these only know more, places that have it themselves come instead, with the step above them", () => {
  deepEqual(asked("zwemles"), { eerst: ["huurtoeslag"], plekken: ["het-bad"] });
  equal(answer(index, "zwemles").result?.vraag, undefined);
  equal(answer(index, "tandarts").result?.vraag, true);
  equal(answer(index, "geen baan").result?.leeg, undefined);
});

test("a kind without places is said to be so, and who knows more comes after it", () => {
  equal(answer(index, "douchen").result?.leeg, 3);
  deepEqual(asked("douchen"), { eerst: ["badlijn"], plekken: ["team-oost", "team-west"] });
  deepEqual([asked("badhuis").eerst, asked("zwembad").eerst], [["badlijn"], []]);
  deepEqual(asked("wasbak", buildIndex({ ...data, noden: [["wasbak", [0], [3, 1]]] })).eerst, ["geldlijn", "badlijn"], "what the need itself leads to comes before it");
});

test("who wants to die is shown who listens and nothing else, whatever a need says", () => {
  deepEqual(asked("zelfmoord"), { eerst: ["113", "geldlijn"], plekken: [] });
});

test("nothing typed is no answer, and without numbers to call there is none to show", () => {
  deepEqual(answer(index, "z"), { lijnen: [], alleen: false, stil: false, vreemd: true, result: null });
  deepEqual(answer(buildIndex({ ...data, nood: undefined, noden: undefined }), "zelfmoord").lijnen, []);
});

test("what the search knows by that name is no typing error for a word of a crisis", () => {
  deepEqual(asked("deurwaarden").eerst, ["geldlijn"]);
  const named = buildIndex({ ...data, plekken: [...data.plekken, ["deurwaarden", "Deurwaarden", [2]]] });
  deepEqual(answer(named, "deurwaarden").lijnen, []);
});

test("a place that is called exactly so is meant, and not one with a word more in its name", () => {
  const named = buildIndex({ ...data, plekken: [...data.plekken, ["wk", "Warme Kleren", [2]], ["tw", "Team Winterjas", [2]]] });
  deepEqual(answer(named, "warme kleren").result?.plekken, [5]);
  deepEqual(answer(named, "winterjas").result?.plekken, [1, 0]);
});

test("of a phrase with two words that say something, those that say nothing may be left out", () => {
  deepEqual(asked("mijn huur is hoog").eerst, ["geldlijn", "huurtoeslag", "huur"]);
});

test("half of it is no word of this language: it may be one of another", () => {
  equal(answer(index, "winterjas taam").result?.onzeker, true);
  const anders = { themas: [], categorieen: ["", "", "piscine", ""], gebieden: [""], nood: ["", ""], noden: ["", "palto", "", "", "", ""] };
  const wider = buildIndex(withWords(data, anders));
  deepEqual(asked("palto"), { eerst: [], plekken: [] });
  deepEqual(asked("piscine", wider).plekken, ["het-bad"]);
  deepEqual(asked("palto", wider).plekken, ["het-warenhuis", "de-jas"].sort());
});

test("a phrase of which the rest says nothing is meant only where all of it is typed, in any order", () => {
  for (const text of ["ik moet uit mijn schuur", "wij moeten mijn schuur uit", "mijn schuur, daar moet ik uit"]) deepEqual(asked(text).eerst, ["huurtoeslag"], text);
  for (const text of ["schuur zonder trap", "schuur", "mooie schuur voor mijn fiets"]) deepEqual(asked(text).eerst, [], text);
});

test("of two needs in one sentence, said by different words, each has a step and a place", () => {
  const found = asked("geen winterjas en ook nog huur betalen");
  deepEqual(found.eerst, ["geldlijn", "huurtoeslag", "huur"]);
  deepEqual(new Set(found.plekken.slice(0, 2).map((id) => id.startsWith("team"))), new Set([true, false]));
});

test("in a sentence the rare word of a phrase is enough, the common one is not", () => {
  const known = buildIndex({ ...data, noden: [["hypotheek betalen", [2], [1]], ["boete betalen", [3], [1]], ["rekening betalen", [], [0]], ["iets betalen", [], [0]]] });
  deepEqual(asked("mijn hypotheek opbrengen", known).eerst, ["huurtoeslag"]);
  deepEqual(asked("hypotheek", known).eerst, [], "alone it is no sentence");
  deepEqual(asked("morgen betalen straks", known).eerst, []);
});

test("words that are in any sentence weigh little, and are no error in another word", () => {
  const noden = /** @type {import("../../templates/assets/js/search/types.mjs").Nodig[]} */ ([["maanden weten", [3], [1]], ["ontslag", [2], [1]], ["ontslag krijgen", [2], [1]], ["droogte", [0], [1]]]);
  const known = buildIndex({ ...data, noden, vul: "maanden weten droogt" });
  deepEqual(asked("maanden niet weten ontslag", known).eerst, ["huurtoeslag", "huur"]);
  deepEqual(asked("droogt", known).eerst, []);
  deepEqual(asked("droogt", buildIndex({ ...data, noden })).eerst, ["geldlijn"]);
});

test("a sentence of which nothing is known ends at who can help with anything, and one word does not", () => {
  const known = buildIndex({ ...data, wie: [1] });
  const { result } = answer(known, "qqq wwww rrrr");
  deepEqual([result?.plekken, result?.vraag, result?.onzeker], [[2, 3], true, true]);
  deepEqual(asked("qqq", known).plekken, []);
  deepEqual(asked("qqq wwww rrrr").plekken, [], "a region that names nobody has nobody to show");
});

test("what has less than half of a sentence comes beside who can help, and does not lead", () => {
  const known = buildIndex({ ...data, wie: [1] });
  deepEqual(answer(known, "warenhuis qqq wwww rrrr").result?.plekken, [2, 1, 3]);
  deepEqual(answer(known, "warenhuis qqq").result?.plekken, [1]);
});

test("among words of all languages a short word is no error in another", () => {
  const noden = /** @type {import("../../templates/assets/js/search/types.mjs").Nodig[]} */ ([["pesta", [0], [1]]]);
  deepEqual(asked("pesto", buildIndex({ ...data, noden })).eerst, ["geldlijn"]);
  deepEqual(asked("pesto", buildIndex({ ...data, noden, met: ["latijn"] })).eerst, []);
});
