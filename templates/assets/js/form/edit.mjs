// Change values in a place's file and leave everything else as it is (`tools/edit.py`). No DOM here.
//
// The result is read back: an edit that would say anything else than was meant is refused.

import { CannotEdit, applied, patchRemove, patchSet, sure } from "./patches.mjs";
import { spans, tree } from "./spans.mjs";
import { patchSwap } from "./swap.mjs";
import { SWAP } from "./values.mjs";
import { isMapping, scalar } from "./yaml.mjs";

export { CannotEdit };

/** @typedef {import("./spans.mjs").Path} Path */
/** @typedef {import("./spans.mjs").Tree} Tree */
/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Keys} Keys */
/** @typedef {import("./values.mjs").Step} Step */
/** @typedef {[Path, Value | undefined]} Plain a value to set, or nothing to remove what is there */

const BOM = "\ufeff";

/**
 * What a file says.
 * @param {string} source
 * @returns {{[key: string]: Tree}}
 */
export function read(source) {
  return /** @type {{[key: string]: Tree}} */ (tree(sure(spans(source.replace(BOM, "")))));
}

/**
 * The file with each value put in its place, or taken away where it is undefined.
 * @param {string} source
 * @param {Step[]} changes
 * @param {Keys} keys
 * @returns {string}
 */
export function edited(source, changes, keys) {
  return changes.reduce((text, [path, value]) => (value === SWAP ? swapped(text, path) : changed(text, path, value, keys)), source);
}

/**
 * @param {string} source
 * @param {Path} path of an item that changes places with the one behind it
 */
function swapped(source, path) {
  const head = source.startsWith(BOM) ? BOM : "";
  const text = applied(source.slice(head.length), patchSwap(source.slice(head.length), path));
  const [above, n] = [path.slice(0, -1), Number(path[path.length - 1])];
  const list = /** @type {Tree[]} */ (get(read(source), above));
  const meant = put(read(source), above, [...list.slice(0, n), list[n + 1], list[n], ...list.slice(n + 2)]);
  if (JSON.stringify(compared(read(text))) !== JSON.stringify(compared(meant))) throw new CannotEdit(String(path));
  return head + text;
}

/**
 * @param {string} source
 * @param {Path} path
 * @param {Value | undefined} value
 * @param {Keys} keys
 */
function changed(source, path, value, keys) {
  const before = read(source);
  const there = get(before, path);
  if (value === undefined && there === undefined) return source;
  const head = source.startsWith(BOM) ? BOM : "";
  const steps = value === undefined ? [/** @type {Plain} */ ([path, undefined])] : fewest(before, path, value);
  const text = steps.reduce(
    (done, [at, wanted]) => applied(done, wanted === undefined ? patchRemove(done, at) : patchSet(done, at, wanted, keys)),
    source.slice(head.length),
  );
  const meant = put(before, path, value === undefined ? undefined : asRead(value));
  if (JSON.stringify(compared(read(text))) !== JSON.stringify(compared(meant))) throw new CannotEdit(String(path));
  return head + text;
}

/**
 * The fewest values to set or remove so that `value` is at `path`.
 * @param {Tree} old
 * @param {Path} path
 * @param {Value} value
 * @returns {Plain[]}
 */
function fewest(old, path, value) {
  const there = get(old, path);
  if (JSON.stringify(asRead(value)) === JSON.stringify(there)) return [];
  if (isMapping(value) && isMapping(there) && Object.keys(there).length) {
    const gone = Object.keys(there).filter((key) => !(key in value));
    const kept = Object.entries(value).flatMap(([key, item]) => fewest(old, [...path, key], item));
    return [...kept, ...gone.map((key) => /** @type {Plain} */ ([[...path, key], undefined]))];
  }
  if (Array.isArray(value) && Array.isArray(there) && there.length) return fewestItems(old, path, value, there);
  return [[path, value]];
}

/**
 * @param {Tree} old
 * @param {Path} path
 * @param {Value[]} value
 * @param {Tree[]} there
 * @returns {Plain[]}
 */
function fewestItems(old, path, value, there) {
  const both = Math.min(there.length, value.length);
  const kept = value.slice(0, both).flatMap((item, n) => fewest(old, [...path, n], item));
  const more = value.slice(both).map((item, n) => /** @type {Plain} */ ([[...path, both + n], item]));
  const gone = there.slice(both).map((_, n) => /** @type {Plain} */ ([[...path, there.length - 1 - n], undefined]));
  return [...kept, ...more, ...gone];
}

/**
 * @param {Tree} value
 * @param {Path} path
 * @returns {Tree | undefined}
 */
function get(value, path) {
  /** @type {any} */
  let found = value;
  for (const part of path) found = typeof found === "object" ? found?.[part] : undefined;
  return found;
}

/**
 * `value` as the reader will give it: every scalar is text.
 * @param {Value} value
 * @returns {Tree}
 */
function asRead(value) {
  if (Array.isArray(value)) return value.map(asRead);
  if (isMapping(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asRead(item)]));
  return typeof value === "string" ? value : scalar(value);
}

/**
 * Empty keys say nothing, so they may come and go; the order of keys means nothing either.
 * @param {Tree} value
 * @returns {Tree}
 */
function compared(value) {
  if (Array.isArray(value)) return value.map(compared);
  if (typeof value === "string") return value;
  const rows = Object.entries(value).map(([key, item]) => /** @type {const} */ ([key, compared(item)]));
  const said = rows.filter(([, item]) => (typeof item === "string" ? item !== "" : Object.keys(item).length > 0));
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {Tree} whole
 * @param {Path} path
 * @param {Tree | undefined} fresh
 * @returns {Tree}
 */
function put(whole, path, fresh) {
  const copy = JSON.parse(JSON.stringify(whole));
  /** @type {any} */
  let place = copy;
  for (const part of path.slice(0, -1)) place = place[part] = place[part] || {};
  const last = path[path.length - 1];
  if (fresh !== undefined) place[last] = fresh;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else delete place[last];
  return copy;
}
