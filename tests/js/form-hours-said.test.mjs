/// <reference path="./node.d.ts" />
/** What the form says it understood of the hours: each row in words, then the coming days, as who typed them would read a calendar. */
import "./paper.mjs";
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { understood } from "../../templates/assets/js/form/hours_said.mjs";
import { form } from "./form_data.mjs";

/** @typedef {import("../../templates/assets/js/form/hours.mjs").Rij} Rij */

const w = Object.fromEntries(["begrepen", "komende", "later", "niet-open", "onzeker", "zonder-eigen"].map((key) => [key, `<${key}>`]));
const vormen = { ...form.uren.vormen, afspraak: "op afspraak", "{what} ({note})": "{what} ({note})", "every day": "elke dag", "{a} and {b}": "{a} en {b}", "{what}: closed": "{what} dicht", datums: "{first} t/m {last}", altijd: "altijd" };
const kalender = { feest: { "2026-12-25": /** @type {[string, string, boolean]} */ (["kerst", "eerste kerstdag", true]) }, school: [], tot: "2027-12-31" };
const maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** What stands on the page on Saturday 28 November 2026, without its tags. @param {Rij[]} uren @param {any} [values] */
function said(uren, values = {}) {
  const app = { form: { ...form, kalender, uren: { ...form.uren, maanden, vormen } }, plek: { values, uren }, w, vandaag: "2026-11-28" };
  const parts = understood(/** @type {any} */ (app)).map(String);
  const text = (/** @type {string} */ part) => part.replace(/<\/?(?:h3|ul|li|p)(?: class="[a-z-]+")?>/g, "\n").split("\n").filter(Boolean);
  return parts.flatMap(text);
}
/** @param {number[]} dagen @param {Partial<import("../../templates/assets/js/form/hours.mjs").Week>} [more] @returns {Rij} */
const week = (dagen, more = {}) => ({ soort: "week", dagen, welke: "", tijden: [["09:00", "12:00"]], afspraak: false, ...more });

test("nothing is understood of rows that are not finished", () => {
  deepEqual([said([]), said([week([])])], [[], []]);
});

test("the row, and every day on which it is so in the next four weeks", () => {
  deepEqual(said([week([0])]), [
    "<begrepen>", "maandag 09:00–12:00", "<komende>",
    "maandag 30 november: 09:00–12:00", "maandag 7 december: 09:00–12:00", "maandag 14 december: 09:00–12:00", "maandag 21 december: 09:00–12:00",
  ]);
});

test("seven days are enough, the first of them today; more times on a day in the words of its language", () => {
  const every = said([week([0, 1, 2, 3, 4, 5, 6], { tijden: [["09:00", "12:00"], ["13:30", "24:00"]] })]);
  equal(every.length, 3 + 7);
  equal(every[3], "zaterdag 28 november: 09:00–12:00 en 13:30–24:00");
});

test("a line that is written out is said back, to be read later, and is not in the coming days", () => {
  const own = /** @type {Rij} */ ({ soort: "eigen", tekst: "als het mooi weer is" });
  deepEqual(said([own]), ["<begrepen>", "“als het mooi weer is”: <later>"]);
  deepEqual(said([own, week([5])]).slice(0, 6), ["<begrepen>", "“als het mooi weer is”: <later>", "zaterdag 09:00–12:00", "<komende>", "<zonder-eigen>", "zaterdag 28 november: 09:00–12:00"]);
  equal(said([week([5])]).includes("<zonder-eigen>"), false);
});

test("what does not always go on has no days before its first and after its last", () => {
  const days = (/** @type {any} */ values) => said([week([0])], values).slice(3).map((line) => line.split(":")[0]);
  deepEqual(days({ van: "2026-12-07", tot: "2026-12-14" }), ["maandag 7 december", "maandag 14 december"]);
  deepEqual(days({ van: "2026-12-15" }), ["maandag 21 december"]);
  deepEqual(days({ tot: "2026-11-30" }), ["maandag 30 november"]);
});

test("where no day comes, that is said", () => {
  deepEqual(said([{ soort: "dag", van: "2026-11-27", tijden: [["09:00", "12:00"]] }]).slice(2), ["<komende>", "<niet-open>"]);
});

test("a day that is not certain says why: a feast by its name, two rows that contradict each other, or only who has an appointment", () => {
  deepEqual(said([week([4])]).at(-1), "vrijdag 25 december: <onzeker> (eerste kerstdag)");
  deepEqual(said([week([4], { afspraak: true })]).at(3), "vrijdag 4 december: op afspraak");
  /** @type {Rij[]} */
  const both = [{ soort: "dicht", wat: "datum", van: "2026-12-20", tot: "2026-12-31", reden: "" }, { soort: "dag", van: "2026-12-25", tijden: [["09:00", "12:00"]] }];
  deepEqual(said(both).at(-1), "vrijdag 25 december: <onzeker>");
});

test("who closes on exactly that day closes, also where hours were said of it; a night ends on the next day", () => {
  /** @type {Rij} */
  const day = { soort: "dag", van: "2026-12-22", tijden: [["22:00", "02:00"]] };
  for (const tot of ["", "2026-12-22"]) {
    deepEqual(said([day, { soort: "dicht", wat: "datum", van: "2026-12-22", tot, reden: "" }]).slice(-1), ["<niet-open>"], tot);
  }
  equal(said([day]).at(-1), "dinsdag 22 december: 22:00–02:00");
  equal(said([day, week([1], { tijden: [["09:00", "12:00"]] })]).at(-1), "dinsdag 22 december: 22:00–02:00", "hours of a day count instead of those of every week");
});
