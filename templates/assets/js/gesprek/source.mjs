/** What the page works with: its words, the places of the finder, and the spot that distances are counted from. */

import { courses } from "../finder/courses.mjs";
import { has, those } from "../finder/bits.mjs";
import { metres } from "../finder/distance.mjs";
import { bring } from "../finder/offers.mjs";
import { fetchJson } from "../finder/page.mjs";
import { unpack } from "../finder/unpack.mjs";
import { slug } from "../normalise.mjs";
import { normalise } from "../normalise.mjs";
import { createNear } from "../vakken/near.mjs";
import { createGet, rowsOf } from "../vakken/lookup.mjs";

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/**
 * @typedef {import("../finder/page.mjs").Words & {
 *   vol: string, bij: string, waarvoor: string, waarvoor_nl: string, recept: string, recept_nl: string,
 * }} Words
 */
/** @typedef {import("../finder/page.mjs").Page & {words: Words, near?: ReturnType<typeof createNear>}} Page */

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
  if (globalThis.RUIM && page.files.vakken) return placesAround(page);
  const streets = fetchJson(page.base + page.files.straten).catch(() => undefined);
  const data = unpack(await fetchJson(page.base + page.files.plekken));
  page.words.staat.redenen = Object.fromEntries(data.redenen);
  if (page.files.aanbod) await bring(page, data, { courses, fetchJson, has, slug }).catch(() => undefined);
  data.adressen = await streets;
  return data;
}

/**
 * In a large region: what is near, once somebody says near what.
 * @param {Page} page
 * @returns {Promise<Data>}
 */
async function placesAround(page) {
  const frame = await fetchJson(page.base + page.files.plekken);
  page.words.staat.redenen = Object.fromEntries(frame.redenen);
  const offers = async () => ({ bring });
  page.near = createNear(page, frame, { courses, fetchJson, has, metres, normalise, offers, slug, those, unpack });
  await page.near.bringOffers();
  return page.near.data;
}

/** @param {HTMLElement} root */
export function spotOfPractice({ dataset: { lat, lon } }) {
  return lat && lon ? { lat: Number(lat), lon: Number(lon) } : undefined;
}

/**
 * In a large region: fetches what serves these kinds around a spot, a few places of each.
 * @param {Page} page
 * @param {string[][]} kinds of each tile
 * @param {import("../finder/types.mjs").Spot | undefined} from
 * @param {(kinds: string[]) => number[]} find
 */
export async function lookAround({ near }, kinds, from, find) {
  if (!near || !from) return;
  for (const its of kinds) await near.look(from, () => find(its));
  await near.streets();
}

/**
 * In a large region: fetches the places of these ids.
 * @param {Page} page
 * @param {string[]} ids
 */
export async function bringPlaces({ near, base }, ids) {
  const rows = near ? await rowsOf(createGet(base), ids) : [];
  await near?.bring(rows.map((row) => row[8] ?? ""));
}
