/// <reference path="./node.d.ts" />
/**
 * Whether the words of texts that stand apart change an answer only where they are fetched. stdin: {"heel": index with all words in its
 * rows, "eerst": what is fetched first, "apart": what may be fetched, "queries": [text, …]}; stdout: {"gehaald": how often it was fetched,
 * "anders": [[text, answer, expected], …], "alarm": [texts for which other lines to call came up before it was fetched]}.
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
const urgent = (/** @type {import("../../templates/assets/js/search/answer.mjs").Answer} */ { lijnen, alleen, stil }) =>
  JSON.stringify([lijnen.filter(({ teken }) => !teken).map(({ id }) => id), alleen, stil]);

let gehaald = 0;
const anders = [];
const alarm = [];
for (const text of queries) {
  const [should, is] = [whole, first].map((index) => answer(index, text));
  const isFetched = is.vreemd || is.result?.onzeker;
  gehaald += Number(Boolean(isFetched));
  const then = isFetched ? answer(all, text) : is;
  if (told(then) !== told(should)) anders.push([text, told(then), told(should), Boolean(isFetched)]);
  if (stilSays(is, should)) alarm.push(text);
}

/**
 * @param {import("../../templates/assets/js/search/answer.mjs").Answer} is
 * @param {import("../../templates/assets/js/search/answer.mjs").Answer} should
 */
function stilSays(is, should) {
  return JSON.stringify([is.alleen, is.stil]) !== JSON.stringify([should.alleen, should.stil]);
}

process.stdout.write(JSON.stringify({ gehaald, anders, alarm }));
