/**
 * A large region as a phone has it: the squares near where somebody is, fetched in the order of how far they are. What lies within
 * `tot` metres is there whole: no square that is not here can have a nearer place.
 */

import { add, addStreets, createPile, empty, ranks } from "./pile.mjs";
import { leastFar, overlap, readOverview } from "./squares.mjs";

/** @typedef {import("./squares.mjs").Square} Square */
/** @typedef {import("./squares.mjs").Box} Box */
/** @typedef {import("./pile.mjs").Pile} Pile */
/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {import("../finder/unpack.mjs").Data} Data */
/**
 * What a page has already, handed in: what two scripts import would be a file of its own to fetch.
 * @typedef {Pick<typeof import("../finder/page.mjs"), "fetchJson"> & Pick<typeof import("../finder/bits.mjs"), "has" | "those">
 *   & Pick<typeof import("../finder/unpack.mjs"), "unpack"> & Pick<typeof import("../finder/courses.mjs"), "courses">
 *   & {offers: () => Promise<Pick<typeof import("../finder/offers.mjs"), "bring">>} & Pick<typeof import("../finder/distance.mjs"), "metres"> & Pick<typeof import("../normalise.mjs"), "normalise" | "slug">} Tools
 */

const WHERE = new Set(["bij", "straal", "sorteer", "toon", "ook"]); // of what one chooses, what takes no place away
const UNKNOWN = "…";
const [AT_ONCE, AFAR] = [2, 4]; // squares side by side: what two bring may make others needless, unless too little has been found
const MOST = 18; // squares that are fetched to answer one question
export const ENOUGH = 12; // places: a first list

/**
 * @param {{base: string}} page
 * @param {import("../finder/types.mjs").Packed} frame
 * @param {Tools} tools
 */
