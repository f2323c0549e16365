// What a text may not contain: somebody's number or address, a BSN, an IBAN; and markup.

import { isBsn, isIban } from "./identity.mjs";
import { isPersonal } from "./mail.mjs";
import { readPhone } from "./phone.mjs";
import { masked } from "./say.mjs";
import { plain } from "./text.mjs";
import { own } from "./answers.mjs";
import { all, replaced } from "./patterns.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./answers.mjs").Context} Context */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {[string[], string]} Said a pattern, and what is heard instead */
/**
 * @typedef {object} Heard
 * @property {Record<string, string>} woorden
 * @property {string[]} woord
 * @property {Record<string, string>} letters
 * @property {string[]} cijfers
 * @property {string[]} aaneen
 * @property {Said[]} daarna
 */

const NUMBERS = new Set(["contact.telefoon", "contact.whatsapp", "contact.email"]);

/**
 * With digits for what sounds or looks like them (`checks/heard.py`).
 * @param {string} text
 * @param {Heard} rules
 */
function heard(text, { woorden, woord, letters, cijfers, aaneen, daarna }) {
  const digits = replaced(replaced(text, aaneen, "$1 "), woord, (match) => woorden[match.toLowerCase()] ?? match);
  const said = daarna.reduce((so, [pattern, by]) => replaced(so, pattern, by), digits);
  return replaced(said, cijfers, (match) => [...match].map((letter) => letters[letter] ?? letter).join(""));
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
  const first = (/** @type {string[]} */ pattern, /** @type {string} */ from) => all(from, pattern).map(([match]) => match);
  const isMobile = (/** @type {string} */ found) => {
    const number = replaced(replaced(found, tekst.ruis, () => ""), tekst.begin, () => "+316");
    return (readPhone(number, telefoon) ?? readPhone(`+${number}`, telefoon))?.persoonlijk ?? false;
  };
  const dots = (/** @type {string | undefined} */ part) => replaced(part ?? "", tekst.punt, () => ".");
  const mails = all(replaced(text, tekst.los, (match) => match.replaceAll(" ", "")), tekst.mail).filter((m) => isPersonal(`${dots(m.groups?.local)}@${dots(m.groups?.domain)}`, regels, names()));
  const digits = heard(text, regels.gehoord);
  const bsns = all(replaced(digits, tekst.link, () => ""), tekst.bsn).filter((m) => !m.groups?.ander);
  return [
    ...masks("persoonlijk-nummer-in-tekst", first(tekst.mobiel, digits).filter(isMobile)),
    ...masks("persoonlijk-adres-in-tekst", mails.map(([match]) => match)),
    ...masks("bsn", bsns.map(([match]) => match).filter(isBsn)),
    ...masks("iban", first(tekst.iban, text).filter(isIban)),
  ];
}
