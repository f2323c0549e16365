/** The list of what was found, drawn in pieces: nobody reads five thousand rows, and no cheap phone should draw them. */

import { element, pictogram, sign } from "../map/dom.mjs";
import { part } from "./page.mjs";
import { described, facts, howFar, openness } from "./place.mjs";
import { street } from "./unpack.mjs";

const STEP = 12;
const IN_VIEW = 5; // rows that a phone shows at once: the others come when these have been drawn

/**
 * In a large region `al`: how many rows are there already, and stay; `verder`: fetches what is farther away, where not all is there.
 * @typedef {{
 *   now: () => number, asked: string[], far?: Float64Array, rijen?: import("./filter.mjs").Answer["rijen"], al?: number,
 *   verder?: (al: number) => unknown,
 * }} Context
 */

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 * @param {"" | "-onbekend"} [name] of the list, and of the button for more below it
 */
export function createRows(page, data, name = "") {
  const list = part(`rijen${name}`);
  const more = part(`meer${name}`);
  /** @type {number[]} */
  let waiting = [];
  const within = (/** @type {string} */ rows) => /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(rows));
  /** @type {Context} */
  let context = { now: () => 0, asked: [] };
  const draw = (/** @type {number} */ count) => {
    const rows = waiting.splice(0, count).map((place) => row(place, { page, data, context }));
    list.append(...rows);
    return rows[0];
  };
  more.addEventListener("click", () => {
    if (globalThis.RUIM && !waiting.length) return context.verder?.(list.children.length);
    const first = draw(STEP);
    more.hidden = globalThis.RUIM && context.verder ? false : !waiting.length;
    return first?.querySelector("a")?.focus();
  });
  return {
    /**
     * @param {number[]} places
     * @param {Context} asked
     */
    show(places, asked) {
      list.replaceChildren();
      const these = [...places];
      [waiting, context] = [these, asked];
      const al = (globalThis.RUIM && asked.al) || 0;
      more.hidden = globalThis.RUIM && asked.verder ? false : these.length <= STEP;
      draw(IN_VIEW + al);
      if (al) list.children[al]?.querySelector("a")?.focus();
      requestAnimationFrame(() => requestAnimationFrame(() => {
        if (waiting === these) draw(STEP - IN_VIEW); // else something else was asked in the meantime
      }));
    },
    /** Streets come a moment after the places. */
    addStreets() {
      for (const where of within(".vinder-straat")) where.replaceChildren(...inDutch(street(data, Number(where.dataset.plek))));
    },
    /** What is open changes while one reads. */
    refresh() {
      for (const line of within(".vinder-staat")) tell(line, openness(data, Number(line.dataset.plek), context.now(), page.words));
    },
  };
}

/**
 * @param {number} place
 * @param {{page: import("./page.mjs").Page, data: import("./unpack.mjs").Data, context: Context}} all
 */
function row(place, { page, data, context }) {
  const its = data.rij?.(context.rijen, place) ?? place;
  const stuk = data.stuk?.(its);
  const about = { ...described(data, place), ...stuk?.anders };
  const name = element("span", { class: "rij-naam", dir: "auto", ...(page.taal === "nl" ? {} : { lang: "nl" }) }, about.naam);
  const text = element("span", { class: "rij-tekst" }, name, ...(stuk ? [element("span", stuk.hoe, stuk.naam)] : []), what(about, place));
  const line = element("span", { class: "vinder-staat", "data-plek": String(its) });
  tell(line, openness(data, its, context.now(), page.words));
  text.append(line, ...distance(place, context, page, data), ...signs(its, context, page, data));
  const link = element("a", { class: "rij vinder-rij", href: `${page.home}plek/${about.id}/${stuk?.anker ?? ""}` });
  link.append(sign(about, page.sprite), text);
  return element("li", {}, link, ...keeper(about, data.stelt(place, "geheim")));
}

/**
 * The button that keeps the place (lijst/button.mjs), where the page has it; none at a secret address, as a list can be seen by who
 * else uses the phone.
 * @param {import("./place.mjs").Place} about
 * @param {boolean} isSecret
 */
function keeper({ id, naam }, isSecret) {
  const button = /** @type {HTMLElement | undefined} */ (part("bewaar").content.firstElementChild?.cloneNode(true));
  if (isSecret || !button) return [];
  Object.assign(button.dataset, { plek: id, naam });
  button.classList.add("in-rij");
  return [button];
}

/**
 * Kind · area · street.
 * @param {import("./place.mjs").Place} about
 * @param {number} place
 */
function what({ soort, gebied, straat }, place) {
  const where = element("span", { class: "vinder-straat", "data-plek": String(place) }, ...inDutch(straat));
  return element("span", { class: "rij-wat" }, [soort, gebied].filter(Boolean).join(" · "), where);
}

/**
 * A street keeps its own direction; the dot before it, which the style sheet puts, has that of the page.
 * @param {string} straat
 */
function inDutch(straat) {
  return straat ? [element("bdi", { lang: "nl" }, straat)] : [];
}

/**
 * @param {HTMLElement} line
 * @param {{soort: string, tekst: string}} found
 */
function tell(line, { soort, tekst }) {
  if (line.textContent === tekst) return;
  line.textContent = tekst;
  line.dataset.soort = soort;
}

/**
 * A place that comes to people, or has a secret address, says so by itself.
 * @param {number} place
 * @param {Context} context
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 */
function distance(place, { far }, { words, taal }, data) {
  if (!far || ["komt", "geheim"].some((staat) => data.stelt(place, staat))) return [];
  return [element("span", { class: "vinder-ver" }, Number.isNaN(far[place]) ? words.ver_onbekend : howFar(far[place], words, taal, Boolean(data.plekken.circa[place])))];
}

/**
 * @param {number} place
 * @param {Context} context
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 */
function signs(place, { asked }, page, data) {
  const found = facts(data, place, asked, page.words).map(({ teken, tekst }) =>
    element("span", { class: "vinder-feit" }, pictogram(teken, page.sprite), tekst));
  return found.length ? [element("span", { class: "vinder-feiten" }, ...found)] : [];
}
