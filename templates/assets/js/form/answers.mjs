// What the answers so far say: one of them, the names in them, whether the place is a secret one. No DOM here.

import { bare } from "./text.mjs";

/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {{form: Form, values: Values, vandaag: string, blok?: Values}} Context `blok`: of what is on offer, when it is about that */

/**
 * The names of the place, of who runs it, and of where it is.
 * @param {Values} values
 * @param {Form} form
 */
export function own(values, form) {
  const list = (/** @type {unknown} */ value) => (Array.isArray(value) ? value.map(String) : []);
  const gebied = form.gebieden.find(([id]) => id === values.gebied);
  return [
    answer(values, "naam"),
    answer(values, "organisatie"),
    answer(values, "adres.plaats"),
    form.regio.regio,
    ...list(values.ook_bekend_als),
    ...list(values.categorie),
    ...(gebied?.[2] ?? []),
  ].filter((name) => bare(name));
}

/**
 * The text at `pad`, empty when there is none.
 * @param {Values} values
 * @param {string} pad
 */
export function answer(values, pad) {
  /** @type {any} */
  let found = values;
  for (const part of pad.split(".")) found = found?.[part];
  return found === undefined || found === null || typeof found === "object" ? "" : String(found);
}

/**
 * Whether nobody may ever know where such a place is.
 * @param {Values} values
 * @param {Form} form
 */
export function isSecret({ categorie }, form) {
  return Array.isArray(categorie) && form.categorieen.some(([id, , geheim]) => geheim && categorie.includes(id));
}
