/// <reference path="./node.d.ts" />
/**
 * Whether the words of texts that stand apart change an answer only where they are fetched. stdin: {"heel": index with all words in its
 * rows, "eerst": what is fetched first, "apart": what may be fetched, "queries": [text, …]}; stdout: {"gehaald": how often it was fetched,
 * "anders": [[text, answer, expected, whether it was fetched], …], "alarm": [texts for which other lines to call came up before it was fetched]}.
 */

import { readFileSync } from "node:fs";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { answer } from "../../templates/assets/js/search/answer.mjs";

/** @typedef {import("../../templates/assets/js/search/types.mjs").Data} Data */
/** @type {{heel: Data, eerst: Data, apart: string, queries: string[]}} */
const { heel, eerst, apart, queries } = JSON.parse(readFileSync(0, "utf8"));
const [whole, first] = [heel, eerst].map(buildIndex);
const all = buildIndex({ ...eerst, apart: 0, teksten: `${eerst.teksten} ${apart}` });

/** @param {import("../../templates/assets/js/search/answer.mjs").Answer} its */
const told = ({ result, lijnen, alleen, stil }) => JSON.stringify({ result, lijnen: lijnen.map(({ id }) => id), alleen, stil });
const called = (/** @type {import("../../templates/assets/js/search/answer.mjs").Answer} */ { lijnen, alleen, stil }) =>
  JSON.stringify([alleen, stil, stil && lijnen.filter(({ teken }) => !teken).map(({ id }) => id)]);

let gehaald = 0;
const anders = [];
const alarm = [];
for (const text of queries) {
  const [should, is] = [whole, first].map((index) => answer(index, text));
  const isFetched = is.vreemd;
  gehaald += Number(Boolean(isFetched));
  const then = isFetched ? answer(all, text) : is;
  const isGuess = is.result?.gok || is.result?.onzeker;
  if (told(then) !== told(should) || (isGuess && !isFetched)) anders.push([text, told(then), told(should), Boolean(isFetched)]);
  if (called(is) !== called(should)) alarm.push(text);
}

process.stdout.write(JSON.stringify({ gehaald, anders, alarm }));
