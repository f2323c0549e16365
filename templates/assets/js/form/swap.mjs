// Two neighbours in a list of a file change places, each with the comments above it and behind it. No DOM here.

import { change, lead, lineEnd, lineStart } from "./lines.mjs";
import { sure } from "./patches.mjs";
import { at, first, spans } from "./spans.mjs";

/** @typedef {import("./spans.mjs").Path} Path */
/** @typedef {import("./patches.mjs").Patch} Patch */

/**
 * @param {string} text
 * @param {Path} path of the first of the two
 * @returns {Patch}
 */
export function patchSwap(text, path) {
  const list = sure(at(sure(spans(text)), path.slice(0, -1)));
  const [one, other] = [0, 1].map((more) => sure(list.children.get(Number(path[path.length - 1]) + more)));
  const isInline = list.style === "flow" || lead(text, one).trim() !== "-";
  const [from, to, start, end] = isInline
    ? [first(one), one.end, first(other), other.end]
    : [above(text, first(one)), lineEnd(text, one.end), above(text, first(other)), lineEnd(text, other.end)];
  return change(text, from, end, text.slice(start, end) + text.slice(to, start) + text.slice(from, to));
}

/**
 * The start of its line, or of the lines above it that are comments.
 * @param {string} text
 * @param {number} place
 */
function above(text, place) {
  let start = lineStart(text, place);
  while (start) {
    const before = lineStart(text, start - 1);
    if (!text.slice(before, start).trimStart().startsWith("#")) break;
    start = before;
  }
  return start;
}
