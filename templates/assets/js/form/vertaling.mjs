// Who wrote the texts in another language, and of which Dutch: `place/vertaling.py` reads what stands here. No DOM but in `asked`.

import { element } from "../map/dom.mjs";
import { get, put } from "./place.mjs";
import { oneLine } from "./text.mjs";
import { isMapping } from "./yaml.mjs";

/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {import("./app.mjs").App} App */

const KEY = "vertaling";
const DUTCH = "nl";
const MACHINE = "machine";
const TABLE = Array.from({ length: 256 }, (_, n) => Array.from({ length: 8 }).reduce((/** @type {number} */ c) => (c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1), n));

/** @param {string} text */
function crc32(text) {
  const end = new TextEncoder().encode(text).reduce((crc, byte) => (crc >>> 8) ^ TABLE[(crc ^ byte) & 255], -1);
  return (end ^ -1) >>> 0;
}

/**
 * Every text that is there in Dutch and in `language`, at whatever depth.
 * @param {Value | undefined} value
 * @param {string} language
 * @returns {[string, string][]}
 */
function both(value, language) {
  if (Array.isArray(value)) return value.flatMap((one) => both(one, language));
  if (!isMapping(value)) return [];
  const { [DUTCH]: dutch, [language]: other } = value;
  const here = typeof dutch === "string" && typeof other === "string" ? [/** @type {[string, string]} */ ([dutch, other])] : [];
  return [...here, ...Object.values(value).flatMap((one) => both(one, language))];
}

/**
 * The Dutch of all that is said in `language`, as eight digits; in whatever order it stands.
 * @param {Value} values
 * @param {string} language
 */
export function sourceOf(values, language) {
  const sum = both(values, language).reduce((total, [dutch]) => (total + crc32(oneLine(dutch))) % 2 ** 32, 0);
  return sum.toString(16).padStart(8, "0");
}

/**
 * With who wrote the texts of each language that were added or changed; a language that is gone is not named any more.
 * @param {Values} before as the file was opened
 * @param {Values} after
 * @param {readonly string[]} languages
 * @param {string} vandaag
 * @returns {Values}
 */
export function signed(before, after, languages, vandaag) {
  /** @type {Values} */
  const found = { ...(isMapping(after[KEY]) ? after[KEY] : {}) };
  for (const code of languages) {
    const [was, is] = [before, after].map((values) => both(values, code).map(([, text]) => text));
    const door = get(after, `${KEY}.${code}.door`);
    const isSame = JSON.stringify(was) === JSON.stringify(is) && door === get(before, `${KEY}.${code}.door`);
    if (!is.length) delete found[code];
    else if (!isSame) found[code] = { door: door ?? "mens", op: vandaag, van: sourceOf(after, code) };
  }
  const { [KEY]: _, ...rest } = after;
  if (!Object.keys(found).length) return rest;
  const at = Object.entries(rest);
  const end = at.findIndex(([key]) => key === "controle");
  return Object.fromEntries([...at.slice(0, end), [KEY, found], ...at.slice(end)]);
}

/**
 * For each language in which something is written: whether a machine wrote it.
 * @param {App} app
 * @returns {HTMLElement}
 */
export function asked(app) {
  const set = element("fieldset", { class: "veld" }, element("legend", {}, app.w["vertaald-vraag"]));
  const draw = () => {
    const all = [app.plek.values, ...app.plek.aanbod.map(({ values }) => values)];
    const written = app.form.leestalen.filter(([code]) => code !== DUTCH && both(all, code).some(([, text]) => text.trim()));
    set.hidden = !written.length;
    set.replaceChildren(...[...set.children].slice(0, 1), ...written.map(([code, naam]) => box(app, code, naam)));
  };
  draw();
  app.watchers.push(draw);
  return set;
}

/**
 * @param {App} app
 * @param {string} code
 * @param {string} naam
 */
function box(app, code, naam) {
  const pad = `${KEY}.${code}.door`;
  const input = /** @type {HTMLInputElement} */ (element("input", { type: "checkbox" }));
  input.checked = get(app.plek.values, pad) === MACHINE;
  input.addEventListener("change", () => put(app.plek.values, pad, input.checked ? MACHINE : "mens"));
  return element("label", { class: "keuze" }, input, element("span", {}, naam));
}
