// What we understood of the rows of opening hours: each in words, then the coming days.

import { element } from "../map/dom.mjs";
import { compose, missing } from "./hours.mjs";
import { clock, comingDays } from "./hours_echo.mjs";
import { row, sayRow, sayTime } from "./hours_words.mjs";
import { dated } from "./say.mjs";

/** @typedef {import("./offer_app.mjs").Asking} App */

const AHEAD = 28;
const SHOWN = 7;

/**
 * What we understood: each row in words, then the coming days.
 * @param {App} app
 * @returns {HTMLElement[]}
 */
export function understood(app) {
  const { form, plek, w } = app;
  const rows = plek.uren.filter((rij) => !missing(rij));
  if (!rows.length) return [];
  const words = rows.flatMap((rij) => (rij.soort === "eigen" ? compose(rij).map((line) => `“${line}”: ${w.later}`) : sayRow(rij, form.uren)));
  const parts = [element("h3", {}, w.begrepen), element("ul", { class: "tijden" }, ...words.map((line) => element("li", {}, line)))];
  const known = rows.filter((rij) => rij.soort !== "eigen");
  const { van = "", tot = "" } = /** @type {Record<string, string>} */ (plek.values); // of what does not always go on
  const isThen = (/** @type {string} */ datum) => (!van || van <= datum) && (!tot || datum <= tot);
  const days = comingDays(known, form.kalender, app.vandaag, AHEAD);
  const coming = days.filter(({ datum, tijden, reden }) => isThen(datum) && (tijden.length || reden));
  if (!known.length) return parts;
  const some = known.length < rows.length ? w["zonder-eigen"] : "";
  const lines = coming.slice(0, SHOWN).map((day) => element("li", {}, `${dayName(day.datum, form.taal)}: ${hours(day, app)}`));
  const list = lines.length ? element("ul", { class: "tijden" }, ...lines) : element("p", {}, w["niet-open"]);
  return [...parts, element("h3", {}, w.komende), ...(some ? [element("p", { class: "veld-hulp" }, some)] : []), list];
}

/**
 * @param {import("./hours_echo.mjs").Day} day
 * @param {App} app
 */
function hours({ datum, tijden, reden }, { form, w }) {
  if (tijden.length) return row(tijden.map(([from, until]) => sayTime(clock(from), clock(until), form.uren.vormen)), form.uren.vormen);
  const name = form.kalender.feest[datum]?.[1];
  if (reden === "op-afspraak") return form.uren.vormen.afspraak;
  return reden === "tegenspraak" || !name ? w.onzeker : `${w.onzeker} (${name})`;
}

/**
 * @param {string} datum
 * @param {string} taal
 */
function dayName(datum, taal) {
  const options = /** @type {const} */ ({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
  return new Intl.DateTimeFormat(dated(taal), options).format(new Date(datum));
}
