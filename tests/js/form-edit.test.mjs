/// <reference path="./node.d.ts" />
/** One value of a small file is set or taken away: what stands there then. Beside it, tests/cases/edit says so of a file as people write them. */
import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { CannotEdit, edited, read } from "../../templates/assets/js/form/edit.mjs";
import { SWAP } from "../../templates/assets/js/form/values.mjs";

const keys = { "": ["naam", "categorie", "aanbod", "adres", "talen"], adres: ["straat", "huisnummer", "plaats"] };

/** @param {string} source @param {(string | number)[]} path @param {any} [value] nothing to take away what is there */
const put = (source, path, value) => edited(source, [[path, value]], keys);

/** @type {[string, string, (string | number)[], any, string][]} */
const cases = [
  ["a text keeps its quotes, and its own quotes are doubled", "naam: 'De Roos'\n", ["naam"], "'t Huis", "naam: '''t Huis'\n"],
  ["a text keeps the room before it", "naam:   De Roos\n", ["naam"], "De Lelie", "naam:   De Lelie\n"],
  ["a number in the place of a quoted one", 'adres:\n  huisnummer: "48"\n', ["adres", "huisnummer"], 50, 'adres:\n  huisnummer: "50"\n'],
  ["a list in the place of a quoted text", "talen: 'nl'\n", ["talen"], ["nl", "ar"], "talen: [nl, ar]\n"],
  ["a text in the place of a list", "talen:\n  - nl\n  - ar\nnaam: A\n", ["talen"], "nl", "talen: nl\nnaam: A\n"],
  ["lines in the place of a text", "naam: A\ntalen: nl\n", ["naam"], "Een\nTwee", "naam: |-\n  Een\n  Twee\ntalen: nl\n"],
  ["lines in the place of quoted lines", "naam: |-\n  Een\n  Twee\n", ["naam"], "Drie\nVier", "naam: |-\n  Drie\n  Vier\n"],
  ["a mapping behind a key that has nothing", "naam: A\nadres:\n\ntalen: nl\n", ["adres"], { straat: "Dam" }, "naam: A\nadres:\n  straat: Dam\n\ntalen: nl\n"],
  ["a text behind a key that has nothing", "naam:\ntalen: nl\n", ["naam"], "A", "naam: A\ntalen: nl\n"],
  ["an empty value in braces", "adres: {straat: , plaats: Ee}\n", ["adres", "straat"], "Dam", "adres: {straat: Dam , plaats: Ee}\n"],
  ["a text in braces is quoted where a comma would end it", "adres: {straat: 'Dam'}\n", ["adres", "straat"], "Dam, hoek", "adres: {straat: 'Dam, hoek'}\n"],
  ["a key into empty braces", "naam: A\nadres: {}\n", ["adres", "straat"], "Dam", "naam: A\nadres: {straat: Dam}\n"],
  ["a key into braces, in the model's order", "adres: {straat: Dam, plaats: Ee}\n", ["adres", "huisnummer"], "1", 'adres: {straat: Dam, huisnummer: "1", plaats: Ee}\n'],
  ["a key before all others in braces", "adres: {plaats: Ee}\n", ["adres", "straat"], "Dam", "adres: {straat: Dam, plaats: Ee}\n"],
  ["an item into empty brackets", "talen: []\n", ["talen"], ["nl"], "talen: [nl]\n"],
  ["an item behind others in brackets", "talen: [nl]\n", ["talen"], ["nl", "ar"], "talen: [nl, ar]\n"],
  ["an item behind others, as far to the right", "talen:\n    - nl\nnaam: A\n", ["talen"], ["nl", "ar dus"], "talen:\n    - nl\n    - ar dus\nnaam: A\n"],
  ["a key before all others", "categorie: a\n", ["naam"], "A", "naam: A\ncategorie: a\n"],
  ["a key before all others, as far to the right", "adres:\n    plaats: Ee\n", ["adres", "straat"], "Dam", "adres:\n    straat: Dam\n    plaats: Ee\n"],
  ["a key that the model does not know comes last", "naam: A\ntalen: nl\n", ["anders"], "x", "naam: A\ntalen: nl\nanders: x\n"],
  ["a key beside one behind a dash", "aanbod:\n- en: Food\n", ["aanbod", 0, "nl"], "Eten", "aanbod:\n- en: Food\n  nl: Eten\n"],
  ["an item that becomes a mapping", "aanbod:\n  - Eten\n  - Drinken\n", ["aanbod", 0], { nl: "Eten", en: "Food" }, "aanbod:\n  - nl: Eten\n    en: Food\n  - Drinken\n"],
  ["away with a key", "naam: A\ntalen: nl\n", ["naam"], undefined, "talen: nl\n"],
  ["away with the first key behind a dash", "aanbod:\n  - nl: Eten\n    en: Food\n", ["aanbod", 0, "nl"], undefined, "aanbod:\n  - en: Food\n"],
  ["away with the last of a mapping, and so with the mapping", "naam: A\nadres:\n  straat: Dam\n", ["adres", "straat"], undefined, "naam: A\n"],
  ["away with the first in brackets", "talen: [nl, ar, tr]\n", ["talen", 0], undefined, "talen: [ar, tr]\n"],
  ["away with the last in brackets", "talen: [nl, ar, tr]\n", ["talen", 2], undefined, "talen: [nl, ar]\n"],
  ["away with what is not there", "naam: A\n", ["adres", "straat"], undefined, "naam: A\n"],
  ["the same value changes nothing, however it is written", 'naam: "A"   # zo\n', ["naam"], "A", 'naam: "A"   # zo\n'],
  ["of a mapping only what differs", "adres:\n  straat: Dam # plein\n  plaats: Ee\n", ["adres"], { straat: "Dam", huisnummer: "1" }, 'adres:\n  straat: Dam # plein\n  huisnummer: "1"\n'],
  ["of a list the rest goes, the last first", "talen:\n  - nl\n  - ar\n  - tr\n", ["talen"], ["nl"], "talen:\n  - nl\n"],
  ["lines end as they do in the file", "categorie: a\r\n", ["naam"], "A", "naam: A\r\ncategorie: a\r\n"],
  ["what a program put before the first letter stays there", "\ufeffcategorie: a\n", ["naam"], "A", "\ufeffnaam: A\ncategorie: a\n"],
];
for (const [name, before, path, value, after] of cases) test(`${name}: ${path.join(".")}`, () => equal(put(before, path, value), after));

