// The modules of the map that know no DOM. Run by test_map_javascript.py.

import assert from "node:assert/strict";
import { test } from "node:test";

import { line } from "../../templates/assets/js/map/line.mjs";
import { freest } from "../../templates/assets/js/map/room.mjs";

test("a line is read from its steps, longitude first", () => {
  assert.deepEqual(line([49000, 523000, 10, -5], 10000), [[52.3, 4.9], [52.2995, 4.901]]);
  assert.deepEqual(line([], 10000), []);
});

test("a name steps aside as little as it can, and says when it cannot", () => {
  const box = { left: 0, right: 100, top: 0, bottom: 20 };
  assert.deepEqual(freest(box, []), { step: { x: 0, y: 0 }, covered: 0 });
  assert.deepEqual(freest(box, [{ left: 50, right: 60, top: 10, bottom: 30 }]), { step: { x: 0, y: -20 }, covered: 0 });
  assert.equal(freest(box, [{ left: -200, right: 300, top: -200, bottom: 200 }]).covered, 1);
});
