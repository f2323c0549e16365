/// <reference path="./node.d.ts" />
import { deepEqual } from "node:assert/strict";
import test from "node:test";
import { likely } from "../../templates/assets/js/search/widen.mjs";

/** @type {import("../../templates/assets/js/search/types.mjs").Data} */
const data = {
  themas: [], categorieen: [], gebieden: [], kenmerken: [], plekken: [],
  talen: { latijn: "ar nl pl", arabisch: "ar fa" },
};

test("the words of the phone's own language come before those of all", () => {
  deepEqual(likely(data, "jedzenie", "nl", ["pl-PL", "pl", "nl"]), ["pl.latijn", "latijn"]);
  deepEqual(likely(data, "ta3am", "nl", ["ar-EG"]), ["ar.latijn", "latijn"]);
});

test("what the page has, and what nobody wrote down, is not asked for", () => {
  deepEqual(likely(data, "jedzenie", "nl", ["nl-NL", "sv"]), ["latijn"]);
  deepEqual(likely(data, "غذا", "nl", ["pl", "fa"]), ["fa.arabisch", "arabisch"]);
  deepEqual(likely({ ...data, talen: undefined }, "غذا", "nl", ["fa"]), ["arabisch"]);
});

test("what was fetched is not fetched again", () => {
  deepEqual(likely({ ...data, met: ["pl.latijn"] }, "jedzenie", "nl", ["pl"]), ["latijn"]);
  deepEqual(likely({ ...data, met: ["pl.latijn", "latijn"] }, "jedzenie", "nl", ["pl"]), []);
});
