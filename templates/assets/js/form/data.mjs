// What the form reads of the files that the search and the map use; nothing else of the form knows what is in those.

import { unpack } from "../map/data.mjs";

/** @typedef {import("./alike.mjs").Ander} Ander */

/**
 * Every place, with where it is as far as the map shows it.
 * @param {string} root of the site
 * @param {string} language of the page
 * @returns {Promise<Ander[]>}
 */
export async function others(root, language) {
  const [zoek, { plekken }] = await Promise.all([json(`${root}data/zoek.${language}.json`), points(root, language)]);
  const spots = new Map(plekken.map(({ id, lat, lon }) => [id, { lat, lon }]));
  return zoek.plekken.map((/** @type {any[]} */ [id, naam, soorten]) => {
    return { id, naam, soorten: soorten.map((/** @type {number} */ n) => zoek.categorieen[n].id), ...spots.get(id) };
  });
}

/**
 * The places and the names on the map.
 * @param {string} root of the site
 * @param {string} language of the page
 */
export async function points(root, language) {
  return unpack(await json(`${root}data/kaart.${language}.json`));
}

/**
 * @param {string} address
 * @returns {Promise<any>}
 */
export async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
