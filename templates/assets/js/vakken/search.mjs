/**
 * The places that a search in a large region can find: of those near where somebody is or asks for all that they say, of all others
 * their names, a piece for each word that was typed.
 */

import { pieceOf } from "./names.mjs";
import { leastFar, squaresIn } from "./squares.mjs";

/** @typedef {import("../search/types.mjs").Data} Data */
/** @typedef {import("../search/types.mjs").Plek} Plek */
/** @typedef {import("../finder/types.mjs").Spot} Spot */

const PAUSE = 400; // milliseconds without typing: which pieces are fetched is all that the host can see, so none for a word half typed
const SHORTEST = 3; // letters of a word that is not finished
const AROUND = 3; // squares
const EMPTY = ["", "", [], -1, "", "", "", []]; // of a row, whose empty end is left out
const POSTCODE = /^[1-9]\d{3}$/;

/**
 * @param {HTMLFormElement} form
 * @param {Data} data whose places grow
 * @param {() => string} whereFrom
 * @param {{
 *   wordsOf: (text: string) => string[], isKnown: (word: string) => boolean, found: (text: string) => number[], grown: () => void,
 * }} search `isKnown`: a word for a kind, a need, an area; then it is asked of no name. `found`: the places that there are for a text
 */
export function createReach(form, data, whereFrom, { wordsOf, isKnown, found, grown }) {
  const [, base = "", language = ""] = form.dataset.zoek?.match(/^(.*)data\/zoek\.(.+)\.json$/) ?? [];
  /** @type {Map<string, Promise<any>>} */
  const fetched = new Map();
  /** @type {Map<string, number>} the number of each place that is there */
  const here = new Map();
  /** @type {Set<string>} squares that are there */
  const whole = new Set();
  /** @type {Set<string>} places of which all is there that they say */
  const full = new Set();
  let timer = 0;

  /** What is not there is nothing: a word may be in no name. @param {string} name */
  const get = (name) => {
    if (!fetched.has(name)) {
      fetched.set(name, fetch(`${base}data/${name}.json`).then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => {
        fetched.delete(name); // another try may have a connection
      }));
    }
    return /** @type {Promise<any>} */ (fetched.get(name));
  };

  /**
   * A row that says all takes the place of one that is a name.
   * @param {Plek[]} rows
   * @param {(row: Plek) => string | undefined} squareOf
   * @param {boolean} isAll
   */
  function add(rows, squareOf, isAll) {
    let isNew = false;
    for (const row of rows) {
      const at = here.get(row[0]);
      if (at !== undefined && (!isAll || full.has(row[0]))) continue;
      const more = /** @type {Plek} */ (/** @type {unknown} */ ([...EMPTY.map((one, n) => row[n] ?? one), squareOf(row)]));
      if (at === undefined) here.set(row[0], data.plekken.push(more) - 1);
      else data.plekken[at] = more;
      if (isAll) full.add(row[0]);
      isNew = true;
    }
    return isNew;
  }

  /** @param {string[]} words */
  async function names(words) {
    const tree = await get("namen");
    const isName = (/** @type {string} */ word) => (word.length >= SHORTEST || word > "\u2e80") && !isKnown(word);
    const pieces = new Set(words.filter(isName).map((word) => pieceOf(tree ?? {}, word)));
    pieces.delete(undefined);
    const squares = pieces.size ? await overview() : [];
    const rows = (await Promise.all([...pieces].map((piece) => get(`namen/${piece}`)))).flatMap((its) => its ?? []);
    return add(rows, ([, , , , , , , , square]) => squares[Number(square)]?.id, false);
  }

  const overview = async () => squaresIn((await get("vakken")) ?? { vakken: 0, overal: [] });

  /**
   * Where somebody is, and the areas and postcodes that she names.
   * @param {string[]} words
   * @returns {Promise<Spot[]>}
   */
  async function spots(words) {
    const from = whereFrom().replace("bij=", "");
    const said = ` ${words.join(" ")} `;
    const middles = data.ruim?.midden ?? [];
    const named = data.gebieden.flatMap(({ id, namen, woorden }, n) =>
      id === from || `${namen}|${woorden}`.split("|").some((name) => name && said.includes(` ${wordsOf(name).join(" ")} `)) ? [middles[n]] : []);
    const codes = [from, ...words].filter((one) => POSTCODE.test(one));
    const centres = await Promise.all(codes.map(async (code) => (await get(`postcodes/${code.slice(0, 2)}`))?.[code]));
    return [...named, ...centres].filter((spot) => spot?.length).map(([lat, lon]) => ({ lat, lon }));
  }

  /** @param {string[]} words */
  async function near(words) {
    const asked = await spots(words);
    if (!asked.length) return false;
    const squares = (await overview()).flatMap(({ id, box }) => (box ? [{ id, box }] : []));
    const wanted = new Set(asked.flatMap((spot) => squares
      .map(({ id, box }) => ({ id, far: leastFar(box, spot) }))
      .sort((a, b) => a.far - b.far)
      .slice(0, AROUND)
      .map(({ id }) => id)));
    return square([...wanted]);
  }

  /**
   * All that the places in these squares say.
   * @param {string[]} ids
   */
  async function square(ids) {
    const missing = ids.filter((id) => !whole.has(id));
    const rows = await Promise.all(missing.map((id) => get(`zoek/${id}.${language}`)));
    return missing.map((id, n) => {
      if (!rows[n]) return false;
      whole.add(id);
      return add(rows[n], () => id, true);
    }).some(Boolean);
  }

  const ids = (/** @type {number[]} */ places) => places.map((place) => data.plekken[place][0]);
  form.addEventListener("vakken", async (event) => {
    const { vakken, tekst, klaar } = /** @type {CustomEvent<import("./flow.mjs").Asked>} */ (event).detail;
    await square(vakken);
    klaar(ids(found(tekst)));
  });

  return {
    /**
     * @param {number[]} places
     * @returns {import("./flow.mjs").Named[]} each with its square
     */
    named: (places) => places.map((place) => [data.plekken[place][0], data.plekken[place][8] ?? ""]),
    /**
     * Fetches what may be meant, and says so when there is more than before.
     * @param {string} text empty: nothing, also for what is nobody's business
     */
    typed(text) {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const words = wordsOf(text);
        const grew = await Promise.all([names(words), near(words)]);
        if (grew.some(Boolean)) grown();
      }, PAUSE);
    },
  };
}
