/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { all, compiled, replaced } from "../../templates/assets/js/form/patterns.mjs";
import { isBsn, isIban } from "../../templates/assets/js/form/identity.mjs";
import { bare, isPrintable, length, oneLine, paragraphs, plain, seen, slug, strip } from "../../templates/assets/js/form/text.mjs";

const HARD_SPACE = "\u00a0", WIDE_SPACE = "\u3000", SOFT_HYPHEN = "\u00ad", RIGHT_TO_LEFT = "\u200f";

test("white space at the ends goes, whatever kind it is, and what is between stays", () => {
  for (const space of [" ", "\t", "\r\n", "\x1c", "\x85", HARD_SPACE, WIDE_SPACE, "\u2028"]) {
    equal(strip(`${space}${space}een  twee${space}${space}`), "een  twee");
  }
  equal(strip(""), "");
});

test("one line has single spaces, and none at its ends", () => {
  equal(oneLine(`  een\n\t twee${HARD_SPACE}${WIDE_SPACE}drie \n`), "een twee drie");
});

test("a blank line parts paragraphs, also one with spaces in it; an empty paragraph is none", () => {
  equal(paragraphs("een\ntwee\n\ndrie\n \t\nvier\n\n\n\n"), "een twee\n\ndrie\n\nvier");
  equal(paragraphs("een\ntwee"), "een twee");
  equal(paragraphs("\n\n \n\n"), "");
});

test("a plain space can be seen, another one and what is invisible cannot", () => {
  ok(isPrintable("Café „'t Hoekje” 😀 أهلا"));
  ok(isPrintable(" "));
  for (const hidden of ["\n", "\t", "\x00", HARD_SPACE, WIDE_SPACE, SOFT_HYPHEN, RIGHT_TO_LEFT, "\u2028", "\u2029", "\ue000"]) {
    ok(!isPrintable(`a${hidden}b`), JSON.stringify(hidden));
  }
});

test("a character counts as one, also where it is stored as two", () => {
  equal(length("😀é"), 2);
  equal(length(""), 0);
});

test("what nothing shows is not read", () => {
  equal(seen(`kof${SOFT_HYPHEN}fie${RIGHT_TO_LEFT}\u200b`), "koffie");
  equal(seen(`koffie${HARD_SPACE}thee`), `koffie${HARD_SPACE}thee`);
});

test("digits of every script are ours, each by its own nought", () => {
  for (const nought of "٠۰०০੦૦୦௦౦೦൦๐໐༠၀") {
    const code = nought.codePointAt(0) ?? 0;
    equal(plain(String.fromCodePoint(...[0, 1, 5, 9].map((n) => code + n))), "0159", nought);
  }
  equal(plain("𝟎𝟔"), "06");
  equal(plain("\u1810\u1819"), "\u1810\u1819"); // of a script that nobody here types: left as it is
});

test("what looks alike is one thing: letters, dashes, digits with a mark on them", () => {
  equal(plain("ｆｕｌｌ"), "full");
  equal(plain("06\u201012\u201334\u201356\u201478\u201590\u22121"), "06-12-34-56-78-90-1");
  equal(plain("0⃣6\u0301\u0302"), "06");
  equal(plain("e\u0301"), "é");
});

test("names are compared without accents, capitals and signs", () => {
  equal(bare("Café 't HOEKJE, Straße 12-a"), "cafe t hoekje strasse 12 a");
  equal(bare("بَيت"), "بيت");
  equal(bare("—"), "");
});

test("the name of a file has small letters, digits and single dashes, and no dash at its ends", () => {
  equal(slug("'t Hoekje & Co."), "t-hoekje-co");
  equal(slug("Één: twee"), "een-twee");
  equal(slug("Дом 7"), "7");
  equal(slug("!"), "");
});

test("a long name is cut at 80 signs, and not behind a dash", () => {
  equal(slug("a".repeat(100)), "a".repeat(80));
  equal(slug(`${"a".repeat(79)} b`), "a".repeat(79));
  equal(slug(`${"a".repeat(78)} b`), `${"a".repeat(78)}-b`);
});

test("a citizen service number is told by its last digit", () => {
  ok(isBsn("111222333"));
  ok(isBsn("1112.22.333"));
  for (const other of ["111222334", "111222332", "211222333", "112122333", "000000000"]) ok(!isBsn(other), other);
});

test("a bank account is told by its check digits, however it is written", () => {
  ok(isIban("NL91ABNA0417164300"));
  ok(isIban("nl91 abna 0417 1643 00"));
  ok(isIban("GB82-WEST-1234-5698-7654-32"));
  for (const other of ["NL92ABNA0417164300", "NL91ABNA0417164301", "NL91ABNA0471164300", "NL91ABNB0417164300"]) ok(!isIban(other), other);
});

test("a pattern finds and replaces each match; one that this browser does not know does neither", () => {
  const [known, unknown] = [["o(\\d)", "gu"], ["(?<naam", "gu"]];
  deepEqual(all("o1 o2", known).map(([, digit]) => digit), ["1", "2"]);
  deepEqual([replaced("o1 o2", known, "$1"), replaced("o1 o2", known, (match) => match.toUpperCase())], ["1 2", "O1 O2"]);
  deepEqual([compiled(known) === compiled(known), compiled(unknown)], [true, null], "and each is made once");
  for (let again = 0; again < 2; again++) deepEqual([all("o1", unknown), replaced("o1", unknown, "")], [[], "o1"]);
});
