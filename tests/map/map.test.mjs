// The modules of the map that know no DOM. Run by test_map_javascript.py.

import assert from "node:assert/strict";
import { test } from "node:test";

import { count, fits, line, nearest, SHAPES, unpack } from "../../templates/assets/js/map/data.mjs";
import { freest } from "../../templates/assets/js/map/room.mjs";

/** @type {import("../../templates/assets/js/map/data.mjs").Packed} */
const packed = {
  themas: Array.from({ length: SHAPES + 1 }, (_, n) => [`t${n}`, `T${n}`, "#000000", `t-t${n}`]),
  categorieen: ["Buurthuis"],
  gebieden: ["Oost"],
  opschriften: [["water", 52.35, 4.9, "Plas"]],
  plekken: [
    ["a", "A", 52.3, 4.9, [1, 0], 0, 0, "Straat 1"],
    ["b", "B", 52.4, 4.9, [11], 0, -1, ""],
  ],
};

test("rows refer to tables; what a place does not have is empty", () => {
  const { plekken, themas, opschriften } = unpack(packed);
  assert.deepEqual(plekken[0].themas.map(({ id }) => id), ["t1", "t0"]);
  assert.deepEqual([plekken[0].categorie, plekken[0].gebied, plekken[1].gebied], ["Buurthuis", "Oost", ""]);
  assert.equal(themas[SHAPES].vorm, 0, "with more themes than shapes, shapes come back");
  assert.deepEqual(opschriften, [{ soort: "water", lat: 52.35, lon: 4.9, tekst: "Plas" }]);
});

test("a place fits any of its themes, and every place fits none", () => {
  const [a, b] = unpack(packed).plekken;
  assert.deepEqual([fits(a, "t0"), fits(a, "t1"), fits(a, "t2"), fits(b, "")], [true, true, false, true]);
});

test("the nearest comes first and the list that was given stays as it was", () => {
  const { plekken } = unpack(packed);
  assert.deepEqual(nearest(plekken, { lat: 52.39, lng: 4.9 }).map(({ id }) => id), ["b", "a"]);
  assert.deepEqual(plekken.map(({ id }) => id), ["a", "b"]);
});

test("a line is read from its steps, longitude first", () => {
  assert.deepEqual(line([49000, 523000, 10, -5], 10000), [[52.3, 4.9], [52.2995, 4.901]]);
  assert.deepEqual(line([], 10000), []);
});

test("numbers take the form that the language has for them", () => {
  const arabic = { zero: "لا شيء", one: "واحد", two: "اثنان", few: "{n} أماكن", many: "{n} مكانًا", other: "{n} مكان" };
  const said = [0, 1, 2, 3, 11, 100].map((n) => count(arabic, n, "ar"));
  assert.deepEqual(said, ["لا شيء", "واحد", "اثنان", "3 أماكن", "11 مكانًا", "100 مكان"]);
  assert.equal(count({ one: "{n} plek", other: "{n} plekken" }, 1, "nl"), "1 plek");
  assert.equal(count({}, 7, "nl"), "7");
});

test("a name steps aside as little as it can, and says when it cannot", () => {
  const box = { left: 0, right: 100, top: 0, bottom: 20 };
  assert.deepEqual(freest(box, []), { step: { x: 0, y: 0 }, covered: 0 });
  assert.deepEqual(freest(box, [{ left: 50, right: 60, top: 10, bottom: 30 }]), { step: { x: 0, y: -20 }, covered: 0 });
  assert.equal(freest(box, [{ left: -200, right: 300, top: -200, bottom: 200 }]).covered, 1);
});
