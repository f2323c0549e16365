// What a text may not contain: somebody's number or address, a BSN, an IBAN; markup; and where a secret place is.

import { isBsn, isIban } from "./identity.mjs";
import { isPersonal } from "./mail.mjs";
import { readPhone } from "./phone.mjs";
import { masked } from "./say.mjs";
import { plain } from "./text.mjs";
import { isSecret, own } from "./answers.mjs";
import { all, compiled } from "./patterns.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./answers.mjs").Context} Context */
/** @typedef {import("./types.mjs").Veld} Veld */

const NUMBERS = new Set(["contact.telefoon", "contact.whatsapp", "contact.email"]);
const NOT_TEXT = new Set(["contact.telefoon", "contact.whatsapp", "contact.toestemming", "controle.datum"]);
const DOT = / ?[([](?:dot|punt)[)\]] ?/g; // how some write one in an address

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

/**
 * What a text says about where a place with a secret address is.
 * @param {Veld} veld
 * @param {string} text
 * @param {Context} context
 * @returns {Found[]}
 */
export function inSecret({ pad }, text, { form, values }) {
  if (!isSecret(values, form) || NOT_TEXT.has(pad)) return [];
  /** @type {Map<string, string>} */
  const kinds = new Map();
  const numbers = compiled(form.regels.getallen); // of phones, dates and times: their digits are no postcode
  const free = numbers ? plain(text).replace(numbers, (match) => "\0".repeat(match.length)) : plain(text);
  for (const [kind, pattern] of form.regels.geheim) {
    for (const [match] of all(free, pattern)) kinds.set(kind, match);
  }
  return [...kinds].map(([kind, read]) => ({ regel: "geheim-adres-in-tekst", waarden: { kind, read: masked(read) } }));
}
