// What the form reads of the files that the search and the map use; nothing else of the form knows what is in those.

import { unpack } from "../finder/unpack.mjs";
import { slug } from "../normalise.mjs";

/** @typedef {import("./alike.mjs").Ander} Ander */

/**
 * Every place, with where it is as far as the map shows it.
 * @param {string} root of the site
 * @param {string} language of the page
 * @returns {Promise<Ander[]>}
 */
export async function others(root, language) {
  const [zoek, packed] = await Promise.all(["zoek", "plekken"].map((name) => json(`${root}data/${name}.${language}.json`)));
  const { aantal, idOf, spot } = unpack(packed);
  const spots = new Map(Array.from({ length: aantal }, (_, place) => [idOf(place), spot(place)]));
  return zoek.plekken.map((/** @type {import("../search/types.mjs").Plek} */ [own, naam, soorten]) => {
    const id = own || slug(naam);
    return { id, naam, soorten: soorten.map((/** @type {number} */ n) => zoek.categorieen[n].id), ...spots.get(id) };
  });
}

/**
 * The names on the map.
 * @param {string} root of the site
 * @param {string} language of the page
 * @returns {Promise<[soort: string, lat: number, lon: number, tekst: string][]>}
 */
export function names(root, language) {
  return json(`${root}data/opschriften.${language}.json`);
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
