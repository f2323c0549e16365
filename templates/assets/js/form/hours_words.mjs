// A row of opening hours in words, as the pages say it (`hours/said.py`), in the form's language. No DOM here.

import { RUN, inOrder, runs } from "./hours.mjs";

/** @typedef {import("./hours.mjs").Rij} Rij */
/**
 * @typedef {object} Words names and templates, from the catalogue of the language
 * @property {string[]} weekdagen
 * @property {string[]} kort the same, for a button
 * @property {string[]} geteld the names of the days behind "first"
 * @property {Record<string, string>} hoeveelste
 * @property {string[]} maanden
 * @property {Record<string, string>} vrij
 * @property {Record<string, string>} vormen
 */

/**
 * The words of each line that the row gives.
 * @param {Rij} rij
 * @param {Words} words
 * @returns {string[]}
 */
export function sayRow(rij, words) {
  const { vormen } = words;
  switch (rij.soort) {
    case "week":
      return sayWeek(rij, words);
    case "dicht":
      return [sayClosed(rij, words)];
    case "dag":
      return [put(vormen["{when}: {what}"], { when: sayDate(rij.van, words), what: sayTimes(rij.tijden, vormen) })];
    case "afspraak":
      return [vormen.afspraak];
    case "altijd":
      return [vormen.altijd];
    default:
      return [];
  }
}

/**
 * @param {string} template
 * @param {Record<string, string | number>} values
 */
function put(template, values) {
  return template.replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
}

/**
 * `a, b and c`
 * @param {string[]} parts
 * @param {Words["vormen"]} vormen
 */
export function row(parts, vormen) {
  if (parts.length < 2) return parts.join("");
  const head = parts.slice(1, -1).reduce((a, b) => put(vormen["{a}, {b}"], { a, b }), parts[0]);
  return put(vormen["{a} and {b}"], { a: head, b: parts[parts.length - 1] });
}

/**
 * @param {import("./hours.mjs").Tijd[]} tijden
 * @param {Words["vormen"]} vormen
 */
export function sayTimes(tijden, vormen) {
  return row(inOrder(tijden).map(([begin, einde]) => sayTime(begin, einde, vormen)), vormen);
}

/**
 * `09:00–12:00`, from left to right among Arabic words too.
 * @param {string} begin
 * @param {string} einde
 * @param {Words["vormen"]} vormen
 */
export function sayTime(begin, einde, vormen) {
  return put(vormen.tijd, { begin, einde });
}

/**
 * @param {import("./hours.mjs").Week} rij
 * @param {Words} words
 */
function sayWeek({ dagen, welke, tijden, afspraak }, words) {
  const { vormen } = words;
  const times = sayTimes(tijden, vormen);
  const whole = (/** @type {string} */ days) => {
    const what = times ? put(vormen["{days} {times}"], { days, times }) : days;
    return afspraak ? put(vormen["{what} ({note})"], { what, note: vormen.afspraak }) : what;
  };
  const bare = dagen.length === 7 && !times; // every day, at no stated time: the days go without saying
  if (welke === "even" || welke === "oneven") {
    const weeks = `${welke === "even" ? "even" : "odd"} weeks`;
    return [whole(bare ? vormen[weeks] : put(vormen[`{days} in ${weeks}`], { days: sayDays(dagen, words) }))];
  }
  if (bare && !welke) return [vormen.afspraak];
  if (!welke) return [whole(sayDays(dagen, words))];
  const nth = row(welke.split(",").map((n) => words.hoeveelste[n]), vormen);
  const days = [...dagen].sort((a, b) => a - b);
  return days.map((day) => whole(put(vormen["{nth} {day} of the month"], { nth, day: words.geteld[day] })));
}

/**
 * @param {number[]} dagen
 * @param {Words} words
 */
function sayDays(dagen, { weekdagen, vormen }) {
  if (dagen.length === 7) return vormen["every day"];
  const parts = runs(dagen).flatMap((run) => {
    const names = run.map((day) => weekdagen[day]);
    return run.length < RUN ? names : [put(vormen["{first} to {last}"], { first: names[0], last: names[names.length - 1] })];
  });
  return row(parts, vormen);
}

/**
 * @param {import("./hours.mjs").Dicht} rij
 * @param {Words} words
 */
function sayClosed({ wat, van, tot, reden }, words) {
  const { vormen } = words;
  const what = wat === "datum" ? saySpan(van, tot || van, words) : words.vrij[wat];
  const closed = put(vormen["{what}: closed"], { what });
  return reden && wat === "datum" ? put(vormen["{closed} ({reason})"], { closed, reason: reden }) : closed;
}

/**
 * @param {string} first
 * @param {string} last
 * @param {Words} words
 */
function saySpan(first, last, words) {
  const [year, month] = first.split("-").map(Number);
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  if (first.endsWith("-01") && last === end) return put(words.vormen["{month} {year}"], { month: words.maanden[month - 1], year });
  if (first === last) return sayDate(first, words);
  return put(words.vormen.datums, { first: sayDate(first, words), last: sayDate(last, words) });
}

/**
 * @param {string} day
 * @param {Words} words
 */
export function sayDate(day, { maanden, vormen }) {
  const [year, month, date] = day.split("-").map(Number);
  return put(vormen["{day} {month} {year}"], { day: date, month: maanden[month - 1], year });
}
