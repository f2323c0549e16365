// The single answers of a place, and what is wrong with each: what the form shows under a field and in its summary.

import { check } from "./check.mjs";
import { missing } from "./hours.mjs";
import { get } from "./place.mjs";
import { answer, isSecret } from "./answers.mjs";
import { say } from "./say.mjs";
import { isMapping } from "./yaml.mjs";

/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./place.mjs").Plek} Plek */
/** @typedef {import("./offers.mjs").Stuk} Stuk */
/** @typedef {import("./say.mjs").Said} Said */
/** @typedef {{pad: string, said: Said}} Problem */
/** @typedef {{form: Form, plek: Plek, vandaag: string, blok?: Pick<Stuk, "values" | "uren">}} About `blok`: what is on offer that it is about */

const OF_OTHERS = /^(?:contact|organisatie)/; // by which one can look up where a place with a secret address is
const DOOR = ["adres.huisnummer", "adres.toevoeging", "adres.postcode", "adres.toelichting.nl"];

/**
 * Whether the form asks for it, given the other answers.
 * @param {Veld} veld
 * @param {About} about
 */
export function isAsked({ pad }, { form, plek, blok }) {
  if (blok) return !(OF_OTHERS.test(pad) && isSecret(plek.values, form));
  const place = /^(adres|locatie|gebied)/.test(pad);
  if (pad !== "werkgebied" && !place) return true;
  if (isSecret(plek.values, form)) return false;
  return place ? plek.waar !== "langs" : plek.waar !== "deur";
}

/**
 * What is wrong with the answers to one question.
 * @param {Veld} veld
 * @param {About} about
 * @returns {Problem[]}
 */
export function problems(veld, about) {
  if (!isAsked(veld, about)) return [];
  const { uren, values } = about.blok ?? about.plek;
  if (veld.pad === "openingstijden") return uren.flatMap((rij, n) => ofRow(veld, rij, n, about));
  const texts = leaves(veld, values);
  if (!texts.length && (veld.moet || isNeeded(veld.pad, values))) return [needed(veld.soort === "talen" ? `${veld.pad}.nl` : veld.pad, about)];
  const found = texts.flatMap(([pad, text]) => ofText(veld, pad, text, about));
  return [...withoutDutch(veld, texts, about), ...found];
}

/**
 * Each text that was filled in, with its path.
 * @param {Veld} veld
 * @param {import("./yaml.mjs").Values} values
 * @returns {[string, string][]}
 */
function leaves({ pad }, values) {
  /** @type {(value: unknown, pad: string) => [string, string][]} */
  const walk = (value, at) => {
    if (Array.isArray(value)) return value.flatMap((item, n) => walk(item, `${at}.${n}`));
    if (isMapping(value)) return Object.entries(value).flatMap(([key, item]) => walk(item, `${at}.${key}`));
    const text = value === undefined ? "" : String(value).trim();
    return text ? [[at, text]] : [];
  };
  return walk(get(values, pad), pad);
}

/**
 * @param {Veld} veld
 * @param {string} pad
 * @param {string} text
 * @param {About} about
 * @returns {Problem[]}
 */
function ofText(veld, pad, text, { form, plek, vandaag, blok }) {
  const found = check(veld, text, { form, values: plek.values, vandaag, blok: blok?.values }, pad);
  return found.map((one) => ({ pad, said: say(one, form.regels) }));
}

/**
 * @param {Veld} veld
 * @param {import("./hours.mjs").Rij} rij
 * @param {number} n
 * @param {About} about
 * @returns {Problem[]}
 */
function ofRow(veld, rij, n, about) {
  const pad = `openingstijden.${n}`;
  const lacks = missing(rij);
  if (lacks) return [own(pad, about.form.woorden[`mist-${lacks}`])];
  return rij.soort === "eigen" ? ofText(veld, pad, rij.tekst.trim(), about) : [];
}

/**
 * @param {string} pad
 * @param {string} melding
 * @returns {Problem}
 */
const own = (pad, melding) => ({ pad, said: { regel: "formulier", niveau: "error", melding, raad: "" } });

/**
 * @param {string} pad
 * @param {About} about
 */
const needed = (pad, { form }) => own(pad, form.woorden.nodig);

/**
 * An address is of use only with its street and its town.
 * @param {string} pad
 * @param {import("./yaml.mjs").Values} values
 */
function isNeeded(pad, values) {
  if (pad === "adres.plaats") return Boolean(answer(values, "adres.straat").trim());
  return pad === "adres.straat" && DOOR.some((other) => answer(values, other).trim());
}

/**
 * A text in another language only: the Dutch one is missing.
 * @param {Veld} veld
 * @param {[string, string][]} texts
 * @param {About} about
 * @returns {Problem[]}
 */
function withoutDutch({ soort, van }, texts, { form }) {
  if (soort !== "talen" && van !== "talen") return [];
  const above = new Set(texts.map(([pad]) => pad.slice(0, pad.lastIndexOf("."))));
  const missing = [...above].filter((pad) => !texts.some(([other]) => other === `${pad}.nl`));
  return missing.map((pad) => ({ pad: `${pad}.nl`, said: say({ regel: "nederlands-ontbreekt", waarden: {} }, form.regels) }));
}
