/** What is on the sheet: ids of places, for what each is meant, and what stands behind # in the address. No DOM. */

import { listLink, readLink } from "../lijst/link.mjs";

export const MOST = 5;

/** @typedef {{id: string, voor: string}} One `voor`: the dimension under which it was chosen; empty when that is not known */

/**
 * @param {One[]} kept
 * @param {One} one
 * @returns {One[] | null} without it where it was there, else with it; null: there is no room
 */
export function toggled(kept, one) {
  if (kept.some(({ id }) => id === one.id)) return kept.filter(({ id }) => id !== one.id);
  return kept.length < MOST ? [...kept, one] : null;
}

/**
 * @param {string} hash
 * @param {(id: string) => boolean} isKnown
 * @returns {One[]}
 */
export function fromAddress(hash, isKnown) {
  const ids = readLink(hash, (text) => text.split(",").filter(Boolean))?.ids ?? [];
  return ids.filter(isKnown).slice(0, MOST).map((id) => ({ id, voor: "" }));
}

/**
 * The address with the ids of places, and nothing else, behind #.
 * @param {string} page
 * @param {One[]} kept
 */
export const toAddress = (page, kept) => (kept.length ? listLink(page, kept.map(({ id }) => id)) : page);
