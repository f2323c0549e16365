/** On a short list of the wegwijzer: how far each place is. site.mjs imports this for who said where she is. */

/**
 * @param {HTMLElement} rows they came with the page
 * @param {string} from
 */
export function start(rows, from) {
  import(new URL(rows.dataset.ver ?? "", location.href).href)
    .then(({ createDistances }) => createDistances(from, document.documentElement.lang))
    .then((fillIn) => fillIn(rows))
    .catch(() => undefined) // without it the rows still say where each place is
    .finally(() => delete document.documentElement.dataset.zoekt); // the room that was kept for it
}
