/** Rows of kinds and places below the search box, where no finder shows them; fetched with the box. */

import { begripLink, placeLink } from "./links.mjs";
import { counted } from "./plural.mjs";

const FIRST = 8;
const MORE = 20;

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
  const list = element(form, ".zoek-lijst");
  const more = element(form, ".zoek-meer");
  /** @type {number[]} */
  let rest = [];
  /** @type {Element | null} the first of the kinds that come after the places */
  let end = null;
  let filled = Promise.resolve();
  /** @type {Promise<(list: ParentNode) => void> | undefined} */
  let fetched;
  /** @type {Promise<(list: ParentNode) => void> | undefined} */
  let far;

  /** @param {number} nummer */
  function place(nummer) {
    const link = placeLink(data, nummer);
    const row = filledIn(form, element, copy(form, "plek"), link, link.bij);
    element(row, ".vinder-staat").dataset.plek = String(nummer);
    return row;
  }

  /** @param {import("./rank.mjs").Gevonden} gevonden */
  function begrip(gevonden) {
    const link = begripLink(data, gevonden);
    return filledIn(form, element, copy(form, "begrip"), link, link.aantal ? number(form, "plekken", link.aantal) : "");
  }

  /** Says of each place whether it is open, and how far it is if that can be known, a moment later. */
  function complete() {
    if (!list.querySelector(".vinder-staat")) return Promise.resolve();
    const from = whereFrom();
    if (from) (far ??= distances(form, from).catch(() => () => {})).then((fillIn) => fillIn(list));
    return (fetched ??= states(form).catch(() => () => {})).then((fillIn) => fillIn(list));
  }

  /** @param {number} many */
  function append(many) {
    for (const nummer of rest.splice(0, many)) list.insertBefore(place(nummer), end);
    filled = complete();
    more.hidden = !rest.length;
  }

  more.addEventListener("click", () => {
    const before = end ? [...list.children].indexOf(end) : list.children.length;
    append(MORE);
    list.children[before]?.querySelector("a")?.focus();
  });

  return {
    /** When the rows have all that they will have. */
    get filled() {
      return filled;
    },
    /** How many rows there are, so that as many can be there again. */
    get many() {
      return list.children.length;
    },
    /**
     * @param {import("./rank.mjs").Result} found
     * @param {number} many rows that were there before
     * @param {boolean} stil
     */
    show({ begrippen, plekken, verder }, many, stil) {
      list.replaceChildren(...begrippen.map(begrip));
      end = verder ? list.firstElementChild : null; // a need is for somewhere to go, before it is for all places of a kind
      rest = [...plekken];
      append(Math.max(FIRST, many - begrippen.length));
      list.hidden = !list.children.length;
      element(form, ".zoek-verder").hidden = !plekken.length || stil;
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
function filledIn(form, element, row, { pad, naam, teken }, bij) {
  row.querySelector("a")?.setAttribute("href", `${form.dataset.home}${pad}`);
  row.querySelector("use")?.setAttribute("href", `${form.dataset.pictogrammen}#${teken}`);
  element(row, ".rij-naam").textContent = naam;
  element(row, ".rij-wat").textContent = bij;
  return row;
}
