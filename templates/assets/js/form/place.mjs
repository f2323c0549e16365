// A place as it is being filled in: values in the shape of the file, and what becomes of them at the end. No DOM here.

import { compose } from "./hours.mjs";
import { parse } from "./hours_read.mjs";
import { isSecret } from "./answers.mjs";
import { isMapping, isEmpty } from "./yaml.mjs";
import { slug, strip } from "./text.mjs";

/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./hours.mjs").Rij} Rij */
/** @typedef {"deur" | "langs" | "beide"} Waar a door to go to, or people who come to you, or both */
/** @typedef {{values: Values, uren: Rij[], waar: Waar, aanbod?: Value[]}} Plek aanbod: as the file has it, blocks and all */
/** @typedef {[(string | number)[], Value | undefined]} Step */

const COMES = "werkgebied"; // of what says where a place is, all but this is about its door

/**
 * A new place, with what is usual in it.
 * @param {Form} form
 * @param {string} vandaag
 * @returns {Plek}
 */
export function emptyPlace({ regio }, vandaag) {
  return { values: { talen: ["nl"], adres: { plaats: regio.plaats }, controle: { datum: vandaag } }, uren: [], waar: "deur" };
}

/**
 * What a file says, as the form has it: where a list is possible there is a list.
 * @param {Values} tree
 * @param {Pick<Form, "velden" | "verblijf">} form
 * @returns {Plek}
 */
export function placeOf(tree, { velden, verblijf }) {
  /** @type {Values} */
  const values = JSON.parse(JSON.stringify(tree));
  for (const { pad } of velden.filter(({ soort }) => soort === "lijst")) {
    const there = get(values, pad);
    if (typeof there === "string") put(values, pad, there ? [there] : []);
  }
  const lines = get(values, "openingstijden");
  const uren = Array.isArray(lines) ? lines.map((line) => parse(String(line))) : [];
  const comes = !isEmpty(values[COMES] ?? "");
  const stays = verblijf.some((key) => key !== COMES && !isEmpty(values[key] ?? ""));
  const aanbod = Array.isArray(values.aanbod) ? values.aanbod : [];
  if (aanbod.some(isBlock)) values.aanbod = aanbod.filter((one) => !isBlock(one));
  return { values, uren, waar: comes ? (stays ? "beide" : "langs") : "deur", aanbod };
}

/**
 * Whether it is more than a text per language (`place/aanbod.py`); the form leaves that as it is.
 * @param {Value} one
 */
function isBlock(one) {
  return isMapping(one) && Object.entries(one).some(([key, value]) => isMapping(value) || key === "soort" || key === "naam");
}

/**
 * The texts as they are now, among the blocks where they were; new ones at the end.
 * @param {Value[]} was
 * @param {Value | undefined} texts
 * @returns {Value[]}
 */
function amongBlocks(was, texts) {
  const left = Array.isArray(texts) ? [...texts] : [];
  const kept = was.flatMap((one) => (isBlock(one) ? [one] : left.splice(0, 1)));
  return [...kept, ...left];
}

/**
 * @param {Values} values
 * @param {string} pad such as adres.straat, or aanbod.0.nl
 * @returns {Value | undefined}
 */
export function get(values, pad) {
  /** @type {any} */
  let found = values;
  for (const part of pad.split(".")) found = typeof found === "object" ? found?.[part] : undefined;
  return found;
}

/**
 * @param {Values} values
 * @param {string} pad
 * @param {Value} value
 */
export function put(values, pad, value) {
  const parts = pad.split(".");
  /** @type {any} */
  let place = values;
  for (const part of parts.slice(0, -1)) place = place[part] = typeof place[part] === "object" ? place[part] : {};
  place[parts[parts.length - 1]] = value;
}

/**
 * What the file will say: nothing empty, nothing that does not belong with the other answers.
 * @param {Plek} plek
 * @param {Form} form
 * @returns {Values}
 */
export function finished({ values, uren, waar, aanbod = [] }, form) {
  /** @type {Values} */
  const all = { ...JSON.parse(JSON.stringify(values)), openingstijden: uren.flatMap(compose) };
  for (const { pad } of form.velden.filter(({ keur }) => keur?.soort === "getal")) {
    const text = get(all, pad);
    if (typeof text === "string" && text.trim()) put(all, pad, Number(text));
  }
  const secret = isSecret(values, form);
  for (const key of form.verblijf) if (secret || waar === (key === COMES ? "deur" : "langs")) delete all[key];
  const kept = /** @type {Values} */ (tidy(all));
  if (aanbod.some(isBlock)) kept.aanbod = amongBlocks(aanbod, kept.aanbod);
  if (isMapping(kept.adres) && !kept.adres.straat) delete kept.adres;
  if (isMapping(kept.locatie) && !(("lat" in kept.locatie) && ("lon" in kept.locatie))) delete kept.locatie;
  return kept;
}

/**
 * Without what is empty or not known, at any depth; texts without the space around them.
 * @param {Value} value
 * @returns {Value}
 */
function tidy(value) {
  if (Array.isArray(value)) return value.map(tidy).filter((item) => !isEmpty(item));
  if (isMapping(value)) {
    const rows = Object.entries(value).map(([key, item]) => /** @type {const} */ ([key, tidy(item)]));
    return Object.fromEntries(rows.filter(([, item]) => !isEmpty(item)));
  }
  return typeof value === "string" ? strip(value) : value;
}

/**
 * Whether there is a door, or they come to you, or one can call, write or look it up (`checks/reachable.py`).
 * @param {Values} values
 */
export function isReachable({ status, adres, locatie, werkgebied, contact }) {
  const { toestemming, ...ways } = isMapping(contact) ? contact : {};
  return status === "gestopt" || Boolean(adres ?? locatie ?? werkgebied) || Object.keys(ways).length > 0;
}

/**
 * What a new file leaves out because it says nothing.
 * @param {Values} values
 * @param {Veld[]} velden
 * @returns {Values}
 */
export function forNewFile(values, velden) {
  const kept = JSON.parse(JSON.stringify(values));
  for (const { pad, soort } of velden) {
    if (soort === "woord" && get(kept, pad) === "onbekend") put(kept, pad, "");
  }
  if (kept.status === "open") delete kept.status;
  return /** @type {Values} */ (tidy(kept));
}

/**
 * What to change in a file so that it says what was filled in: only what differs from how it was opened.
 * @param {Values} before as `finished` gives it for the file as it was opened
 * @param {Values} after
 * @returns {Step[]}
 */
export function changes(before, after) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, fresh] = [before[key], after[key]];
    if (same(old, fresh)) return [];
    return isMapping(old) && isMapping(fresh) ? inside(key, old, fresh) : [/** @type {Step} */ ([[key], fresh])];
  });
}

/**
 * @param {string} key
 * @param {Values} old
 * @param {Values} fresh
 * @returns {Step[]}
 */
function inside(key, old, fresh) {
  return changes(old, fresh).map(([path, value]) => [[key, ...path], value]);
}

/**
 * @param {Value | undefined} a
 * @param {Value | undefined} b
 */
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The file's name for a new place: in the folder of its area, unless where it is must not be known.
 * @param {Values} values
 * @param {Form} form
 */
export function fileName(values, form) {
  const folder = isSecret(values, form) ? "" : String(values.gebied ?? "");
  const name = slug(String(values.naam ?? "")) || "nieuwe-plek";
  return [form.regio.map, folder, `${name}.yml`].filter(Boolean).join("/");
}
