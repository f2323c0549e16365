/** The parts of the page that the finder works with, and the words that it says. */

import { element } from "../map/dom.mjs";

/** @typedef {import("./place.mjs").Forms} Forms */
/**
 * @typedef {import("./place.mjs").Words & {
 *   laden: string, mislukt: string, kaart_mislukt: string, telling: Forms, in_beeld: Forms, alle: string, geen_in_beeld: string,
 *   zeker_open: string, geen_open: string, onbekend_open: string, geen_punt: string, moment: string, onbekend_erbij: Forms, niets: string, laat_los: string, vreemd: string,
 *   afstand_van: string, ver_onbekend: string, hier: string, postcode: string, midden: string, binnen: string,
 *   laat_zien: string, filters: string, filters_n: string, verwijder: string,
 *   waar?: string,
 *   nu: string, mijn: string, wis: string, zoekt: string, vandaag: string, morgen: string, dagen: string[],
 *   open: string, sluit: string, in: string, uit: string,
 * }} Words
 * @typedef {{plekken: string, vakken?: string, aanbod?: string, buurten: string, straten: string, postcodes: string, opschriften: string, vormen: string, stijl: string, scripts: string[]}} Files
 * @typedef {{root: HTMLElement, words: Words, files: Files, begin: string, home: string, taal: string, sprite: string, base: string}} Page
 */

/**
 * @param {HTMLElement} root
 * @returns {Page}
 */
export function readPage(root) {
  const { begin, home, taal, sprite, root: base, woorden, staat, bestanden } = /** @type {Record<string, string>} */ (root.dataset); // parts/vinder.html
  const words = { ...JSON.parse(woorden), staat: { ...JSON.parse(staat), redenen: {} } };
  return { root, words, files: JSON.parse(bestanden), begin, home, taal, sprite, base };
}

/**
 * What the pages have for the finder, by what follows on `vinder-` in its id; tests/finder/test_parts.py holds it to the templates.
 * @typedef {{
 *   balk: HTMLFieldSetElement, bewaar: HTMLTemplateElement, dichtbij: HTMLButtonElement, extra: HTMLParagraphElement,
 *   filters: HTMLFormElement, "filters-knop": HTMLButtonElement, gebied: HTMLSelectElement, kaart: HTMLDivElement, keuzes: HTMLUListElement,
 *   klaar: HTMLButtonElement, leeftijd: HTMLInputElement, lijst: HTMLElement, locatie: HTMLButtonElement, meer: HTMLButtonElement,
 *   "meer-onbekend": HTMLButtonElement, niets: HTMLDivElement, nu: HTMLButtonElement, onbekend: HTMLDetailsElement,
 *   "onbekend-kop": HTMLElement, ook: HTMLSpanElement, open: HTMLSelectElement, plek: HTMLInputElement, rijen: HTMLUListElement,
 *   "rijen-onbekend": HTMLUListElement, soort: HTMLSelectElement, sorteer: HTMLSelectElement, straal: HTMLSelectElement,
 *   taal: HTMLSelectElement, telling: HTMLParagraphElement, uitleg: HTMLParagraphElement, voor: HTMLSelectElement, vraag: HTMLDivElement,
 *   waar: HTMLFormElement, "waar-melding": HTMLParagraphElement, wis: HTMLButtonElement,
 * }} Parts
 */

/**
 * @template {keyof Parts} Name
 * @param {Name} name
 * @returns {Parts[Name]}
 */
export function part(name) {
  const found = document.getElementById(`vinder-${name}`);
  if (!found) throw new Error(`#vinder-${name} is not on the page`);
  return /** @type {Parts[Name]} */ (found);
}

/**
 * @param {() => void} act at a tap
 * @param {Record<string, string>} attributes
 * @param {...(Node | string)} content
 */
export function button(act, attributes, ...content) {
  const made = element("button", { type: "button", ...attributes }, ...content);
  made.addEventListener("click", act);
  return made;
}

/**
 * @param {string} address
 * @returns {Promise<any>}
 */
export async function fetchJson(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * A part that fails leaves the others at work.
 * @param {() => void} work
 */
export function attempt(work) {
  try {
    work();
  } catch (error) {
    console.warn(error);
  }
}
