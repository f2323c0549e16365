/// <reference path="./node.d.ts" />
import { deepEqual } from "node:assert/strict";
import test from "node:test";
import { forgetDrafts } from "../../templates/assets/js/drafts.mjs";
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

/** @param {Record<string, string>} values */
function storage(values) {
  const kept = new Map(Object.entries(values));
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (/** @type {number} */ n) => [...kept.keys()][n] ?? null,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
}

const DRAFTS = {
  "mijn-lijst": "a,b",
  "sociale-kaart-formulier:/#+": '{"versie": 1, "tijd": "2026-11-01T10:00:00.000Z"}',
  "sociale-kaart-formulier:/oost/#a": '{"versie": 1, "tijd": "2026-09-01T10:00:00.000Z"}',
  "sociale-kaart-formulier:/#kapot": "{",
  "sociale-kaart-formulier:/#leeg": "null",
};

test("leaving forgets every draft, and nothing else", () => {
  const phone = storage(DRAFTS);
  forgetDrafts(Infinity, () => phone);
  deepEqual([...phone.kept.keys()], ["mijn-lijst"]);
});

test("a draft that nobody comes back to is forgotten, and so is what cannot be read", () => {
  const phone = storage(DRAFTS);
  forgetDrafts(Date.parse("2026-10-15"), () => phone);
  deepEqual([...phone.kept.keys()], ["mijn-lijst", "sociale-kaart-formulier:/#+"]);
});

test("where nothing may be kept, nothing goes wrong", () => {
  forgetDrafts(Infinity, () => {
    throw new Error("not allowed");
  });
});
