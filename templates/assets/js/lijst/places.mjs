/** What the list says of each place, from the same file that the search uses. No DOM here. */

import { slug } from "../normalise.mjs";

/** @typedef {import("../search/types.mjs").Data} Data */
/** @typedef {import("./store.mjs").List} List */
/** @typedef {{id: string, naam: string, wat: string, teken: string, known: boolean}} Place */

/**
 * The ids with those of places that were renamed since.
 * @param {Data} data
 * @param {List} ids
 * @returns {List}
 */
export function resolved(data, ids) {
  const moved = new Map(Object.entries(data.verhuisd ?? {}));
  return [...new Set(ids.map((id) => moved.get(id) ?? id))];
}

/**
 * @param {Data} data
 * @param {List} ids
 * @returns {Place[]} in the order of the list
 */
export function places(data, ids) {
  const rows = new Map(data.plekken.map((plek) => [idOf(plek), plek]));
  return ids.map((id) => {
    const plek = rows.get(id);
    return plek ? described(data, id, plek) : { id, naam: id, wat: "", teken: "let-op", known: false };
  });
}

/** @param {import("../search/types.mjs").Plek} plek */
function idOf([id, naam]) {
  return id || slug(naam);
}

/**
 * The ids without a last one that is only the beginning of a place's: then the link was cut off on its way.
 * @param {Data} data
 * @param {List} ids
 * @returns {{ids: List, isCut: boolean}}
 */
export function uncut(data, ids) {
  const last = ids[ids.length - 1] ?? "";
  const known = [...data.plekken.map(idOf), ...Object.keys(data.verhuisd ?? {})];
  const isCut = last !== "" && !known.includes(last) && known.some((id) => id.startsWith(last));
  return { ids: isCut ? ids.slice(0, -1) : ids, isCut };
}

/**
 * @param {Data} data
 * @param {string} id
 * @param {import("../search/types.mjs").Plek} plek
 * @returns {Place}
 */
function described(data, id, [, naam, categorieen, gebied = -1]) {
  const categorie = data.categorieen[categorieen[0]];
  const wat = [categorie?.naam, data.gebieden[gebied]?.naam].filter(Boolean).join(" · ");
  return { id, naam, wat, teken: categorie ? `c-${categorie.id}` : "plek", known: true };
}
