// What is wrong with what one can do there: each answer, and each thing as a whole (`checks/on_offer.py`). No DOM here.

import { missing } from "./hours.mjs";
import { clock, comingDays } from "./hours_echo.mjs";
import { problems } from "./leaves.mjs";
import { isOver, linesOf, nameOf } from "./offers.mjs";
import { say } from "./say.mjs";
import { bare } from "./text.mjs";
import { get } from "./values.mjs";

/** @typedef {import("./leaves.mjs").About} About */
/** @typedef {import("./leaves.mjs").Problem} Problem */
/** @typedef {import("./offers.mjs").Stuk} Stuk */
/** @typedef {import("./hours_echo.mjs").Day[]} Days */
/** @typedef {{dag: number, begin: number, eind: number}} Keer a time in minutes from the first of the days; `dag` on which it begins */

const AHEAD = 60; // days that are looked at
const DAY = 24 * 60;

/**
 * @param {About} about
 * @param {number} [only] that one
 * @returns {Problem[]}
 */
export function offerProblems(about, only) {
  const { plek, form, vandaag } = about;
  const marks = plek.aanbod.map(mark);
  const door = open(plek.uren, form.kalender, vandaag);
  return plek.aanbod.flatMap((stuk, n) => {
    if (only !== undefined && only !== n) return [];
    const found = stuk.blok ? ofBlock(stuk, marks.indexOf(marks[n]) < n, door, about) : ofText(stuk, about);
    return found.map(({ pad, said }) => ({ pad: `aanbod.${n}.${pad}`, said }));
  });
}

/**
 * @param {Stuk} stuk
 * @param {About} about
 * @returns {Problem[]}
 */
function ofText({ values }, about) {
  const veld = about.form.velden.find(({ pad }) => pad === "aanbod");
  if (!veld) return [];
  const found = problems({ ...veld, soort: "talen" }, { ...about, blok: { values: { aanbod: values }, uren: [] } });
  return found.map(({ pad, said }) => ({ pad: pad.replace("aanbod.", ""), said }));
}

/**
 * @param {Stuk} stuk
 * @param {boolean} isTwice
 * @param {Days | undefined} door when the place is open
 * @param {About} about
 * @returns {Problem[]}
 */
function ofBlock(stuk, isTwice, door, about) {
  const found = about.form.aanbod.flatMap((veld) => problems(veld, { ...about, blok: stuk }));
  const told = (/** @type {string} */ pad, /** @type {string} */ regel, /** @type {Record<string, string>} */ waarden = {}) =>
    found.push({ pad, said: say({ regel, waarden }, about.form.regels) });
  if (isTwice && nameOf(stuk)) told("naam.nl", "aanbod-dubbel", { read: nameOf(stuk) });
  const { van, tot } = days(stuk);
  if (van && tot && van > tot) told("tot", "aanbod-einde-voor-begin", { van, tot });
  else judgeTimes(stuk, door, about, told);
  return found;
}

/** @param {Stuk} stuk */
function days({ values }) {
  return { van: String(get(values, "van") ?? ""), tot: String(get(values, "tot") ?? "") };
}

/**
 * Of two that are the same to whoever reads them, the same; a text is like nothing else.
 * @param {Stuk} stuk
 * @param {number} n
 */
function mark(stuk, n) {
  return stuk.blok ? JSON.stringify([bare(nameOf(stuk)), linesOf(stuk), days(stuk)]) : `${n}`;
}

/**
 * @param {Stuk} stuk
 * @param {Days | undefined} door
 * @param {About} about
 * @param {(pad: string, regel: string, waarden?: Record<string, string>) => void} told
 */
function judgeTimes(stuk, door, { plek, form, vandaag }, told) {
  if (stuk.uren.some(missing)) return; // which has been said
  if (!stuk.uren.length && !plek.uren.length) return told("openingstijden", "aanbod-zonder-tijd");
  if (isOver(stuk, vandaag)) return told(days(stuk).tot ? "tot" : "openingstijden", "aanbod-voorbij");
  const own = open(stuk.uren, form.kalender, vandaag);
  const keer = door && own && outside(stuk, own, door);
  if (!keer) return;
  const day = new Date(Date.parse(vandaag) + keer.dag * 864e5).toISOString().slice(0, 10);
  told("openingstijden", "aanbod-buiten-openingstijden", { day, begin: clock(keer.begin % DAY), end: clock(keer.eind % DAY) });
}

/**
 * From yesterday on, whose night ends today; nothing where there are no rows, or a line in somebody's own words.
 * @param {import("./hours.mjs").Rij[]} uren
 * @param {import("./hours_echo.mjs").Calendar} kalender
 * @param {string} vandaag
 * @returns {Days | undefined}
 */
function open(uren, kalender, vandaag) {
  const count = Math.min(AHEAD, Math.round((Date.parse(kalender.tot) - Date.parse(vandaag)) / 864e5));
  if (count < 1 || !uren.length || uren.some((rij) => rij.soort === "eigen" || missing(rij))) return undefined;
  return comingDays(uren, kalender, new Date(Date.parse(vandaag) - 864e5).toISOString().slice(0, 10), count + 1);
}

/**
 * The first time at which the door is closed, as far as anybody has said when it is open.
 * @param {Stuk} stuk
 * @param {Days} own
 * @param {Days} door
 * @returns {Keer | undefined}
 */
function outside(stuk, own, door) {
  const opened = times(door);
  const then = own.map((day) => (isThen(stuk, day.datum) ? day : { ...day, tijden: [] }));
  return times(then).find(({ dag, begin, eind }) => !door[dag + 1].reden && !opened.some((one) => one.begin <= begin && eind <= one.eind));
}

/**
 * Whether it is between its first and its last day.
 * @param {Stuk} stuk
 * @param {string} datum
 */
function isThen(stuk, datum) {
  const { van, tot } = days(stuk);
  return (!van || van <= datum) && (!tot || datum <= tot);
}

/**
 * From today on; what goes on past midnight is one time.
 * @param {import("./hours_echo.mjs").Day[]} days of which the first was yesterday
 * @returns {Keer[]}
 */
function times(days) {
  const found = days.flatMap(({ tijden }, n) => tijden.map(([from, until]) => ({ begin: (n - 1) * DAY + from, eind: (n - 1) * DAY + until })));
  /** @type {Keer[]} */
  const rows = [];
  for (const { begin, eind } of found.filter((one) => one.eind > 0)) {
    const last = rows[rows.length - 1];
    if (last && begin <= last.eind) last.eind = Math.max(last.eind, eind);
    else rows.push({ dag: Math.max(0, Math.floor(begin / DAY)), begin: Math.max(0, begin), eind });
  }
  return rows;
}
