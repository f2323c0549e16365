// Values in the shape of a file: one of them by its path, and what differs between two. No DOM here.

import { isEmpty, isMapping } from "./yaml.mjs";
import { strip } from "./text.mjs";

/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {[(string | number)[], Value | undefined | typeof SWAP]} Step a value to set, nothing to remove what is there, or SWAP */

/** An item of a list and the one behind it change places. */
export const SWAP = Symbol("swap");

/**
 * @param {Values} values
 * @param {string} pad such as adres.straat, or ook_bekend_als.0
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
 * A copy in which there is a list where a list is possible.
 * @param {Values} tree
 * @param {Veld[]} velden
 * @returns {Values}
 */
export function listed(tree, velden) {
  /** @type {Values} */
  const values = JSON.parse(JSON.stringify(tree));
  for (const { pad } of velden.filter(({ soort }) => soort === "lijst")) {
    const there = get(values, pad);
    if (typeof there === "string") put(values, pad, there ? [there] : []);
  }
  return values;
}

/**
 * What was typed as a number is one.
 * @param {Values} values
 * @param {Veld[]} velden
 */
export function count(values, velden) {
  for (const { pad } of velden.filter(({ keur }) => keur?.soort === "getal")) {
    const text = get(values, pad);
    if (typeof text === "string" && text.trim()) put(values, pad, Number(text));
  }
}

/**
 * Without what is empty or not known, at any depth; texts without the space around them.
 * @param {Value} value
 * @returns {Value}
 */
export function tidy(value) {
  if (Array.isArray(value)) return value.map(tidy).filter((item) => !isEmpty(item));
  if (isMapping(value)) {
    const rows = Object.entries(value).map(([key, item]) => /** @type {const} */ ([key, tidy(item)]));
    return Object.fromEntries(rows.filter(([, item]) => !isEmpty(item)));
  }
  return typeof value === "string" ? strip(value) : value;
}

/**
 * What to set, and then what to remove, so that one says what the other does.
 * @param {Values} before
 * @param {Values} after
 * @returns {Step[]}
 */
export function differences(before, after) {
  const found = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => {
    const [old, fresh] = [before[key], after[key]];
    if (same(old, fresh)) return [];
    return isMapping(old) && isMapping(fresh) ? below([key], old, fresh) : [/** @type {Step} */ ([[key], fresh])];
  });
  return [...found.filter(([, value]) => value !== undefined), ...found.filter(([, value]) => value === undefined)];
}

/**
 * The same for what is at `path`.
 * @param {(string | number)[]} path
 * @param {Values} old
 * @param {Values} fresh
 * @returns {Step[]}
 */
export function below(path, old, fresh) {
  return differences(old, fresh).map(([rest, value]) => [[...path, ...rest], value]);
}

/**
 * @param {Value | undefined} a
 * @param {Value | undefined} b
 */
export const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
