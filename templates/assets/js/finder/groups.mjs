/** The places in two groups: those that are certain, and, folded, those of which nobody knows whether they are open. */

import { part } from "./page.mjs";
import { createRows } from "./rows.mjs";
import { put } from "./say.mjs";

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 */
export function createGroups(page, data) {
  const sure = createRows(page, data);
  const unsure = createRows(page, data, "-onbekend");
  const list = part("rijen");
  const folded = part("onbekend");
  const head = part("onbekend-kop");
  const ask = part("vraag"); // who knows more, when nothing is certain
  return {
    /**
     * @param {number[]} known
     * @param {number[]} unknown
     * @param {boolean} asksHours
     * @param {import("./rows.mjs").Context} context
     */
    show(known, unknown, asksHours, context) {
      sure.show(known, context);
      if (unknown.length || !folded.hidden) unsure.show(unknown, globalThis.RUIM ? { ...context, al: 0, verder: undefined } : context);
      head.textContent = put(page.words.onbekend_open, unknown.length);
      folded.hidden = !unknown.length;
      list.hidden = !known.length && unknown.length > 0;
      ask.hidden = !asksHours || known.length > 0;
    },
    refresh() {
      sure.refresh();
      unsure.refresh();
    },
    addStreets() {
      sure.addStreets();
      unsure.addStreets();
    },
  };
}
