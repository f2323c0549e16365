// What may not stand in a text: somebody's number or address, a BSN, an IBAN; markup; and where a secret place is.

import { isBsn, isIban } from "./identity.mjs";
import { isPersonal } from "./mail.mjs";
import { readPhone } from "./phone.mjs";
import { masked } from "./say.mjs";
import { own } from "./check.mjs";
import { seen } from "./text.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./check.mjs").Context} Context */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {{woorden: Record<string, string>, woord: string[], letters: Record<string, string>, cijfers: string[], nullen: string}} Heard */

const NUMBERS = new Set(["contact.telefoon", "contact.whatsapp", "contact.email"]);
const NOT_TEXT = new Set(["contact.telefoon", "contact.whatsapp", "contact.toestemming", "controle.datum"]);
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
 * With something else for each match.
 * @param {string} text
 * @param {string[]} pattern
 * @param {(match: string) => string} by
 */
const replaced = (text, pattern, by) => {
  const found = compiled(pattern);
  return found ? text.replace(found, by) : text;
};

/**
 * As it is read: nothing invisible, and one form for what looks alike: letters, digits of any script, dashes.
 * @param {string} text
 * @param {string} noughts of other scripts, each with its nine digits behind it
 */
export function plain(text, noughts) {
  const normal = seen(text).normalize("NFKC").replace(/[‐-―−]/g, "-");
  const digits = normal.replace(/\p{Nd}/gu, (digit) => ours(digit, noughts));
  return digits.replace(/(?<=[0-9])[\u0300-\u036f\u20d0-\u20ff]+/g, "");
}

/**
 * @param {string} digit
 * @param {string} noughts
 */
function ours(digit, noughts) {
  const code = digit.codePointAt(0) ?? 0;
  const nought = [...noughts].map((one) => one.codePointAt(0) ?? 0).find((one) => one <= code && code < one + 10);
  return nought === undefined ? digit : String(code - nought);
}

/**
 * With digits for what sounds or looks like them (`checks/heard.py`).
 * @param {string} text
 * @param {Heard} rules
 */
function heard(text, { woorden, woord, letters, cijfers }) {
  const said = replaced(text, woord, (match) => woorden[match.toLowerCase()] ?? match);
  return replaced(said, cijfers, (match) => match.replace(/[oOlI]/g, (letter) => letters[letter]));
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
  const found = NUMBERS.has(pad) ? [] : personal(plain(text, regels.gehoord.nullen), context);
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
  const mails = all(text, tekst.mail).filter((m) => isPersonal(`${dots(m.groups?.local)}@${dots(m.groups?.domain)}`, regels, names()));
  const digits = heard(text, regels.gehoord);
  const bsns = all(replaced(digits, tekst.link, () => ""), tekst.bsn).filter((m) => !m.groups?.ander);
  return [
    ...masks("persoonlijk-nummer-in-tekst", first(tekst.mobiel, digits).filter(isMobile)),
    ...masks("persoonlijk-adres-in-tekst", mails.map(([match]) => match)),
    ...masks("bsn", bsns.map(([match]) => match).filter(isBsn)),
    ...masks("iban", first(tekst.iban, text).filter(isIban)),
  ];
}

/**
 * Of a place with a secret address, what a text says of where it is.
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
  const said = plain(text, form.regels.gehoord.nullen);
  const free = numbers ? said.replace(numbers, (match) => "\0".repeat(match.length)) : said;
  for (const [kind, pattern] of form.regels.geheim) {
    for (const [match] of all(free, pattern)) kinds.set(kind, match);
  }
  return [...kinds].map(([kind, read]) => ({ regel: "geheim-adres-in-tekst", waarden: { kind, read: masked(read) } }));
}

/**
 * Whether where such a place is must never be known.
 * @param {import("./yaml.mjs").Values} values
 * @param {import("./types.mjs").Form} form
 */
export function isSecret({ categorie }, form) {
  return Array.isArray(categorie) && form.categorieen.some(([id, , geheim]) => geheim && categorie.includes(id));
}
