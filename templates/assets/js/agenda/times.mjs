/** What is on, as the page's data say it, made ready to ask. No DOM. */

import { metres } from "../finder/distance.mjs";

const GRID = 100_000; // steps to a degree
const DAY = 24 * 60; // minutes

/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {{id: string, naam: string, gebieden: string[], gebied: string, spot?: Spot}} Plek `gebied`: their names */
/**
 * @typedef {object} Ding what is on: at which place, what one must know first, for whom
 * @property {string} id
 * @property {string} naam
 * @property {string} taal of its name, where that is not the page's
 * @property {Plek} plek
 * @property {string[]} themas
 * @property {string[]} groepen
 * @property {string[]} talen
 * @property {boolean} gratis
 * @property {string[]} feiten
 */
/** @typedef {{dag: number, begin: number, einde: number, ding: Ding}} Keer minutes from the first midnight of the page */
/**
 * data/agenda.<language>.<day>.json; outputs/agenda/agenda_data.py makes it.
 * @typedef {{
 *   vanaf: string, komma: string, gebieden: [string, string][], plekken: [string, string, number[], number?, number?][],
 *   themas: string[][], groepen: string[][], talen: string[][], feiten: string[][],
 *   dingen: {plek: number[], id: string[], naam: string[], taal: (string | 0)[], thema: number[], groep: number[], spreekt: number[], gratis: number[], weet: number[]},
 *   dag: number[], ding: number[], begin: number[], duur: number[],
 * }} Packed
 */
/** @typedef {{gebied: string, thema: string, voor: string, taal: string, gratis: string}} Choice empty: not chosen */

const EVERYONE = "iedereen";

/**
 * @param {Packed} packed
 * @returns {Keer[]}
 */
export function unpack(packed) {
  const areas = packed.gebieden.map(([id]) => id);
  const places = packed.plekken.map(([id, naam, its, lat, lon]) => ({
    id,
    naam,
    gebieden: its.map((area) => areas[area]),
    gebied: its.map((area) => packed.gebieden[area][1]).join(packed.komma),
    spot: lat === undefined || lon === undefined ? undefined : { lat: lat / GRID, lon: lon / GRID },
  }));
  const { plek, id, naam, taal, thema, groep, spreekt, gratis, weet } = packed.dingen;
  const things = id.map((its, n) => ({
    id: its,
    naam: naam[n],
    taal: taal[n] || "",
    plek: places[plek[n]],
    themas: packed.themas[thema[n]],
    groepen: packed.groepen[groep[n]],
    talen: packed.talen[spreekt[n]],
    gratis: gratis[n] === 1,
    feiten: packed.feiten[weet[n]],
  }));
  const [days, which] = [summed(packed.dag), summed(packed.ding)];
  return packed.begin.map((minute, n) => {
    const begin = days[n] * DAY + minute;
    return { dag: days[n], begin, einde: begin + packed.duur[n], ding: things[which[n]] };
  });
}

/** @param {number[]} steps */
function summed(steps) {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

/**
 * Whether it is known that this is what somebody looks for.
 * @param {Ding} ding
 * @param {Choice} choice
 */
export function fits({ plek, themas, groepen, talen, gratis }, choice) {
  return (
    (!choice.gebied || plek.gebieden.includes(choice.gebied)) &&
    (!choice.thema || themas.includes(choice.thema)) &&
    (!choice.voor || groepen.includes(choice.voor) || groepen.includes(EVERYONE)) &&
    (!choice.taal || talen.includes(choice.taal)) &&
    (!choice.gratis || gratis)
  );
}

/**
 * What is still to come of a day: by the hour, or the nearest first where somebody said where she is.
 * @param {Keer[]} all
 * @param {number} day
 * @param {number} now
 * @param {Choice} choice
 * @param {Spot} [from]
 */
export function onDay(all, day, now, choice, from) {
  const found = all.filter(({ dag, einde, ding }) => dag === day && einde > now && fits(ding, choice));
  const far = (/** @type {Keer} */ { ding }) => (from && ding.plek.spot ? metres(from, ding.plek.spot) : Infinity);
  return from ? found.sort((a, b) => far(a) - far(b) || a.begin - b.begin) : found;
}

/**
 * `10:00–12:00`; what ends at midnight ends at 24:00, as hours/phrasebook.py says it.
 * @param {Keer} keer
 */
export function clock({ begin, einde }) {
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const said = (/** @type {number} */ at) => `${two(Math.floor((at % DAY) / 60))}:${two(at % 60)}`;
  return `${said(begin)}–${einde % DAY ? said(einde) : "24:00"}`;
}

/**
 * What was chosen, as it stands behind # in the address, and back.
 * @param {string} hash
 * @param {string} gebied of the page
 * @returns {Choice}
 */
export function read(hash, gebied) {
  const asked = new URLSearchParams(hash.includes("=") ? hash.slice(1) : "");
  const of = (/** @type {string} */ key) => asked.get(key) ?? "";
  return { gebied: asked.has("gebied") ? of("gebied") : gebied, thema: of("thema"), voor: of("voor"), taal: of("taal"), gratis: of("gratis") };
}

/**
 * @param {Choice} choice
 * @param {string} gebied of the page
 */
export function write(choice, gebied) {
  const said = Object.entries(choice).filter(([key, value]) => (key === "gebied" ? value !== gebied : value));
  return new URLSearchParams(said).toString();
}
