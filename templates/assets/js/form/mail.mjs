// Whether an e-mail address may be a person's own, by the lists of `checks/mail.py`. No DOM here.

import { bare } from "./text.mjs";

/** @typedef {{postbussen: string[], rollen: string[], stammen: string[], naam: string}} MailRules */

/**
 * @param {string} address
 * @param {{mail: MailRules, mensen: {namen: string}}} rules
 * @param {Iterable<string>} names of the place, of who runs it, and of where it is
 */
export function isPersonal(address, { mail, mensen }, names) {
  const lower = address.toLowerCase();
  const at = lower.indexOf("@");
  const [local, domain] = [lower.slice(0, at), lower.slice(at + 1)];
  if (mail.postbussen.includes(provider(domain))) return true;
  const words = local.split(/[._-]/);
  const isName = mensen.namen.split(" ").includes(local) || new RegExp(`^(?:${mail.naam})$`, "u").test(local);
  if (!isName || words.some((word) => isRole(word, mail))) return false;
  const own = wordsOf(names);
  return !words.some((word) => own.has(word));
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
export const isRole = (word, { rollen, stammen }) => rollen.includes(word) || stammen.some((stem) => word.startsWith(stem));

/**
 * The small words of names; the shortest tell nothing.
 * @param {Iterable<string>} names
 */
export const wordsOf = (names) => new Set([...names].flatMap((name) => bare(name).split(" ")).filter((word) => word.length > 2));
