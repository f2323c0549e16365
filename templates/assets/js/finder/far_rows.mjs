/** In rows of places outside the finder: how far each is, for who said in the finder where to measure from. */

import { element } from "../map/dom.mjs";
import { metres } from "./distance.mjs";
import { spotOf } from "./near.mjs";
import { fetchJson } from "./page.mjs";
import { howFar } from "./place.mjs";
import { unpack } from "./unpack.mjs";
import { createGet } from "../vakken/lookup.mjs";
import { createSome } from "../vakken/some.mjs";
import { leastFar, squaresIn } from "../vakken/squares.mjs";

/** @typedef {import("./place.mjs").Words & {taal: string, ver_onbekend: string}} Words */
/** @typedef {import("./types.mjs").Spot} Spot */

const NOWHERE = ["komt", "geheim"]; // it comes to people, or where it is may not be known

/**
 * What a row says; empty where it is no matter of distance.
 * @param {import("./unpack.mjs").Data} data
 * @param {number} place -1: not in these data
 * @param {Spot} from
 * @param {Words} words
 */
export function farOf(data, place, from, words) {
  if (place < 0 || NOWHERE.some((staat) => data.stelt(place, staat))) return "";
  const to = data.about(place);
  return to ? howFar(metres(from, to), words, words.taal, Boolean(data.plekken.circa[place])) : words.ver_onbekend;
}

/**
 * @param {string} said behind #: `bij=` with a postcode's digits or an area's id
 * @param {string} language
 * @returns {Promise<(list: ParentNode) => unknown>} says it in those rows of a list that do not say it yet; each gets a line
 */
export async function createDistances(said, language) {
  const bij = new URLSearchParams(said).get("bij") ?? "";
  const base = new URL("../data/", import.meta.url).href;
  const [words, packed, postcodes] = await Promise.all([
    fetchJson(`${base}voormij.${language}.json`),
    fetchJson(`${base}plekken.${language}.json`),
    /^\d+$/.test(bij) && !globalThis.RUIM ? fetchJson(`${base}postcodes.json`).catch(() => ({})) : {},
  ]);
  const data = unpack(packed);
  if (globalThis.RUIM && packed.weet) return inSquares(base, packed, bij, words);
  const from = spotOf(bij, data, postcodes);
  /** @type {Map<string, number>} */
  const numbers = new Map(data.plekken.naam.map((_, place) => [data.idOf(place), place]));
  return (list) => {
    if (!from) return;
    for (const row of list.querySelectorAll("a.rij[href*='plek/'] > .rij-tekst")) {
      if (row.querySelector(".rij-ver")) continue;
      const id = row.parentElement?.getAttribute("href")?.match(/plek\/([^/]+)\//)?.[1] ?? "";
      row.append(element("span", { class: "rij-ver" }, farOf(data, numbers.get(id) ?? -1, from, words)));
    }
  };
}

/**
 * In a large region of the places in the squares around her; farther away than these it is not said.
 * @param {string} base
 * @param {import("./types.mjs").Packed} packed
 * @param {string} bij
 * @param {Words} words
 * @returns {Promise<(list: ParentNode) => Promise<void>>}
 */
async function inSquares(base, packed, bij, words) {
  const get = createGet(base.replace(/data.$/, ""));
  const [overview, postcodes] = await Promise.all([get("vakken"), /^\d+$/.test(bij) ? get(`postcodes/${bij.slice(0, 2)}`) : {}]);
  const from = spotOf(bij, packed, postcodes ?? {});
  const some = createSome(get, packed, unpack);
  const around = from && overview ? squaresIn(overview).flatMap(({ id, box }) => (box ? [{ id, far: leastFar(box, from) }] : [])) : [];
  const near = around.sort((a, b) => a.far - b.far).map(({ id }) => id);
  return async (list) => {
    const places = from ? await some(near) : new Map();
    for (const row of list.querySelectorAll("a.rij[href*='plek/'] > .rij-tekst")) {
      const found = places.get(row.parentElement?.getAttribute("href")?.match(/plek\/([^/]+)\//)?.[1] ?? "");
      if (found && from && !row.querySelector(".rij-ver")) row.append(element("span", { class: "rij-ver" }, farOf(found.data, found.place, from, words)));
    }
  };
}
