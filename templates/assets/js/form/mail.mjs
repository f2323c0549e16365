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
  const isRole = (/** @type {string} */ word) => rules.rollen.includes(word) || rules.stammen.some((stem) => word.startsWith(stem));
  if (!new RegExp(`^(?:${rules.naam})$`, "u").test(local) || words.some(isRole)) return false;
  const own = new Set([...names].flatMap((name) => bare(name).split(" ")).filter((word) => word.length > 2));
  return !words.some((word) => own.has(word));
}
