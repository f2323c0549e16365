// Small moves in the text of a file: where lines begin and end, what to cut, what to put in. No DOM here.

import { first } from "./spans.mjs";
import { indented } from "./yaml.mjs";

/** @typedef {import("./spans.mjs").Span} Span */
/** @typedef {import("./patches.mjs").Patch} Patch */

/**
 * @param {string} text
 * @param {number} start
 * @param {string[]} lines
 * @param {number} by
 * @returns {Patch}
 */
export function insertLines(text, start, lines, by) {
  const fresh = indented(lines, " ".repeat(by)).map((line) => lineBreak(text) + line);
  return { start, old: "", fresh: fresh.join("") };
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 * @param {string} fresh
 * @returns {Patch}
 */
export const change = (text, start, end, fresh) => ({ start, old: text.slice(start, end), fresh });

/**
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export const cut = (text, start, end) => change(text, start, end, "");

/**
 * Whole lines; at the end of a file that has no last line end, the one before them.
 * @param {string} text
 * @param {number} start
 * @param {number} end
 */
export function cutLines(text, start, end) {
  const after = lineEnd(text, end);
  if (after === text.length) return cut(text, start ? start - lineBreak(text).length : 0, after);
  return cut(text, start, after + (text.startsWith("\r\n", after) ? 2 : 1));
}

/** @param {string} text */
export const lineBreak = (text) => (text.includes("\r\n") ? "\r\n" : "\n");

/**
 * @param {string} text
 * @param {number} place
 */
export const lineStart = (text, place) => (place ? text.lastIndexOf("\n", place - 1) + 1 : 0);

/**
 * Before the line end that follows.
 * @param {string} text
 * @param {number} place
 */
export function lineEnd(text, place) {
  const found = text.indexOf("\n", place);
  const end = found < 0 ? text.length : found;
  return text.slice(place, end).endsWith("\r") ? end - 1 : end;
}

/**
 * What is on the line before the value or its key.
 * @param {string} text
 * @param {Span} found
 */
export const lead = (text, found) => text.slice(lineStart(text, first(found)), first(found));

/**
 * @param {string} text
 * @param {Span} found
 */
export const column = (text, found) => lead(text, found).length;
