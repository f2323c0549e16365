/// <reference path="./node.d.ts" />
/**
 * Runs queries through the search as the browser does. stdin: {"data": {language: index}, "queries": [[language, text], …]};
 * stdout: for each query {"plekken": [{id, naam, categorieen: [id, …]}, …], "begrippen": ["categorie voedselbank", …], "aantal": n, "nood": [id, …]}.
 */

import { readFileSync } from "node:fs";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { crisisFor } from "../../templates/assets/js/search/crisis.mjs";
import { search } from "../../templates/assets/js/search/rank.mjs";

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
  const { begrippen, plekken } = search(indexes[language], text) ?? { begrippen: [], plekken: [] };
  const shown = plekken.slice(0, SHOWN).map((i) => data.plekken[i]);
  return {
    plekken: shown.map(([id, naam, categorieen]) => ({ id, naam, categorieen: categorieen.map((c) => data.categorieen[c].id) })),
    begrippen: begrippen.map((gevonden) => begripId(data, gevonden)),
    aantal: plekken.length,
    nood: crisisFor(data.nood ?? [], text, (word) => indexes[language].tree.has(word)).map(({ id }) => id),
  };
}

process.stdout.write(JSON.stringify(input.queries.map(([language, text]) => answer(language, text))));
