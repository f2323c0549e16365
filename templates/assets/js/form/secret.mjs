// Where people hide: what in a text says where that is, or may, by the patterns and words that `kaart check` has.

import { isSecret } from "./answers.mjs";
import { all } from "./patterns.mjs";
import { masked } from "./say.mjs";
import { plain } from "./text.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./answers.mjs").Context} Context */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {[string, string[], number]} Sign kind of thing, pattern, whether its first group is a word to look up */

const NOT_TEXT = /^(?:contact\.(?:telefoon|whatsapp|toestemming)|controle\.datum|categorie|doelgroep|talen|status|leeftijd|werkgebied|ervaringsdeskundigen|soort)(?:\.|$)/;
const ONLINE = /^(?:oude_namen|contact\.(?:website|email))(?:\.|$)/;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** @type {WeakMap<object, Set<string>>} */
const known = new WeakMap();

/**
 * What a text says about where a place with a secret address is.
 * @param {Veld} veld
 * @param {string} text
 * @param {Context} context
 * @returns {Found[]}
 */
export function inSecret({ pad }, text, { form, values }) {
  if (!isSecret(values, form) || NOT_TEXT.test(pad)) return [];
  const { geheim } = form.regels;
  const names = own(values);
  /** @type {Map<string, string>} */
  const kinds = new Map();
  for (const [signs, part] of parts(pad, text, form.regels)) {
    for (const [kind, pattern, lookUp] of signs) {
      for (const match of all(part, pattern)) {
        if (!lookUp || !isKnown(match[1], words(geheim), names)) kinds.set(kind, match[lookUp]);
      }
    }
  }
  const doubted = new Set(geheim.twijfel);
  const certain = [...kinds].filter(([kind]) => !doubted.has(kind));
  return (certain.length ? certain : [...kinds]).map(([kind, read]) => ({
    regel: doubted.has(kind) ? "geheim-adres-misschien" : "geheim-adres-in-tekst",
    waarden: { kind, read: masked(read) },
  }));
}

/**
 * What is looked for in which text.
 * @param {string} pad
 * @param {string} text
 * @param {import("./types.mjs").Regels} regels
 * @returns {[Sign[], string][]}
 */
function parts(pad, text, regels) {
  const { genoemd, misschien, online, naam, tussen, noot } = regels.geheim;
  const zeker = [...regels.geheim.zeker, ...genoemd];
  if (ONLINE.test(pad)) {
    const read = unquoted(plain(text.replace(UNSEEN, "")));
    const spaced = read.replace(new RegExp(tussen[0], tussen[1]), " ");
    return [[online, read], [[...genoemd, ...naam], ` ${clear(spaced, regels).toLowerCase()} `]];
  }
  if (!pad.startsWith("openingstijden")) return [[[...zeker, ...misschien], clear(text, regels)]];
  const notes = all(text, noot).map((match) => /** @type {[Sign[], string]} */ ([[...zeker, ...misschien], clear(match[1], regels)]));
  return [[zeker, clear(text, regels)], ...notes];
}

/**
 * Nothing escaped, and no digits of phones, dates and times.
 * @param {string} text
 * @param {import("./types.mjs").Regels} regels
 */
function clear(text, regels) {
  let read = unquoted(plain(text.replace(UNSEEN, "")).replace(/[^\S\n]+/g, " "));
  for (const [match] of all(read, regels.getallen)) read = read.replace(match, "\0".repeat(match.length));
  return read;
}

/** @param {string} text */
function unquoted(text) {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @param {import("./types.mjs").Regels["geheim"]} geheim */
function words(geheim) {
  const found = known.get(geheim) ?? new Set(geheim.woorden.split(" "));
  known.set(geheim, found);
  return found;
}

/**
 * A word with a hyphen is known when each part is.
 * @param {string} word
 * @param {Set<string>} known
 * @param {Set<string>} names
 */
function isKnown(word, known, names) {
  const small = word.toLowerCase().replaceAll("’", "'").replace(/'s$/, "").replace(/^[-'.]+|[-'.]+$/g, "");
  const has = (/** @type {string} */ part) => known.has(part) || names.has(part);
  return has(small) || small.split("-").every(has);
}

/**
 * The words of what a place is called, and its host.
 * @param {import("./yaml.mjs").Values} values
 */
function own(values) {
  const contact = /** @type {Record<string, unknown> | undefined} */ (values.contact);
  const names = [values.naam, values.ook_bekend_als, values.organisatie].flat().filter((name) => typeof name === "string");
  const found = plain(names.join("\n")).toLowerCase().match(/\p{L}[\p{L}\p{N}_'’-]*/gu) ?? [];
  const host = String(contact?.website ?? "").split("://")[1]?.split("/")[0].toLowerCase().replace(/^www\./, "") ?? "";
  return new Set([...found, ...found.flatMap((word) => word.split("-")), host]);
}
