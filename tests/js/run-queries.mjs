/// <reference path="./node.d.ts" />
/**
 * Runs queries through the search as the browser does. stdin: {"data": {language: index}, "anders": {"latijn": words, …}, "queries": [[language, text], …]};
 * stdout: for each query {"plekken": [{id, naam, categorieen: [id, …]}, …], "begrippen": ["categorie voedselbank", …], "aantal": n, "nood": [id, …],
 * "lijnen": [id, …], "eerst": [id of line, scheme or event, …], "weten_meer": boolean, "alleen": boolean, "leeg": id or "", "deels": boolean}.
 */

import { readFileSync } from "node:fs";
import { buildIndex } from "../../templates/assets/js/search/build.mjs";
import { answer as answered } from "../../templates/assets/js/search/answer.mjs";
import { scriptOf, withWords } from "../../templates/assets/js/search/widen.mjs";
import { slug } from "../../templates/assets/js/normalise.mjs";
import { crisisFor } from "../../templates/assets/js/search/crisis.mjs";

const SHOWN = 5;

/** @typedef {import("../../templates/assets/js/search/types.mjs").Data} Data */
/** @type {{data: Record<string, Data>, anders: Record<string, import("../../templates/assets/js/search/types.mjs").Anders>, queries: [string, string][]}} */
const input = JSON.parse(readFileSync(0, "utf8"));
const indexes = Object.fromEntries(Object.entries(input.data).map(([language, data]) => [language, buildIndex(data)]));
/** @type {Record<string, import("../../templates/assets/js/search/build.mjs").Index>} */
const wider = {};

/**
 * The index with the words of other languages, as it is once zoek.mjs has fetched these.
 * @param {string} language
 * @param {string} text
 */
function widened(language, text) {
  const script = scriptOf(text);
  return (wider[`${language}.${script}`] ??= buildIndex({ ...withWords(input.data[language], input.anders[script]), met: [script] }));
}

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
  const first = answered(indexes[language], text);
  const isUnsure = Boolean(first.result?.onzeker) && !first.alleen;
  const index = isUnsure ? widened(language, text) : indexes[language];
  const { result, lijnen, alleen } = isUnsure ? answered(index, text) : first;
  const { begrippen, plekken, leeg, deels } = result ?? { begrippen: [], plekken: [], leeg: undefined, deels: false };
  const isKnown = (/** @type {string} */ word) => index.words.has(word);
  const shown = plekken.slice(0, SHOWN).map((i) => data.plekken[i]);
  return {
    plekken: shown.map(([id, naam, categorieen]) => ({ id: id || slug(naam), naam, categorieen: categorieen.map((c) => data.categorieen[c].id) })),
    begrippen: begrippen.map((gevonden) => begripId(data, gevonden)),
    aantal: plekken.length,
    nood: crisisFor(index.data.nood ?? [], text, isKnown).map(({ id }) => id),
    lijnen: lijnen.filter(({ teken }) => !teken).map(({ id }) => id),
    eerst: lijnen.map(({ id }) => id),
    weten_meer: Boolean(result?.vraag),
    alleen,
    leeg: leeg === undefined ? "" : data.categorieen[leeg].id,
    deels: Boolean(deels),
  };
}

process.stdout.write(JSON.stringify(input.queries.map(([language, text]) => answer(language, text))));
