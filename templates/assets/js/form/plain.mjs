// Hints for Dutch texts that everyone can read (`checks/plain_words.py`): they never hold anything up. No DOM here.

import { all } from "./patterns.mjs";
import { length } from "./text.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {{woorden: Record<string, [string, string]>, patroon: string[], meeste_woorden: number, meeste_letters: number}} Usage */

const BETWEEN_WORDS = /[.,;:!?()[\]"'‘’“”/…]/g;

/**
 * @param {string} pad of the text, which ends in its language
 * @param {string} text
 * @param {Usage} usage
 * @returns {Found[]}
 */
export function hints(pad, text, usage) {
  if (!pad.endsWith(".nl") || !usage.patroon.length) return [];
  const professional = pad.startsWith("voor_verwijzers"); // for referrers, who know these words
  const found = all(text, usage.patroon).flatMap(([read]) => word(read, usage, professional));
  return professional ? found : [...found, ...lengths(text, usage)];
}

/**
 * @param {string} read
 * @param {Usage} usage
 * @param {boolean} professional
 * @returns {Found[]}
 */
function word(read, { woorden }, professional) {
  const [better, why] = woorden[read.toLowerCase().split(/\s+/).join(" ")] ?? ["", ""];
  if (why) return [{ regel: "neerbuigend-woord", waarden: { read, better, why } }];
  return professional ? [] : [{ regel: "moeilijk-woord", waarden: { read, better } }];
}

/**
 * @param {string} text
 * @param {Usage} usage
 * @returns {Found[]}
 */
function lengths(text, { meeste_woorden: most, meeste_letters: letters }) {
  const words = text.replace(BETWEEN_WORDS, " ").split(/\s+/).filter(Boolean);
  if (words.length <= most && words.every((one) => length(one) <= letters)) return [];
  const sentences = text.replace(/([.!?])\s+/g, "$1\n").split("\n");
  const long = sentences.map((read) => ({ read, count: read.split(/\s+/).filter(Boolean).length })).filter(({ count }) => count > most);
  const read = new RegExp(`\\p{L}{${letters + 1},}`, "u").exec(text)?.[0];
  return [
    ...long.map((one) => ({ regel: "lange-zin", waarden: { ...one, limit: most } })),
    ...(read ? [{ regel: "lang-woord", waarden: { read } }] : []),
  ];
}
