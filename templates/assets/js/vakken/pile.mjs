/**
 * Places of many squares as one set of data, which the finder and the map ask as that of a small region. It only grows: the number
 * of a place stays, whatever comes after it. No DOM.
 */

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/** @typedef {import("../finder/types.mjs").Packed} Packed */
/** @typedef {import("../finder/types.mjs").Spot} Spot */
/**
 * `van`: of which place a row is; `orde`: where it is from A to Z; `overal`: whether it is in no square; `nummer`: the row of a place by
 * its id; `stukken`: of each square which row here each of its own is, -1 where its place was there already; `aangeboden`: the rows of
 * what a place offers; `waaruit`: in which square such a row is what.
 * @typedef {Data & {
 *   plekVan: (row: number) => number, van: number[], orde: number[], overal: boolean[], nummer: Map<string, number>,
 *   stukken: {id: string, rijen: number[]}[], aangeboden: Map<number, number[]>, waaruit: Map<number, [Data, number]>,
 * }} Pile
 */

const CORNER = /** @type {[number, number]} */ ([-90 * 100_000, -180 * 100_000]); // all of the world is north and east of it
/** In which table a column points. @type {Record<string, "bij" | "werkt" | "spreekt" | "voor" | "leeftijden" | "tijden">} */
const TABLES = { bij: "bij", werkt: "werkt", spreekt: "spreekt", voor: "voor", leeftijd: "leeftijden", uren: "tijden" };

/**
 * @param {Packed} frame data/plekken.<language>.json of a large region, which has no places
 * @param {Pick<typeof import("../finder/unpack.mjs"), "unpack"> & Pick<typeof import("../finder/bits.mjs"), "has">} tools
 * @returns {Pile}
 */
export function createPile(frame, { unpack, has }) {
  /** @type {number[]} */
  const of = [];
  /** @type {Map<number, number[]>} */
  const its = new Map();
  /** @type {Map<number, [Data, number]>} */
  const offers = new Map();
  const plekken = /** @type {Packed["plekken"]} */ (/** @type {unknown} */ (Object.fromEntries(Object.keys(frame.plekken).map((name) => [name, []]))));
  const data = unpack({ ...frame, hoek: CORNER, bij: [], werkt: [], spreekt: [], voor: [], leeftijden: [], plekken });
  return Object.assign(data, {
    orde: [], overal: [], nummer: new Map(), stukken: [], van: of, aangeboden: its, waaruit: offers,
    plekVan: (/** @type {number} */ row) => of[row],
    /** @type {NonNullable<Data["vouw"]>} */
    vouw: (bits) => {
      const folded = bits.slice();
      for (const row of offers.keys()) {
        if (!has(bits, row)) continue;
        folded[row >>> 5] &= ~(1 << (row & 31));
        folded[of[row] >>> 5] |= 1 << (of[row] & 31);
      }
      return folded;
    },
    /** @type {NonNullable<Data["rij"]>} */
    rij: (found, one) => {
      const rows = [one, ...(its.get(one) ?? [])];
      return (found && (rows.find((row) => has(found.zeker, row)) ?? rows.find((row) => has(found.alle, row)))) ?? one;
    },
    /** @type {NonNullable<Data["stuk"]>} */
    stuk: (row) => {
      const [piece, its] = offers.get(row) ?? [];
      return piece?.stuk?.(/** @type {number} */ (its));
    },
  });
}

/**
 * Puts the places of a square on the pile, with what they offer; those that are on it already, as they come to people in more areas
 * than one, stay as they are.
 * @param {Pile} pile
 * @param {string} id
 * @param {Data} piece
 * @param {(text: string) => string} normalise
 */
