/** The smaller modules of the finder: hours put together again, spots, distances, and what a row says. */

import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { add, either, has, members, none, size } from "../../templates/assets/js/finder/bits.mjs";
import { courses } from "../../templates/assets/js/finder/courses.mjs";
import { weekday } from "../../templates/assets/js/finder/hours.mjs";
import { facts, howFar, openness } from "../../templates/assets/js/finder/place.mjs";
import { spotOf, understood, whereabouts } from "../../templates/assets/js/finder/near.mjs";
import { metres, walkingMinutes } from "../../templates/assets/js/finder/distance.mjs";
import { unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { packed } from "./finder_data.mjs";

test("bits: what goes in comes out, also at the edges of a word", () => {
  const places = [0, 31, 32, 63, 64, 99];
  const bits = none(100);
  for (const place of places) add(bits, place);
  deepEqual([members(bits), size(bits), has(bits, 31), has(bits, 30)], [places, 6, true, false]);
  deepEqual(members(either(bits, none(100))), places);
});

test("a week with its exceptions becomes periods; midnight parts nothing", () => {
  const data = packed(1, 1);
  const [plain, exceptions, night, always] = courses(data);
  deepEqual(plain.perioden.slice(0, 3), [[540, 1020], [1440 + 540, 1440 + 1020], [3 * 1440 + 600, 3 * 1440 + 720]]);
  deepEqual([...exceptions.letOp], [[2, "kerst"]]);
  ok(!exceptions.perioden.some(([begin]) => Math.floor(begin / 1440) === 9), "the tenth day is closed");
  ok(night.perioden.some(([begin, end]) => begin === 5 * 1440 + 1320 && end === 6 * 1440 + 120));
  deepEqual(always.perioden, [[0, 56 * 1440]]);
});

test("days have the names of the calendar", () => {
  deepEqual([0, 1, 9].map((ahead) => weekday("2026-11-21", ahead)), ["za", "zo", "ma"]);
});

const names = { oost: ["oost", "indische buurt"], west: ["west", "westerpark"], nieuw: ["nieuw west"] };

test("a postcode is its four digits, whatever is written around them", () => {
  const postcodes = { 1011: /** @type {[number, number]} */ ([52.37, 4.9]) };
  for (const typed of ["1011", "1011 AB", "1011ab", " 1011 a ", "١٠١١"]) deepEqual(understood(typed, names, postcodes), { bij: "1011" }, typed);
  deepEqual(understood("9999", names, postcodes), { fout: "postcode" });
  deepEqual(understood("1011", names, {}), { fout: "postcode" }, "a region without postcodes");
});

test("a neighbourhood is known by any of its names, or by the start of one that no other has", () => {
  deepEqual(understood("  Indische  Buurt", names, {}), { bij: "oost" });
  deepEqual(understood("indi", names, {}), { bij: "oost" });
  deepEqual(understood("west", names, {}), { bij: "west" });
  deepEqual(understood("toverbos", names, {}), { fout: "buurt" });
  deepEqual(understood("  ", names, {}), { fout: "leeg" });
});

test("a spot is that of an area or a postcode, or there is none", () => {
  const data = packed(1, 1);
  deepEqual(spotOf("oost", data, {}), { lat: 52.36, lon: 4.93 });
  deepEqual(spotOf("1011", data, { 1011: [52.37, 4.9] }), { lat: 52.37, lon: 4.9 });
  deepEqual([spotOf("elders", data, {}), spotOf("1012", data, {})], [undefined, undefined]);
});

test("the phone says where it is, or why not", async () => {
  const refusing = (/** @type {number} */ code) =>
    /** @type {any} */ ({ getCurrentPosition: (/** @type {any} */ _, /** @type {any} */ fail) => fail({ code }) });
  deepEqual(await Promise.all([1, 2, 3].map((code) => whereabouts(refusing(code)))), ["geweigerd", "onbekend", "te-lang"]);
  equal(await whereabouts(undefined), "onbekend");
  const giving = /** @type {any} */ ({ getCurrentPosition: (/** @type {any} */ give) => give({ coords: { latitude: 1, longitude: 2 } }) });
  deepEqual(await whereabouts(giving), { lat: 1, lon: 2 });
});

test("distances are those of the ground, and one never walks in no time", () => {
  const dam = { lat: 52.3731, lon: 4.8926 };
  const central = { lat: 52.3791, lon: 4.9003 };
  ok(Math.abs(metres(dam, central) - 847) < 10, String(metres(dam, central)));
  deepEqual([walkingMinutes(0), metres(dam, dam)], [1, 0]);
  ok(walkingMinutes(1000) >= 12 && walkingMinutes(1000) <= 18);
});

const staat = { open: "open", open_tot: "open tot {tijd}", dicht: "dicht", opent: "opent {dag} {tijd}", let_op: "let op {reden}", "op-afspraak": "afspraak", telefonisch: "bel", intake: "", onzeker: "onzeker",
  oud: "oud", verlopen: "{eerst}, gezien op {datum}", eerst: { bel: "bel", web: "kijk", vraag: "vraag", langs: "" }, taal: "nl", vandaag: "vandaag", morgen: "morgen", dagen: ["ma", "di", "wo", "do", "vr", "za", "zo"], redenen: {} };
const words = { geen_uren: "geen uren {eerst}", onbekend: "onbekend: {wat}", m: "{n} m",
  km: "{n} km", ongeveer: "about {ver}", lopen: { one: "{n} minuut", other: "{n} minuten" }, fietsen: { other: "{n} fietsen" }, staat };

test("a distance is said in whole tens, then in kilometres, the way the language writes them", () => {
  equal(howFar(344, words, "nl"), `340 m · ${walkingMinutes(344)} minuten`);
  ok(howFar(1240, words, "nl").startsWith("1,2 km"));
  deepEqual([2880, 2890, 11_500, 11_600].map((far) => howFar(far, words, "nl")), ["2,9 km · 45 minuten", "2,9 km · 16 fietsen", "12 km · 60 fietsen", "12 km"]);
  ok(howFar(1240, words, "ar").startsWith("1.2 km") || howFar(1240, words, "ar").startsWith("1٫2 km"));
  ok(howFar(1, words, "nl").startsWith("10 m · 1 minuut"));
});

test("a row says whether it is open as the place's own page does, and what one can do where nobody knows", () => {
  const data = unpack(packed(1, 4));
  Object.assign(data.plekken, { uren: [0, -1, -1, 1], ook: [0, 0, 1, 0], eerst: [0, 1, 0, 0], dagen_oud: [0, 0, 0, 0] });
  const said = [0, 1, 2, 3].map((place) => openness(data, place, 2 * 1440 + 600, words).tekst);
  deepEqual(said, ["opent morgen 10:00", "geen uren kijk", "voor nu dicht", "onzeker"]);
  equal(openness(data, 0, 600, words).tekst, "open tot 17:00");
});

test("a row of a place that was checked too long ago never says open", () => {
  const data = unpack(packed(1, 2));
  Object.assign(data.plekken, { uren: [0, 0], ook: [0, 0], bij: [0, 0], eerst: [0, 3], dagen_oud: [3611, 365] });
  deepEqual(openness(data, 0, 600, words), { soort: "verlopen", tekst: "bel, gezien op 1 januari 2017" });
  equal(openness(data, 1, 600, words).soort, "open", "a year to the day");
  deepEqual(openness(data, 1, 2 * 1440 + 600, words), { soort: "verlopen", tekst: ", gezien op 21 november 2025" });
});

test("a row shows what helps to come in, what was asked, and what nobody knows", () => {
  const data = unpack(packed(1, 3));
  Object.assign(data.plekken, { wel: [1, 0b111, 0], niet: [0, 0, 0], anders: [1, 0, 1 << 5], ook: [0, 0, 0b0110] });
  const said = (/** @type {number} */ place, /** @type {string[]} */ asked) => facts(data, place, asked, words).map(({ tekst }) => tekst);
  deepEqual(said(0, []), ["kies zelf"]);
  deepEqual(said(1, []), ["gratis", "inloop"]);
  deepEqual(said(1, ["verwijzing"]), ["gratis", "inloop", "zonder brief"]);
  deepEqual(said(2, ["gratis", "rolstoel"]), ["komt", "geheim", "onbekend: gratis", "voor een deel"]);
  deepEqual(facts(data, 2, ["rolstoel"], words).map(({ teken }) => teken), ["bel", "let-op", "rolstoel"]);
});
