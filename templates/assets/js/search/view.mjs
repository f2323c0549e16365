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
  const list = form.querySelector(".zoek-lijst") ?? document.createElement("ul"); // where the finder is, that shows the places
  const status = element(form, "[role=status]");
  const more = form.querySelector(".zoek-meer");
  const showsPlaces = more instanceof HTMLButtonElement;
  const further = form.querySelector(".zoek-verder");
  const empty = element(form, ".zoek-leeg");
  const calm = element(form, ".zoek-rust");
  const nothing = element(form, ".zoek-niets");
  const urgent = element(form, ".zoek-nood");
  /** @type {number[]} */
  let rest = [];
  let timer = 0;
  /** @type {Promise<(list: ParentNode) => void> | undefined} */
  let states;

  /** @param {number} many */
  function append(many) {
    list.append(...rest.splice(0, many).map((nummer) => placeRow(form, data, nummer)));
    if (list.querySelector(".vinder-staat")) void (states ??= fetchStates(form)).then((fillIn) => fillIn(list));
    if (showsPlaces) more.hidden = !rest.length;
  }

  /** @param {string} text */
  function say(text) {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), text ? PAUSE : 0);
  }

  more?.addEventListener("click", () => {
    const before = list.children.length;
    append(MORE);
    list.children[before]?.querySelector("a")?.focus();
  });

  return {
    /** How many rows there are, so that as many can be there again. */
    get rows() {
      return list.children.length;
    },
    /**
     * @param {import("./answer.mjs").Answer} answer
     * @param {number} [many] rows that were there before
     */
    show({ result, lijnen, alleen, stil }, many = 0) {
      const found = result ?? { begrippen: [], plekken: [] };
      const links = found.begrippen.map((gevonden) => begripLink(data, gevonden));
      const kind = result?.leeg === undefined ? undefined : data.categorieen[result.leeg];
      const isEmpty = !links.length && !found.plekken.length;
      const isHelpless = Boolean(result) && isEmpty && !kind && !lijnen.length;
      list.replaceChildren(...(showsPlaces ? links.map((link) => begripRow(form, link)) : []));
      fill(nothing, isHelpless ? helpless(form) : []);
      fill(empty, kind ? [said("zoek-vraag-aan", (form.dataset.leeg ?? "").replace("{kind}", () => kind.meervoud)), copy(form, "hulp")]
        : result && isEmpty && lijnen.length && !alleen ? [copy(form, "hulp")]
        : result?.deels && !isEmpty ? [said("zoek-deels", form.dataset.deels ?? "")] : []);
      rest = showsPlaces ? [...found.plekken] : [];
      append(Math.max(FIRST, many - links.length));
      list.toggleAttribute("hidden", !list.children.length);
      further?.toggleAttribute("hidden", !found.plekken.length || stil);
      urgent.replaceChildren(...lijnen.map((one) => crisisRow(form, one)));
      const isNew = urgent.hidden && lijnen.length > 0;
      urgent.hidden = !lijnen.length;
      calm.hidden = !alleen;
      urgent.classList.toggle("is-rustig", alleen || !stil);
      status.classList.toggle("alleen-gehoord", lijnen.length > 0 || isHelpless); // it stands below already
      document.documentElement.classList.toggle("alleen-bellen", alleen);
      if (isNew) urgent.scrollIntoView({ block: "nearest" });
      say([...lijnen.map((one) => call(form, one)), ...(alleen ? [] : outcome(form, result, links, isHelpless))].join(" "));
    },
  };
}

/**
 * Without it the rows say all else.
 * @param {HTMLFormElement} form
 */
async function fetchStates(form) {
  try {
    return await (await import("./states.mjs")).createStates(form);
  } catch {
    return () => {};
  }
}

/**
 * @param {HTMLElement} shown
 * @param {Node[]} content nothing: it is not there
 */
function fill(shown, content) {
  shown.replaceChildren(...content);
  shown.hidden = !content.length;
}

/**
 * @param {string} kind
 * @param {string} text
 */
function said(kind, text) {
  const line = document.createElement("p");
  line.className = kind;
  line.textContent = text;
  return line;
}

/** @param {HTMLFormElement} form */
function helpless(form) {
  const content = copy(form, "niets");
  content.querySelector(".zoek-hulp")?.append(copy(form, "hulp"));
  return [content];
}

/**
 * What was found, as it is said aloud.
 * @param {HTMLFormElement} form
 * @param {Result | null} result
 * @param {{naam: string}[]} links
 * @param {boolean} isHelpless
 */
function outcome(form, result, links, isHelpless) {
  if (!result) return [];
  if (!form.querySelector(".zoek-lijst")) return [];
  if (result.plekken.length) return [number(form, "gevonden", result.plekken.length)];
  return [links.map(({ naam }) => naam).join(", ") || (isHelpless ? form.dataset.niets ?? "" : "")];
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
  const row = filled(form, copy(form, "plek"), link, link.bij);
  element(row, ".vinder-staat").dataset.plek = String(nummer);
  return row;
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