export function add(pile, id, piece, normalise) {
  const shift = Object.fromEntries(Object.entries(TABLES).map(([name, table]) => [name, pile[table].length]));
  for (const table of Object.values(TABLES)) for (const one of piece[table]) /** @type {any[]} */ (pile[table]).push(one);
  /** @type {number[]} */
  const to = [];
  for (let row = 0; row < piece.aantal; row++) {
    const place = piece.plekVan?.(row) ?? row;
    const name = piece.idOf(place);
    if (place === row && pile.nummer.has(name)) to[row] = -1;
    if (to[place] < 0) continue;
    to[row] = pile.aantal++;
    append(pile, piece, row, shift);
    pile.van.push(to[place]);
    pile.overal.push(id.startsWith("overal"));
    if (place === row) pile.nummer.set(name, to[row]);
    else {
      pile.waaruit.set(to[row], [piece, row]);
      pile.aangeboden.set(to[place], [...(pile.aangeboden.get(to[place]) ?? []), to[row]]);
    }
  }
  pile.stukken.push({ id, rijen: to });
  pile.orde = alphabet(pile, normalise);
}

/**
 * @param {Pile} pile
 * @param {Data} piece
 * @param {number} row
 * @param {Record<string, number>} shift
 */
function append(pile, piece, row, shift) {
  const [from, to] = /** @type {Record<string, any[]>[]} */ (/** @type {unknown} */ ([piece.plekken, pile.plekken]));
  for (const [name, column] of Object.entries(to)) {
    const value = from[name][row];
    column.push(name in shift && value >= 0 ? value + shift[name] : value);
  }
  if (from.lat[row] < 0) return;
  to.lat[to.lat.length - 1] += piece.hoek[0] - CORNER[0];
  to.lon[to.lon.length - 1] += piece.hoek[1] - CORNER[1];
}

/**
 * Where each row is from A to Z, as outputs/finder/columns.py sorts them.
 * @param {Pile} pile
 * @param {(text: string) => string} normalise
 */
function alphabet(pile, normalise) {
  const named = pile.plekken.naam.map((naam, row) => ({ row, naam: normalise(naam), id: pile.idOf(row) }));
  named.sort((a, b) => compare(a.naam, b.naam) || compare(a.id, b.id) || a.row - b.row);
  /** @type {number[]} */
  const order = [];
  named.forEach(({ row }, at) => (order[row] = at));
  return order;
}

/**
 * @param {string} a
 * @param {string} b
 */
const compare = (a, b) => (a < b ? -1 : Number(a > b));

/**
 * How far each row is, to put them in order: of a place that comes to people, how far the middle of the nearest area is that it comes
 * to; Infinity for one that is anywhere.
 * @param {Pile} pile
 * @param {Spot} from
 * @param {typeof import("../finder/distance.mjs").metres} metres
 */
export function ranks(pile, from, metres) {
  const areas = pile.gebieden.map(([, , lat, lon]) => (lat === undefined || lon === undefined ? Infinity : metres(from, { lat, lon })));
  const { gebied, werkt } = pile.plekken;
  return Float64Array.from({ length: pile.aantal }, (_, row) => {
    const spot = pile.about(row);
    if (spot) return metres(from, spot);
    const its = [gebied[row], ...(pile.werkt[werkt[row]] ?? [])];
    return pile.overal[row] ? Infinity : Math.min(...its.map((area) => areas[area] ?? Infinity));
  });
}

/** @param {Pile} pile */
export function empty(pile) {
  /** @type {unknown[][]} */
  const lists = [...Object.values(pile.plekken), ...Object.values(TABLES).map((name) => pile[name]), pile.van, pile.overal, pile.stukken];
  for (const list of lists) list.length = 0;
  for (const map of [pile.nummer, pile.aangeboden, pile.waaruit]) map.clear();
  pile.aantal = 0;
}

/**
 * Street and number of the places of a piece, put with those of the others.
 * @param {import("../finder/types.mjs").Streets} all
 * @param {import("../finder/types.mjs").Streets} its
 * @param {number[]} rows
 */
export function addStreets(all, its, rows) {
  const before = all.straten.length;
  all.straten.push(...its.straten);
  its.straat.forEach((street, n) => {
    if (rows[n] < 0) return;
    all.straat[rows[n]] = street < 0 ? street : street + before;
    all.nummer[rows[n]] = its.nummer[n];
  });
}