export function createNear({ base }, frame, tools) {
  const { fetchJson, metres, those } = tools;
  const language = document.documentElement.lang;
  /** @type {Square[]} all of the region, once somebody says where she is */
  let squares = [];
  let copy = /** @type {import("./squares.mjs").Kept | undefined} */ (undefined); // what the phone lacks, where it answers
  const pile = createPile(frame, tools);
  /** @type {Set<string>} */
  const here = new Set();
  /** @type {Map<string, Promise<import("../finder/types.mjs").Streets | undefined>>} */
  const streets = new Map();
  let withOffers = false;
  let turn = Promise.resolve(/** @type {unknown} */ (undefined));
  /** @type {Spot | undefined} */
  let from;
  let far = new Float64Array(0);
  /** @type {(Square & {least: number})[]} those that are not here, the nearest first */
  let waiting = [];

  const ready = async () => {
    if (!squares.length) [squares, copy] = readOverview(await fetchJson(`${base}data/vakken.json`));
    return squares;
  };

  /** @param {Square} square */
  async function piece({ id }) {
    const packed = await fetchJson(`${base}data/plekken/${id}.json`);
    const data = tools.unpack({ ...frame, ...packed });
    if (withOffers && packed.aanbod) await addOffers(id, data);
    return data;
  }

  /**
   * Without them the places remain.
   * @param {string} id
   * @param {Data} data
   */
  async function addOffers(id, data) {
    const { bring } = await tools.offers();
    const page = /** @type {any} */ ({ base, files: { aanbod: `data/aanbod/${id}.${language}.json` }, words: { staat: {} }, taal: language });
    await bring(page, data, tools).catch(console.warn);
  }

  /**
   * One after the other: what comes in between would be put on a pile that is being made anew.
   * @template Found
   * @param {() => Promise<Found>} work
   * @returns {Promise<Found>}
   */
  function inTurn(work) {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  /** @param {Square[]} wanted */
  const bringThese = (wanted) => inTurn(async () => {
    const missing = wanted.filter(({ id }) => !here.has(id));
    const pieces = await Promise.all(missing.map(piece));
    missing.forEach(({ id }, n) => {
      here.add(id);
      add(pile, id, pieces[n], tools.normalise);
    });
    measure();
    return missing.length > 0;
  });

  function measure() {
    if (!from) {
      far = new Float64Array(pile.aantal).fill(NaN);
      return;
    }
    const spot = from;
    far = ranks(pile, spot, metres);
    waiting = squares.filter(({ id }) => !here.has(id))
      .map((one) => ({ ...one, least: one.box ? leastFar(one.box, spot) : Infinity }))
      .sort((a, b) => a.least - b.least);
  }

  const tot = () => (from && waiting[0]?.box ? waiting[0].least : Infinity);

  return {
    data: pile,
    /**
     * The squares of the region, with how many places are in each: not how many of them fit what somebody chose.
     * @param {import("../finder/types.mjs").State} state
     */
    squares: async (state) => {
      const isChosen = Object.entries(state).some(([key, value]) => !WHERE.has(key) && String(value || ""));
      return isChosen ? (await ready()).map((one) => ({ ...one, onbekend: UNKNOWN })) : ready();
    },
    /** @returns {Float64Array} how far each row is, to put them in order (pile.mjs) */
    ver: () => far,
    tot,
    /** Whether there is nothing more to fetch. */
    isAll: () => squares.length > 0 && waiting.length === 0,
    /** What the phone has of the region, where it answers and not the site. */
    kept: () => copy && { ...copy, hier: squares.filter(({ box }) => box).map(({ id }) => id) },
    /** The squares that are here. */
    here: () => [...here],
    /**
     * The rows that lie within `tot`, those that are anywhere, and those that were asked for by name.
     * @param {Set<string>} [named] ids
     */
    binnen(named) {
      const until = tot();
      return those(pile.aantal, (row) => far[row] <= until || far[row] === Infinity || Boolean(named?.has(pile.idOf(row))));
    },
    /** From nowhere: nothing is near. */
    leave() {
      from = undefined;
      far = new Float64Array(pile.aantal).fill(NaN);
      waiting = [];
    },
    /**
     * Fetches what is near, until so many as are wanted of what is looked for lie within `tot`, or enough has been fetched.
     * @param {Spot} spot
     * @param {() => number[] | Promise<number[]>} find the rows of the pile that are looked for
     * @param {number} [wanted]
     * @param {number} [least] metres that are to be there whatever is found
     */
    async look(spot, find, wanted = ENOUGH, least = 0) {
      from = spot;
      await ready();
      measure();
      await bringThese(waiting.filter((one, n) => n === 0 || one.least === 0 || one.id === "overal-0"));
      for (let fetched = 0; waiting.length && fetched < MOST; ) {
        const found = (await find()).map((row) => far[row]).sort((a, b) => a - b);
        const until = Math.max(least, found[wanted - 1] ?? Infinity);
        const next = waiting.filter((one) => one.least < until || until === Infinity).slice(0, until < Infinity ? AT_ONCE : AFAR);
        if (from !== spot || !next.length) return;
        await bringThese(next);
        fetched += next.length;
      }
    },
    /** What these squares offer counts too: the pile is made anew, so rows have other numbers. */
    bringOffers: () => inTurn(async () => {
      if (withOffers) return;
      withOffers = true;
      const again = squares.filter(({ id }) => here.has(id));
      const pieces = await Promise.all(again.map(piece));
      empty(pile);
      again.forEach(({ id }, n) => add(pile, id, pieces[n], tools.normalise));
      measure();
    }),
    /**
     * The squares that a map shows.
     * @param {Box} box
     * @param {number} most places: with more nothing is fetched
     * @returns {Promise<boolean | undefined>} whether there is something new; undefined: it would be too many
     */
    async inView(box, most) {
      const seen = (await ready()).filter((one) => one.box && overlap(one.box, box));
      if (seen.reduce((sum, { aantal }) => sum + aantal, 0) > most) return undefined;
      return bringThese(seen);
    },
    /** These squares, whatever is in them. @param {string[]} ids */
    bring: async (ids) => bringThese((await ready()).filter(({ id }) => ids.includes(id))),
    /** Street and number of every place that is here. */
    async streets() {
      const found = await Promise.all(pile.stukken.map(async ({ id, rijen }) => {
        if (!streets.has(id)) streets.set(id, fetchJson(`${base}data/straten/${id}.json`).catch(() => undefined));
        return { rijen, its: await streets.get(id) };
      }));
      pile.adressen = { straten: [], straat: Array(pile.aantal).fill(-1), nummer: Array(pile.aantal).fill("") };
      for (const { rijen, its } of found) if (its) addStreets(pile.adressen, its, rijen);
    },
  };
}
