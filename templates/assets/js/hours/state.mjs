/**
 * Open or not at a moment, from periods alone: the twin of hours/state.py, by the same cases.
 * Times are minutes of local wall time since 00:00 of the day on which the site was built.
 */

const DAY = 24 * 60;

/**
 * @typedef {{ soort: "open" | "dicht" | "let-op" | "oud" | "verlopen", tot?: number, opent?: number, reden?: string, dag?: number }} Staat
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
 * The first day on which a check is still fresh, counted from `first`: the twin of `Catalogue.is_stale`, also after the build.
 * @param {number} months that a check of this kind of place lasts
 * @param {string} first day of the build
 * @param {number} now
 */
export function freshFrom(months, first, now) {
  const build = Date.parse(`${first}T00:00Z`);
  const today = new Date(build + Math.floor(now / DAY) * DAY * 60_000);
  const from = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, today.getUTCDate()));
  if (from.getUTCDate() !== today.getUTCDate()) from.setUTCDate(1); // there is no such day: the first of the month after
  return Math.round((from.getTime() - build) / (DAY * 60_000));
}

/**
 * A state is only as fresh as its check: of an old one there is only the day to tell.
 * @param {Staat} found
 * @param {number} checked the day of the check, counted from that of the build
 * @param {number} fresh the first day on which a check is still fresh
 * @returns {Staat}
 */
export function asFreshAs(found, checked, fresh) {
  return checked < fresh ? { soort: "verlopen", dag: checked } : found;
}

/**
 * `540-1020*5 8700-9180/8` as pairs of minutes, in order: on five days in a row, in eight weeks in a row.
 * @param {string} text
 */
export function unpackPeriods(text) {
  return text.split(" ").filter(Boolean).flatMap(unpackRun).sort(([a], [b]) => a - b);
}

/**
 * @param {string} run
 * @returns {[number, number][]}
 */
function unpackRun(run) {
  const [start, end, times = 1] = run.split(/[-*/]/).map(Number);
  const step = run.includes("/") ? 7 * DAY : DAY;
  return Array.from({ length: times }, (_, n) => [start + n * step, end + n * step]);
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
