/** Prints a list: fetches the page of each place, lays the sheets out, and asks the browser to print. */

import { make, part } from "./dom.mjs";
import { fullSheet, shortSheet } from "./sheet.mjs";
import { fetchPlace } from "./source.mjs";

/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("./words.mjs").Words} Words */
/** @typedef {import("./sheet.mjs").Found} Found */

const AT_ONCE = 6; // pages fetched side by side

/**
 * @param {HTMLElement} root
 * @param {Words} say
 * @param {Place[]} list
 * @param {boolean} isShort
 */
export async function print(root, say, list, isShort) {
  const status = part(root, ".lijst-druk-staat");
  const { sheets, isWhole } = await prepared(root, say, list, isShort, (done) => (status.textContent = say("druk_bezig", { n: list.length, klaar: done })));
  show(sheets);
  status.textContent = isWhole ? "" : say("druk_niet_alles");
  await drawings(sheets);
  window.print();
}

/**
 * The sheets, not shown yet, and whether the page of every place was there.
 * @param {HTMLElement} root
 * @param {Words} say
 * @param {Place[]} list
 * @param {boolean} isShort
 * @param {(done: number) => void} [progress]
 */
export async function prepared(root, say, list, isShort, progress = () => undefined) {
  const found = await gather(root, list, progress);
  const sheets = make("div", { class: "vellen" }, ...laidOut(root, say, found, isShort));
  return { sheets, isWhole: found.every(({ told }) => told) };
}

/**
 * Instead of the page, until it is printed.
 * @param {HTMLElement} sheets
 */
export function show(sheets) {
  document.querySelector(".vellen")?.remove();
  document.body.append(sheets);
  document.documentElement.classList.add("druk-lijst");
  addEventListener("afterprint", () => clear(sheets), { once: true });
}

/**
 * @param {HTMLElement} root
 * @param {Words} say
 * @param {Found[]} found
 * @param {boolean} isShort
 */
function laidOut(root, say, found, isShort) {
  const dated = make("p", { class: "blad-voet" }, root.dataset.gegevens ?? "");
  if (!isShort) return found.map((one) => fullSheet(say, one, root.dataset.gegevens ?? ""));
  const title = make("h1", { class: "blad-titel" }, part(document, ".lijst-kop").textContent ?? "");
  return [make("p", { class: "blad-merk" }, say("merk")), title, make("ol", {}, ...found.map((one) => shortSheet(say, one))), dated];
}

/**
 * What the pages say, in the order of the list.
 * @param {HTMLElement} root
 * @param {Place[]} list
 * @param {(done: number) => void} progress
 * @returns {Promise<Found[]>}
 */
async function gather(root, list, progress) {
  const { home = "", nl } = root.dataset;
  /** @type {Found[]} */
  const found = [];
  for (let from = 0; from < list.length; from += AT_ONCE) {
    progress(from);
    found.push(...(await Promise.all(list.slice(from, from + AT_ONCE).map((place) => find(place, home, nl)))));
  }
  return found;
}

/**
 * @param {Place} place
 * @param {string} home
 * @param {string | undefined} nl where the Dutch pages are; undefined when these are those
 * @returns {Promise<Found>}
 */
async function find(place, home, nl) {
  if (!place.known) return { place, told: null, dutch: null };
  const address = (/** @type {string} */ base) => new URL(`${base}plek/${place.id}/`, location.href).href;
  const [told, dutch] = await Promise.all([fetchPlace(address(home)), nl === undefined ? null : fetchPlace(address(nl))]);
  return { place, told: told ?? dutch, dutch: told ? dutch : null };
}

/**
 * The drawings of the maps lie in one file; paper cannot wait for it.
 * @param {HTMLElement} sheets
 */
async function drawings(sheets) {
  const files = new Set([...sheets.querySelectorAll("use")].map((use) => (use.getAttribute("href") ?? "").split("#")[0]));
  await Promise.all([...files].map((file) => fetch(file).catch(() => undefined)));
  await new Promise((done) => setTimeout(done, 100));
}

/** @param {HTMLElement} sheets */
function clear(sheets) {
  sheets.remove();
  document.documentElement.classList.remove("druk-lijst");
}
