/// <reference path="./node.d.ts" />
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { createMemory, KEY } from "../../templates/assets/js/mijn_taal.mjs";

/** @param {Record<string, string>} [values] */
function area(values = {}) {
  const kept = new Map(Object.entries(values));
  return {
    kept,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
}

const TURKISH = { code: "tr", pad: "tr/", dir: "ltr", naam: "Türkçe" };
const PERSIAN = { code: "fa", pad: "fa/", dir: "rtl", naam: "فارسی" };

test("nothing is kept until somebody asks", () => {
  const phone = area();
  equal(createMemory("/", () => phone).remembered(), undefined);
  equal(phone.kept.size, 0);
});

test("one language is remembered, and forgotten without a trace", () => {
  const phone = area();
  const memory = createMemory("/kaart/", () => phone);
  equal(memory.remember(TURKISH), true);
  equal(memory.remember(PERSIAN), true);
  deepEqual(memory.remembered(), PERSIAN);
  memory.forget();
  equal(memory.remembered(), undefined);
  equal(phone.kept.size, 0);
});

test("two regions on a host each have their own", () => {
  const phone = area();
  createMemory("/noord/", () => phone).remember(TURKISH);
  equal(createMemory("/zuid/", () => phone).remembered(), undefined);
});

test("the first language of a site has no folder", () => {
  const phone = area();
  const dutch = { code: "nl", pad: "", dir: "ltr", naam: "Nederlands" };
  createMemory("/", () => phone).remember(dutch);
  deepEqual(createMemory("/", () => phone).remembered(), dutch);
});

test("what others have put there leads nowhere", () => {
  for (const spoilt of ["", "tr", "tr||ltr|", "tr|//evil.example/|ltr|Türkçe", "tr|../../|ltr|Türkçe", "tr|javascript:|ltr|x", "{}"]) {
    equal(createMemory("/", () => area({ [`${KEY}/`]: spoilt })).remembered(), undefined, spoilt);
  }
});

test("where nothing may be kept, it says so and goes on", () => {
  const memory = createMemory("/", () => {
    throw new Error("SecurityError");
  });
  equal(memory.remember(TURKISH), false);
  equal(memory.remembered(), undefined);
  memory.forget();
});
