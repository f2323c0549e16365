/** What the page works with: its words, the places of the finder, and the spot that distances are counted from. */

import { courses } from "../finder/courses.mjs";
import { has } from "../finder/bits.mjs";
import { bring } from "../finder/offers.mjs";
import { fetchJson } from "../finder/page.mjs";
import { slug, unpack } from "../finder/unpack.mjs";

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/**
 * @typedef {import("../finder/page.mjs").Words & {
 *   vol: string, bij: string, waarvoor: string, waarvoor_nl: string, recept: string, recept_nl: string,
 * }} Words
 */
/** @typedef {import("../finder/page.mjs").Page & {words: Words}} Page */

/**
 * @param {HTMLElement} root
 * @returns {Page}
 */
export function pageOf(root) {
  const { home = "", taal = "", sprite = "", root: base = "", zeg = "{}", staat = "{}", bestanden = "{}" } = root.dataset;
  const words = { ...JSON.parse(zeg), staat: { ...JSON.parse(staat), redenen: {} } };
  return { root, words, files: JSON.parse(bestanden), begin: "", home, taal, sprite, base };
}

/**
 * The places, with what they offer and their streets; without these two the places remain.
 * @param {Page} page
 * @returns {Promise<Data>}
 */
export async function placesOf(page) {
  const streets = fetchJson(page.base + page.files.straten).catch(() => undefined);
  const data = unpack(await fetchJson(page.base + page.files.plekken));
  page.words.staat.redenen = Object.fromEntries(data.redenen);
  if (page.files.aanbod) await bring(page, data, { courses, fetchJson, has, slug }).catch(() => undefined);
  data.adressen = await streets;
  return data;
}

/** @param {HTMLElement} root */
export function spotOfPractice({ dataset: { lat, lon } }) {
  return lat && lon ? { lat: Number(lat), lon: Number(lon) } : undefined;
}
