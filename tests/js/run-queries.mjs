/// <reference path="./node.d.ts" />
/**
 * Runs queries through the search as the browser does. stdin: {"data": {language: index}, "queries": [[language, text], …]};
 * stdout: for each query {"plekken": [{id, naam, categorieen: [id, …]}, …], "begrippen": ["categorie voedselbank", …], "aantal": n, "nood": [id, …],
 * "lijnen": [id, …], "alleen": boolean, "leeg": id or "", "deels": boolean}.
 */

import { readFileSync } from "node:fs";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { answer as answered } from "../../templates/assets/js/search/answer.mjs";
import { crisisFor } from "../../templates/assets/js/search/crisis.mjs";

const SHOWN = 5;

/** @typedef {import("../../templates/assets/js/search/types.mjs").Data} Data */
/** @type {{data: Record<string, Data>, queries: [string, string][]}} */
const input = JSON.parse(readFileSync(0, "utf8"));
const indexes = Object.fromEntries(Object.entries(input.data).map(([language, data]) => [language, buildIndex(data)]));

/**
 * @param {Data} data
 * @param {import("../../templates/assets/js/search/rank.mjs").Gevonden} gevonden
 */
function begripId(data, { soort, nummer }) {
  const list = { thema: data.themas, categorie: data.categorieen, gebied: data.gebieden }[soort];
  return `${soort} ${list[nummer].id}`;
}

/**
 * @param {string} language
 * @param {string} text
 */
function answer(language, text) {
  const data = input.data[language];
  const { result, lijnen, alleen } = answered(indexes[language], text);
  const { begrippen, plekken, leeg, deels } = result ?? { begrippen: [], plekken: [], leeg: undefined, deels: false };
  const isKnown = (/** @type {string} */ word) => indexes[language].words.has(word);
  const shown = plekken.slice(0, SHOWN).map((i) => data.plekken[i]);
  return {
    plekken: shown.map(([id, naam, categorieen]) => ({ id, naam, categorieen: categorieen.map((c) => data.categorieen[c].id) })),
    begrippen: begrippen.map((gevonden) => begripId(data, gevonden)),
    aantal: plekken.length,
    nood: crisisFor(data.nood ?? [], text, isKnown).map(({ id }) => id),
    lijnen: lijnen.map(({ id }) => id),
    alleen,
    leeg: leeg === undefined ? "" : data.categorieen[leeg].id,
    deels: Boolean(deels),
  };
}

process.stdout.write(JSON.stringify(input.queries.map(([language, text]) => answer(language, text))));
