/**
 * Open or not at a moment, from periods alone: the twin of hours/state.py, by the same cases.
 * Times are minutes of local wall time since 00:00 of the day on which the site was built.
 */

const DAY = 24 * 60;

/**
 * @typedef {{ soort: "open" | "dicht" | "let-op" | "oud", tot?: number, opent?: number, reden?: string }} Staat
 */

/**
 * @param {[number, number][]} perioden
 * @param {Map<number, string>} letOp day number to the reason that nobody can be sure of it
 * @param {number} now
 * @param {number} days as far ahead as the periods go
 * @returns {Staat}
 */
export function state(perioden, letOp, now, days) {
  if (now < 0 || now >= days * DAY) return { soort: "oud" };
  const current = perioden.find(([start, end]) => start <= now && now < end);
  if (current) return current[1] < days * DAY ? { soort: "open", tot: current[1] } : { soort: "open" };
  const reden = letOp.get(Math.floor(now / DAY));
  if (reden !== undefined) return { soort: "let-op", reden };
  const next = perioden.find(([start]) => start > now);
  return next ? { soort: "dicht", opent: next[0] } : { soort: "dicht" };
}

/**
 * `540-1020 1980-2460` as pairs of minutes.
 * @param {string} text
 * @returns {[number, number][]}
 */
export function unpackPeriods(text) {
  return text.split(" ").filter(Boolean).map((part) => /** @type {[number, number]} */ (part.split("-").map(Number)));
}

/**
 * `34:eerste-kerstdag` as day number to reason.
 * @param {string} text
 * @returns {Map<number, string>}
 */
export function unpackCare(text) {
  return new Map(text.split(" ").filter(Boolean).map((part) => [Number(part.split(":")[0]), part.split(":")[1]]));
}

/**
 * Minutes of wall time in Amsterdam since 00:00 of the day `first` (2026-11-21), wherever the phone thinks it is.
 * @param {Date} moment
 * @param {string} first
 */
export function minutesSince(moment, first) {
  const parts = Object.fromEntries(WALL_CLOCK.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour % 24, parts.minute);
  return Math.floor((wall - Date.parse(`${first}T00:00Z`)) / 60_000);
}

const WALL_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  hourCycle: "h23",
});
