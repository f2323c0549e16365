/** Opening hours of all places, from the tables that outputs/finder/hours.py writes. No DOM. */

import { add, none } from "./bits.mjs";
import { OTHER, WEEKDAYS } from "./names.mjs";

/** @typedef {{perioden: [number, number][], letOp: Map<number, string>}} Course as a place's own page carries it */
/** @typedef {{ja: import("./bits.mjs").Bits, misschien: import("./bits.mjs").Bits}} Known who certainly is, and of whom nobody knows */
/** @typedef {typeof import("../hours/state.mjs").state} Judge */

const DAY = 24 * 60;
const NOON = 12 * 60;

/**
 * @param {import("./types.mjs").Packed} packed
 * @returns {Course[]}
 */
export function courses({ lopen, weken, dagen, duur, redenen }) {
  return lopen.map(([week, ...exceptions]) => {
    const days = Array.from({ length: duur }, (_, ahead) => weken[week][ahead % 7]);
    for (let i = 0; i < exceptions.length; i += 2) days[exceptions[i]] = exceptions[i + 1];
    return course(days.map((day) => dagen[day]), redenen);
  });
}

/**
 * @param {number[][]} days begin and end of each period, before them the number of a reason to be careful
 * @param {[string, string][]} reasons
 * @returns {Course}
 */
function course(days, reasons) {
  /** @type {[number, number][]} */
  const perioden = [];
  const letOp = new Map();
  days.forEach((day, ahead) => {
    const first = day.length % 2;
    if (first) letOp.set(ahead, reasons[day[0]][0]);
    for (let i = first; i < day.length; i += 2) append(perioden, ahead * DAY + day[i], ahead * DAY + day[i + 1]);
  });
  return { perioden, letOp };
}

/**
 * Pieces that midnight had cut become one again.
 * @param {[number, number][]} perioden
 * @param {number} begin
 * @param {number} end
 */
function append(perioden, begin, end) {
  const last = perioden[perioden.length - 1];
  if (last && last[1] === begin) last[1] = end;
  else perioden.push([begin, end]);
}

/**
 * Who is open now and on each of the seven days from today: one answer for each course, spread over the places.
 * @param {import("./unpack.mjs").Data} data
 * @param {number} now minutes since 00:00 of the day of the build
 * @param {Judge} judge hours/state.mjs
 * @returns {Map<string, Known>} by "nu" and by day of the week
 */
export function openings(data, now, judge) {
  const today = Math.floor(now / DAY);
  const answers = new Map([["nu", data.tijden.map((one) => openNow(one, now, data.duur, judge))]]);
  for (let ahead = 0; ahead < 7; ahead++) {
    const name = weekday(data.vanaf, today + ahead);
    answers.set(name, data.tijden.map((one) => openOn(one, today + ahead, now, data.duur)));
  }
  return new Map([...answers].map(([name, of]) => [name, spread(data, of)]));
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
 * @param {Judge} judge
 * @returns {boolean | undefined} undefined: nobody knows
 */
function openNow({ perioden, letOp }, now, duur, judge) {
  const { soort } = judge(perioden, letOp, now, duur);
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
 * @param {import("./unpack.mjs").Data} data
 * @param {(boolean | undefined)[]} answers one for each course
 * @returns {Known}
 */
function spread(data, answers) {
  const [ja, misschien] = [none(data.aantal), none(data.aantal)];
  for (let place = 0; place < data.aantal; place++) {
    const course = data.plekken.uren[place];
    const answer = course < 0 ? (data.stelt(place, OTHER.gesloten) ? false : undefined) : answers[course];
    if (answer !== false) add(answer ? ja : misschien, place);
  }
  return { ja, misschien };
}
