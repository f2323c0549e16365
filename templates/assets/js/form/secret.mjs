// Where people hide: what in a text says where that is, or may, by the patterns and words that `kaart check` has.

import { answer, isSecret } from "./answers.mjs";
import { all, replaced } from "./patterns.mjs";
import { masked } from "./say.mjs";
import { plain } from "./text.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./answers.mjs").Context} Context */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {[string, string[], number]} Sign kind of thing, pattern, whether its first group is a word to look up */

/** Kinds of answers that people write themselves, and that lead to a site; the others a program reads. */
const WRITTEN = new Set(["tekst", "alinea"]);
const ONLINE = new Set(["link", "email"]);

/**
 * What a text says about where a place with a secret address is.
 * @param {Veld} veld
 * @param {string} text
 * @param {Context} context
 * @returns {Found[]}
 */
export function inSecret({ pad, keur }, text, { form, values }) {
  const isOnline = ONLINE.has(String(keur?.soort));
  if (!isSecret(values, form) || !(isOnline || WRITTEN.has(String(keur?.soort)))) return [];
  const { geheim } = form.regels;
  const known = new Set([...geheim.woorden.split(" "), ...own(values)]);
  /** @type {Map<string, string>} */
  const kinds = new Map();
  for (const [signs, part] of isOnline ? partsOnline(text, form.regels) : parts(pad, text, form.regels)) {
    for (const [kind, pattern, lookUp] of signs) {
      for (const match of all(part, pattern)) {
        if (!lookUp || !isKnown(match[1], known)) kinds.set(kind, match[lookUp]);
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
  const { zeker, genoemd, misschien, noot } = regels.geheim;
  const certain = [...zeker, ...genoemd];
  if (pad !== "openingstijden") return [[[...certain, ...misschien], clear(text, regels)]];
  const notes = all(text, noot).map((match) => /** @type {[Sign[], string]} */ ([[...certain, ...misschien], clear(match[1], regels)]));
  return [[certain, clear(text, regels)], ...notes];
}

/**
 * In an address there are no blanks, and no capitals.
 * @param {string} text
 * @param {import("./types.mjs").Regels} regels
 * @returns {[Sign[], string][]}
 */
function partsOnline(text, regels) {
  const { genoemd, online, naam, tussen } = regels.geheim;
  const read = unquoted(plain(text));
  return [[online, read], [[...genoemd, ...naam], ` ${clear(replaced(read, tussen, " "), regels).toLowerCase()} `]];
}

/**
 * Nothing escaped, and no digits of phones, dates and times.
 * @param {string} text
 * @param {import("./types.mjs").Regels} regels
 */
const clear = (text, regels) => replaced(unquoted(plain(text).replace(/[^\S\n]+/g, " ")), regels.getallen, (match) => "\0".repeat(match.length));

/**
 * `%20` and the like as what they stand for.
 * @param {string} text
 */
function unquoted(text) {
  const bytes = (/** @type {string} */ escaped) => Uint8Array.from(escaped.slice(1).split("%"), (hex) => parseInt(hex, 16));
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => new TextDecoder().decode(bytes(escaped)));
}

/**
 * A word with a hyphen is known when each part is.
 * @param {string} word
 * @param {Set<string>} known
 */
function isKnown(word, known) {
  const small = word.toLowerCase().replaceAll("’", "'").replace(/'s$/, "").replace(/^[-'.]+|[-'.]+$/g, "");
  return known.has(small) || small.split("-").every((part) => known.has(part));
}

/**
 * The words of what a place is called, and its host.
 * @param {import("./yaml.mjs").Values} values
 */
function own(values) {
  const names = plain([values.naam, values.ook_bekend_als, values.organisatie].flat().join("\n")).toLowerCase();
  const words = [...names.matchAll(/\p{L}[\p{L}\p{N}_'’-]*/gu)].flatMap(([word]) => word.split("-"));
  const website = answer(values, "contact.website").toLowerCase();
  return [...words, ...[...website.matchAll(/^https?:\/\/(?:www\.)?([^/]+)/g)].map(([, host]) => host)];
}
