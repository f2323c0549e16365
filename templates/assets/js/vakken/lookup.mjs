/** In a large region: which place an id is. Beside the words of its name, a piece of names has a place by its id (names.mjs). */

import { asWord, pieceOf } from "./names.mjs";
import { squaresIn } from "./squares.mjs";

/** @typedef {import("../search/types.mjs").Plek} Plek */
/** @typedef {(name: string) => Promise<any>} Get a file below data/, or undefined */

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
 * The rows of these places, each with the id of its square at its end; without those that are not found. Where nothing could be
 * fetched nobody knows that: then the row has no more than the id.
 * @param {Get} get
 * @param {readonly string[]} ids
 * @returns {Promise<Plek[]>}
 */
export async function rowsOf(get, ids) {
  if (!ids.length) return [];
  const [tree, overview] = await Promise.all([get("namen"), get("vakken")]);
  const squares = overview ? squaresIn(overview) : [];
  const rows = await Promise.all(ids.map((id) => rowOf(get, tree, id)));
  return rows.flatMap((row) => (row ? [/** @type {Plek} */ (/** @type {unknown} */ ([...row.slice(0, 8), squares[Number(row[8])]?.id]))] : []));
}

/**
 * @param {Get} get
 * @param {import("./names.mjs").Tree | undefined} tree
 * @param {string} id
 * @returns {Promise<Plek | undefined>}
 */
async function rowOf(get, tree, id) {
  const name = tree && pieceOf(tree, asWord(id));
  if (tree && name === undefined) return undefined;
  /** @type {Plek[] | undefined} */
  const piece = tree && (await get(`namen/${name}`));
  return piece ? piece.find(([its]) => its === id) : [id, id, [], -1];
}
