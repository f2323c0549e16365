/** What is open now, and on a day to come. No DOM. */

import { add, none } from "./bits.mjs";
import { WEEKDAYS } from "./names.mjs";
import { freshFrom, state } from "../tijden.mjs";

/** @typedef {import("./courses.mjs").Course} Course */
/** @typedef {{ja: import("./bits.mjs").Bits, misschien: import("./bits.mjs").Bits}} Known who certainly is, and of whom nobody knows */

const DAY = 24 * 60;
const NOON = 12 * 60;

/**
 * What is open now and on each of the seven days from today: one answer for each course, spread over the places.
 * @param {import("./unpack.mjs").Data} data
 * @param {number} now minutes since 00:00 of the day of the build
 * @returns {Map<string, Known>} by "nu" and by day of the week
 */
export function openings(data, now) {
  const today = Math.floor(now / DAY);
  const fresh = freshness(data, now);
  const each = (/** @type {(course: Course) => boolean | undefined} */ of) => spread(data, data.tijden.map(of), fresh);
  const answers = new Map([["nu", each((one) => openNow(one, now, data.duur))]]);
  for (let day = today; day < today + 7; day++) answers.set(weekday(data.vanaf, day), each((one) => openOn(one, day, now, data.duur)));
  return answers;
}

/**
 * The name of a day, so many days after `from`.
 * @param {string} from
 * @param {number} ahead
 */
export function weekday(from, ahead) {
  return WEEKDAYS[(new Date(Date.parse(`${from}T00:00Z`) + ahead * DAY * 60_000).getUTCDay() + 6) % 7];
}

/**
 * @param {Course} course
 * @param {number} now
 * @param {number} duur
 * @returns {boolean | undefined} undefined: nobody knows
 */
function openNow({ perioden, letOp }, now, duur) {
  const { soort } = state(perioden, letOp, now, duur);
  return soort === "let-op" || soort === "oud" ? undefined : soort === "open";
}

/**
 * Whether one can still go there on a day. A night belongs to the day on which it starts.
 * @param {Course} course
 * @param {number} day
 * @param {number} now
 * @param {number} duur
 * @returns {boolean | undefined}
 */
function openOn({ perioden, letOp }, day, now, duur) {
  if (day < 0 || day >= duur) return undefined;
  const from = day * DAY;
  const fits = perioden.some(([begin, end]) => end > now && begin < from + DAY && (begin >= from || end > from + NOON));
  return fits || (letOp.has(day) ? undefined : false);
}

/**
 * Whether the check of a place is still fresh at `now`, by the months of its leading kind.
 * @param {import("./unpack.mjs").Data} data
 * @param {number} now
 */
function freshness({ soorten, bij, vanaf, plekken }, now) {
  const from = soorten.map(([, , , months]) => freshFrom(months, vanaf, now));
  return (/** @type {number} */ place) => -plekken.dagen_oud[place] >= from[bij[plekken.bij[place]][0]];
}

/**
 * What was checked too long ago nobody knows.
 * @param {import("./unpack.mjs").Data} data
 * @param {(boolean | undefined)[]} answers one for each course
 * @param {(place: number) => boolean} isFresh
 * @returns {Known}
 */
function spread(data, answers, isFresh) {
  const [ja, misschien] = [none(data.aantal), none(data.aantal)];
  for (let place = 0; place < data.aantal; place++) {
    const course = data.plekken.uren[place];
    const answer = course < 0 ? (data.stelt(place, "gesloten") ? false : undefined) : isFresh(place) ? answers[course] : undefined;
    if (answer !== false) add(answer ? ja : misschien, place);
  }
  return { ja, misschien };
}
