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

for (const [name, wanted, answers, expected] of /** @type {[string, Record<string, string>, Record<string, string>, boolean][]} */ (CASES)) {
  test(name, () => equal(suits(wanted, answers), expected));
}
