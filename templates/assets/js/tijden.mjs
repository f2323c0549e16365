/** On a place's page: says whether it is open at this minute, and says it again when that changes. */
import { asFreshAs, freshFrom, minutesSince, state, unpackCare, unpackPeriods } from "./hours/state.mjs";

// The finder asks the same questions of all places; through here, so that a place's page needs one file for its hours.
export { asFreshAs, freshFrom, minutesSince, state };

const DAY = 24 * 60;

/**
 * @param {HTMLElement} element
 * @param {Omit<Words, "redenen">} common what is said of every place in this language
 */
export function start(element, common) {
  const { vanaf = "", dagen = "0", perioden = "", letOp = "", redenen = "{}", dagenOud = "0", maanden = "12", eerst = "" } = element.dataset;
  const words = { ...common, redenen: JSON.parse(redenen) };
  const tell = () => {
    const now = minutesSince(new Date(), vanaf);
    const open = state(unpackPeriods(perioden), unpackCare(letOp), now, Number(dagen));
    const found = asFreshAs(open, -Number(dagenOud), freshFrom(Number(maanden), vanaf, now));
    element.dataset.soort = found.soort;
    const text = sentence(found, { now, vanaf, eerst }, words);
    if (element.textContent !== text) element.textContent = text;
    element.hidden = false;
  };
  tell();
  setInterval(tell, 30_000);
  document.addEventListener("visibilitychange", tell);
}

/**
 * @typedef {{ open: string, open_tot: string, dicht: string, opent: string, let_op: string, "op-afspraak": string, telefonisch: string, intake: string, onzeker: string, oud: string,
 *   verlopen: string, eerst: Record<string, string>, taal: string, vandaag: string, morgen: string, dagen: string[], redenen: Record<string, string> }} Words
 */

/**
 * What a reader is told. When it is not certain, with what she can do first at this place: nobody calls where there is no number.
 * @param {import("./hours/state.mjs").Staat} found
 * @param {{now: number, vanaf: string, eerst: string}} here `eerst`: id of what one can do first
 * @param {Words} words
 */
export function sentence(found, here, words) {
  return spoken(found, here, words).replace("{eerst}", words.eerst[here.eerst] ?? "").trim();
}

/**
 * @param {import("./hours/state.mjs").Staat} found
 * @param {{now: number, vanaf: string}} here
 * @param {Words} words
 */
function spoken(found, { now, vanaf }, words) {
  if (found.soort === "oud") return now < 0 ? words.onzeker : words.oud; // a clock that runs behind says nothing of the page
  if (found.soort === "verlopen") return words.verlopen.replace("{datum}", date(found.dag ?? 0, vanaf, words.taal));
  if (found.soort === "let-op") {
    const reason = words.redenen[found.reden ?? ""];
    if (reason) return words.let_op.replace("{reden}", reason);
    return words[/** @type {"intake"} */ (found.reden)] ?? words.onzeker;
  }
  if (found.soort === "open") {
    return found.tot === undefined ? words.open : words.open_tot.replace("{tijd}", clock(found.tot));
  }
  if (found.opent === undefined) return words.dicht;
  return words.opent.replace("{dag}", day(found.opent, now, vanaf, words)).replace("{tijd}", clock(found.opent));
}

/**
 * `1 januari 2017`.
 * @param {number} ahead days from `vanaf`
 * @param {string} vanaf
 * @param {string} language
 */
function date(ahead, vanaf, language) {
  const moment = Date.parse(`${vanaf}T00:00Z`) + ahead * DAY * 60_000;
  return new Intl.DateTimeFormat([`${language === "en" ? "en-GB" : language}-u-nu-latn`, "en-GB"], { dateStyle: "long", timeZone: "UTC" }).format(moment);
}

/** @param {number} minutes */
function clock(minutes) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return `${two(Math.floor((minutes % DAY) / 60))}:${two(minutes % 60)}`;
}

/**
 * Today, tomorrow, the name of the day, or beyond a week the date as well.
 * @param {number} minutes
 * @param {number} now
 * @param {string} vanaf
 * @param {{ vandaag: string, morgen: string, dagen: string[] }} words
 */
function day(minutes, now, vanaf, words) {
  const ahead = Math.floor(minutes / DAY) - Math.floor(now / DAY);
  if (ahead < 2) return ahead ? words.morgen : words.vandaag;
  const date = new Date(Date.parse(`${vanaf}T00:00Z`) + minutes * 60_000);
  const name = words.dagen[(date.getUTCDay() + 6) % 7];
  return ahead < 7 ? name : `${name} ${date.getUTCDate()}-${date.getUTCMonth() + 1}`;
}
