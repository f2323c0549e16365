/** Rows of kinds and places below the search box, where no finder shows them; fetched with the box. */

import { begripLink, placeLink } from "./links.mjs";
import { counted } from "./plural.mjs";

/** @typedef {import("./types.mjs").Data} Data */
/**
 * Handed in, because a module that two others import is a file of its own to fetch.
 * @typedef {(form: HTMLFormElement) => Promise<(list: ParentNode) => void>} States says in the rows of a list which places are open
 * @typedef {Pick<typeof import("./view.mjs"), "copy" | "element"> & {states: States, whereFrom: () => string}} Tools
 */

/**
 * @param {HTMLFormElement} form
 * @param {Data} data
 * @param {Tools} tools
 */
export function createResults(form, data, { copy, element, states, whereFrom }) {
  /** @type {Promise<(list: ParentNode) => void> | undefined} */
  let fetched;
  /** @type {Promise<(list: ParentNode) => void> | undefined} */
  let far;
  return {
    /** @param {import("./rank.mjs").Gevonden} gevonden */
    begrip(gevonden) {
      const link = begripLink(data, gevonden);
      return filled(form, element, copy(form, "begrip"), link, link.aantal ? number(form, "plekken", link.aantal) : "");
    },
    /** @param {number} nummer */
    place(nummer) {
      const link = placeLink(data, nummer);
      const row = filled(form, element, copy(form, "plek"), link, link.bij);
      element(row, ".vinder-staat").dataset.plek = String(nummer);
      return row;
    },
    /**
     * Says of each place whether it is open, and how far it is if that can be known, a moment later.
     * @param {HTMLElement} list
     */
    complete(list) {
      if (!list.querySelector(".vinder-staat")) return Promise.resolve();
      const from = whereFrom();
      if (from) (far ??= distances(form, from).catch(() => () => {})).then((fillIn) => fillIn(list));
      return (fetched ??= states(form).catch(() => () => {})).then((fillIn) => fillIn(list));
    },
    /**
     * What was found, as it is said aloud.
     * @param {import("./rank.mjs").Result} found
     */
    outcome({ plekken, begrippen }) {
      return plekken.length ? number(form, "gevonden", plekken.length) : begrippen.map((one) => begripLink(data, one).naam).join(", ");
    },
  };
}

/**
 * @param {HTMLFormElement} form
 * @param {string} from
 * @returns {Promise<(list: ParentNode) => void>}
 */
async function distances({ dataset }, from) {
  const { createDistances } = await import(new URL(dataset.ver ?? "", location.href).href);
  return createDistances(from, document.documentElement.lang);
}

/**
 * @param {HTMLFormElement} form
 * @param {"gevonden" | "plekken"} key
 * @param {number} n
 */
function number(form, key, n) {
  return counted((plural) => form.getAttribute(`data-${key}-${plural}`), form.dataset.taal ?? "en", n);
}

/**
 * @param {HTMLFormElement} form
 * @param {Tools["element"]} element
 * @param {DocumentFragment} row
 * @param {import("./links.mjs").Link} link
 * @param {string} bij
 */
function filled(form, element, row, { pad, naam, teken }, bij) {
  row.querySelector("a")?.setAttribute("href", `${form.dataset.home}${pad}`);
  row.querySelector("use")?.setAttribute("href", `${form.dataset.pictogrammen}#${teken}`);
  element(row, ".rij-naam").textContent = naam;
  element(row, ".rij-wat").textContent = bij;
  return row;
}
