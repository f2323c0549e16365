/**
 * In a large region: which place an id is. An id is mostly the place's name, so a piece of names (names.mjs) has it; else nobody
 * knows, and the page says so as it does of a place that is no more.
 */

import { pieceOf } from "./names.mjs";
import { squaresIn } from "./squares.mjs";

/** @typedef {import("../search/types.mjs").Plek} Plek */
/** @typedef {(name: string) => Promise<any>} Get a file below data/, or undefined */

const TRIES = 3; // words of an id, the longest first: the fewest are called by these

/**
 * @param {string} base where the site begins
 * @returns {Get}
 */
export function createGet(base) {
  /** @type {Map<string, Promise<any>>} */
  const fetched = new Map();
  return (name) => {
    const found = fetched.get(name) ?? fetch(`${base}data/${name}.json`).then((answer) => (answer.ok ? answer.json() : undefined)).catch(() => undefined);
    fetched.set(name, found);
    return found;
  };
}

/**
 * The rows of these places, each with the id of its square at its end; without those that are not found.
 * @param {Get} get
 * @param {readonly string[]} ids
 * @returns {Promise<Plek[]>}
 */
export async function rowsOf(get, ids) {
  if (!ids.length) return [];
  const [tree, overview] = await Promise.all([get("namen"), get("vakken")]);
  const squares = overview ? squaresIn(overview) : [];
  const rows = await Promise.all(ids.map((id) => rowOf(get, tree ?? {}, id)));
  return rows.flatMap((row) => (row ? [/** @type {Plek} */ (/** @type {unknown} */ ([...row.slice(0, 8), squares[Number(row[8])]?.id]))] : []));
}

/**
 * @param {Get} get
 * @param {import("./names.mjs").Tree} tree
 * @param {string} id
 * @returns {Promise<Plek | undefined>}
 */
async function rowOf(get, tree, id) {
  const words = id.split("-").filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
  for (const word of words.slice(0, TRIES)) {
    const piece = pieceOf(tree, word);
    /** @type {Plek | undefined} */
    const found = piece === undefined ? undefined : (await get(`namen/${piece}`))?.find((/** @type {Plek} */ [its]) => its === id);
    if (found) return found;
  }
  return undefined;
}
