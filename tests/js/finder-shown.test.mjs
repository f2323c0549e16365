/** What is made of the columns for the eye: whose page, where, under which sign; and what an address must not say. */

import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { nothing, read } from "../../templates/assets/js/finder/address.mjs";
import { described, facts, howFar, length, openness } from "../../templates/assets/js/finder/place.mjs";
import { street, unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { packed } from "./finder_data.mjs";

const words = /** @type {any} */ ({ m: "{n} m", km: "{n} km", geen_uren: "{eerst}", staat: { eerst: { bel: "bel eerst" } } });

/** @param {Record<string, any>} columns */
function region(columns) {
  const made = packed(1, 3);
  return unpack({ ...made, plekken: { ...made.plekken, ...columns } });
}

test("a place's address is its name, with what differs at the end, or one of its own", () => {
  const data = region({ naam: ["De Meevaart", "De Meevaart", "Café 't Hoekje"], id: ["", "-noord", "/een/ander"] });
  deepEqual([0, 1, 2].map(data.idOf), ["de-meevaart", "de-meevaart-noord", "een/ander"]);
});

test("a column in which all are alike is one value", () => {
  deepEqual(region({ dagen_oud: 7 }).plekken.dagen_oud, [7, 7, 7]);
});

test("a spot is so many steps north and east of the corner; no door, no spot", () => {
  const data = region({ lat: [0, 12_345, -1], lon: [10, 0, -1] });
  deepEqual([0, 1, 2].map(data.spot), [{ lat: 52.3, lon: 4.8001 }, { lat: 52.42345, lon: 4.8 }, undefined]);
});

test("a street stays with its number, and is nothing until it has been fetched", () => {
  const data = region({});
  equal(street(data, 0), "");
  data.adressen = { straten: ["Balistraat"], straat: [0, -1, 0], nummer: ["48A", "", ""] };
  deepEqual([0, 1, 2].map((place) => street(data, place)), ["Balistraat\u00a048A", "", "Balistraat"]);
});

test("a row has the name, the first kind, the area, and the sign of the first theme", () => {
  const data = region({ naam: ["A", "B", "C"], id: "", bij: [1, 2, 0], gebied: [1, -1, 0] });
  const rest = { straat: "" };
  deepEqual([0, 1].map((place) => described(data, place)), [
    { id: "a", naam: "A", kleur: "#111111", vorm: 0, pictogram: "t-eten", soort: "Tafel", gebied: "West", ...rest },
    { id: "b", naam: "B", kleur: "#111111", vorm: 0, pictogram: "t-eten", soort: "Huis", gebied: "", ...rest },
  ]);
  deepEqual([described(data, 2).pictogram, described(data, 2).vorm, described(data, 2).kleur], ["t-geld", 1, "#222222"]);
});

test("there are eleven shapes, and a twelfth theme begins anew", () => {
  const themas = Array.from({ length: 13 }, (_, n) => /** @type {[string, string, string]} */ ([`t${n}`, `T${n}`, "#000000"]));
  const data = unpack({ ...packed(1, 1), themas, soorten: [["bank", "Bank", [12], 12]], bij: [[0]] });
  data.plekken.bij = [0];
  equal(described(data, 0).vorm, 1);
});

test("what is closed for now says so, in a word of the data, also beside other states; without hours nobody knows", () => {
  const data = unpack({ ...packed(1, 2), staten: [["oud", "lang geleden", ""], ["gesloten", "voor nu dicht", ""]] });
  Object.assign(data.plekken, { ook: [0b11, 0], uren: [0, -1], eerst: [0, 0] });
  deepEqual(openness(data, 0, 600, words), { soort: "dicht", tekst: "voor nu dicht" });
  deepEqual(openness(data, 1, 600, words), { soort: "onbekend", tekst: "bel eerst" });
});

test("a distance has one decimal below ten kilometres, and none from there", () => {
  const said = [3, 994, 996, 1000, 9940, 10_000, 12_340].map((metres) => length(metres, words, "nl"));
  deepEqual(said, ["10 m", "990 m", "1 km", "1 km", "9,9 km", "10 km", "12 km"]);
});

test("from about where an address is, a distance is said in hundreds, and without minutes", () => {
  const said = [3, 349, 350, 1240].map((metres) => howFar(metres, { ...words, ongeveer: "ongeveer {ver}" }, "nl", true));
  deepEqual(said, ["ongeveer 100 m", "ongeveer 300 m", "ongeveer 400 m", "ongeveer 1,2 km"]);
});

test("what is closed is said in place of the hours, and not once more beside them", () => {
  const data = unpack({ ...packed(1, 1), vragen: [], staten: [["gesloten", "voor nu dicht", "slot"], ["komt", "komt", "bel"]] });
  data.plekken.ook = [0b11];
  deepEqual(facts(data, 0, [], words), [{ teken: "bel", tekst: "komt" }]);
});

test("words are read as they were typed, without blanks around them, and never more than fit the search box", () => {
  const data = packed(1, 1);
  deepEqual(read("#zoek=warme+maaltijd", data).state.zoek, "warme maaltijd");
  deepEqual(read("#zoek=%20%20soep%20", data), { state: { ...nothing(), zoek: "soep" }, vreemd: [] });
  deepEqual(read("#zoek=%20%20", data), { state: nothing(), vreemd: ["zoek"] });
  equal(read(`#zoek=${"a".repeat(300)}`, data).state.zoek.length, 120);
  equal(read("zoek=c#", data).state.zoek, "c#", "a # that was typed is no beginning of an address");
});

test("an address with a value that is nearly right is not used", () => {
  const data = packed(1, 1);
  for (const wrong of ["bij=10111", "bij=a1011", "bij=0111", "leeftijd=a12", "leeftijd=12a", "leeftijd=121", "sorteer=prijs", "toon=tabel", "open=morgen", "straal=700"]) {
    const { state, vreemd } = read(`#${wrong}`, data);
    deepEqual([state, vreemd], [nothing(), [wrong.split("=")[0]]], wrong);
  }
  deepEqual(read("#leeftijd=120", data), { state: { ...nothing(), leeftijd: "120" }, vreemd: [] });
  deepEqual([read("#ook=nee", data).vreemd, read("#ook=ja", data).state.ook, read("#mijn=ja", data).state.mijn], [["ook"], true, true]);
});

test("a kind is let go that the first theme does not have; other orders need no spot", () => {
  const data = packed(1, 1);
  equal(read("#thema=eten&soort=bank", data).state.soort, "");
  equal(read("#sorteer=datum", data).state.sorteer, "datum");
  equal(read("thema=eten", data).state.thema, "eten");
});
