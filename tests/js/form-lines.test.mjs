/// <reference path="./node.d.ts" />
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { change, cut, cutLines, insertLines, lineBreak, lineEnd, lineStart } from "../../templates/assets/js/form/lines.mjs";

const UNIX = "naam: Het Huis\naanbod:\n  - Koffie\n";
const WINDOWS = UNIX.replaceAll("\n", "\r\n");

/** @param {string} text @param {{start: number, old: string, fresh: string}} patch */
function done(text, { start, old, fresh }) {
  equal(text.slice(start, start + old.length), old, "what is taken out stands there");
  return text.slice(0, start) + fresh + text.slice(start + old.length);
}

test("the file's own line ends are used", () => {
  equal(lineBreak(UNIX), "\n");
  equal(lineBreak(WINDOWS), "\r\n");
  equal(lineBreak("naam: x"), "\n");
});

test("a line begins behind the line end before it, the first one at the beginning", () => {
  const second = UNIX.indexOf("aanbod");
  equal(lineStart(UNIX, 0), 0);
  equal(lineStart(UNIX, 5), 0);
  equal(lineStart(UNIX, second), second);
  equal(lineStart(UNIX, second + 3), second);
  equal(lineStart(UNIX, second - 1), 0); // the line end is part of the line that it ends
  equal(lineStart("\nx", 1), 1);
});

test("a line ends before its line end, of one sign or two, or with the file", () => {
  equal(lineEnd(UNIX, 0), "naam: Het Huis".length);
  equal(lineEnd(WINDOWS, 0), "naam: Het Huis".length);
  equal(lineEnd("naam: x", 2), 7);
  equal(lineEnd(UNIX, UNIX.indexOf("\n")), UNIX.indexOf("\n"));
  equal(lineEnd("een\r\n\r\ntwee", 5), 5); // an empty line
});

test("lines are put in behind a place, further in, with the file's line ends", () => {
  const at = UNIX.indexOf("\naanbod");
  deepEqual(insertLines(UNIX, at, ["adres:", "  straat: Javastraat"], 2), { start: at, old: "", fresh: "\n  adres:\n    straat: Javastraat" });
  equal(done(WINDOWS, insertLines(WINDOWS, WINDOWS.indexOf("\r\naanbod"), ["status: open"], 0)), WINDOWS.replace("aanbod", "status: open\r\naanbod"));
});

test("a piece is changed or cut where it stands", () => {
  const at = UNIX.indexOf("Het");
  equal(done(UNIX, change(UNIX, at, at + 3, "Ons")), UNIX.replace("Het", "Ons"));
  equal(done(UNIX, cut(UNIX, at, at + 4)), UNIX.replace("Het ", ""));
});

test("a whole line goes with its line end", () => {
  equal(done(UNIX, cutLines(UNIX, 0, 4)), "aanbod:\n  - Koffie\n");
  equal(done(WINDOWS, cutLines(WINDOWS, 0, 4)), "aanbod:\r\n  - Koffie\r\n");
  const last = UNIX.indexOf("  - ");
  equal(done(UNIX, cutLines(UNIX, last, last + 6)), "naam: Het Huis\naanbod:\n");
});

test("the last line of a file without a last line end takes the one before it along", () => {
  for (const text of [UNIX.trimEnd(), WINDOWS.trimEnd()]) {
    const last = text.indexOf("  - ");
    equal(done(text, cutLines(text, last, last + 6)), text.slice(0, text.indexOf("aanbod:") + 7));
  }
  equal(done("naam: x", cutLines("naam: x", 0, 7)), "");
});
