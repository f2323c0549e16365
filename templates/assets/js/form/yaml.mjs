// How a value is written in a place's file: the rules of `tools/yaml_text.py`, byte for byte. No DOM here.
// tests/form/test_writer.py gives the same answers to both.

import { isPrintable, strip } from "./text.mjs";

/** @typedef {string | number | Value[] | {[key: string]: Value}} Value */
/** @typedef {{[key: string]: Value}} Values */
/** @typedef {Record<string, string[]>} Keys the model's keys for a place (""), and for each of its parts */

const SHORT = new Set(["locatie", "controle", "leeftijd", "herkomst", "vertaling"]);
const WIDTH = 120;
const BARE = /^[\p{L}\p{N}](?:[^\n:]|:(?=\S))*$/u;
const COMMENT = /\s#/u;
const ID = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
const BRACKETS = /[,[\]{}]/;
/** @type {Record<string, string>} */
const ESCAPES = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t" };
// What a reader of YAML 1.1 takes for a number, a yes or a no, or nothing.
const TAKEN = [
  /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  /^(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*)$/,
  /^(?:0b[0-1_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
  /^(?:null|Null|NULL)$/,
];

/**
 * One text or number; inside brackets a comma would end it.
 * @param {Value} value
 * @param {boolean} [inside]
 */
export function scalar(value, inside = false) {
  if (typeof value !== "string") return String(value);
  return mayBeBare(value, inside) ? value : quoted(value);
}

/** @param {string} text */
export function quoted(text) {
  return `"${[...text].map(escaped).join("")}"`;
}

/** @param {string} character */
function escaped(character) {
  if (character in ESCAPES) return ESCAPES[character];
  if (isPrintable(character) || character === "\u200c" || character === "\u200d") return character;
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(8, "0")}`;
}

/**
 * @param {string} text
 * @param {boolean} inside
 */
function mayBeBare(text, inside) {
  if (!BARE.test(text) || COMMENT.test(text) || text !== strip(text) || !isPrintable(text) || text.endsWith(":")) return false;
  return !(inside && BRACKETS.test(text)) && !TAKEN.some((kind) => kind.test(text));
}

/**
 * A value on one line, lists and mappings between brackets.
 * @param {Value} value
 * @returns {string}
 */
export function flow(value) {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (!isMapping(value)) return scalar(value, true);
  return `{${Object.entries(value).map(([key, item]) => `${scalar(key)}: ${flow(item)}`).join(", ")}}`;
}

/**
 * @param {unknown} value
 * @returns {value is Values}
 */
export function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The lines of a key and its value, from the first column.
 * @param {string} key
 * @param {Value} value
 * @returns {string[]}
 */
export function entry(key, value) {
  if (isMapping(value) && !SHORT.has(key)) return [`${scalar(key)}:`, ...indented(mapping(value))];
  if (Array.isArray(value) && !isListOfIds(key, value)) return [`${scalar(key)}:`, ...indented(items(value))];
  if (isMapping(value) || Array.isArray(value)) return [`${scalar(key)}: ${flow(value)}`];
  if (typeof value === "string" && readsAsLines(value)) return [`${scalar(key)}: |-`, ...indented(value.split("\n"))];
  return [`${scalar(key)}: ${scalar(value)}`];
}

/** @param {string} text */
function readsAsLines(text) {
  const lines = text.split("\n");
  const plain = lines.every((line) => isPrintable(line) && line === strip(line));
  return lines.length > 1 && plain && Boolean(lines[0]) && Boolean(lines[lines.length - 1]);
}

/** @param {Values} value */
export const mapping = (value) => Object.entries(value).flatMap(([key, item]) => entry(key, item));

/** @param {Value[]} value */
const items = (value) => value.flatMap(itemLines);

/**
 * The lines of one item of a list, the first after a dash.
 * @param {Value} item
 * @returns {string[]}
 */
export function itemLines(item) {
  if (isMapping(item) && Object.keys(item).length) {
    const [first, ...rest] = mapping(item);
    return [`- ${first}`, ...indented(rest)];
  }
  return [`- ${isMapping(item) || Array.isArray(item) ? flow(item) : scalar(item)}`];
}

/**
 * The same lines further to the right; an empty line stays empty.
 * @param {string[]} lines
 * @param {string} [by]
 */
export const indented = (lines, by = "  ") => lines.map((line) => (line ? by + line : ""));

/**
 * @param {string} key
 * @param {Value[]} value
 */
function isListOfIds(key, value) {
  const ids = value.every((item) => typeof item === "string" && ID.test(item));
  return ids && [...`${key}: ${flow(value)}`].length <= WIDTH;
}

/**
 * The same values in the model's order, without what is empty.
 * @param {Values} values
 * @param {Keys} keys
 * @param {string} [part]
 * @returns {Values}
 */
export function inOrder(values, keys, part = "") {
  const known = keys[part] ?? [];
  const rank = (/** @type {string} */ key) => (known.includes(key) ? known.indexOf(key) : known.length);
  const sorted = Object.entries(values).sort(([a], [b]) => rank(a) - rank(b));
  const below = (/** @type {string} */ key) => (part ? "-" : key); // the model has two levels
  return Object.fromEntries(
    sorted
      .map(([key, item]) => /** @type {const} */ ([key, isMapping(item) ? inOrder(item, keys, below(key)) : item]))
      .filter(([, item]) => !isEmpty(item)),
  );
}

/**
 * The keys that the model has beside the last of the path; a block below `aanbod` has its own.
 * @param {(string | number)[]} path
 * @param {Keys} keys
 */
export function keysAt(path, keys) {
  const isInBlock = path[0] === "aanbod" && path.length > 2;
  const [first, ...rest] = isInBlock ? path.slice(2) : path;
  const part = rest.length ? String(first) : isInBlock ? "aanbod" : "";
  return (rest.length < 2 && keys[part]) || [];
}

/** @param {Value} value */
export function isEmpty(value) {
  if (typeof value === "number") return false;
  return value === "" || (Array.isArray(value) ? !value.length : isMapping(value) && !Object.keys(value).length);
}

/**
 * The file of a new place.
 * @param {Values} values
 * @param {Keys} keys
 */
export function placeText(values, keys) {
  return `${mapping(inOrder(values, keys)).join("\n")}\n`;
}
