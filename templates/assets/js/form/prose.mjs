// What may not stand in a text: somebody's number or address, a BSN, an IBAN; markup; and where a secret place is.

import { isBsn, isIban } from "./identity.mjs";
import { isPersonal } from "./mail.mjs";
import { readPhone } from "./phone.mjs";
import { masked } from "./say.mjs";
import { own } from "./check.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./check.mjs").Context} Context */
/** @typedef {import("./types.mjs").Veld} Veld */

const NUMBERS = new Set(["contact.telefoon", "contact.whatsapp", "contact.email"]);
const DOT = / ?[([](?:dot|punt)[)\]] ?/g; // how some write one in an address
const DIGITS = ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"];
/** @type {Map<string, RegExp | null>} */
const kept = new Map();

/**
 * The pattern; null in a browser that does not know such patterns yet: then the check after sending must do.
 * @param {string[]} pattern
 */
function compiled([source, flags]) {
  if (!kept.has(source)) {
    try {
      kept.set(source, new RegExp(source, flags));
    } catch {
      kept.set(source, null);
    }
  }
  return kept.get(source) ?? null;
}

/**
 * @param {string} text
 * @param {string[]} pattern
 * @returns {RegExpMatchArray[]}
 */
export function all(text, pattern) {
  const found = compiled(pattern);
  return found ? [...text.matchAll(found)] : [];
}

/**
 * One form for characters that look alike: full-width letters, digits of other scripts, dashes.
 * @param {string} text
 */
export function plain(text) {
  const normal = text.normalize("NFKC").replace(/[‐-―−]/g, "-");
  return normal.replace(/[٠-٩۰-۹]/g, (digit) => String(Math.max(...DIGITS.map((row) => row.indexOf(digit)))));
}

/**
 * @param {Veld} veld
 * @param {string} text
 * @param {Context} context
 * @returns {Found[]}
 */
export function inText({ pad }, text, context) {
  const { regels } = context.form;
  const { tekst } = regels;
  const found = NUMBERS.has(pad) ? [] : personal(plain(text), context);
  const markup = all(text, tekst.opmaak)[0]?.[0];
  if (markup) found.push({ regel: "opmaak", waarden: { read: markup } });
  if (text.startsWith("http://")) found.push({ regel: "http", waarden: { read: text } });
  if (all(text, tekst.groep).length) found.push({ regel: "groepschat", waarden: {} });
  return found;
}

/**
 * @param {string} text
 * @param {Context} context
 * @returns {Found[]}
 */
function personal(text, context) {
  const { regels } = context.form;
  const { tekst, telefoon } = regels;
  const names = () => own(context.values, context.form);
  const masks = (/** @type {string} */ regel, /** @type {string[]} */ found) =>
    found.map((read) => ({ regel, waarden: { read: masked(read) } }));
  const isMobile = (/** @type {string} */ found) => {
    const number = found.replaceAll("(0)", "").replace(/[^\d+]/g, "");
    return (readPhone(number, telefoon) ?? readPhone(`+${number}`, telefoon))?.persoonlijk ?? false;
  };
  const first = (/** @type {string[]} */ pattern, /** @type {string} */ from) => all(from, pattern).map(([match]) => match);
  const mails = all(text, tekst.mail).filter((m) => isPersonal(`${m.groups?.local}@${m.groups?.domain.replace(DOT, ".")}`, regels, names()));
  return [
    ...masks("persoonlijk-nummer-in-tekst", first(tekst.mobiel, text).filter(isMobile)),
    ...masks("persoonlijk-adres-in-tekst", mails.map(([match]) => match)),
    ...masks("bsn", first(tekst.bsn, text.replace(/https?:\/\/\S+/gu, "")).filter(isBsn)),
    ...masks("iban", first(tekst.iban, text).filter(isIban)),
  ];
}
