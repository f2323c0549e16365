// On which of the coming days the rows are open, as `hours/periods.py` works it out. No DOM here.

import { inOrder, weekday } from "./hours.mjs";

/** @typedef {import("./hours.mjs").Rij} Rij */
/** @typedef {{feest: Record<string, [string, string, boolean]>, school: [string, string][], tot: string}} Calendar `feest`: id, name, whether everybody has it off */
/** @typedef {{datum: string, tijden: [number, number][], reden: string}} Day times in minutes; `reden` why it is not certain */

const DAY = 24 * 60;

/**
 * @param {Rij[]} rijen
 * @param {Calendar} kalender
 * @param {string} first
 * @param {number} count of days
 * @returns {Day[]}
 */
export function comingDays(rijen, kalender, first, count) {
  const start = Date.parse(first);
  return Array.from({ length: count }, (_, n) => {
    const datum = new Date(start + n * 864e5).toISOString().slice(0, 10);
    return { datum, ...state(rijen, datum, kalender) };
  });
}

/**
 * A dated closure beats dated hours, and those beat the weekly ones.
 * @param {Rij[]} rijen
 * @param {string} datum
 * @param {Calendar} kalender
 * @returns {{tijden: [number, number][], reden: string}}
 */
function state(rijen, datum, kalender) {
  const holding = rijen.filter((rij) => holds(rij, datum, kalender));
  const shut = holding.filter((rij) => rij.soort === "dicht");
  const dated = holding.filter((rij) => rij.soort === "dag");
  if (shut.length) {
    const exact = shut.some((rij) => rij.soort === "dicht" && rij.wat === "datum" && (!rij.tot || rij.tot === rij.van));
    return { tijden: [], reden: dated.length && !exact ? "tegenspraak" : "" };
  }
  const base = dated.length ? dated : holding;
  const tijden = merged(base.flatMap(walkIn));
  const asked = base.some((rij) => rij.soort === "week" && rij.afspraak && periods(rij.tijden).length);
  const reden = !tijden.length && asked ? "op-afspraak" : "";
  const holiday = kalender.feest[datum]?.[0] ?? "";
  const speaks = dated.length > 0 || base.some((rij) => rij.soort === "altijd");
  return holiday && !speaks && (tijden.length || reden) ? { tijden: [], reden: holiday } : { tijden, reden };
}

/**
 * @param {Rij} rij
 * @param {string} datum
 * @param {Calendar} kalender
 */
function holds(rij, datum, kalender) {
  switch (rij.soort) {
    case "week":
      return rij.dagen.includes(weekday(datum)) && isWeek(rij.welke, datum);
    case "dag":
      return rij.van === datum;
    case "dicht":
      return isClosed(rij, datum, kalender);
    default:
      return rij.soort !== "eigen";
  }
}

/**
 * @param {import("./hours.mjs").Dicht} rij
 * @param {string} datum
 * @param {Calendar} kalender
 */
function isClosed({ wat, van, tot }, datum, kalender) {
  if (wat === "feestdagen") return kalender.feest[datum]?.[2] ?? false;
  if (wat === "schoolvakanties") return kalender.school.some(([first, last]) => first <= datum && datum <= last);
  return van <= datum && datum <= (tot || van);
}

/**
 * @param {string} welke
 * @param {string} datum
 */
function isWeek(welke, datum) {
  if (!welke) return true;
  if (welke === "even" || welke === "oneven") return (isoWeek(datum) % 2 === 0) === (welke === "even");
  const [year, month, day] = datum.split("-").map(Number);
  const left = new Date(Date.UTC(year, month, 0)).getUTCDate() - day;
  return welke.split(",").map(Number).some((nth) => nth === Math.floor((day - 1) / 7) + 1 || nth === -(Math.floor(left / 7) + 1));
}

/** @param {string} datum */
function isoWeek(datum) {
  const thursday = new Date(datum);
  thursday.setUTCDate(thursday.getUTCDate() + 3 - weekday(datum));
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * 864e5)) + 1;
}

/**
 * @param {Rij} rij
 * @returns {[number, number][]}
 */
function walkIn(rij) {
  if (rij.soort === "altijd") return [[0, DAY]];
  if (rij.soort === "dag") return periods(rij.tijden);
  return rij.soort === "week" && !rij.afspraak ? periods(rij.tijden) : [];
}

/**
 * @param {import("./hours.mjs").Tijd[]} tijden
 * @returns {[number, number][]}
 */
function periods(tijden) {
  const minutes = (/** @type {string} */ clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return inOrder(tijden).map(([from, until]) => [minutes(from), minutes(until) > minutes(from) ? minutes(until) : minutes(until) + DAY]);
}

/**
 * @param {[number, number][]} found
 * @returns {[number, number][]}
 */
function merged(found) {
  /** @type {[number, number][]} */
  const rows = [];
  for (const [from, until] of [...found].sort(([a], [b]) => a - b)) {
    const last = rows[rows.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], until);
    else rows.push([from, until]);
  }
  return rows;
}

/** @param {number} minutes */
export function clock(minutes) {
  const within = minutes > DAY ? minutes - DAY : minutes;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
}
