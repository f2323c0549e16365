// What one can do there, said shortly: a name, when it is, and what an error is about. No DOM here.

import { compose, missing } from "./hours.mjs";
import { sayDate, sayRow } from "./hours_words.mjs";
import { isOver, nameOf } from "./offers.mjs";
import { get } from "./values.mjs";
import { isMapping } from "./yaml.mjs";

/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./place.mjs").Plek} Plek */
/** @typedef {import("./offers.mjs").Stuk} Stuk */

/**
 * @param {Stuk} stuk
 * @param {Record<string, string>} w
 */
export const called = (stuk, w) => nameOf(stuk) || w[stuk.blok ? "stuk-naamloos" : "stuk-leeg"];

/**
 * Its own days and times, else whose they are; and between which days.
 * @param {Stuk} stuk
 * @param {Plek} plek
 * @param {Form} form
 * @param {string} vandaag
 * @returns {string}
 */
export function when(stuk, plek, form, vandaag) {
  const w = form.woorden;
  if (!stuk.blok) return w["stuk-alleen-tekst"];
  const own = hoursOf(stuk, form);
  const usual = plek.uren.some((rij) => !missing(rij)) ? w["stuk-tijden-plek"] : w["stuk-geen-tijden"];
  return [...(isOver(stuk, vandaag) ? [w["stuk-voorbij"]] : []), ...(own.length ? own : [usual]), ...span(stuk, form)].join(" · ");
}

/**
 * @param {Stuk} stuk
 * @param {Form} form
 */
export function hoursOf({ uren }, form) {
  return uren.filter((rij) => !missing(rij)).flatMap((rij) => (rij.soort === "eigen" ? compose(rij) : sayRow(rij, form.uren)));
}

/**
 * @param {Stuk} stuk
 * @param {Form} form
 */
export function span({ values }, { woorden, uren }) {
  const said = (/** @type {string} */ word, /** @type {unknown} */ day) => (day ? [woorden[word].replace("{dag}", sayDate(String(day), uren))] : []);
  return [...said("stuk-vanaf", values.van), ...said("stuk-tot", values.tot)];
}

/**
 * How many answers there are in one of its parts.
 * @param {Stuk} stuk
 * @param {string} deel
 * @param {Form} form
 */
export function answered({ values }, deel, { aanbod }) {
  return aanbod.filter(({ pad, stap }) => stap === deel && isAnswer(get(values, pad))).length;
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isAnswer(value) {
  if (Array.isArray(value)) return value.some(isAnswer);
  if (isMapping(value)) return Object.values(value).some(isAnswer);
  return value !== undefined && value !== "onbekend" && String(value).trim() !== "";
}

/**
 * What an error is about: the question, and of which thing on offer.
 * @param {string} pad
 * @param {Plek} plek
 * @param {Form} form
 */
export function about(pad, plek, form) {
  const of = (/** @type {Form["velden"]} */ velden, /** @type {string} */ at) =>
    velden.find((veld) => at === veld.pad || at.startsWith(`${veld.pad}.`))?.label ?? at;
  const [key, n, ...rest] = pad.split(".");
  const stuk = key === "aanbod" ? plek.aanbod[Number(n)] : undefined;
  return (stuk ? `${called(stuk, form.woorden)}: ${of(stuk.blok ? form.aanbod : form.velden, stuk.blok ? rest.join(".") : key)}` : of(form.velden, pad)).replace(/\?$/, "");
}
