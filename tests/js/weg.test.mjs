/// <reference path="./node.d.ts" />
import { deepEqual } from "node:assert/strict";
import test from "node:test";
import { counter } from "../../templates/assets/js/weg.mjs";

/** @param {number[]} moments */
function pressed(moments) {
  const isThird = counter();
  return moments.map((moment) => isThird(moment));
}

test("the third press within two seconds leaves", () => {
  deepEqual(pressed([0, 100, 200]), [false, false, true]);
  deepEqual(pressed([500, 1500, 2500]), [false, false, true]);
});

test("presses that are further apart do not", () => {
  deepEqual(pressed([0, 1000, 2001]), [false, false, false]);
  deepEqual(pressed([0, 3000, 6000, 9000]), [false, false, false, false]);
});

test("a press of long ago does not stand in the way", () => {
  deepEqual(pressed([0, 5000, 5100, 5200]), [false, false, false, true]);
});
