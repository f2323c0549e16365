import assert from "node:assert/strict";
import test from "node:test";

import { counted } from "../../templates/assets/js/map/counts.mjs";
import { boxOf } from "../../templates/assets/js/vakken/squares.mjs";

/** @param {Record<string, number>} counts */
const squares = (counts) => Object.entries(counts).map(([id, aantal]) => ({ id, aantal, box: boxOf(id) }));
const HERE = squares({ 1200: 10, 1201: 30, 12030: 5, 12031: 7, 13: 100, 2: 1 });

test("no place is counted twice and none is left out, however far one is", () => {
  for (let zoom = 0; zoom < 19; zoom += 0.5) {
    const found = counted(HERE, zoom);
    assert.equal(found.reduce((sum, { aantal }) => sum + Number(aantal), 0), 153, String(zoom));
    for (const { lat, lon, box } of found) {
      assert.ok(box.zuid <= lat && lat <= box.noord && box.west <= lon && lon <= box.oost);
    }
  }
});

test("squares are counted together from afar, and apart nearby", () => {
  assert.deepEqual(counted(HERE, 0).map(({ aantal }) => Number(aantal)).sort((a, b) => a - b), [1, 152]);
  assert.deepEqual(counted(HERE, 1).map(({ aantal }) => Number(aantal)).sort((a, b) => a - b), [1, 52, 100]);
  assert.equal(counted(HERE, 9).length, HERE.length);
});

test("of what somebody chose nobody knows how many there are from afar", () => {
  const found = counted(HERE.map((one) => ({ ...one, onbekend: "…" })), 1);
  assert.deepEqual(found.map(({ aantal }) => aantal), ["…", "…", "…"]);
});

test("places that are in no square are nowhere on the map", () => {
  assert.deepEqual(counted([{ id: "overal-0", aantal: 9 }], 5), []);
});
