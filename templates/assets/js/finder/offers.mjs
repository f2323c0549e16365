/**
 * What places offer, as rows behind those of the places: a lesson has the hours, the price and the languages of the lesson.
 * Whatever asks the columns asks them too; what fits is folded back to places, each once. No DOM. It imports nothing that
 * the finder has, which would then come in more pieces, also where nothing is on offer.
 */

const SAME = -2; // as at the place
const TABLES = /** @type {const} */ (["bij", "spreekt", "voor", "leeftijden", "werkt", "dagen", "weken", "lopen", "talen", "redenen"]);

/** @typedef {import("./unpack.mjs").Data} Data */
/** @typedef {import("./bits.mjs").Bits} Bits */
/**
 * data/aanbod.<language>.json; outputs/finder/offer_columns.py makes it.
 * @typedef {Record<typeof TABLES[number], any[]> & {rijen: Record<string, any>}} Packed
 */

/**
 * What the finder has, handed in.
 * @typedef {Pick<typeof import("./courses.mjs"), "courses"> & Pick<typeof import("./page.mjs"), "fetchJson"> & Row} Tools
 * @typedef {Pick<typeof import("./bits.mjs"), "has"> & Pick<typeof import("../normalise.mjs"), "slug">} Row
 */

/**
 * Fetches the rows, once; without them the places remain.
 * @param {import("./page.mjs").Page} page
 * @param {Data} data
 * @param {Tools} tools
 */
export async function bring({ base, files, words, taal }, data, tools) {
  const packed = await tools.fetchJson(`${base}${files.aanbod}`);
  if (data.vouw) return; // two questions at once
  addOffers(data, packed, taal, tools);
  data.tijden = tools.courses(data);
  words.staat.redenen = Object.fromEntries(data.redenen);
}

/**
 * Puts the rows behind those of the places.
 * @param {Data} data
 * @param {Packed} packed
 * @param {string} language of the page
 * @param {Row} tools
 */
export function addOffers(data, packed, language, { has, slug }) {
  const places = data.aantal;
  for (const name of TABLES) /** @type {any[]} */ (data[name]).push(...packed[name]);
  const { plek: steps, id, stuk, taal, ...own } = packed.rijen;
  const at = (/** @type {any} */ column, /** @type {number} */ n) => (Array.isArray(column) ? column[n] : column);
  const columns = /** @type {Record<string, any[]>} */ (/** @type {unknown} */ (data.plekken));
  let place = 0;
  /** @type {number[]} */
  const of = [];
  for (let n = 0; n < stuk.length; n++) {
    place += at(steps, n);
    of.push(place);
    for (const [name, column] of Object.entries(columns)) {
      const value = name in own ? at(own[name], n) : SAME;
      column.push(value === SAME ? column[place] : value);
    }
  }
  data.aantal += stuk.length;
  /** @type {Map<number, number[]>} */
  const its = new Map();
  of.forEach((one, n) => its.set(one, [...(its.get(one) ?? []), places + n]));
  data.plekVan = (row) => (row < places ? row : of[row - places]);
  data.vouw = (bits) => {
    const folded = bits.slice();
    for (let row = places; row < data.aantal; row++) {
      if (!has(bits, row)) continue;
      folded[row >>> 5] &= ~(1 << (row & 31));
      folded[of[row - places] >>> 5] |= 1 << (of[row - places] & 31);
    }
    return folded;
  };
  data.rij = (found, one) => {
    const rows = [one, ...(its.get(one) ?? [])];
    return (found && (rows.find((row) => has(found.zeker, row)) ?? rows.find((row) => has(found.alle, row)))) ?? one;
  };
  data.stuk = (row) => {
    const n = row - places;
    const soort = data.soorten[data.bij[data.plekken.bij[row]][0]][1];
    // The address follows from the name, where they are alike.
    const hoe = { class: "rij-stuk", lang: at(taal, n) || language };
    return n < 0 ? undefined : { naam: stuk[n], hoe, anker: `#aanbod-${at(id, n) || slug(stuk[n])}`, anders: { soort } };
  };
}
