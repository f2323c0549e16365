/// <reference path="./node.d.ts" />
/** What the answers so far say: one of them, the names in them that are the place's own, and whether it is a secret one. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { answer, isSecret, own } from "../../templates/assets/js/form/answers.mjs";
import { spot } from "../../templates/assets/js/form/check.mjs";
import { form } from "./form_data.mjs";

test("an answer is a text, whatever it was, and nothing where there is none or more below it", () => {
  const values = /** @type {any} */ ({ naam: "De Roos", leeftijd: { van: 0 }, leeg: null, lijst: ["a"] });
  deepEqual(["naam", "leeftijd.van", "lijst.0"].map((pad) => answer(values, pad)), ["De Roos", "0", "a"]);
  deepEqual(["leeftijd", "lijst", "leeg", "leeg.x", "weg", "weg.x.y"].map((pad) => answer(values, pad)), ["", "", "", "", "", ""]);
});

test("a place's own names are its own, its organisation's, its kinds' and those of where it is, in every language", () => {
  const more = { ...form, gebieden: [.../** @type {any[]} */ (form.gebieden), ["noord", "Noord", ["Noord", "North"]]], regio: { ...form.regio, regio: "Waterland" } };
  const values = { naam: "De Roos", organisatie: "Stichting Bloem", adres: { plaats: "Ee" }, ook_bekend_als: ["Roosje", "-"], categorie: ["buurthuis"], gebied: "noord" };
  deepEqual(own(values, more), ["De Roos", "Stichting Bloem", "Ee", "Waterland", "Roosje", "buurthuis", "Noord", "North"]);
  deepEqual(own({ gebied: "elders", ook_bekend_als: "Roosje" }, more), ["Waterland"], "a list that is none yet has no names");
});

test("a place is secret when one of its kinds is", () => {
  const secret = (/** @type {any} */ categorie) => isSecret({ categorie }, form);
  deepEqual([["vrouwenopvang"], ["buurthuis", "vrouwenopvang"], ["buurthuis"], [], "vrouwenopvang", undefined].map(secret), [true, true, false, false, false, false]);
});

test("a spot lies within the region or on its edge; two numbers the wrong way round are told", () => {
  const { ...region } = { ...form, regio: { ...form.regio, regio: "Ee", grenzen: { zuid: 52, noord: 53, west: 4, oost: 5 } } };
  const said = (/** @type {string} */ lat, /** @type {string} */ lon) => spot({ locatie: { lat, lon } }, region).map(({ regel }) => regel);
  for (const [lat, lon] of [["52", "4"], ["53", "5"], ["52.5", "4.5"], ["", "4"], ["52", ""], ["53.000001", "4"]]) deepEqual(said(lat, lon), [], `${lat} ${lon}`);
  for (const [lat, lon] of [["51.9", "4.5"], ["53.1", "4.5"], ["52.5", "3.9"], ["52.5", "5.1"]]) deepEqual(said(lat, lon), ["buiten-de-regio"], `${lat} ${lon}`);
  deepEqual(said("4.5", "52.5"), ["lat-lon-verwisseld"]);
  equal(spot({ locatie: { lat: "51", lon: "4.5" } }, region)[0].waarden.lat, "51.0");
});
