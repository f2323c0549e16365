/** A practice in an address: the finder knows spots, and this is the name of one. */

import { fetchJson } from "./page.mjs";

const KEY = "praktijk=";

/**
 * @param {string} hash
 * @returns {{praktijk: string, rest: string}} its id, and what the finder understands of the address
 */
export function practiceIn(hash) {
  const parts = hash.replace(/^#/, "").split("&");
  const found = parts.find((part) => part.startsWith(KEY)) ?? "";
  return { praktijk: found.slice(KEY.length), rest: parts.filter((part) => !part.startsWith(KEY)).join("&") };
}

/**
 * Where the practices of the region are, by id; none where the region has none, or there is no network.
 * @param {string} base where the site begins
 * @returns {Promise<Map<string, {naam: string, spot: import("./types.mjs").Spot}>>}
 */
export async function practices(base) {
  /** @type {Record<string, [string, number, number]>} */
  const all = await fetchJson(`${base}data/praktijken.json`).catch(() => ({}));
  return new Map(Object.entries(all).map(([id, [naam, lat, lon]]) => [id, { naam, spot: { lat, lon } }]));
}
