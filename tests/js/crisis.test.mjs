/// <reference path="./node.d.ts" />
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { crisisFor, linesFor } from "../../templates/assets/js/search/crisis.mjs";
import { errors } from "../../templates/assets/js/search/errors.mjs";

/** @param {string} id @param {string} nummer @param {string} woorden */
const number = (id, nummer, woorden) => ({ id, nummer, woorden, link: `tel:${nummer}`, naam: id, wanneer: "" });
const nood = [
  number("alarm", "112", "levensgevaar"),
  number("praten", "0800-0113", "zelfmoord|wil niet meer leven|انتحار"),
  number("thuis", "0800-2000", "geweld|politie|verkrachting|slaat me"),
];

/** @param {string} text @param {string[]} known */
const found = (text, known = []) => crisisFor(nood, text, (word) => known.includes(word)).map(({ id }) => id);

test("a word, wherever it stands, in capitals, with its article", () => {
  for (const text of ["zelfmoord", "ZELFMOORD!", "hulp bij zelfmoord graag", "الانتحار", "zélfmoord"]) deepEqual(found(text), ["praten"], text);
});

test("a phrase counts as a whole", () => {
  deepEqual(found("ik wil niet meer leven"), ["praten"]);
  deepEqual(found("leven wil niet meer"), []);
  deepEqual(found("wil niet meer"), []);
  deepEqual(found("mijn man slaat me vaak"), ["thuis"]);
});

test("errors in a long word, letters forgotten, doubled or swapped in a shorter one", () => {
  for (const text of ["zelfmoort", "zelmoord", "zelfmoordd", "zlefmoord"]) deepEqual(found(text), ["praten"], text);
  for (const text of ["gweld", "gewweld", "gewedl", "gewel"]) deepEqual(found(text), ["thuis"], text);
  deepEqual(found("verkrachtng"), ["thuis"]);
});

test("one slip of a finger in a long phrase, in a word that says nothing or that is long", () => {
  for (const text of ["ik wil neit meer leven", "ik wil nie meer leven", "wil nniet meer leven", "ik wil niet meer levne"]) deepEqual(found(text), ["praten"], text);
  for (const text of ["wil neit meer levne", "wil iet meer leven", "wil niet mee leven", "wil niet meer lezen", "slat me"]) deepEqual(found(text), [], text);
});

test("endings", () => {
  for (const text of ["zelfmoorden", "verkrachtingen"]) equal(found(text).length, 1, text);
});

test("a word that merely looks like it means something else", () => {
  for (const text of ["geweldig", "geweldige film", "gewelddadige film", "geweldloos", "politiek", "positie", "gemeld", "verwachting"]) {
    deepEqual(found(text), [], text);
  }
  for (const text of ["انتظار", "zelf", "zelfstandig", "slaat", "me", "leven", ""]) deepEqual(found(text), [], text);
});

test("a word that the search knows is no error for another", () => {
  deepEqual(found("zelfmoort", ["zelfmoort"]), []);
});

test("a number by itself, and not one in an address", () => {
  deepEqual(found("112"), ["alarm"]);
  deepEqual(found("0800 2000"), ["thuis"]);
  deepEqual(found("١١٢"), ["alarm"]);
  deepEqual(found("Javastraat 112"), []);
});

test("a slip is forgiven from three words on, and never in two letters or in another script", () => {
  const meant = (/** @type {string} */ typed, /** @type {string} */ phrase) => crisisFor([number("a", "1", phrase)], typed, () => false).length === 1;
  deepEqual([meant("wil neit leven", "wil niet leven"), meant("niet leevn", "niet leven")], [true, false]);
  deepEqual([meant("wil i dood zijn", "wil ik dood zijn"), meant("iemand sla me", "iemand slaat me")], [false, false]);
  deepEqual([meant("اريد ان امو", "اريد ان اموت"), meant("اريد ان اموت", "اريد ان اموت")], [false, true]);
});

/** Who listens in a crisis, with whom it stands together; and who can wait, by words of its own. */
const lijnen = [
  { ...number("geld", "0800-8115", ""), gewoon: "schulden|rood staan" },
  { ...number("praten", "113", "zelfmoord"), samen: ["luisteren"] },
  { ...number("luisteren", "088-0767", ""), gewoon: "eenzaam" },
  { ...number("thuis", "0800-2000", "slaat me"), gewoon: "slaat me|ruzie" },
];
/** @param {string} text */
function lines(text) {
  const { lijnen: shown, alleen, stil } = linesFor(lijnen, text, () => false);
  return { ids: shown.map(({ id }) => id), alleen, stil };
}

