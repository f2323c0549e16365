/// <reference path="./node.d.ts" />
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { crisisFor, errors } from "../../templates/assets/js/search/crisis.mjs";

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

test("a number without words is never there", () => {
  deepEqual(crisisFor([number("leeg", "113", "")], "van alles", () => false), []);
});

test("errors are counted as Damerau has it", () => {
  deepEqual([errors("", ""), errors("ab", "ba"), errors("kitten", "sitting"), errors("abc", "")], [0, 1, 3, 3]);
});
