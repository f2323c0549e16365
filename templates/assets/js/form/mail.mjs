// Whether an e-mail address may be a person's own, by the lists of `checks/mail.py`. No DOM here.

import { bare } from "./text.mjs";

/**
 * @typedef {object} MailRules
 * @property {string[]} postbussen
 * @property {string[]} rollen
 * @property {string[]} stammen
 * @property {string[]} uitgangen
 * @property {string[]} heiligen behind these a given name is a place's
 * @property {string} naam
 * @property {string[]} lidwoorden names of places begin like this
 * @property {string[]} families surnames behind one of these
 * @property {number} lang
 */

/**
 * A name, or a mailbox at home that no team or place is called by.
 * @param {string} address
 * @param {{mail: MailRules, mensen: {namen: string}}} rules
 * @param {Iterable<string>} names of the place, of who runs it, and of where it is
 */
export function isPersonal(address, { mail, mensen }, names) {
  const lower = address.toLowerCase();
  const at = lower.indexOf("@");
  const [local, domain] = [lower.slice(0, at), lower.slice(at + 1)];
  const given = new Set(mensen.namen.split(" "));
  const words = local.split(/[._-]/);
  const own = wordsOf(names);
  const isOrganisations = words.some((word) => isRole(word, mail)) || isAPlaces(words, mail) || isCalled(local, words, own, given, mail);
  if (mail.postbussen.includes(provider(domain))) {
    return !isOrganisations || (mail.heiligen.includes(words[0] ?? "") ? words.slice(2) : words).some((word) => given.has(word));
  }
  const isName = given.has(local) || new RegExp(`^(?:${mail.naam})$`, "u").test(local);
  return isName && !isOrganisations;
}

/**
 * `de.brug` and `sint.jan`, not `de.vries`.
 * @param {string[]} words
 * @param {MailRules} rules
 */
const isAPlaces = ([first, second], { lidwoorden, families }) =>
  second !== undefined && first !== "t" && lidwoorden.includes(first) && !families.includes(second);

/**
 * Whether the place bears this name; `debrug` is De Brug.
 * @param {string} local
 * @param {string[]} words
 * @param {Set<string>} own
 * @param {Set<string>} given
 * @param {MailRules} rules
 */
function isCalled(local, words, own, given, { lang }) {
  if ([...words, local.replace(/^(?:de|het)/, "")].some((word) => own.has(word))) return true;
  return [...own].some((word) => [...word].length >= lang && !given.has(word) && local.includes(word));
}

/**
 * `hotmail` of hotmail.nl and of hotmail.co.uk
 * @param {string} domain
 */
function provider(domain) {
  const [third, second] = ["", ...domain.split(".")].slice(-3);
  return second === "co" || second === "com" ? third : second;
}

/**
 * Whether this small word names a task or a team, and not a person.
 * @param {string} word
 * @param {MailRules} rules
 */
export const isRole = (word, { rollen, stammen, uitgangen }) =>
  rollen.includes(word) || stammen.some((stem) => word.startsWith(stem)) || uitgangen.some((end) => word.endsWith(end));

/**
 * The small words of names; the shortest tell nothing.
 * @param {Iterable<string>} names
 */
export const wordsOf = (names) => new Set([...names].flatMap((name) => bare(name).split(" ")).filter((word) => word.length > 2));
