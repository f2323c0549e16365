/** The parts of the page that the finder works with, and the words that it says. */

/** @typedef {import("./place.mjs").Forms} Forms */
/**
 * @typedef {import("./place.mjs").Words & {
 *   laden: string, mislukt: string, kaart_mislukt: string, telling: Forms, in_beeld: Forms, alle: string, geen_in_beeld: string,
 *   zeker_open: string, geen_open: string, onbekend_open: string, geen_punt: string, moment: string, onbekend_erbij: Forms, niets: string, laat_los: string, vreemd: string,
 *   afstand_van: string, ver_onbekend: string, hier: string, postcode: string, midden: string, binnen: string,
 *   laat_zien: string, filters: string, filters_n: string, verwijder: string,
 *   nu: string, mijn: string, wis: string, zoekt: string, vandaag: string, morgen: string, dagen: string[],
 *   open: string, sluit: string, in: string, uit: string,
 * }} Words
 * @typedef {{plekken: string, aanbod?: string, buurten: string, straten: string, postcodes: string, opschriften: string, vormen: string, stijl: string, scripts: string[]}} Files
 * @typedef {{root: HTMLElement, words: Words, files: Files, begin: string, home: string, taal: string, sprite: string, base: string}} Page
 */

/**
 * @param {HTMLElement} root
 * @returns {Page}
 */
export function readPage(root) {
  const { begin = "lijst", home = "./", taal = "en", sprite = "", root: base = "", woorden = "{}", staat = "{}", bestanden = "{}" } = root.dataset;
  const words = { ...JSON.parse(woorden), staat: { ...JSON.parse(staat), redenen: {} } };
  return { root, words, files: JSON.parse(bestanden), begin, home, taal, sprite, base };
}

/**
 * @template {HTMLElement} E
 * @param {string} id
 * @param {new () => E} kind
 * @returns {E}
 */
export function part(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is not on the page`);
  return found;
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
