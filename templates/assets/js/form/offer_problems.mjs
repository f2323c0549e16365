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
/** @typedef {{dag: number, begin: number, eind: number}} Keer a time in minutes from the first of the days; `dag` on which it begins */

const AHEAD = 60; // days that are looked at
const DAY = 24 * 60;

/**
 * @param {About} about
 * @param {number} [only] that one
 * @returns {Problem[]}
 */
export function offerProblems(about, only) {
  return about.plek.aanbod.flatMap((stuk, n) => {
    if (only !== undefined && only !== n) return [];
    const found = stuk.blok ? ofBlock(stuk, about) : ofText(stuk, about);
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
 * @param {About} about
 * @returns {Problem[]}
 */
function ofBlock(stuk, about) {
  const found = about.form.aanbod.flatMap((veld) => problems(veld, { ...about, blok: stuk }));
  const told = (/** @type {string} */ pad, /** @type {string} */ regel, /** @type {Record<string, string>} */ waarden = {}) =>
    found.push({ pad, said: say({ regel, waarden }, about.form.regels) });
  if (isTwice(stuk, about)) told("naam.nl", "aanbod-dubbel", { read: nameOf(stuk) });
  const { van, tot } = days(stuk);
  if (van && tot && van > tot) told("tot", "aanbod-einde-voor-begin", { van, tot });
  else judgeTimes(stuk, about, told);
  return found;
}

/** @param {Stuk} stuk */
function days({ values }) {
  return { van: String(get(values, "van") ?? ""), tot: String(get(values, "tot") ?? "") };
}

/**
 * @param {Stuk} stuk
 * @param {About} about
 */
function isTwice(stuk, { plek }) {
  const mark = (/** @type {Stuk} */ one) => JSON.stringify([bare(nameOf(one)), linesOf(one), days(one)]);
  const earlier = plek.aanbod.slice(0, plek.aanbod.indexOf(stuk)).filter(({ blok }) => blok);
  return Boolean(nameOf(stuk)) && earlier.some((one) => mark(one) === mark(stuk));
}

/**
 * @param {Stuk} stuk
 * @param {About} about
 * @param {(pad: string, regel: string, waarden?: Record<string, string>) => void} told
 */
function judgeTimes(stuk, { plek, form, vandaag }, told) {
  if (stuk.uren.some(missing)) return; // which has been said
  if (!stuk.uren.length && !plek.uren.length) return told("openingstijden", "aanbod-zonder-tijd");
  if (isOver(stuk, vandaag)) return told(days(stuk).tot ? "tot" : "openingstijden", "aanbod-voorbij");
  const keer = outside(stuk, plek, form.kalender, vandaag);
  if (!keer) return;
  const day = new Date(Date.parse(vandaag) + keer.dag * 864e5).toISOString().slice(0, 10);
  told("openingstijden", "aanbod-buiten-openingstijden", { day, begin: clock(keer.begin % DAY), end: clock(keer.eind % DAY) });
}

/**
 * The first time at which the door is closed, as far as the rows say; none where a line in somebody's own words might.
 * @param {Stuk} stuk
 * @param {import("./place.mjs").Plek} plek
 * @param {import("./hours_echo.mjs").Calendar} kalender
 * @param {string} vandaag
 * @returns {Keer | undefined}
 */
function outside(stuk, plek, kalender, vandaag) {
  const rows = [...stuk.uren, ...plek.uren];
  if (!stuk.uren.length || !plek.uren.length || rows.some((rij) => rij.soort === "eigen" || missing(rij))) return undefined;
  const days = Math.min(AHEAD, Math.round((Date.parse(kalender.tot) - Date.parse(vandaag)) / 864e5));
  if (days < 1) return undefined;
  const before = new Date(Date.parse(vandaag) - 864e5).toISOString().slice(0, 10); // its night ends today
  const own = comingDays(stuk.uren, kalender, before, days + 1).map((day) => (isThen(stuk, day.datum) ? day : { ...day, tijden: [] }));
  const open = comingDays(plek.uren, kalender, before, days + 1);
  const opened = times(open);
  return times(own).find(({ dag, begin, eind }) => !open[dag + 1].reden && !opened.some((one) => one.begin <= begin && eind <= one.eind));
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
