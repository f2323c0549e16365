// The one piece of a file's text that changes when a value is set or removed (`tools/patches.py`). No DOM here.

import { change, column, cut, cutLines, insertLines, lead, lineBreak, lineEnd, lineStart } from "./lines.mjs";
import { at, first, spans } from "./spans.mjs";
import { entry, flow, indented, isMapping, itemLines, keysAt, quoted, scalar } from "./yaml.mjs";
import { isPrintable } from "./text.mjs";

/** @typedef {import("./spans.mjs").Span} Span */
/** @typedef {import("./spans.mjs").Path} Path */
/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Keys} Keys */
/** @typedef {{start: number, old: string, fresh: string}} Patch at `start`, `old` becomes `fresh` */

export class CannotEdit extends Error {}

/**
 * @param {string} text
 * @param {Patch} patch
 */
export const applied = (text, { start, old, fresh }) => text.slice(0, start) + fresh + text.slice(start + old.length);

/**
 * What to change so that `value` is at `path`.
 * @param {string} text
 * @param {Path} path
 * @param {Value} value
 * @param {Keys} keys
 * @returns {Patch}
 */
export function patchSet(text, path, value, keys) {
  const whole = sure(spans(text));
  const inside = path.some((_, n) => at(whole, path.slice(0, n))?.style === "flow");
  const [found, above] = [at(whole, path), at(whole, path.slice(0, -1))];
  if (found) return replace(text, found, path[path.length - 1], value, inside);
  if (!above || above.kind === "text") return patchSet(text, path.slice(0, -1), { [String(path[path.length - 1])]: value }, keys);
  return above.style === "flow" ? addFlow(above, path, value, keys) : addBlock(text, above, path, value, keys);
}

/**
 * What to change so that nothing is at `path`, nor a mapping or list that held nothing else.
 * @param {string} text
 * @param {Path} path
 * @returns {Patch}
 */
export function patchRemove(text, path) {
  const above = at(sure(spans(text)), path.slice(0, -1));
  if (!above || above.children.size === 1) {
    if (path.length < 2) throw new CannotEdit(String(path));
    return patchRemove(text, path.slice(0, -1));
  }
  const siblings = [...above.children.values()];
  const place = [...above.children.keys()].indexOf(path[path.length - 1]);
  const found = sure(siblings[place]);
  if (above.style === "flow") return removeFlow(text, siblings, place);
  if (above.kind === "map" && lead(text, found).trim()) return cut(text, first(found), first(sure(siblings[place + 1])));
  return cutLines(text, lineStart(text, first(found)), found.end);
}

/**
 * @template T
 * @param {T | undefined} found
 * @returns {T}
 */
export function sure(found) {
  if (found === undefined) throw new CannotEdit("the file cannot be read");
  return found;
}

/**
 * With the comma that stood between it and its neighbour.
 * @param {string} text
 * @param {Span[]} siblings
 * @param {number} place
 */
function removeFlow(text, siblings, place) {
  if (place) return cut(text, siblings[place - 1].end, siblings[place].end);
  return cut(text, first(siblings[0]), first(siblings[1]));
}

/**
 * @param {string} text
 * @param {Span} found
 * @param {string | number} key
 * @param {Value} value
 * @param {boolean} inside
 */
function replace(text, found, key, value, inside) {
  const within = inside || found.style === "flow";
  if (!within && isText(value) && found.kind === "text" && isQuote(found.style)) {
    return change(text, found.start, found.end, requoted(value, found.style));
  }
  return within ? replaceInside(text, found, value) : replaceLines(text, found, key, value);
}

/** @param {string} style */
const isQuote = (style) => style === "'" || style === '"';

/**
 * @param {string} text
 * @param {Span} found
 * @param {Value} value
 */
function replaceInside(text, found, value) {
  const written = isText(value) && isQuote(found.style) ? requoted(value, found.style) : flow(value);
  return change(text, found.start, found.end, found.start === found.end ? ` ${written}` : written);
}

/**
 * @param {string} text
 * @param {Span} found
 * @param {string | number} key
 * @param {Value} value
 */
function replaceLines(text, found, key, value) {
  const isItem = typeof key === "number";
  const lines = isItem ? itemLines(value) : entry(key, value);
  const rest = lines.slice(1);
  let line = isItem ? lines[0].slice(2) : lines[0].slice(scalar(key).length + 1);
  if (rest.length && found.start === found.end) return insertLines(text, lineEnd(text, found.end), rest, column(text, found));
  let start = isItem ? found.start : text.indexOf(":", found.keyEnd) + 1;
  if (!rest.length && found.kind === "text" && found.start !== found.end) [start, line] = [found.start, line.trimStart()];
  const by = " ".repeat(column(text, found) - (isItem ? 2 : 0));
  return change(text, start, found.end, [line, ...indented(rest, by)].join(lineBreak(text)));
}

/**
 * A text in the quotes that were there, when it fits in them.
 * @param {Value} value
 * @param {string} style
 */
function requoted(value, style) {
  const written = typeof value === "string" ? value : scalar(value);
  return style === "'" && isPrintable(written) ? `'${written.replaceAll("'", "''")}'` : quoted(written);
}

/** @param {Value} value */
const isText = (value) => !Array.isArray(value) && !isMapping(value);

/**
 * New lines after the key that comes before it in the model, or after the last item of a list.
 * @param {string} text
 * @param {Span} above
 * @param {Path} path
 * @param {Value} value
 * @param {Keys} keys
 */
function addBlock(text, above, path, value, keys) {
  const siblings = [...above.children.values()];
  if (above.kind === "list") {
    const last = siblings[siblings.length - 1];
    return insertLines(text, lineEnd(text, last.end), itemLines(value), lead(text, last).indexOf("-"));
  }
  const lines = entry(String(path[path.length - 1]), value);
  const by = column(text, siblings[0]);
  const before = keyBefore(above, path, keys);
  if (before || lead(text, siblings[0]).trim()) return insertLines(text, lineEnd(text, (before ?? siblings[0]).end), lines, by);
  const fresh = [...indented(lines, " ".repeat(by)), ""].join(lineBreak(text));
  return { start: lineStart(text, first(siblings[0])), old: "", fresh };
}

/**
 * @param {Span} above
 * @param {Path} path
 * @param {Value} value
 * @param {Keys} keys
 * @returns {Patch}
 */
function addFlow(above, path, value, keys) {
  const fresh = above.kind === "list" ? flow(value) : `${scalar(path[path.length - 1])}: ${flow(value)}`;
  const siblings = [...above.children.values()];
  if (!siblings.length) return { start: above.start + 1, old: "", fresh };
  const before = above.kind === "list" ? siblings[siblings.length - 1] : keyBefore(above, path, keys);
  if (!before) return { start: first(siblings[0]), old: "", fresh: `${fresh}, ` };
  return { start: before.end, old: "", fresh: `${before.start === before.end ? " " : ""}, ${fresh}` };
}

/**
 * The value after which a new key comes: the last in the file that the model has before it.
 * @param {Span} above
 * @param {Path} path
 * @param {Keys} keys
 */
function keyBefore(above, path, keys) {
  const known = keysAt(path, keys);
  const key = String(path[path.length - 1]);
  const own = known.includes(key) ? known.indexOf(key) : known.length;
  return [...above.children].reverse().find(([other]) => known.indexOf(String(other)) < own)?.[1];
}
