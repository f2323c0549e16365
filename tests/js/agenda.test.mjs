/** What the agenda shows of a day: what is still to come and fits, by the hour or by distance. */

import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { clock, fits, onDay, read, unpack, write } from "../../templates/assets/js/agenda/times.mjs";

const NOTHING = { gebied: "", thema: "", voor: "", taal: "", gratis: "" };
/** @type {import("../../templates/assets/js/agenda/times.mjs").Packed} */
const PACKED = {
  vanaf: "2026-11-21",
  komma: "، ",
  gebieden: [["oost", "Oost"], ["west", "West"]],
  plekken: [["huis", "Huis", [0], 5236000, 493000], ["team", "Team", [0, 1]], ["ver", "Ver", [1], 5237000, 485000]],
  themas: [["taal"], ["eten", "ontmoeten"]],
  groepen: [["iedereen"], ["ouderen"], []],
  talen: [["nl", "ar"], []],
  feiten: [["Gratis"], []],
  dingen: {
    plek: [0, 1, 2], id: ["les", "eten", "koor"], naam: ["Les", "Eten", "Koor"], taal: [0, 0, "nl"], thema: [0, 1, 1],
    groep: [0, 1, 2], spreekt: [0, 1, 1], gratis: [1, 0, 0], weet: [0, 1, 1],
  },
  dag: [0, 0, 2, 0], ding: [0, 1, 1, -2], begin: [600, 1200, 600, 1320], duur: [120, 60, 60, 240],
};
const times = unpack(PACKED);
const ids = (/** @type {{ding: {id: string}}[]} */ found) => found.map(({ ding }) => ding.id);

test("days and things are counted from the one before", () => {
  deepEqual(times.map(({ dag, begin, ding }) => [dag, begin, ding.id]), [[0, 600, "les"], [0, 1200, "eten"], [2, 3480, "koor"], [2, 4200, "les"]]);
  equal(clock(times[3]), "22:00–02:00");
  equal(clock({ ...times[3], begin: 0, einde: 1440 }), "00:00–24:00");
  equal(times[1].ding.plek.gebied, "Oost، West");
});

test("what is over is not there any more, at its very minute", () => {
  deepEqual(ids(onDay(times, 0, 719, NOTHING)), ["les", "eten"]);
  deepEqual(ids(onDay(times, 0, 720, NOTHING)), ["eten"]);
  deepEqual(ids(onDay(times, 0, 1260, NOTHING)), []);
});

test("the nearest comes first, and what has no spot last", () => {
  const from = { lat: 52.37, lon: 4.85 };
  deepEqual(ids(onDay(times, 2, 0, NOTHING, from)), ["koor", "les"]);
  deepEqual(ids(onDay([...times, { ...times[1], dag: 2, einde: 9999 }], 2, 0, NOTHING, from)), ["koor", "les", "eten"]);
});

for (const [choice, found] of /** @type {[Partial<typeof NOTHING>, string[]][]} */ ([
  [{ gebied: "west" }, ["eten", "koor"]],
  [{ thema: "taal" }, ["les", "les"]],
  [{ voor: "ouderen" }, ["les", "eten"]],
  [{ taal: "ar" }, ["les", "les"]],
  [{ gratis: "ja" }, ["les", "les"]],
  [{ gebied: "oost", thema: "eten" }, ["eten"]],
])) {
  test(`with ${JSON.stringify(choice)} only what is known to fit`, () => {
    const shown = times.filter(({ ding }) => fits(ding, { ...NOTHING, ...choice }));
    deepEqual(ids(shown).sort(), [...found, ...(choice.voor ? ["les"] : [])].sort());
  });
}

test("what was chosen stands in the address; the area of the page itself does not", () => {
  const choice = { ...NOTHING, gebied: "oost", taal: "ar" };
  equal(write(choice, "oost"), "taal=ar");
  deepEqual(read("#taal=ar", "oost"), choice);
  deepEqual(read(`#${write({ ...choice, gebied: "" }, "oost")}`, "oost"), { ...choice, gebied: "" });
  deepEqual(read("#ma", "oost"), { ...NOTHING, gebied: "oost" });
});
