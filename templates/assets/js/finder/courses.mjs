/** Opening hours of all places, from the tables that outputs/finder/hour_tables.py writes. No DOM. */

/** @typedef {{perioden: [number, number][], letOp: Map<number, string>}} Course as a place's own page carries it */

const DAY = 24 * 60;

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
