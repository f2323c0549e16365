// Places that this one may already be: by name, or close by and of the same kind (`checks/duplicates.py`). No DOM here.

import { bare } from "./text.mjs";

/** @typedef {{id: string, naam: string, soorten: string[], lat?: number, lon?: number}} Ander */

const NEAR = 75; // metres
const SMALL_WORDS = new Set(["de", "het", "een", "t", "d", "the", "stichting"]);
const METRES = 111_320; // to a degree of latitude

/**
 * Those that are like it, the likeliest first.
 * @param {Ander[]} all
 * @param {{id: string, naam: string, soorten: string[], lat?: number, lon?: number}} own
 * @returns {Ander[]}
 */
export function alike(all, own) {
  const name = key(own.naam);
  const rest = all.filter(({ id }) => id !== own.id);
  const named = name.length > 2 ? rest.filter((other) => isAlike(name, key(other.naam))) : [];
  const near = rest.filter((other) => other.soorten.some((kind) => own.soorten.includes(kind)) && distance(own, other) <= NEAR);
  return [...new Set([...named, ...near])].slice(0, 5);
}

/**
 * A name as it is compared.
 * @param {string} naam
 */
export function key(naam) {
  const words = bare(naam).split(" ");
  return words.filter((word) => !SMALL_WORDS.has(word)).join(" ") || words.join(" ");
}

/**
 * Not by a number: Buurtkamer 1 and Buurtkamer 2 are two places.
 * @param {string} name
 * @param {string} other
 */
function isAlike(name, other) {
  if (name === other) return true;
  const digits = (/** @type {string} */ text) => text.replace(/\D/g, "");
  return digits(name) === digits(other) && errors(name, other) <= 0.15 * Math.max(name.length, other.length);
}

/**
 * Letters to change, add or leave out to make one of the other.
 * @param {string} a
 * @param {string} b
 */
function errors(a, b) {
  if (Math.abs(a.length - b.length) > 0.15 * Math.max(a.length, b.length)) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length];
}

/**
 * @param {{lat?: number, lon?: number}} a
 * @param {{lat?: number, lon?: number}} b
 */
export function distance(a, b) {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined) return Infinity;
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)) * METRES;
}
