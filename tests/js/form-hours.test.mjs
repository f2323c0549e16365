/// <reference path="./node.d.ts" />
/** A line of a file opens as the row that gives exactly this line; where there is none, as it was written. And what a row still lacks. */
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { DAYS, MONTHS, REASONS, WEEKS, compose, emptyClosed, emptyWeek, inOrder, missing, runs } from "../../templates/assets/js/form/hours.mjs";
import { parse } from "../../templates/assets/js/form/hours_read.mjs";

/** @typedef {import("../../templates/assets/js/form/hours.mjs").Rij} Rij */
/** @typedef {import("../../templates/assets/js/form/hours.mjs").Tijd} Tijd */

/** @type {Tijd[]} */
const NONE = [["", ""]];
/** @type {Tijd[]} */
const MORNING = [["09:00", "12:00"]];
/** @param {number[]} dagen @param {any} [more] @returns {Rij} */
const week = (dagen, more) => ({ soort: "week", dagen, welke: "", tijden: MORNING, afspraak: false, ...more });
/** @param {any} more @returns {Rij} */
const closed = (more) => ({ soort: "dicht", wat: "datum", van: "", tot: "", reden: "", ...more });

/** @type {[string, Rij][]} */
const lines = [
  ["op afspraak", { soort: "afspraak" }],
  ["altijd open", { soort: "altijd" }],
  ["ma 09:00-12:00", week([0])],
  ["ma, wo 09:00-12:00", week([0, 2])],
  ["di-do, zo 09:00-12:00", week([1, 2, 3, 6])],
  ["ma-zo 09:00-12:00 en 13:00-24:00", week([0, 1, 2, 3, 4, 5, 6], { tijden: [["09:00", "12:00"], ["13:00", "24:00"]] })],
  ["vr 22:00-02:00", week([4], { tijden: [["22:00", "02:00"]] })],
  ["ma op afspraak", week([0], { tijden: NONE, afspraak: true })],
  ["ma 09:00-12:00 (op afspraak)", week([0], { afspraak: true })],
  ["ma in even weken 09:00-12:00", week([0], { welke: "even" })],
  ["ma in oneven weken 09:00-12:00", week([0], { welke: "oneven" })],
  ["1e ma 09:00-12:00", week([0], { welke: "1" })],
  ["2e en 4e za 09:00-12:00", week([5], { welke: "2,4" })],
  ["laatste zo 09:00-12:00", week([6], { welke: "-1" })],
  ["feestdagen gesloten", closed({ wat: "feestdagen" })],
  ["schoolvakanties gesloten", closed({ wat: "schoolvakanties" })],
  ["5 mei 2027 gesloten", closed({ van: "2027-05-05" })],
  ["13 juli 2026 t/m 2 augustus 2026 gesloten: zomerstop", closed({ van: "2026-07-13", tot: "2026-08-02", reden: "zomerstop" })],
  ["24 december 2026 10:00-15:00", { soort: "dag", van: "2026-12-24", tijden: [["10:00", "15:00"]] }],
  ["do 24 december 2026 10:00-15:00", { soort: "dag", van: "2026-12-24", tijden: [["10:00", "15:00"]], metDag: true }],
];
for (const [line, row] of lines) {
  test(line, () => {
    deepEqual(parse(line), row);
    deepEqual([compose(row), missing(row)], [[line], ""]);
  });
}

/** Nearly one of them: no row gives this, so it stays. */
const own = ["", "ma", "ma 9:00-12:00", "wo-ma 09:00-12:00", "xx 09:00-12:00", "ma-xx 09:00-12:00", "ma, di, wo 09:00-12:00", "wo, ma 09:00-12:00", "5e ma 09:00-12:00", "ma 13:00-14:00 en 09:00-12:00",
  "alle feestdagen gesloten", "feestdagen gesloten tot januari", "5 mei 2027 gesloten: geen zin", "05 mei 2027 gesloten", "31 februari 2027 gesloten", "5 mei 2027 t/m 5 mei 2027 gesloten",
  "vr 24 december 2026 10:00-15:00", "1e ma en di 09:00-12:00", "Op afspraak", "op afspraak "];
for (const tekst of own) test(`as it was written: ${tekst}`, () => deepEqual(parse(tekst), { soort: "eigen", tekst }));

