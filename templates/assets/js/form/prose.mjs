// What a text may not contain: somebody's number or address, a BSN, an IBAN; and markup.

import { isBsn, isIban } from "./identity.mjs";
import { isPersonal } from "./mail.mjs";
import { readPhone } from "./phone.mjs";
import { masked } from "./say.mjs";
import { plain } from "./text.mjs";
import { own } from "./answers.mjs";
import { all } from "./patterns.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./answers.mjs").Context} Context */
/** @typedef {import("./types.mjs").Veld} Veld */

const NUMBERS = new Set(["contact.telefoon", "contact.whatsapp", "contact.email"]);
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
