/** Shows results below the field, copied from the form's own templates and filled with text only. */

import { begripLink, placeLink } from "./links.mjs";
import { counted } from "./plural.mjs";

/** @typedef {import("./types.mjs").Data} Data */
/** @typedef {import("./rank.mjs").Result} Result */

const FIRST = 8;
const MORE = 20;
const PAUSE = 500; // milliseconds without typing before the number of results is said aloud

/**
 * @param {HTMLFormElement} form
 * @param {Data} data
 */
export function createView(form, data) {
  const list = element(form, ".zoek-lijst");
  const status = element(form, "[role=status]");
  const more = element(form, ".zoek-meer");
  const nothing = element(form, ".zoek-niets");
  const urgent = element(form, ".zoek-nood");
  /** @type {number[]} */
  let rest = [];
  let timer = 0;

  /** @param {number} many */
  function append(many) {
    list.append(...rest.splice(0, many).map((nummer) => placeRow(form, data, nummer)));
    more.hidden = !rest.length;
  }

  /** @param {string} text */
  function say(text) {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), text ? PAUSE : 0);
  }

  more.addEventListener("click", () => {
    const before = list.children.length;
    append(MORE);
    list.children[before]?.querySelector("a")?.focus();
  });

  return {
    /**
     * @param {Result | null} result null: nothing was asked
     * @param {import("./types.mjs").Nood[]} numbers to call first
     */
    show(result, numbers) {
      const found = result ?? { begrippen: [], plekken: [] };
      const links = found.begrippen.map((gevonden) => begripLink(data, gevonden));
      const isEmpty = !links.length && !found.plekken.length;
      list.replaceChildren(...links.map((link) => begripRow(form, link)));
      list.hidden = isEmpty;
      nothing.replaceChildren(...(result && isEmpty ? [copy(form, "niets")] : []));
      nothing.hidden = !result || !isEmpty;
      rest = [...found.plekken];
      append(FIRST);
      urgent.replaceChildren(...numbers.map((one) => crisisRow(form, one)));
      const isNew = urgent.hidden && numbers.length > 0;
      urgent.hidden = !numbers.length;
      if (isNew) urgent.scrollIntoView({ block: "nearest" });
      say([...numbers.map((one) => call(form, one)), ...outcome(form, result, links)].join(" "));
    },
  };
}

/**
 * What was found, as it is said aloud.
 * @param {HTMLFormElement} form
 * @param {Result | null} result
 * @param {{naam: string}[]} links
 */
function outcome(form, result, links) {
  if (!result) return [];
  if (result.plekken.length) return [number(form, "gevonden", result.plekken.length)];
  return [links.map(({ naam }) => naam).join(", ") || (form.dataset.niets ?? "")];
}

/**
 * @param {HTMLFormElement} form
 * @param {import("./types.mjs").Nood} nood
 */
function call(form, { naam, nummer }) {
  const number = `\u2066${nummer}\u2069`; // keeps its order among Arabic letters
  return (form.dataset.bel ?? "").replace("{name}", () => naam).replace("{number}", () => number);
}

/**
 * @param {HTMLFormElement} form
 * @param {import("./types.mjs").Nood} nood
 */
function crisisRow(form, { id, link, naam, nummer, wanneer }) {
  const row = copy(form, "nood");
  row.querySelector("a")?.setAttribute("href", link);
  row.querySelector("use")?.setAttribute("href", `${form.dataset.pictogrammen}#n-${id}`);
  element(row, "bdi").textContent = nummer;
  element(row, ".nummer-naam").textContent = naam;
  element(row, ".nummer-wanneer").textContent = wanneer;
  return row;
}

/**
 * @param {ParentNode} root
 * @param {string} selector
 * @returns {HTMLElement}
 */
function element(root, selector) {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`${selector} is missing`);
  return found;
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 */
function copy(form, name) {
  const template = /** @type {HTMLTemplateElement} */ (element(form, `template[data-deel=${name}]`));
  return /** @type {DocumentFragment} */ (template.content.cloneNode(true));
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
 * @param {Data} data
 * @param {number} nummer
 */
function placeRow(form, data, nummer) {
  const link = placeLink(data, nummer);
  return filled(form, copy(form, "plek"), link, link.bij);
}

/**
 * @param {HTMLFormElement} form
 * @param {ReturnType<typeof begripLink>} link
 */
function begripRow(form, link) {
  return filled(form, copy(form, "begrip"), link, link.aantal ? number(form, "plekken", link.aantal) : "");
}

/**
 * @param {HTMLFormElement} form
 * @param {DocumentFragment} row
 * @param {import("./links.mjs").Link} link
 * @param {string} bij
 */
function filled(form, row, { pad, naam, teken }, bij) {
  row.querySelector("a")?.setAttribute("href", `${form.dataset.home}${pad}`);
  row.querySelector("use")?.setAttribute("href", `${form.dataset.pictogrammen}#${teken}`);
  element(row, ".rij-naam").textContent = naam;
  element(row, ".rij-wat").textContent = bij;
  return row;
}
