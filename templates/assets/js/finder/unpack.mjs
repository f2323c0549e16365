/** What the site serves of all places, made ready to ask. No DOM. */

import { slug } from "../normalise.mjs";
import { courses } from "./courses.mjs";

/** @typedef {import("./types.mjs").Packed} Packed */

const GRID = 100_000;

/**
 * `spot` is a door, `about` also where an address is without its spot. The last four come with what places offer
 * (offers.mjs): of which place a row is, places instead of rows, which row speaks for a place, and what that offers. In a large
 * region (vakken/pile.mjs) rows do not come from A to Z; `orde` says where each is.
 *
 * @typedef {Packed & {
 *   tijden: import("./courses.mjs").Course[],
 *   spot: (place: number) => import("./types.mjs").Spot | undefined,
 *   about: (place: number) => import("./types.mjs").Spot | undefined,
 *   idOf: (place: number) => string,
 *   adressen?: import("./types.mjs").Streets,
 *   stelt: (place: number, staat: string) => boolean,
 *   orde?: number[],
 *   plekVan?: (row: number) => number,
 *   vouw?: (bits: import("./bits.mjs").Bits) => import("./bits.mjs").Bits,
 *   rij?: (found: import("./filter.mjs").Answer["rijen"] | undefined, place: number) => number,
 *   stuk?: (row: number) => {naam: string, anker: string, hoe: Record<string, string>, anders: {soort: string}} | undefined,
 * }} Data
 */

/**
 * @param {Packed} packed
 * @returns {Data}
 */
export function unpack(packed) {
  const { aantal, hoek, staten } = packed;
  const whole = Object.entries(packed.plekken).map(([name, column]) => [name, Array.isArray(column) ? column : Array(aantal).fill(column)]);
  /** @type {import("./types.mjs").Columns} */
  const plekken = Object.fromEntries(whole);
  const bits = new Map(staten.map(([id], bit) => [id, 1 << bit]));
  const about = (/** @type {number} */ place) =>
    plekken.lat[place] < 0 ? undefined : { lat: (hoek[0] + plekken.lat[place]) / GRID, lon: (hoek[1] + plekken.lon[place]) / GRID };
  return {
    ...packed,
    plekken,
    tijden: courses(packed),
    spot: (place) => (plekken.circa[place] ? undefined : about(place)),
    about,
    idOf: (place) => idOf(plekken.naam[place], plekken.id[place]),
    stelt: (place, staat) => (plekken.ook[place] & (bits.get(staat) ?? 0)) !== 0,
  };
}

/**
 * The place's address is mostly its name; only what differs is in the data.
 * @param {string} naam
 * @param {string} more
 */
function idOf(naam, more) {
  return more.startsWith("/") ? more.slice(1) : slug(naam) + more;
}

/**
 * Street and number, never a number alone on a line; empty as long as they have not been fetched.
 * @param {Data} data
 * @param {number} place
 */
export function street({ adressen }, place) {
  return adressen ? `${adressen.straten[adressen.straat[place]] ?? ""}\u00a0${adressen.nummer[place]}`.trim() : "";
}
