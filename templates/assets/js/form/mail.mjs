// Whether an e-mail address may be a person's own, by the lists of `checks/mail.py`. No DOM here.

import { bare } from "./text.mjs";

/** @typedef {{postbussen: string[], rollen: string[], stammen: string[], naam: string}} MailRules */

/**
 * @param {string} address
 * @param {MailRules} rules
 * @param {Iterable<string>} names of the place, of who runs it, and of where it is
 */
export function isPersonal(address, rules, names) {
  const lower = address.toLowerCase();
  const at = lower.indexOf("@");
  const [local, domain] = [lower.slice(0, at), lower.slice(at + 1)];
  if (rules.postbussen.includes(domain.split(".").slice(-2)[0])) return true;
  const words = local.split(/[._-]/);
  if (!new RegExp(`^(?:${rules.naam})$`, "u").test(local) || words.some((word) => isRole(word, rules))) return false;
  const own = wordsOf(names);
  return !words.some((word) => own.has(word));
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
