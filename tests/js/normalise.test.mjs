/// <reference path="./node.d.ts" />
import { equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { normalise } from "../../templates/assets/js/normalise.mjs";

const file = new URL("../cases/search/normalise.json", import.meta.url);
/** @type {[string, string][]} */
const vectors = JSON.parse(readFileSync(file, "utf8"));

for (const [text, normal] of vectors) {
  test(`normalise ${JSON.stringify(text)}`, () => equal(normalise(text), normal));
}

test("what is normal stays as it is", () => {
  for (const [, normal] of vectors) equal(normalise(normal), normal);
});
