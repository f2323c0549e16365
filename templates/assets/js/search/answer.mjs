/** The whole answer to what was typed: who can be called and what to do first, then who knows more of a kind without places; and the places. */

import { linesFor } from "./crisis.mjs";
import { search, telling } from "./rank.mjs";
import { typedWords } from "./words.mjs";

/**
 * `lijnen`: who can be called; `alleen`: they, and nothing else, whatever the words would find. `vreemd`: more may be found by words that
 * only texts of places have (outputs/search/text_words.py).
 * @typedef {{
 *   result: import("./rank.mjs").Result | null, lijnen: import("./types.mjs").Nood[], alleen: boolean, stil: boolean, vreemd?: boolean,
 * }} Answer
 */

/**
 * @param {import("./build.mjs").Index} index
 * @param {string} text as typed
 * @returns {Answer}
 */
export function answer(index, text) {
  const { nood = [], categorieen } = index.data;
  const result = search(index, text);
  const lines = linesFor(nood, text, (word) => index.words.has(word));
  const vreemd = result?.gok || result?.onzeker || telling(index, typedWords(text)).some((word) => !word[2] || !index.words.has(word));
  if (lines.alleen) return { ...lines, result: { begrippen: [], plekken: [] } };
  const steps = (result?.verder ?? []).map((n) => nood[n])
    .filter(({ teken }) => !teken || !lines.stil); // who calls now applies for nothing
  const empty = categorieen[result?.leeg ?? -1]?.id;
  const knowMore = nood.filter(({ bij }) => bij?.includes(empty));
  return { ...lines, vreemd, lijnen: [...new Set([...lines.lijnen, ...steps, ...knowMore])], result };
}