test("who can wait is found by other words, and that is no secret", () => {
  deepEqual(lines("schulden"), { ids: ["geld"], alleen: false, stil: false });
  deepEqual(lines("ik sta rood staan"), { ids: ["geld"], alleen: false, stil: false });
  deepEqual(lines("zwembad"), { ids: [], alleen: false, stil: false });
  deepEqual(lines(""), { ids: [], alleen: false, stil: false });
});

test("in a crisis its number comes first, is named once, and what was asked leaves no trace", () => {
  deepEqual(lines("hij slaat me en ik heb schulden"), { ids: ["thuis", "geld"], alleen: false, stil: true });
});

test("who listens to those who want to die stands with its own company alone, whatever else was typed", () => {
  deepEqual(lines("zelfmoord schulden"), { ids: ["praten", "luisteren"], alleen: true, stil: true });
});

test("a number without words is never there", () => {
  deepEqual(crisisFor([number("leeg", "113", "")], "van alles", () => false), []);
});

test("what must all be said, in any order and apart, one of several, and none of others", () => {
  const has = (/** @type {string} */ text) => crisisFor([number("a", "1", "pillen/een strip+geslikt/innemen+-dag/per week")], text, () => false).length === 1;
  for (const text of ["mn vriendin heeft pillen geslikt", "geslikt een hele berg pillen", "ze wil een strip innemen", "pillen gesliktt"]) ok(has(text), text);
  for (const text of ["pillen", "geslikt", "strip geslikt", "elke dag pillen geslikt", "pillen geslikt per week", "dag", ""]) ok(!has(text), text);
  ok(has("pillen geslikt deze week"), "not all of what must not be there");
  const alone = (/** @type {string} */ text) => crisisFor([number("a", "1", "brand+-hout|noodgeval")], text, () => false).length === 1;
  deepEqual([alone("er is brand"), alone("hout voor brand"), alone("noodgeval"), alone("hout")], [true, false, true, false]);
});

test("errors are counted as Damerau has it", () => {
  deepEqual([errors("", ""), errors("ab", "ba"), errors("kitten", "sitting"), errors("abc", "")], [0, 1, 3, 3]);
});

test("every ending that a word can have, and no other", () => {
  const one = [number("a", "1", "brand"), number("b", "2", "dood"), number("c", "3", "انتحار"), number("d", "4", "meld2punt")];
  const has = (/** @type {string} */ text) => crisisFor(one, text, () => false).length === 1;
  for (const ending of ["e", "en", "s", "t", "te", "ten", "d", "de", "ed", "es", "ing"]) ok(has(`brand${ending}`), ending);
  for (const ending of ["ig", "weer", "enx"]) ok(!has(`brand${ending}`), ending);
  for (const text of ["doods", "doo", "انتحارen", "انتحر", "meld2punten", "mel2punt"]) ok(!has(text), text);
});

test("errors by the length of the word: none in five letters, slips in seven, any one in eight, two in thirteen", () => {
  const meant = (/** @type {string} */ typed, /** @type {string} */ word) => crisisFor([number("a", "1", word)], typed, () => false).length === 1;
  deepEqual([meant("band", "brand"), meant("brannd", "brand"), meant("geweld", "geweld")], [false, false, true]);
  deepEqual([meant("mishandl", "misbruik"), meant("misbrujk", "misbruik"), meant("moeilyk", "moeilijk"), meant("eenzaxm", "eenzaam")], [false, true, false, false]);
  deepEqual([meant("abcdxfghijkx", "abcdefghijkl"), meant("abcdxfghijklx", "abcdefghijklm")], [false, true]);
  deepEqual([meant("abcxxfghijklx", "abcdefghijklm"), meant("belfmoord", "zelfmoord")], [false, false], "three errors, or another first letter");
});

test("nothing typed is no number, also where one has no words or no digits", () => {
  deepEqual(crisisFor([number("leeg", "113", ""), number("chat", "", "praat")], "", () => false), []);
  deepEqual(crisisFor([number("chat", "", "praat")], "iets", () => false), []);
});

test("errors are those of the plainest way to count them", () => {
  const words = ["", "a", "b", "ab", "ba", "abc", "acb", "bac", "cab", "abca", "bcaa", "abab", "baba", "cbaab", "abcab"];
  for (const a of words) for (const b of words) equal(errors(a, b), plain(a, b), `${a} ${b}`);
});

/**
 * Letter by letter from the end, as it is defined.
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
function plain(a, b) {
  if (!a || !b) return a.length + b.length;
  const [p, q] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [plain(p, b) + 1, plain(a, q) + 1, plain(p, q) + Number(a.at(-1) !== b.at(-1))];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(plain(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}
