// Opening hours as rows of a form, and as the lines that a file has. No DOM here.
//
// Every line that a row gives is one that the grammar (`hours/grammar`) reads, by construction; tests/form/test_hours.py
// holds it to that. A line that no row stands for is kept as it was written, and read after sending.

/** @typedef {[string, string]} Tijd from and until, as 09:00 */
/** @typedef {{soort: "week", dagen: number[], welke: string, tijden: Tijd[], afspraak: boolean}} Week */
/** @typedef {{soort: "dicht", wat: "feestdagen" | "schoolvakanties" | "datum", van: string, tot: string, reden: string}} Dicht */
/** @typedef {{soort: "dag", van: string, tijden: Tijd[], metDag?: boolean}} Dag `metDag`: the line names the day of the week too */
/** @typedef {{soort: "afspraak"} | {soort: "altijd"} | {soort: "eigen", tekst: string}} Ander */
/** @typedef {Week | Dicht | Dag | Ander} Rij */

export const DAYS = ["ma", "di", "wo", "do", "vr", "za", "zo"];
export const MONTHS = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];
export const RUN = 3; // days in a row from which on "ma-wo" is clearer than a row of names
/** Which weeks: what the row says, and what the line does. */
export const WEEKS = {
  "": "",
  1: "1e",
  2: "2e",
  3: "3e",
  4: "4e",
  "-1": "laatste",
  "1,3": "1e en 3e",
  "2,4": "2e en 4e",
  even: "even",
  oneven: "oneven",
};
export const REASONS = ["", "zomerstop", "verbouwing", "verhuizing"];
const TIME = "([01]\\d|2[0-3]):[0-5]\\d";

/** @returns {Week} */
export const emptyWeek = () => ({ soort: "week", dagen: [], welke: "", tijden: [["", ""]], afspraak: false });
/** @returns {Dicht} */
export const emptyClosed = () => ({ soort: "dicht", wat: "feestdagen", van: "", tot: "", reden: "" });

/**
 * The lines of a row; none while it is not finished.
 * @param {Rij} rij
 * @returns {string[]}
 */
export function compose(rij) {
  if (missing(rij)) return [];
  switch (rij.soort) {
    case "week":
      return weekLines(rij);
    case "dicht":
      return [closedLine(rij)];
    case "dag":
      return [`${rij.metDag ? `${DAYS[weekday(rij.van)]} ` : ""}${longDate(rij.van)} ${times(rij.tijden)}`];
    case "afspraak":
      return ["op afspraak"];
    case "altijd":
      return ["altijd open"];
    case "eigen":
      return [rij.tekst.trim()];
  }
}

/**
 * What a row still lacks: a name for it, or "" when it is complete.
 * @param {Rij} rij
 * @returns {"" | "dagen" | "tijden" | "datum" | "volgorde" | "tekst"}
 */
export function missing(rij) {
  if (rij.soort === "week") return rij.dagen.length ? missingTimes(rij.tijden, rij.afspraak) : "dagen";
  if (rij.soort === "dag") return isDate(rij.van) ? missingTimes(rij.tijden, false) : "datum";
  if (rij.soort === "eigen") return rij.tekst.trim() ? "" : "tekst";
  if (rij.soort !== "dicht" || rij.wat !== "datum") return "";
  if (!isDate(rij.van) || (rij.tot && !isDate(rij.tot))) return "datum";
  return rij.tot && rij.tot < rij.van ? "volgorde" : "";
}

/**
 * @param {Tijd[]} tijden
 * @param {boolean} mayBeNone
 */
function missingTimes(tijden, mayBeNone) {
  const filled = tijden.filter(([from, until]) => from || until);
  if (!filled.length) return mayBeNone ? "" : "tijden";
  return filled.every(isPeriod) ? "" : "tijden";
}

const [SMALL_HOURS, AFTERNOON] = ["03:00", "15:00"];
const [LONGEST_NIGHT, LONGEST_DAY] = [18 * 60, 15 * 60];

/** @param {Tijd} period */
function isPeriod([from, until]) {
  const clock = new RegExp(`^${TIME}$`);
  return clock.test(from) && (clock.test(until) || until === "24:00") && from !== until && !isTooLong(from, until);
}

/**
 * Far into the next day, and not begun in the evening: a slip of the pen (hours/grammar/times.py: is_too_long).
 * @param {string} from
 * @param {string} until
 */
function isTooLong(from, until) {
  if (until > from || until <= SMALL_HOURS) return false;
  const [begin, end] = [from, until].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return end + 24 * 60 - begin > (from >= AFTERNOON ? LONGEST_NIGHT : LONGEST_DAY);
}

/** Of a calendar: 31 February is read as 3 March. @param {string} day */
const isDate = (day) => /^20\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);

/**
 * A counted day has a line of its own: "1e maandag en donderdag" might mean two things.
 * @param {Week} rij
 */
function weekLines({ dagen, welke, tijden, afspraak }) {
  const said = times(tijden);
  const end = afspraak ? (said ? " (op afspraak)" : " op afspraak") : "";
  const hours = said && ` ${said}`;
  const nth = WEEKS[/** @type {keyof typeof WEEKS} */ (welke)] ?? "";
  if (welke === "even" || welke === "oneven") return [`${dayNames(dagen)} in ${nth} weken${hours}${end}`];
  if (!nth) return [`${dayNames(dagen)}${hours}${end}`];
  return [...dagen].sort((a, b) => a - b).map((day) => `${nth} ${DAYS[day]}${hours}${end}`);
}

/** @param {Tijd[]} tijden */
const times = (tijden) => inOrder(tijden).map((period) => period.join("-")).join(" en ");

/**
 * What is filled in, each period once, the earliest first; midnight at the end of a day is 24:00.
 * @param {Tijd[]} tijden
 * @returns {Tijd[]}
 */
export function inOrder(tijden) {
  const late = (/** @type {string} */ from, /** @type {string} */ until) => `${from} ${until > from ? 0 : 1}${until}`;
  const rows = tijden.filter(isPeriod).map(([from, until]) => /** @type {Tijd} */ ([from, until === "00:00" ? "24:00" : until]));
  const sorted = new Map(rows.map((row) => [late(...row), row]));
  return [...sorted.keys()].sort().map((key) => /** @type {Tijd} */ (sorted.get(key)));
}

/**
 * `ma-wo, vr`
 * @param {number[]} dagen
 */
function dayNames(dagen) {
  return runs(dagen)
    .flatMap((run) => (run.length < RUN ? run.map((day) => DAYS[day]) : [`${DAYS[run[0]]}-${DAYS[run[run.length - 1]]}`]))
    .join(", ");
}

/**
 * Days in groups of days in a row.
 * @param {number[]} dagen
 */
export function runs(dagen) {
  /** @type {number[][]} */
  const found = [];
  for (const day of [...new Set(dagen)].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last[last.length - 1] === day - 1) last.push(day);
    else found.push([day]);
  }
  return found;
}

/** @param {Dicht} rij */
function closedLine({ wat, van, tot, reden }) {
  if (wat !== "datum") return `${wat} gesloten`;
  const span = tot && tot !== van ? `${longDate(van)} t/m ${longDate(tot)}` : longDate(van);
  return `${span} gesloten${reden && `: ${reden}`}`;
}

/** @param {string} day Monday is 0 */
export const weekday = (day) => (new Date(day).getUTCDay() + 6) % 7;

/** @param {string} day */
function longDate(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
