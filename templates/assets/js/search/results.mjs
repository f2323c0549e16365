/** Rows of kinds and places below the search box, where no finder shows them; fetched with the box. */

import { begripLink, placeLink } from "./links.mjs";
import { counted } from "./plural.mjs";

const FIRST = 8;
const MORE = 20;

/** @typedef {import("./types.mjs").Data} Data */
/**
 * Handed in, because a module that two others import is a file of its own to fetch.
 * @typedef {Pick<typeof import("./view.mjs"), "copy" | "element"> & {whereFrom: () => string}} Tools
 */

/**
 * @param {HTMLFormElement} form
 * @param {Data} data
 * @param {Tools} tools
 */
export function createResults(form, data, { copy, element, whereFrom }) {
  const { zoek, rijen = 0, hoog } = history.state ?? {}; // as this page was left
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
    if (globalThis.RUIM) element(row, ".vinder-staat").dataset.vak = data.plekken[nummer][8] ?? "";
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

  addEventListener("pagehide", () => history.replaceState({ ...history.state, rijen: list.children.length, hoog: scrollY }, ""));

  return {
    /**
     * How many rows there were, for who comes back to what she asked.
     * @param {string} text
     */
    before: (text) => (text === zoek ? rijen : 0),
    /**
     * To where she had read, when the rows have all that they will have.
     * @param {string} text
     */
    async comeBack(text) {
      if (text !== zoek || !hoog) return;
      await filled;
      scrollTo(0, hoog);
    },
    /**
     * The words are noted for this visit, so that coming back, another language and the finder have them; never in this page's address, which
     * others may read in the phone's history. What is nobody's business goes nowhere else. Where to measure from stays where it is.
     * @param {string} text
     * @param {boolean} isQuiet
     */
    note(text, isQuiet) {
      const from = whereFrom();
      const verder = [text && !isQuiet && `zoek=${encodeURIComponent(text)}`, from].filter(Boolean).join("&");
      history.replaceState({ ...history.state, zoek: text, verder }, "", location.pathname + location.search + (from && `#${from}`));
      form.querySelector(".zoek-verder a")?.setAttribute("href", `${form.dataset.home}plekken/${verder && "#"}${verder}`);
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
 * Says in the rows of a list which places are open; bundled apart, as a place's script is.
 * @param {HTMLFormElement} form
 * @returns {Promise<(list: ParentNode) => void>}
 */
async function states(form) {
  return (await import(new URL(form.dataset.staten ?? "", location.href).href)).createStates(form);
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
