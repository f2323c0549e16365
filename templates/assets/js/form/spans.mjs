// Where in a place's file each value begins and ends (`tools/yaml_spans.py`), and what it says. No DOM here.

import { isMap, isScalar, isSeq, parseDocument, visit } from "yaml";

/** @typedef {(string | number)[]} Path */
/** @typedef {string | Tree[] | {[key: string]: Tree}} Tree what a file says: every scalar is text */
/**
 * @typedef {object} Span
 * @property {number} start
 * @property {number} end of what one sees, never of the lines after it
 * @property {"" | "'" | '"' | "|" | "flow" | "block"} style of a text its quotes, of a list or mapping how it is laid out
 * @property {"text" | "list" | "map"} kind
 * @property {number} keyStart -1 in a list
 * @property {number} keyEnd
 * @property {Map<string | number, Span>} children
 * @property {string} said what a text says
 */

/**
 * @param {string} text
 * @returns {Span | undefined} nothing when it is not a mapping that we can find our way in
 */
export function spans(text) {
  const doc = parseDocument(text, { schema: "failsafe", version: "1.1", uniqueKeys: true });
  if (doc.errors.length || !isMap(doc.contents)) return undefined;
  let strange = false;
  visit(doc, { Alias: () => void (strange = true), Node: (_, node) => void (strange ||= Boolean(node.tag ?? /** @type {any} */ (node).anchor)) });
  return strange ? undefined : span(doc.contents, text);
}

/** @type {Record<string, Span["style"]>} */
const STYLES = { QUOTE_SINGLE: "'", QUOTE_DOUBLE: '"', BLOCK_LITERAL: "|", BLOCK_FOLDED: "|" };

/**
 * @param {any} node
 * @param {string} text
 * @returns {Span}
 */
function span(node, text) {
  const [start, end] = node.range;
  /** @type {Span} */
  const found = { start, end, style: "", kind: "text", keyStart: -1, keyEnd: -1, children: new Map(), said: "" };
  if (isScalar(node)) return scalarSpan(found, node, text);
  found.style = node.flow ? "flow" : "block";
  if (isSeq(node)) {
    found.kind = "list";
    node.items.forEach((item, n) => found.children.set(n, span(item, text)));
  } else {
    found.kind = "map";
    for (const pair of node.items) add(found, pair, text);
  }
  if (found.style === "block" && found.children.size) found.end = Math.max(...[...found.children.values()].map((child) => child.end));
  return found;
}

/**
 * @param {Span} found
 * @param {any} node
 * @param {string} text
 */
function scalarSpan(found, node, text) {
  found.style = STYLES[node.type] ?? "";
  found.said = String(node.value ?? "");
  if (found.style === "|") found.end = found.start + text.slice(found.start, found.end).trimEnd().length;
  return found;
}

/**
 * Put a value into its mapping; what a comma cut off belongs to the value before it: `{nl: Maaltijd € 4,50}`.
 * @param {Span} mapping
 * @param {any} pair
 * @param {string} text
 */
function add(mapping, { key, value }, text) {
  const [start, end] = key.range;
  const last = [...mapping.children.values()].pop();
  const colon = text.indexOf(":", end);
  const empty = !value || (isScalar(value) && !value.type?.startsWith("QUOTE") && !String(value.value ?? ""));
  const stop = value?.range?.[0] ?? end;
  if (mapping.style === "flow" && empty && last && (colon < 0 || colon > stop)) {
    last.end = end;
    last.said = text.slice(last.start, end).split(/\s+/).join(" ");
    return;
  }
  const found = empty
    ? { start: colon + 1, end: colon + 1, style: /** @type {const} */ (""), kind: /** @type {const} */ ("text"), children: new Map(), said: "" }
    : span(value, text);
  mapping.children.set(String(key.value), { ...found, keyStart: start, keyEnd: end });
}

/**
 * @param {Span | undefined} whole
 * @param {Path} path
 * @returns {Span | undefined}
 */
export function at(whole, path) {
  return path.reduce((found, part) => found?.children.get(part), whole);
}

/**
 * What the span says.
 * @param {Span} whole
 * @returns {Tree}
 */
export function tree(whole) {
  if (whole.kind === "text") return whole.said;
  if (whole.kind === "list") return [...whole.children.values()].map(tree);
  return Object.fromEntries([...whole.children].map(([key, child]) => [key, tree(child)]));
}

/**
 * Where its key begins, or the value itself in a list.
 * @param {Span} found
 */
export const first = (found) => (found.keyStart >= 0 ? found.keyStart : found.start);
