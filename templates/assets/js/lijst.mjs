/** The page with someone's own list, or with one that was shared. site.mjs imports this there and nowhere else. */

import { readLink } from "./lijst/link.mjs";
import { ListPage } from "./lijst/page.mjs";
import { resolved } from "./lijst/places.mjs";
import { wordsOf } from "./lijst/words.mjs";
import { createGet, rowsOf } from "./vakken/lookup.mjs";

/** @typedef {import("./search/types.mjs").Data} Data */

/**
 * @param {HTMLElement} root
 * @param {import("./lijst/store.mjs").Lists} lists
 */
export async function start(root, lists) {
  const say = wordsOf(JSON.parse(root.dataset.woorden ?? "{}"), root.dataset.taal ?? "en");
  const data = await fetchData(root.dataset.zoek ?? "").catch(() => null);
  const own = lists.phone.kept();
  if (globalThis.RUIM && data?.ruim) await bringRows(root.dataset.zoek ?? "", data, [...own, ...(readLink(location.hash, lists.parse)?.ids ?? [])]);
  const now = data ? resolved(data, own) : own;
  if (now.join() !== own.join()) lists.phone.replace(now); // a place was renamed since
  new ListPage(root, say, data, lists).start();
  root.hidden = false;
}

/**
 * In a large region the rows of what is on the list, and of what is in the address, which is for one visit.
 * @param {string} address
 * @param {Data} data
 * @param {readonly string[]} ids
 */
async function bringRows(address, data, ids) {
  data.plekken.push(...await rowsOf(createGet(address.replace(/data.zoek.*/, "")), resolved(data, /** @type {any} */ (ids))));
}

/**
 * @param {string} url
 * @returns {Promise<Data>}
 */
async function fetchData(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}
