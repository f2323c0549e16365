/** The whole answer to what was typed: who can be called and what to do first, and the places. */

import { linesFor } from "./crisis.mjs";
import { search } from "./rank.mjs";

/**
 * `lijnen`: who can be called; `alleen`: they, and nothing else, whatever the words would find.
 * @typedef {{result: import("./rank.mjs").Result | null, lijnen: import("./types.mjs").Nood[], alleen: boolean, stil: boolean}} Answer
 */

/**
 * @param {import("./build.mjs").Index} index
 * @param {string} text as typed
 * @returns {Answer}
 */
export function answer(index, text) {
  const { nood = [], stappen = [], categorieen } = index.data;
  const result = search(index, text);
  const kind = result?.leeg === undefined ? undefined : categorieen[result.leeg].id;
  const lines = linesFor(nood, text, (word) => index.tree.has(word), kind);
  if (lines.alleen) return { ...lines, result: { begrippen: [], plekken: [] } };
  const steps = (result?.verder ?? []).map((n) => nood[n] ?? step(stappen[n - nood.length]));
  return { ...lines, lijnen: [...new Set([...lines.lijnen, ...steps])], result };
}

/**
 * A scheme or a life event, to stand among the lines.
 * @param {import("./types.mjs").Stap} stap
 * @returns {import("./types.mjs").Nood}
 */
function step([pad, naam, wat = ""]) {
  return { id: pad, link: `${pad}/`, naam, wanneer: wat, nummer: "", woorden: "", teken: pad[0] === "r" ? "regeling" : "gebeurtenis" };
}

/**
 * The data with the words of other languages in it.
 * @param {import("./types.mjs").Data} data
 * @param {import("./types.mjs").Anders} anders
 * @returns {import("./types.mjs").Data}
 */
export function withWords(data, anders) {
  const more = (/** @type {import("./types.mjs").Begrip[]} */ list, /** @type {string[]} */ words) => list.map((one, i) => ({ ...one, woorden: `${one.woorden}|${words[i]}` }));
  return {
    ...data,
    themas: more(data.themas, anders.themas),
    categorieen: /** @type {import("./types.mjs").Categorie[]} */ (more(data.categorieen, anders.categorieen)),
    gebieden: more(data.gebieden, anders.gebieden),
    nood: data.nood?.map((one, i) => ({ ...one, gewoon: `${one.gewoon ?? ""}|${anders.nood[i]}` })),
    noden: data.noden?.map(([woorden, ...rest], i) => [`${woorden}|${anders.noden[i]}`, ...rest]),
  };
}
