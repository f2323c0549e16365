/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { alike, distance, key } from "../../templates/assets/js/form/alike.mjs";

/** @param {string} id @param {string} naam @param {object} more */
const place = (id, naam, more = {}) => ({ id, naam, soorten: ["buurtkamer"], ...more });
/** @param {string} naam @param {string[]} names */
const found = (naam, ...names) => alike(names.map((one, n) => place(`p${n}`, one)), place("nieuw", naam)).map((one) => one.naam);

test("a name is compared without small words, accents and capitals; one of small words only, with them", () => {
  equal(key("Stichting De Kade"), "kade");
  equal(key("'t Café"), "cafe");
  equal(key("Het Grote Huis"), "grote huis");
  equal(key("The D-een Het"), "the d een het");
});

test("the same name is found, with an article more or less", () => {
  deepEqual(found("De Brouwerij", "Brouwerij", "Bakkerij"), ["Brouwerij"]);
});

test("a slip of the pen is still the same name: at most 15 letters in a hundred", () => {
  deepEqual(found("Speeltuin Noord", "Speeltuin Nord", "Speltuin Nord", "Speltuin Nrd", "Speeltuinen"), ["Speeltuin Nord", "Speltuin Nord"]);
  deepEqual(found("Speltuin Nord", "Speeltuin Noord"), ["Speeltuin Noord"], "whichever is the longer");
  deepEqual(found("abcdefghijklmnopqrst", "xbcxefghixklmnopqrst", "xbcxefghixklmxopqrst"), ["xbcxefghixklmnopqrst"]);
});

test("letters that changed places count as two", () => {
  deepEqual(found("abcdefg", "abcdegf", "abcdefx"), ["abcdefx"]);
});

test("two places with a number are two", () => {
  deepEqual(found("Grote Buurtkamer 1", "Grote Buurtkamer 2", "Grote Buurtkamer", "Grote Buurtkammer 1"), ["Grote Buurtkammer 1"]);
});

test("a name of two letters tells nothing, one of three does", () => {
  deepEqual(found("De IJ", "IJ"), []);
  deepEqual(found("De IJs", "IJs"), ["IJs"]);
});

test("what stands within 75 metres and is of a same kind may be it, whatever it is called", () => {
  const own = place("nieuw", "Iets", { lat: 52, lon: 5, soorten: ["x", "buurtkamer"] });
  const near = place("a", "Anders", { lat: 52 + 74 / 111_320, lon: 5, soorten: ["theehuis", "buurtkamer"] });
  const far = place("b", "Anders", { lat: 52 + 76 / 111_320, lon: 5 });
  const other = place("c", "Anders", { lat: 52, lon: 5, soorten: ["theehuis"] });
  const nowhere = place("d", "Anders");
  deepEqual(alike([far, other, nowhere, near], own), [near]);
});

test("what bears the name comes before what is near, each once, five at most, and never itself", () => {
  const spot = { lat: 52, lon: 5 };
  const own = place("p1", "De Kade", spot);
  const near = place("p0", "Anders", spot), named = [2, 3, 4, 5, 6].map((n) => place(`p${n}`, "Kade", spot));
  deepEqual(alike([near, own, ...named.slice(0, 2)], own), [...named.slice(0, 2), near]);
  deepEqual(alike([near, own, ...named], own), named);
});

test("a degree of longitude is shorter the further north one is; without a spot there is no distance", () => {
  equal(distance({ lat: 52, lon: 5 }, { lat: 53, lon: 5 }), 111_320);
  ok(Math.abs(distance({ lat: 60, lon: 5 }, { lat: 60, lon: 6 }) - 55_660) < 1);
  ok(Math.abs(distance({ lat: 60, lon: 4 }, { lat: 60.0001, lon: 4.0002 }) - 15.743) < 0.01);
  const whole = { lat: 52, lon: 5 };
  for (const half of [{ lat: 52 }, { lon: 5 }, {}]) {
    equal(distance(half, whole), Infinity);
    equal(distance(whole, half), Infinity);
  }
});
