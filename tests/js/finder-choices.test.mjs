/** What is chosen, one by one; and when nothing is found, which choices to let go. A region of which one can see all by eye. */

import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { nothing } from "../../templates/assets/js/finder/address.mjs";
import { members, those } from "../../templates/assets/js/finder/bits.mjs";
import { choices, createFilter, dropped } from "../../templates/assets/js/finder/filter.mjs";
import { createMasks } from "../../templates/assets/js/finder/masks.mjs";
import { sorted } from "../../templates/assets/js/finder/sort.mjs";
import { unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { packed } from "./finder_data.mjs";

/** @typedef {import("../../templates/assets/js/finder/types.mjs").State} State */

/**
 * Two places in the east that speak Dutch, three in the west that speak Turkish, one elsewhere; all are for children only.
 * @param {Record<string, any>} [change]
 */
function region(change = {}) {
  const data = unpack(packed(1, 6));
  const alike = (/** @type {number} */ value) => Array(6).fill(value);
  Object.assign(data.plekken, { gebied: [0, 0, 1, 1, 1, 2], werkt: alike(-1), spreekt: [0, 0, 2, 2, 2, 0], voor: alike(0), ...change });
  return { data, ask: createFilter(data, createMasks(data)) };
}

const everything = {
  ...nothing(), mijn: true, straal: 500, leeftijd: "8", gebied: "oost", voor: "kind", taal: "tr", drempel: ["inloop", "gratis"], open: "nu", soort: "tafel", thema: "eten",
};

test("choices come in the order of the panel, each once, and a distance only from a spot that is known", () => {
  const all = [["thema", "eten"], ["soort", "tafel"], ["open", "nu"], ["drempel", "inloop"], ["drempel", "gratis"], ["taal", "tr"],
    ["voor", "kind"], ["gebied", "oost"], ["leeftijd", "8"], ["straal", "500"], ["mijn", "ja"]];
  deepEqual(choices(everything, true), all);
  deepEqual(choices(everything, false), all.filter(([key]) => key !== "straal"));
  deepEqual(choices(nothing(), true), []);
});

test("a state without all of its choices is nothing chosen", () => {
  equal(dropped(everything, ["straal", "500"]).straal, 0);
  equal(dropped(everything, ["mijn", "ja"]).mijn, false);
  deepEqual(dropped(everything, ["drempel", "inloop"]).drempel, ["gratis"]);
  deepEqual(choices(everything, true).reduce(dropped, /** @type {State} */ (everything)), nothing());
});

test("one choice to let go, the one that helps most first", () => {
  const answer = region().ask({ ...nothing(), taal: "tr", gebied: "oost" }, { uren: new Map() });
  deepEqual(answer.drops(), [
    { keuzes: [["gebied", "oost"]], aantal: 3 },
    { keuzes: [["taal", "tr"]], aantal: 2 },
  ]);
});

test("two to let go where one does not help", () => {
  const answer = region().ask({ ...nothing(), taal: "tr", voor: "oud", gebied: "oost" }, { uren: new Map() });
  deepEqual(answer.drops(), [
    { keuzes: [["voor", "oud"], ["gebied", "oost"]], aantal: 3 },
    { keuzes: [["taal", "tr"], ["voor", "oud"]], aantal: 2 },
  ]);
});

test("no more than four ways out", () => {
  const asked = ["gratis", "inloop", "verwijzing", "legitimatie", "anoniem"];
  const wel = [...asked.map((_, n) => 0b11111 & ~(1 << n)), 0];
  const answer = region({ wel, niet: wel.map((bits) => ~bits & 0b11111) }).ask({ ...nothing(), drempel: asked }, { uren: new Map() });
  deepEqual(answer.drops(), asked.slice(0, 4).map((one) => ({ keuzes: [["drempel", one]], aantal: 1 })));
});

test("hours and distances that are not there yet leave nobody out; a list that is not there holds nothing", () => {
  const { data, ask } = region();
  equal(ask({ ...nothing(), open: "nu" }, { uren: new Map() }).aantal, 6);
  const afstand = { van: { lat: 0, lon: 0 }, ver: new Float64Array(6), binnen: new Map() };
  equal(ask({ ...nothing(), straal: 777 }, { uren: new Map(), afstand }).aantal, 6);
  equal(ask(nothing(), { uren: new Map() }).count("straal", "500"), 6);
  equal(ask({ ...nothing(), mijn: true }, { uren: new Map() }).aantal, 0);
  equal(ask({ ...nothing(), mijn: true }, { uren: new Map(), mijn: new Set([data.idOf(4)]) }).aantal, 1);
});

test("what the words find narrows the rest, and as long as nobody knows it leaves nobody out", () => {
  const { ask } = region();
  const asked = { ...nothing(), zoek: "soep", gebied: "west" };
  const gevonden = those(6, (place) => [1, 3, 5].includes(place));
  deepEqual(members(ask(asked, { uren: new Map(), gevonden }).found), [3]);
  deepEqual(members(ask(asked, { uren: new Map() }).found), [2, 3, 4]);
  deepEqual(choices(asked, false), [["zoek", "soep"], ["gebied", "west"]], "and they are the first that one can let go");
});

test("who lets go of the hours no longer asks for certainty about them", () => {
  const certain = dropped({ ...nothing(), open: "nu", zeker: true, taal: "tr" }, ["open", "nu"]);
  deepEqual(certain, { ...nothing(), taal: "tr" });
});

test("in a large region only the squares that are there are asked, elsewhere all places", () => {
  const { data } = region();
  const within = those(6, (place) => place < 4);
  const count = () => createFilter(data, createMasks(data), within)({ ...nothing(), taal: "tr" }, { uren: new Map() }).aantal;
  equal(count(), 3);
  globalThis.RUIM = true;
  equal(count(), 2);
  equal(createFilter(data, createMasks(data))(nothing(), { uren: new Map() }).aantal, 6);
  globalThis.RUIM = undefined;
});

test("from A to Z also where distances are known, and from A to Z among those equally far", () => {
  const { data } = region();
  const all = those(6, () => true);
  const far = Float64Array.from([5, NaN, 1, 5, 0, NaN]);
  const sort = (/** @type {string} */ by) => sorted(data, { found: all, zeker: all }, by, far);
  deepEqual([sort("naam"), sort("")], [[0, 1, 2, 3, 4, 5], [4, 2, 0, 3, 1, 5]]);
  deepEqual(members(all), sort("naam"));
});

test("what the words find comes best first, unless another order was asked for", () => {
  const { data } = region({ dagen_oud: [6, 5, 4, 3, 2, 1] });
  const all = those(6, () => true);
  const best = [3, 5, 0];
  const sort = (/** @type {string} */ by, /** @type {Float64Array[]} */ ...far) => sorted(data, { found: all, zeker: all }, by, far[0], best);
  deepEqual(sort(""), [3, 5, 0, 1, 2, 4], "and what they do not find after it, from A to Z");
  deepEqual(sort("naam"), [0, 1, 2, 3, 4, 5]);
  deepEqual(sort("datum"), [5, 4, 3, 2, 1, 0]);
  deepEqual(sort("", Float64Array.from([6, 5, 4, 3, 2, 1])), [5, 4, 3, 2, 1, 0], "the nearest, where distances are known");
});

test("open for certain comes first, then what has hours, then what nobody knows; a large region knows two of these apart", () => {
  const { data } = region({ uren: [-1, 0, 1, -1, 2, 0] });
  const found = those(6, () => true);
  const zeker = those(6, (place) => place === 3 || place === 5);
  const sort = () => sorted(data, { found, zeker }, "");
  deepEqual(sort(), [3, 5, 1, 2, 4, 0]);
  data.orde = [5, 4, 3, 2, 1, 0];
  deepEqual(sort(), [3, 5, 1, 2, 4, 0], "an order of its own is for large regions");
  globalThis.RUIM = true;
  deepEqual(sort(), [5, 3, 4, 2, 1, 0]);
  globalThis.RUIM = undefined;
});
