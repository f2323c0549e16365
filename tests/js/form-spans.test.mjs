/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { column, lead } from "../../templates/assets/js/form/lines.mjs";
import { at, first, spans, tree } from "../../templates/assets/js/form/spans.mjs";

const FILE = `naam: 'Het Huis'
adres: {straat: Javastraat, plaats: "Diemen"}
uitleg: |
  Een regel.
  Nog een.

talen:
  - nl
  - {nl: Maaltijd € 4,50, en: Meal}
leeg:
vlak: []
`;
const whole = spans(FILE);

/** @param {(string | number)[]} path */
function shown(...path) {
  const found = at(whole, path);
  ok(found);
  return { ...found, text: FILE.slice(found.start, found.end), key: FILE.slice(found.keyStart, found.keyEnd) };
}

test("what a file says, all of it as text", () => {
  ok(whole);
  deepEqual(tree(whole), {
    naam: "Het Huis", adres: { straat: "Javastraat", plaats: "Diemen" }, uitleg: "Een regel.\nNog een.\n",
    talen: ["nl", { nl: "Maaltijd € 4,50", en: "Meal" }], leeg: "", vlak: [],
  });
});

test("each value has its place, its quotes and its key", () => {
  for (const [path, text, style, kind] of /** @type {const} */ ([
    ["naam", "'Het Huis'", "'", "text"], ["adres", "{straat: Javastraat, plaats: \"Diemen\"}", "flow", "map"],
    ["uitleg", "|\n  Een regel.\n  Nog een.", "|", "text"], ["talen", "- nl\n  - {nl: Maaltijd € 4,50, en: Meal}", "block", "list"],
    ["leeg", "", "", "text"], ["vlak", "[]", "flow", "list"],
  ])) {
    const found = shown(path);
    deepEqual([found.text, found.style, found.kind, found.key], [text, style, kind, path]);
  }
  equal(shown("adres", "plaats").style, '"');
  equal(shown("adres", "straat").style, "");
  equal(shown("leeg").start, FILE.indexOf("leeg:") + 5);
  equal(shown("leeg").end, FILE.indexOf("leeg:") + 5);
});

test("a number, a yes and a nothing stay the text that they are", () => {
  deepEqual(tree(/** @type {any} */ (spans("a: 0x10\nb: 1.0\nc: ~\nd: ja\ne: >\n  een\n  twee\n"))), { a: "0x10", b: "1.0", c: "~", d: "ja", e: "een twee\n" });
  equal(spans("e: >\n  een\n")?.children.get("e")?.style, "|");
});

test("what is empty between quotes is a value of its own", () => {
  deepEqual(tree(/** @type {any} */ (spans("a: {x: 1, y: '', z: \"\"}\n"))), { a: { x: "1", y: "", z: "" } });
  deepEqual(tree(/** @type {any} */ (spans("a: {x: , y: 2}\n"))), { a: { x: "", y: "2" } });
});

test("the whole ends where its last value does", () => equal(FILE.slice(whole?.start, whole?.end), FILE.trimEnd()));

test("what a comma cut off belongs to the value before it", () => {
  const meal = shown("talen", 1, "nl");
  deepEqual([meal.text, meal.said], ["Maaltijd € 4,50", "Maaltijd € 4,50"]);
  deepEqual(tree(/** @type {any} */ (spans("a: {x: 1,  2, y: }\n"))), { a: { x: "1, 2", y: "" } });
  deepEqual(tree(/** @type {any} */ (spans("a: {x: 1, '': ''}\n"))), { a: { x: "1", "": "" } });
});

test("what is not there is not found", () => {
  equal(at(whole, ["naam", "diep"]), undefined);
  equal(at(undefined, ["naam"]), undefined);
  equal(at(whole, []), whole);
});

test("in what we cannot find our way, nothing is found", () => {
  for (const text of ["- een\n", "los", "a: [", "a: 1\na: 2\n", "a: &x 1\nb: *x\n", "a: !!str 1\n", "a: &x 1\n", ""]) {
    equal(spans(text), undefined, text);
  }
});

test("a value begins with its key; in a list with itself", () => {
  equal(first(shown("leeg")), FILE.indexOf("leeg"));
  equal(first(shown("naam")), 0);
  equal(first(shown("talen", 0)), FILE.indexOf("nl\n"));
});

test("what stands before it on its line", () => {
  const language = shown("talen", 0);
  equal(lead(FILE, language), "  - ");
  equal(column(FILE, language), 4);
  equal(column(FILE, shown("leeg")), 0);
});
