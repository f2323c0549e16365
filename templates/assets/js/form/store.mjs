// What was typed stays on this phone, so that a closed tab or a lost connection costs nothing. It may be forbidden.

import { PREFIX } from "../drafts.mjs";

/** @typedef {{versie: 1, plek: import("./place.mjs").Plek, tijd: string}} Draft */

export class Store {
  /**
   * @param {string} site address of the site's root: more than one may live on a host
   * @param {string} id of the place that is changed; empty for a new one
   */
  constructor(site, id) {
    this.key = `${PREFIX}${site}#${id || "+"}`;
  }

  /** @returns {Draft | undefined} */
  load() {
    try {
      const draft = JSON.parse(localStorage.getItem(this.key) ?? "null");
      return draft?.versie === 1 && typeof draft.plek?.values === "object" && Array.isArray(draft.plek.uren) ? draft : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * @param {Omit<Draft, "versie">} draft
   * @returns {boolean} whether the phone keeps it
   */
  save(draft) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ versie: 1, ...draft }));
      return true;
    } catch {
      return false;
    }
  }

  clear() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Where nothing may be kept there is nothing to throw away.
    }
  }
}
