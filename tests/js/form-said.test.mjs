/// <reference path="./node.d.ts" />
import { deepEqual, equal } from "node:assert/strict";
import test from "node:test";
import { all, compiled } from "../../templates/assets/js/form/patterns.mjs";
import { hints } from "../../templates/assets/js/form/plain.mjs";
import { fill, masked, say, visible } from "../../templates/assets/js/form/say.mjs";

test("what was read stands in the sentence; braces may stand there too", () => {
  equal(fill("{read} is {{geen}} {wat}, {read}", { read: "x", wat: 7 }), "x is {geen} 7, x");
  equal(fill("{read}{weg}.", { read: "" }), ".");
});

test("the sentence of a rule, what to do about it and how bad it is", () => {
  const zinnen = /** @type {Record<string, [string, string, string]>} */ ({
    "te-lang": ["{read} is te lang.", "Maak er {limit} van. {pushed}", "fout"],
    waarde: ["Dat kan hier niet.", "Kijk na.", "waarschuwing"],
  });
  deepEqual(say({ regel: "te-lang", waarden: { read: "Hoi", limit: 2 } }, { zinnen }), {
    regel: "te-lang", niveau: "fout", melding: "Hoi is te lang.", raad: "Maak er 2 van.",
  });
  deepEqual(say({ regel: "onbekend", waarden: {} }, { zinnen }), {
    regel: "onbekend", niveau: "waarschuwing", melding: "Dat kan hier niet.", raad: "Kijk na.",
  });
});

test("what cannot be seen is written out, with four digits at least", () => {
  equal(visible("a\nb\u202ec\u00a0d e"), "a<U+000A>b<U+202E>c<U+00A0>d e");
  equal(visible("\u{e0041}"), "<U+E0041>");
});

test("more than 80 characters end in three dots, 80 do not; a character may be stored as two", () => {
  equal(visible("a".repeat(80)), "a".repeat(80));
  equal(visible("a".repeat(81)), `${"a".repeat(77)}...`);
  equal(visible("😀".repeat(80)), "😀".repeat(80));
});

test("of what may be somebody's own only the first character is repeated", () => {
  equal(masked("Fatima"), "F…");
  equal(masked("F"), "F");
  equal(masked("😀x"), "😀…");
  equal(masked(""), "");
});

test("a pattern is made once, and finds all that is there; one that this browser does not know finds nothing", () => {
  equal(compiled(["ab+", "g"]), compiled(["ab+", "g"]));
  deepEqual(all("ab abb b", ["ab+", "g"]).map(([one]) => one), ["ab", "abb"]);
  equal(compiled(["(", "g"]), null);
  deepEqual(all("(", ["(", "g"]), []);
});

/** @type {import("../../templates/assets/js/form/plain.mjs").Usage} */
const usage = {
  woorden: { participeren: ["meedoen", ""], "zwakke groep": ["", "Niemand is zwak."] },
  patroon: ["participeren|zwakke\\s+groep", "giu"],
  meeste_woorden: 5,
  meeste_letters: 12,
};

/** @param {string} text @param {string} pad @param {Partial<typeof usage>} other */
const said = (text, pad = "omschrijving.nl", other = {}) =>
  hints(pad, text, { ...usage, ...other }).map(({ regel, waarden }) => [regel, waarden.read]);

test("a hard word has a better one, and one that looks down on people a reason", () => {
  deepEqual(hints("omschrijving.nl", "Participeren!", usage), [{ regel: "moeilijk-woord", waarden: { read: "Participeren", better: "meedoen" } }]);
  deepEqual(hints("omschrijving.nl", "Zwakke \n groep", usage), [
    { regel: "neerbuigend-woord", waarden: { read: "Zwakke \n groep", better: "", why: "Niemand is zwak." } },
  ]);
});

test("only Dutch is judged; and not where there is no list", () => {
  deepEqual(said("participeren", "omschrijving.en"), []);
  deepEqual(said("een twee drie vier vijf zes", "omschrijving.nl", { patroon: [] }), []);
});

test("who refers people knows hard words and long sentences, and looks down on nobody either", () => {
  deepEqual(said("participeren een twee drie vier vijf zes", "voor_verwijzers.nl"), []);
  deepEqual(said("zwakke groep", "voor_verwijzers.nl"), [["neerbuigend-woord", "zwakke groep"]]);
});

test("a sentence with more words than the most is long; the next one counts anew", () => {
  deepEqual(said("een twee drie vier vijf."), []);
  deepEqual(said("een twee drie. vier vijf zes! zeven acht? negen."), []);
  deepEqual(hints("a.nl", "Kort. een twee drie vier vijf zes!  Kort.", usage), [
    { regel: "lange-zin", waarden: { read: "een twee drie vier vijf zes!", count: 6, limit: 5 } },
  ]);
  deepEqual(said("een,twee,drie,vier,vijf"), [], "commas are no blanks in a sentence");
  deepEqual(said(" een twee drie vier vijf. zes"), [], "as many as the most, with a blank before them");
  deepEqual(said("Kort.  een twee drie vier vijf zes"), [["lange-zin", "een twee drie vier vijf zes"]], "without the blanks before it");
});

test("a word with more letters than the most is long, whatever stands beside it", () => {
  deepEqual(said("abcdefghijkl"), []);
  deepEqual(said("abcdefghijkl een. twee drie vier vijf"), []);
  deepEqual(said("(abcdefghijklm)"), [["lang-woord", "abcdefghijklm"]]);
  deepEqual(said("abcdef/ghijklm, abcdef…ghijklm"), [], "two words with a sign between");
});