test("every day, month, week and reason that a row can have is read back", () => {
  for (const [n, day] of DAYS.entries()) deepEqual(parse(`${day} 09:00-12:00`), week([n]));
  for (const [n, month] of MONTHS.entries()) deepEqual(parse(`1 ${month} 2027 gesloten`), closed({ van: `2027-${String(n + 1).padStart(2, "0")}-01` }));
  for (const welke of Object.keys(WEEKS)) for (const line of compose(week([2], { welke }))) deepEqual(parse(line), week([2], { welke }), line);
  for (const reden of REASONS) for (const line of compose(closed({ van: "2027-01-01", reden }))) deepEqual(parse(line), closed({ van: "2027-01-01", reden }), line);
  deepEqual([DAYS.join(" "), MONTHS.join(" "), REASONS.join(" "), Object.values(WEEKS).join("|")], ["ma di wo do vr za zo",
    "januari februari maart april mei juni juli augustus september oktober november december", " zomerstop verbouwing verhuizing", "1e|2e|3e|4e||laatste|1e en 3e|2e en 4e|even|oneven"]);
});

test("a row that one begins with lacks its days, and a closing of feasts lacks nothing", () => {
  deepEqual(emptyWeek(), week([], { tijden: NONE }));
  deepEqual(emptyClosed(), closed({ wat: "feestdagen" }));
  deepEqual([missing(emptyWeek()), missing(emptyClosed())], ["dagen", ""]);
  deepEqual(compose(emptyWeek()), [], "and gives no line yet");
});

/** @type {[string, Rij, string][]} */
const lacking = [
  ["no times", week([0], { tijden: NONE }), "tijden"],
  ["half of a time", week([0], { tijden: [["09:00", ""]] }), "tijden"],
  ["one of two times is none", week([0], { tijden: [["09:00", "12:00"], ["13:00", ""]] }), "tijden"],
  ["a row of times that was left empty is nothing wrong", week([0], { tijden: [["09:00", "12:00"], ["", ""]] }), ""],
  ["from and until the same hour", week([0], { tijden: [["09:00", "09:00"]] }), "tijden"],
  ["no hour of a clock", week([0], { tijden: [["09:00", "24:30"]] }), "tijden"],
  ["until midnight", week([0], { tijden: [["09:00", "00:00"]] }), ""],
  ["until three at night", week([0], { tijden: [["09:00", "03:00"]] }), ""],
  ["by day for more than fifteen hours", week([0], { tijden: [["13:00", "04:01"]] }), "tijden"],
  ["by day for fifteen hours", week([0], { tijden: [["13:00", "04:00"]] }), ""],
  ["by night for eighteen hours", week([0], { tijden: [["15:00", "09:00"]] }), ""],
  ["by night for more than eighteen hours", week([0], { tijden: [["15:00", "09:01"]] }), "tijden"],
  ["a minute before three in the afternoon it is still day", week([0], { tijden: [["14:59", "06:00"]] }), "tijden"],
  ["a day without a date", { soort: "dag", van: "", tijden: MORNING }, "datum"],
  ["a day without times", { soort: "dag", van: "2027-01-01", tijden: NONE }, "tijden"],
  ["a day that is in no calendar", { soort: "dag", van: "2027-13-01", tijden: MORNING }, "datum"],
  ["a day that its month does not have", { soort: "dag", van: "2027-02-29", tijden: MORNING }, "datum"],
  ["a day of a leap year", { soort: "dag", van: "2028-02-29", tijden: MORNING }, ""],
  ["a date with more behind it", { soort: "dag", van: "2027-01-01T00:00", tijden: MORNING }, "datum"],
  ["closed, without a date", closed({}), "datum"],
  ["closed until half a date", closed({ van: "2027-01-01", tot: "2027" }), "datum"],
  ["closed until before it began", closed({ van: "2027-01-02", tot: "2027-01-01" }), "volgorde"],
  ["closed until the same day", closed({ van: "2027-01-02", tot: "2027-01-02" }), ""],
  ["a text that is blank", { soort: "eigen", tekst: "  " }, "tekst"],
];
for (const [name, row, wanted] of lacking) test(`lacks ${wanted || "nothing"}: ${name}`, () => equal(missing(row), wanted));

test("a text of one's own is a line without the blanks around it", () => {
  deepEqual(compose({ soort: "eigen", tekst: " als het mooi weer is " }), ["als het mooi weer is"]);
});

test("times come once, the earliest first, a night after an evening; midnight is 24:00; days in a row stay together", () => {
  deepEqual(inOrder([["22:00", "02:00"], ["22:00", "23:00"], ["09:00", "12:00"], ["22:00", "02:00"], ["", ""], ["20:00", "00:00"]]), [["09:00", "12:00"], ["20:00", "24:00"], ["22:00", "23:00"], ["22:00", "02:00"]]);
  deepEqual(runs([6, 1, 0, 3, 1]), [[0, 1], [3], [6]]);
});
