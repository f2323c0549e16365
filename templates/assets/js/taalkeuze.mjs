/**
 * On a page that lists languages: the phone's own come first, and one is found by typing. Nothing is sent, and only who
 * ticks the box has her choice remembered. A short code leads on by itself, unless somebody came to choose.
 */

import { memory } from "./mijn_taal.mjs";
import { normalise } from "./normalise.mjs";

/**
 * Whether a language that is called `names` is what somebody types.
 * @param {string} names
 * @param {string} typed
 */
export function isMeant(names, typed) {
  const text = normalise(typed.trim());
  return names.split(" ").some((name) => normalise(name).startsWith(text)) || normalise(names).includes(text);
}

/**
 * The place of a language among those that the phone prefers (`["fa-AF", "en"]`): 0 for the first; after them all others.
 * @param {string} code
 * @param {readonly string[]} preferred
 */
export function rank(code, preferred) {
  const found = preferred.findIndex((one) => one === code || one.split("-")[0] === code);
  return found < 0 ? preferred.length : found;
}

/**
 * The language that a short code leads on to: the one behind its #, else the phone's own, else the first of the region.
 * None where something else is behind the #: who comes from a place's page has come to choose.
 * @param {string} hash
 * @param {readonly string[]} codes of the languages, the region's first in front
 * @param {readonly string[]} preferred
 */
export function leadsTo(hash, codes, preferred) {
  const asked = hash.slice(1);
  if (asked) return codes.includes(asked) ? asked : undefined;
  return [...codes].sort((a, b) => rank(a, preferred) - rank(b, preferred))[0];
}

/** @param {HTMLElement} list */
function leadOn(list) {
  const links = [...list.querySelectorAll("a")];
  const code = leadsTo(location.hash, links.map((link) => link.hreflang), navigator.languages);
  const link = links.find(({ hreflang }) => hreflang === code);
  if (link) location.replace(link.href);
}

/** @param {HTMLElement} list */
function start(list) {
  if ("leidt" in list.dataset) leadOn(list);
  const rows = /** @type {HTMLElement[]} */ ([...list.children]);
  const own = (/** @type {HTMLElement} */ row) => rank(row.querySelector("a")?.hreflang ?? "", navigator.languages);
  list.append(...rows.slice().sort((a, b) => own(a) - own(b))); // old phones have no toSorted
  if (location.hash.includes("=")) for (const link of list.querySelectorAll("a")) link.hash = location.hash; // what was chosen comes along
  const field = /** @type {HTMLInputElement} */ (document.getElementById("taalkeuze-veld"));
  /** @type {HTMLElement} */ (field.parentElement).hidden = false;
  field.addEventListener("input", () => {
    for (const row of rows) row.hidden = !isMeant(row.dataset.namen ?? "", field.value);
    ask();
  });
  const ask = askToRemember(list);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") rows.find((row) => !row.hidden && row.isConnected)?.querySelector("a")?.click();
  });
}

/**
 * A box that has what is chosen remembered, or what was remembered forgotten. It asks in the first language that is listed.
 * @param {HTMLElement} list
 * @returns {() => void} for when the list has changed
 */
function askToRemember(list) {
  const asking = /** @type {HTMLElement} */ (document.querySelector(".taalkeuze-onthoud"));
  const box = /** @type {HTMLInputElement} */ (asking.querySelector("input"));
  const words = /** @type {HTMLElement} */ (asking.querySelector("span"));
  box.checked = Boolean(memory.remembered());
  /** @param {Element | null | undefined} row */
  const remember = (row) => {
    const link = row?.querySelector("a");
    const naam = link?.querySelector("strong")?.textContent ?? "";
    const { pad = "" } = /** @type {HTMLElement} */ (row).dataset;
    return Boolean(link) && memory.remember({ code: link?.hreflang ?? "", pad, dir: link?.dir ?? "", naam });
  };
  box.addEventListener("change", () => {
    box.checked &&= remember(list.querySelector("li")); // tried, as what the phone cannot keep is not promised
    memory.forget();
  });
  list.addEventListener("click", (event) => {
    const row = event.target instanceof Element ? event.target.closest("li") : null;
    if (box.checked && row) remember(row);
  });
  const ask = () => {
    const row = /** @type {HTMLElement | undefined} */ ([...list.children].find((one) => !(/** @type {HTMLElement} */ (one).hidden)));
    const link = row?.querySelector("a");
    if (!row || !link) return;
    words.textContent = row.dataset.onthoud ?? "";
    asking.lang = link.lang;
    asking.dir = link.dir;
  };
  ask();
  asking.hidden = false;
  return ask;
}

const list = /** @type {HTMLElement | null} */ (globalThis.document?.querySelector(".taalkeuze"));
if (list) start(list);
