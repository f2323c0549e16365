/** The order of a list; apart from store.mjs, which every page has. */

/** @typedef {import("./store.mjs").List} List */

/**
 * One place up (-1) or down (1); at the end of the list it stays where it is.
 * @param {List} list
 * @param {string} id
 * @param {number} by
 * @returns {List}
 */
export function move(list, id, by) {
  const from = list.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return list;
  const others = list.filter((one) => one !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
