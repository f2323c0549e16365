// Where names go along streets. Run by tests/ondergrond/test_streets_javascript.py.

import assert from "node:assert/strict";
import test from "node:test";

import { spots } from "../../templates/assets/js/straten/along.mjs";

const straight = [{ x: 0, y: 0 }, { x: 200, y: 0 }];

test("a name goes where the street is long enough, and is said again further on", () => {
  assert.equal(spots(straight, 60, 12).length, 1);
  assert.equal(spots([{ x: 0, y: 0 }, { x: 900, y: 0 }], 60, 12).length, 3);
  assert.deepEqual(spots([{ x: 0, y: 0 }, { x: 50, y: 0 }], 60, 12), []);
});

test("a street that bends a little has its name, and around a corner there is none", () => {
  const slight = [{ x: 0, y: 0 }, { x: 50, y: 3 }, { x: 100, y: 0 }];
  const corner = [{ x: 0, y: 0 }, { x: 45, y: 0 }, { x: 45, y: 45 }];
  assert.equal(spots(slight, 60, 12).length, 1);
  assert.deepEqual(spots(corner, 60, 12), []);
});

test("a point twice in a line, or nothing, does no harm", () => {
  assert.deepEqual(spots([{ x: 5, y: 5 }, { x: 5, y: 5 }], 10, 12), []);
  assert.deepEqual(spots([{ x: 5, y: 5 }], 10, 12), []);
});
