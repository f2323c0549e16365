// How complete and how fresh it is what we know of a place, by the rules of `kwaliteit/completeness.py`. No DOM here.
// tests/form/test_quality.py gives the same places to both.

import { isSecret } from "./answers.mjs";
import { isBlock } from "./offers.mjs";
import { get } from "./values.mjs";
import { isEmpty, isMapping } from "./yaml.mjs";

/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {{procent: number, ontbreekt: string[], vers: number}} Kwaliteit */

const USUAL = 12; // months that a check counts, of a kind that we do not know

/**
 * @param {Values} values as in the file, with a list where a list is possible
 * @param {Form} form
 * @param {string} vandaag
 * @returns {Kwaliteit}
 */
export function quality(values, form, vandaag) {
  const wanted = form.gewichten.filter(([, , atDoor]) => !atDoor || hasDoor(values, form));
  const missing = wanted.filter(([pad]) => !isKnown(pad, values));
  const total = sum(wanted);
  const vers = freshness(values, form, vandaag);
  return { procent: Math.floor((100 * (total - sum(missing)) * vers) / total + 0.5), ontbreekt: missing.map(([pad]) => pad), vers };
}

/** @param {Form["gewichten"]} facts */
const sum = (facts) => facts.reduce((total, [, weight]) => total + weight, 0);

/**
 * @param {Values} values
 * @param {Form} form
 */
const hasDoor = (values, form) => (isMapping(values.adres) || isEmpty(values.werkgebied ?? "")) && !isSecret(values, form);

/**
 * The hours also when all that is on offer has its own.
 * @param {string} pad
 * @param {Values} values
 */
function isKnown(pad, values) {
  const said = get(values, pad) ?? "";
  if (!isEmpty(said) && said !== "onbekend") return true;
  const blocks = Array.isArray(values.aanbod) ? values.aanbod.filter(isBlock) : [];
  return pad === "openingstijden" && blocks.length > 0 && blocks.every((one) => !isEmpty(get(/** @type {Values} */ (one), pad) ?? ""));
}

/**
 * All of it while the last check counts for this kind of place; nothing when as much time again has passed.
 * @param {Values} values
 * @param {Form} form
 * @param {string} vandaag
 */
function freshness(values, form, vandaag) {
  const checked = String(get(values, "controle.datum") ?? "");
  if (!/^\d{4}-\d\d-\d\d$/.test(checked)) return 1;
  const [first] = Array.isArray(values.categorie) ? values.categorie : [values.categorie];
  const months = form.categorieen.find(([id]) => id === first)?.[4] ?? USUAL;
  const [start, end, now] = [Date.parse(checked), later(checked, months), Date.parse(vandaag)];
  return Math.min(1, Math.max(0, 1 - (now - end) / (end - start)));
}

/**
 * The same day so many months later, or the first of the month after it when that month is too short.
 * @param {string} day
 * @param {number} months
 */
function later(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  const end = Date.UTC(year, month - 1 + months, date);
  return new Date(end).getUTCDate() === date ? end : Date.UTC(year, month + months, 1);
}
