/** The sheets of a list, as the printed hand-out has them: in the reader's language with the Dutch beside it. */

import { make } from "./dom.mjs";
import { qr } from "./qr.mjs";

/** @typedef {import("./source.mjs").Told} Told */
/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("./words.mjs").Words} Words */
/** @typedef {{place: Place, told: Told | null, dutch: Told | null}} Found `dutch`: null when that is the page's own language */

const PARTS = /** @type {const} */ (["wat", "tijden", "drempel"]);

/**
 * One page for one place.
 * @param {Words} say
 * @param {Found} found
 * @param {string} dated of when the data are
 * @returns {HTMLElement}
 */
export function fullSheet(say, { place, told, dutch }, dated) {
  if (!told) return make("article", { class: "blad" }, heading(place.naam), unknown(say, place));
  const both = [told, ...(dutch ? [dutch] : [])];
  return make(
    "article",
    { class: "blad" },
    make("p", { class: "blad-merk" }, say("merk")),
    heading(told.naam),
    kinds(both),
    ...both.flatMap((one) => one.meldingen.map((element) => inLanguage(one, element))),
    ...PARTS.map((name) => pair(both, name)),
    make("div", { class: "blad-waar" }, contact(told), code(say, told)),
    ...(told.kaart ? [told.kaart] : []),
    make("p", { class: "blad-voet" }, make("bdi", {}, told.controle), ` · ${dated}`),
    ...source(told),
  );
}

/**
 * A line or five for each place.
 * @param {Words} say
 * @param {Found} found
 * @returns {HTMLElement}
 */
export function shortSheet(say, { place, told, dutch }) {
  if (!told) return make("li", { class: "blad-kort" }, heading(place.naam), unknown(say, place));
  const both = [told, ...(dutch ? [dutch] : [])];
  return make(
    "li",
    { class: "blad-kort" },
    heading(told.naam),
    kinds(both),
    ...both.flatMap((one) => one.meldingen.map((element) => inLanguage(one, element))),
    make("div", { class: "blad-kort-rij" }, make("div", {}, ...pairOf(both, "tijden")), make("div", {}, ...pairOf(both, "drempel"))),
    make("div", { class: "blad-waar" }, contact(told), code(say, told)),
    ...source(told),
  );
}

/** @param {Told} told */
function source(told) {
  return told.bron ? [make("p", { class: "blad-voet" }, make("bdi", {}, told.bron))] : [];
}

/** @param {string} naam names are Dutch */
function heading(naam) {
  return make("h2", { lang: "nl", dir: "ltr" }, naam);
}

/**
 * @param {Words} say
 * @param {Place} place
 */
function unknown(say, place) {
  return make("p", {}, [place.wat, say(place.known ? "druk_niet" : "weg")].filter(Boolean).join(". "));
}

/** @param {Told[]} both */
function kinds(both) {
  return make("div", { class: "blad-soort" }, ...both.map((one) => make("p", language(one), one.soort)));
}

/**
 * @param {Told[]} both
 * @param {"wat" | "tijden" | "drempel"} name
 */
function pair(both, name) {
  return make("section", { class: "blad-paar" }, ...both.map((one) => make("div", language(one), ...said(one, name))));
}

/**
 * In a short list the two languages are one below the other.
 * @param {Told[]} both
 * @param {"tijden" | "drempel"} name
 */
function pairOf(both, name) {
  return both.map((one) => make("div", language(one), ...said(one, name)));
}

/**
 * @param {Told} one
 * @param {"wat" | "tijden" | "drempel"} name
 */
function said(one, name) {
  const { kop, inhoud } = one.delen[name];
  return [make("h3", {}, kop), ...inhoud];
}

/** @param {Told} told */
function contact(told) {
  const lines = told.kanalen.map(({ soort, tekst }) => make("p", { class: `blad-kanaal is-${soort}` }, make("bdi", { dir: "ltr" }, tekst)));
  return make("div", {}, ...told.waar, ...lines);
}

/**
 * @param {Words} say
 * @param {Told} told
 */
function code(say, told) {
  const address = told.adres.replace(/^https?:\/\//, "").replace(/#.*/, "");
  return make(
    "div",
    { class: "blad-code" },
    make("p", {}, make("strong", {}, say("meer")), " ", make("span", {}, say("scan")), " ", make("bdi", { dir: "ltr" }, address)),
    qr(told.adres, say("qr", { url: told.adres })),
  );
}

/**
 * @param {Told} one
 * @param {Element} element
 */
function inLanguage(one, element) {
  return make("div", language(one), element);
}

/** @param {Told} one */
function language({ lang, dir }) {
  return { lang, dir };
}
