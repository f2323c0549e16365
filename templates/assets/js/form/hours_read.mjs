// A line of opening hours as a row of the form, where there is one that gives exactly this line. No DOM here.

import { DAYS, MONTHS, REASONS, WEEKS, compose, emptyClosed } from "./hours.mjs";

/** @typedef {import("./hours.mjs").Rij} Rij */
/** @typedef {import("./hours.mjs").Tijd} Tijd */
/** @typedef {import("./hours.mjs").Week} Week */
/** @typedef {import("./hours.mjs").Dicht} Dicht */
/** @typedef {import("./hours.mjs").Dag} Dag */

/**
 * The row that gives exactly this line; else the line itself, to be kept as it is.
 * @param {string} line
 * @returns {Rij}
 */
export function parse(line) {
  const rij = read(line);
  return rij && compose(rij).join("\n") === line ? rij : { soort: "eigen", tekst: line };
}

/**
 * @param {string} line
 * @returns {Rij | undefined}
 */
function read(line) {
  if (line === "op afspraak") return { soort: "afspraak" };
  if (line === "altijd open") return { soort: "altijd" };
  return readClosed(line) ?? readDay(line) ?? readWeek(line);
}

const DATE = `(\\d{1,2} (?:${MONTHS.join("|")}) 20\\d\\d)`;

/**
 * @param {string} line
 * @returns {Dicht | undefined}
 */
function readClosed(line) {
  const group = /^(feestdagen|schoolvakanties) gesloten$/.exec(line)?.[1];
  if (group) return { ...emptyClosed(), wat: /** @type {Dicht["wat"]} */ (group) };
  const found = new RegExp(`^${DATE}(?: t/m ${DATE})? gesloten(?:: ([a-z]+))?$`).exec(line);
  if (!found || (found[3] && !REASONS.includes(found[3]))) return undefined;
  return { soort: "dicht", wat: "datum", van: isoDate(found[1]), tot: found[2] ? isoDate(found[2]) : "", reden: found[3] ?? "" };
}

/** @param {string} text as 13 juli 2026 */
function isoDate(text) {
  const [day, month, year] = text.split(" ");
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const PERIODS = "(\\d\\d:\\d\\d-\\d\\d:\\d\\d(?: en \\d\\d:\\d\\d-\\d\\d:\\d\\d)*)";

/**
 * @param {string} line
 * @returns {Dag | undefined}
 */
function readDay(line) {
  const found = new RegExp(`^([a-z]{2} )?${DATE} ${PERIODS}$`).exec(line);
  return found ? { soort: "dag", van: isoDate(found[2]), tijden: readTimes(found[3]), ...(found[1] ? { metDag: true } : {}) } : undefined;
}

/**
 * @param {string} line
 * @returns {Week | undefined}
 */
function readWeek(line) {
  const form = `^(?:((?:1e|2e|3e|4e|laatste|1e en 3e|2e en 4e)) )?([a-z]{2}(?:(?:-|, )[a-z]{2})*)(?: in (even|oneven) weken)?(?: ${PERIODS})?( op afspraak| \\(op afspraak\\))?$`;
  const found = new RegExp(form).exec(line);
  const dagen = found && readDays(found[2]);
  if (!found || !dagen) return undefined;
  const welke = found[3] ?? Object.entries(WEEKS).find(([, said]) => said === (found[1] ?? ""))?.[0] ?? "";
  const tijden = found[4] ? readTimes(found[4]) : [/** @type {Tijd} */ (["", ""])];
  return { soort: "week", dagen, welke, tijden, afspraak: Boolean(found[5]) };
}

/**
 * @param {string} text as ma-wo, vr
 * @returns {number[] | undefined}
 */
function readDays(text) {
  const days = text.split(", ").flatMap((part) => {
    const [first, last = first] = part.split("-").map((name) => DAYS.indexOf(name));
    return first < 0 || last < first ? [-1] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
  });
  return days.includes(-1) ? undefined : days;
}

/**
 * @param {string} text
 * @returns {Tijd[]}
 */
const readTimes = (text) => text.split(" en ").map((period) => /** @type {Tijd} */ (period.split("-")));
