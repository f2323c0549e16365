/** On a place's page, for who comes from the finder: which of what she looked for hold here, and how far it is. */

import { element, pictogram } from "../map/dom.mjs";
import { read } from "./address.mjs";
import { has } from "./bits.mjs";
import { metres } from "./distance.mjs";
import { choices } from "./filter.mjs";
import { createMasks } from "./masks.mjs";
import { spotOf } from "./near.mjs";
import { fetchJson } from "./page.mjs";
import { howFar } from "./place.mjs";
import { unpack } from "./unpack.mjs";
import { createGet, rowsOf } from "../vakken/lookup.mjs";

const ANSWERED = ["drempel", "taal", "voor", "leeftijd"];
const SIGNS = { ja: "controle", nee: "kruis", onbekend: "let-op" };

/** @typedef {import("./unpack.mjs").Data} Data */
/** @typedef {"ja" | "nee" | "onbekend"} Verdict */
/**
 * @typedef {Pick<import("./place.mjs").Words, "m" | "km" | "lopen" | "fietsen"> & {
 *   kop: string, ja: string, nee: string, onbekend: string, leeftijd: string, van: string, taal: string,
 * }} Words
 */

/**
 * What of the choices holds at a place: in the order of the panel.
 * @param {Data} data
 * @param {number} place
 * @param {import("./types.mjs").State} state
 * @returns {{key: string, value: string, soort: Verdict}[]}
 */
export function judged(data, place, state) {
  const masks = createMasks(data);
  return choices(state, false).filter(([key]) => ANSWERED.includes(key)).map(([key, value]) => {
    const { ja, misschien } = masks[/** @type {"drempel"} */ (key)](value);
    const soort = has(ja, place) ? "ja" : misschien && has(misschien, place) ? "onbekend" : "nee";
    return { key, value, soort };
  });
}

/**
 * @param {HTMLElement} box where it is said; `data-plek` is the place's id
 * @param {string} hash
 * @param {string} sprite
 */
export async function start(box, hash, sprite) {
  const base = new URL("../data/", import.meta.url).href;
  const get = (/** @type {string} */ name) => fetchJson(`${base}${name}.${document.documentElement.lang}.json`);
  const [words, packed] = /** @type {[Words, import("./types.mjs").Packed]} */ (await Promise.all([get("voormij"), get("plekken")]));
  const data = unpack(globalThis.RUIM && packed.weet ? await squareOf(base, packed, box.dataset.plek ?? "") : packed);
  const place = data.plekken.naam.findIndex((_, one) => data.idOf(one) === box.dataset.plek);
  if (place < 0) return;
  const { state } = read(hash, data);
  await tellHowFar(data, place, state.bij, words, base);
  tell(box, judged(data, place, state).map(({ key, value, soort }) => ({ soort, tekst: words[soort].replace("{wat}", named(data, key, value, words)) })), words, sprite);
}

/**
 * In a large region: the square in which the place is.
 * @param {string} base
 * @param {import("./types.mjs").Packed} packed
 * @param {string} id
 * @returns {Promise<import("./types.mjs").Packed>}
 */
async function squareOf(base, packed, id) {
  const get = createGet(base.replace(/data.$/, ""));
  const [row] = await rowsOf(get, [id]);
  return { ...packed, ...(row?.[8] ? await get(`plekken/${row[8]}`) : {}) };
}

/**
 * @param {HTMLElement} box
 * @param {{soort: Verdict, tekst: string}[]} found
 * @param {Words} words
 * @param {string} sprite
 */
function tell(box, found, words, sprite) {
  if (!found.length) return;
  const rows = found.map(({ soort, tekst }) => element("li", { class: `feit is-${soort}` }, pictogram(SIGNS[soort], sprite), element("span", {}, tekst)));
  box.replaceChildren(element("p", {}, words.kop), element("ul", {}, ...rows));
  box.hidden = false;
}

/**
 * @param {Data} data
 * @param {string} key
 * @param {string} value
 * @param {Words} words
 */
function named(data, key, value, words) {
  if (key === "leeftijd") return words.leeftijd.replace("{n}", value);
  /** @type {[string, string, ...unknown[]][]} */
  const table = key === "drempel" ? data.vragen : key === "taal" ? data.talen : data.groepen;
  return table.find(([id]) => id === value)?.[1] ?? value;
}

/**
 * Beside the address, from what was typed: where a phone is never stands in an address, so it does not come this far.
 * @param {Data} data
 * @param {number} place
 * @param {string} bij
 * @param {Words} words
 * @param {string} base
 */
async function tellHowFar(data, place, bij, words, base) {
  const line = /** @type {HTMLElement | null} */ (document.querySelector(".plek-ver"));
  const to = data.spot(place);
  if (!line || !bij || !to) return;
  const from = spotOf(bij, data, /^\d+$/.test(bij) ? await fetchJson(`${base}postcodes${globalThis.RUIM && data.weet ? `/${bij.slice(0, 2)}` : ""}.json`).catch(() => ({})) : {});
  if (!from) return;
  const said = /** @type {import("./place.mjs").Words} */ (/** @type {unknown} */ (words));
  line.textContent = words.van.replace("{ver}", howFar(metres(from, to), said, words.taal));
  line.hidden = false;
}