/** @param {() => unknown} act */
function refused(act) {
  try {
    act();
  } catch (error) {
    ok(error instanceof CannotEdit, String(error));
    return error.message;
  }
  return "";
}

test("a file of which nothing would be left, or that is no mapping, is not changed", () => {
  equal(refused(() => put("naam: A\n", ["naam"])), "naam");
  equal(refused(() => read("- naam: A\n")), "the file cannot be read");
  equal(refused(() => put("naam: A\nnaam: B\n", ["naam"], "C")), "the file cannot be read");
});

test("two items change places with all that stands between their dashes", () => {
  const swap = (/** @type {string} */ source, /** @type {(string | number)[]} */ path) => edited(source, [[path, SWAP]], keys);
  equal(swap("aanbod:\n  - nl: Een # eerst\n  - nl: Twee\n    en: Two\n  - nl: Drie\n", ["aanbod", 0]), "aanbod:\n  - nl: Twee\n    en: Two\n  - nl: Een # eerst\n  - nl: Drie\n");
  equal(swap("\ufeffaanbod:\n  - Een\n  - Twee\n", ["aanbod", 0]), "\ufeffaanbod:\n  - Twee\n  - Een\n");
  equal(swap("aanbod: [Een, Twee]  # beide\n", ["aanbod", 0]), "aanbod: [Twee, Een]  # beide\n");
  ok(refused(() => swap("aanbod:\n  - Een\n", ["aanbod", 0])));
});

test("a file says its texts, whatever is written before or behind them", () => {
  deepEqual(read("\ufeffnaam: A # zo\nadres: {straat: Dam, plaats: }\ntalen:\n"), { naam: "A", adres: { straat: "Dam", plaats: "" }, talen: "" });
});
