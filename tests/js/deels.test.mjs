/// <reference path="./node.d.ts" />
/** What is said where not everything that was asked for is there: a kind without places, an area without the kind, half of the words. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { search } from "../../templates/assets/js/search/rank.mjs";

/** @param {string} id @param {string} woorden @param {{leeg?: number, themas?: number[]}} [more] */
const kind = (id, woorden, more = {}) => ({ id, naam: id, meervoud: id, themas: [], namen: id, woorden, ...more });

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [{ id: "water", naam: "Water", namen: "water", woorden: "lekker warm|wassen" }],
  categorieen: [
    kind("badhuis", "stomen|wassen", { leeg: 1 }),
    kind("zwembad", "baantjes trekken"),
    kind("hokkenwinkel", "voer voor dieren"),
    kind("sauna", "stomen", { leeg: 1 }),
    kind("wasserette", "schoon linnen"),
  ],
  gebieden: [{ id: "oost", naam: "Oost", namen: "oost", woorden: "stoom" }, { id: "west", naam: "West", namen: "west", woorden: "" }],
  kenmerken: [],
  plekken: [
    ["bad", "Het Bad", [1], 0],
    ["plons", "De Plons", [1], 0],
    ["snuit", "De Snuit", [2], 0],
    ["sop", "Het Sop", [4], 1],
  ],
  noden: [["winterjas", [], [2]], ["zwemdiploma", [], [1]], ["spierpijn", [], [0]]],
  vul: "alsjeblieft dankjewel",
};
const index = buildIndex(data);
const ids = (/** @type {number[] | undefined} */ places) => places?.map((n) => data.plekken[n][0]);
/** @param {string} text */
function asked(text) {
  const { plekken, begrippen, leeg, deels, onzeker } = /** @type {import("../../templates/assets/js/search/rank.mjs").Result} */ (search(index, text));
  return { plekken: ids(plekken), links: begrippen.map(({ soort, nummer }) => `${soort} ${nummer}`), leeg, deels, onzeker };
}

test("a kind without places is named, and is no link", () => {
  deepEqual(asked("badhuis"), { plekken: [], links: [], leeg: 0, deels: undefined, onzeker: undefined });
});

test("of several kinds without places the first is named", () => {
  deepEqual(asked("stomen").leeg, 0);
  deepEqual(asked("sauna").leeg, 3);
});

test("a theme or an area is not without places because the kind of the same number is", () => {
  deepEqual([asked("water").links, asked("water").leeg], [["thema 0"], undefined]);
  deepEqual([asked("oost").links, asked("oost").leeg], [["gebied 0"], undefined]);
});

test("a kind without places is named only where it is what was asked for most of all, and links to others stay", () => {
  deepEqual([asked("wassen").links, asked("wassen").leeg], [["thema 0"], 0]);
  const less = buildIndex({ ...data, themas: [{ ...data.themas[0], namen: "water|schuim" }], categorieen: [kind("badhuis", "schuim veel", { leeg: 1 })], plekken: [] });
  deepEqual([search(less, "schuim")?.begrippen, search(less, "schuim")?.leeg], [[{ soort: "thema", nummer: 0 }], undefined]);
});

test("words that no place has together: what has one of them, and it is said to be a part", () => {
  deepEqual([asked("zwembad qqqqwwww").plekken, asked("zwembad qqqqwwww").deels], [["bad", "plons"], true]);
  deepEqual([asked("zwembad wasserette").plekken, asked("zwembad wasserette").deels], [["sop", "bad", "plons"], true]);
  deepEqual([asked("zwembad wasserete").plekken, asked("zwembad wasserete").deels], [["bad", "plons", "sop"], true], "what may have been meant comes last");
});

test("a word out of the middle of a synonym is not what is looked for, so it finds no part of an answer", () => {
  deepEqual(asked("wasserette dieren").plekken, ["sop"]);
  deepEqual(asked("dieren qqqqwwww").plekken, []);
});

test("an area alone is no answer to who asks for something there", () => {
  deepEqual(asked("west qqqqwwww"), { plekken: [], links: [], leeg: undefined, deels: undefined, onzeker: true });
});

test("where the area that is named has none of the kinds of a need, those elsewhere come, and it is said", () => {
  deepEqual([asked("zwemdiploma").plekken, asked("zwemdiploma").deels], [["bad", "plons"], false]);
  deepEqual([asked("zwemdiploma oost").plekken, asked("zwemdiploma oost").deels], [["bad", "plons"], false]);
  deepEqual([asked("zwemdiploma west").plekken, asked("zwemdiploma west").deels], [["bad", "plons"], true]);
  deepEqual([asked("spierpijn west").plekken, asked("spierpijn west").leeg, asked("spierpijn west").deels], [[], 0, false], "none anywhere is no part");
});

test("a place that has the words but for typing errors is what was meant, and not the need that has one of them", () => {
  const more = { ...data, plekken: [...data.plekken, /** @type {any} */ (["warenhuis", "Warenhuis", [4], 1, "", "", "winterjas"])] };
  deepEqual(search(buildIndex(more), "warenhius winterjsa")?.plekken, [4]);
});

test("words of courtesy count for nothing: not as words to meet, and not as words that are not understood", () => {
  equal(asked("alsjeblieft dankjewel zwemdiploma").onzeker, false);
  equal(asked("qqqqwwww rrrrtttt zwemdiploma").onzeker, true);
  deepEqual(asked("alsjeblieft dankjewel").plekken, [], "and alone they find nothing");
});

test("a link is worth three points for each word", () => {
  deepEqual(asked("linnen").links, ["categorie 4"]);
  deepEqual(asked("linnne").links, ["categorie 4"], "a part of a synonym with its letters swapped: five points, for six tenths");
  deepEqual(asked("warm lekker").links, [], "two words of two points");
  deepEqual(asked("lekker warm").links, ["thema 0"], "and as a whole it is a synonym");
});
