/** The places in two groups: those that are certain, and, folded, those of which nobody knows whether they are open. */

import { part } from "./page.mjs";
import { createRows } from "./rows.mjs";

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 */
export function createGroups(page, data) {
  const sure = createRows(page, data);
  const unsure = createRows(page, data, "-onbekend");
  const list = part("vinder-rijen", HTMLUListElement);
  const folded = part("vinder-onbekend", HTMLDetailsElement);
  const head = part("vinder-onbekend-kop", HTMLElement);
  const ask = part("vinder-vraag", HTMLElement); // who knows more, when nothing is certain
  return {
    /**
     * @param {number[]} known
     * @param {number[]} unknown
     * @param {boolean} asksHours
     * @param {import("./rows.mjs").Context} context
     */
    show(known, unknown, asksHours, context) {
      sure.show(known, context);
      if (unknown.length || !folded.hidden) unsure.show(unknown, context);
      head.textContent = page.words.onbekend_open.replace("{n}", String(unknown.length));
      folded.hidden = !unknown.length;
      list.hidden = !known.length && unknown.length > 0;
      ask.hidden = !asksHours || known.length > 0;
    },
    refresh() {
      for (const one of [sure, unsure]) one.refresh();
    },
    addStreets() {
      for (const one of [sure, unsure]) one.addStreets();
    },
  };
}
