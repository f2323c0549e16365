// Whether a text has the form that its kind of value has (`place/fields.py`). No DOM here.

import { readPhone, whyNoPhone } from "./phone.mjs";
import { length, oneLine, paragraphs } from "./text.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./types.mjs").Keur} Keur */

/**
 * Whether the text has the form that its kind of value has.
 * @param {Keur} keur
 * @param {string} text
 * @param {Form["regels"]} regels
 * @returns {Found | undefined}
 */
export function shape(keur, text, regels) {
  switch (keur.soort) {
    case "tekst":
      return within(oneLine(text), keur.min ?? 0, keur.max ?? Infinity);
    case "alinea":
      return within(paragraphs(text), 1, keur.max ?? Infinity);
    case "getal":
      return number(text, keur, regels.getal);
    case "datum":
      return isDay(text) ? undefined : { regel: "datum", waarden: {} };
    case "telefoon":
    case "whatsapp":
      return phone(keur.soort, text, regels.telefoon);
    case "link":
      return isWebAddress(text, regels.host) ? undefined : { regel: "geen-link", waarden: {} };
    case "sleutel":
      return undefined;
    default:
      return pattern(keur.soort, text, regels);
  }
}

/**
 * @param {string} kind
 * @param {string} text
 * @param {Form["regels"]["telefoon"]} plans
 * @returns {Found | undefined}
 */
function phone(kind, text, plans) {
  const number = readPhone(text, plans);
  if (!number) return whyNoPhone(text, plans);
  return number.kort && kind === "whatsapp" ? { regel: "whatsapp-kort-nummer", waarden: {} } : undefined;
}

/**
 * @param {string} text
 * @param {number} low
 * @param {number} high
 * @returns {Found | undefined}
 */
function within(text, low, high) {
  const count = length(text);
  if (count < low) return { regel: "te-kort", waarden: { limit: low } };
  return count > high ? { regel: "te-lang", waarden: { length: count, limit: high, over: count - high } } : undefined;
}

/**
 * @param {string} text
 * @param {Keur} keur
 * @param {string} form
 * @returns {Found | undefined}
 */
function number(text, { min = -Infinity, max = Infinity, voorbeeld = "" }, form) {
  if (whole(form).test(text) && Number(text) >= min && Number(text) <= max) return undefined;
  return { regel: "getal", waarden: { low: min, high: max, example: voorbeeld } };
}

/**
 * @param {string} kind
 * @param {string} text
 * @param {Form["regels"]} regels
 * @returns {Found | undefined}
 */
function pattern(kind, text, regels) {
  const [form, regel] = regels.patronen[kind];
  const found = whole(form).exec(kind === "postcode" ? text.trim() : text);
  const taboo = kind === "postcode" && regels.nooit.includes(found?.[2].toUpperCase() ?? "");
  return found && !taboo ? undefined : { regel, waarden: {} };
}

/** @param {string} form */
const whole = (form) => new RegExp(`^(?:${form})$`, "u");

/** @param {string} text of the form 2026-04-13 */
function isDay(text) {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text && text >= "0001";
}

/**
 * @param {string} text
 * @param {string} host
 */
function isWebAddress(text, host) {
  if (length(text) > 500 || /[\s\\"'<>`{}|^\x1c-\x1f\x85]|%(?:[01][\da-f]|7f)/iu.test(text) || !/^https?:\/\/[^/?#]/i.test(text)) return false;
  try {
    const url = new URL(text);
    const authority = text.slice(text.indexOf("//") + 2).split(/[/?#]/)[0];
    const named = whole(host).test(url.hostname);
    const isLatin = !/[^\p{Script=Latin}\P{L}]/u.test(authority);
    return named && isLatin && !authority.includes("@");
  } catch {
    return false;
  }
}
