import assert from "node:assert/strict";
import test from "node:test";

import { isLacking } from "../../templates/assets/js/vakken/kept.mjs";
import { rowsOf } from "../../templates/assets/js/vakken/lookup.mjs";
import { pieceOf } from "../../templates/assets/js/vakken/names.mjs";
import { boxOf, leastFar, overlap, squaresIn } from "../../templates/assets/js/vakken/squares.mjs";
import { metres } from "../../templates/assets/js/finder/distance.mjs";
import { dice } from "./finder_data.mjs";

test("nothing in a square is nearer than is said", () => {
  const { upTo } = dice(7);
  const at = (/** @type {number} */ low, /** @type {number} */ high) => low + ((high - low) * upTo(1_000_001)) / 1_000_000;
  for (let turn = 0; turn < 20_000; turn++) {
    const box = boxOf(["120202", "1202021101", "12020211013110", "1", "0331"][upTo(5)]);
    const inside = { lat: at(box.zuid, box.noord), lon: at(box.west, box.oost) };
    const from = [{ lat: at(50, 54), lon: at(3, 8) }, { lat: at(-60, 70), lon: at(-180, 180) }, { lat: box.zuid, lon: box.west }][upTo(3)];
    assert.ok(leastFar(box, from) <= metres(from, inside) + 1e-6, JSON.stringify({ box, inside, from }));
  }
});

test("squares come out of the nested counts by their names", () => {
  const found = squaresIn({ vakken: [0, [3, 0, 0, 4], 5, 0], overal: [2] });
  assert.deepEqual(found.map(({ id, aantal }) => [id, aantal]), [["10", 3], ["13", 4], ["2", 5], ["overal-0", 2]]);
  assert.equal(found[3].box, undefined);
  assert.equal(squaresIn({ vakken: 7, overal: [] })[0].id, "");
});

test("squares that touch overlap, and others do not", () => {
  assert.ok(overlap(boxOf("120"), boxOf("121")));
  assert.ok(overlap(boxOf("12"), boxOf("1203")));
  assert.ok(!overlap(boxOf("1200"), boxOf("1211")));
});

test("a word leads to the piece of its first letters, or to none", () => {
  const tree = { "": "abل", b: "aou", bu: ".ru", buu: "r", buur: "t", buurt: ".h" };
  assert.equal(pieceOf(tree, "aan"), "wa");
  assert.equal(pieceOf(tree, "bos"), "wbo");
  assert.equal(pieceOf(tree, "burgers"), "wbur");
  assert.equal(pieceOf(tree, "bu"), "wbu-");
  assert.equal(pieceOf(tree, "buu"), "wbuurt-");
  assert.equal(pieceOf(tree, "buurthuis"), "wbuurth");
  assert.equal(pieceOf(tree, "buk"), undefined);
  assert.equal(pieceOf(tree, "zee"), undefined);
  assert.equal(pieceOf(tree, "لاجئ"), "w-644-");
});

test("a place is found by its id, whatever it is called; what cannot be fetched is not said to be gone", async () => {
  /** @type {Record<string, unknown>} */
  const files = {
    namen: { "": "_h", _: "abc" },
    vakken: { vakken: [0, 2, 0, 0], overal: [] },
    "namen/w_a": [["ander", "Huis", [], -1, "", "", "", [], 0], ["a-b", "Huis", [1], 2, "", "", "", [], 0]],
  };
  const get = (/** @type {string} */ name) => Promise.resolve(files[name]);
  const rows = await rowsOf(get, /** @type {any} */ (["a-b", "a-c", "b-d", "x"]));
  assert.deepEqual(rows.map((row) => [row[0], row[1], row[8]]), [["a-b", "Huis", "1"], ["b-d", "b-d", undefined]]);
  const alone = await rowsOf(() => Promise.resolve(undefined), /** @type {any} */ (["a-b"]));
  assert.deepEqual(alone.map((row) => row.slice(0, 2)), [["a-b", "a-b"]]);
});

test("a copy lacks an area that is not kept, and what is nearest when that lies in a square that is not there", () => {
  const copy = { gekozen: ["oost"], hier: ["1202021101"], elders: ["1202021110"], zinnen: {} };
  const inside = (/** @type {string} */ id) => {
    const { zuid, west, noord, oost } = boxOf(id);
    return { lat: (zuid + noord) / 2, lon: (west + oost) / 2 };
  };
  assert.equal(isLacking(copy, "west"), true);
  assert.equal(isLacking(copy, "oost", inside(copy.elders[0])), false);
  assert.equal(isLacking(copy, undefined, inside(copy.elders[0])), true);
  assert.equal(isLacking(copy, undefined, inside(copy.hier[0])), false);
  assert.equal(isLacking({ ...copy, elders: [] }, undefined, inside("1202021110")), false);
  assert.equal(isLacking(copy, undefined), false);
  assert.equal(isLacking(undefined, "west"), false); // the site answers
});
