import { equal } from "node:assert/strict";
import test from "node:test";
import { suits } from "../../templates/assets/js/steun.mjs";

const CASES = [
  ["what is for everyone stays, whatever is answered", {}, { kinderen: "nee", werk: "ja", huur: "" }, true],
  ["what is for parents stays until somebody says she has no children", { kinderen: "ja" }, { kinderen: "", werk: "", huur: "" }, true],
  ["what is for parents is left out for who has no children", { kinderen: "ja" }, { kinderen: "nee", werk: "", huur: "" }, false],
  ["what is for who has no work is left out for who has", { werk: "nee" }, { kinderen: "", werk: "ja", huur: "" }, false],
  ["each condition must hold", { kinderen: "ja", huur: "ja" }, { kinderen: "ja", werk: "", huur: "nee" }, false],
];

const LINES = [
  ["a line that does not say that one can chat is left out for who does not want to call", {}, { schrijven: "ja" }, false],
  ["a line in some languages is there for who speaks one of them", { taal: "nl tr" }, { taal: "tr" }, true],
  ["and not for who speaks another", { taal: "nl tr" }, { taal: "ar" }, false],
  ["part of a code is no code", { taal: "nl-simple" }, { taal: "nl" }, false],
  ["a line for everybody is for children too", { dag: "ja" }, { voor: "0" }, true],
  ["a line for others is not", { voor: "1" }, { voor: "0" }, false],
  ["without an answer all are there", {}, { schrijven: "", taal: "", voor: "" }, true],
];

for (const [name, said, answers, expected] of /** @type {[string, Record<string, string>, Record<string, string>, boolean][]} */ (LINES)) {
  test(name, () => equal(suits(said, answers, ["dag", "schrijven", "taal"]), expected));
}

for (const [name, wanted, answers, expected] of /** @type {[string, Record<string, string>, Record<string, string>, boolean][]} */ (CASES)) {
  test(name, () => equal(suits(wanted, answers), expected));
}
