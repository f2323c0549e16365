/** How many places there are, said aloud after a pause; and when there are none, the ways out. */

import { button, part } from "./page.mjs";
import { put, say } from "./say.mjs";

const PAUSE = 500; // milliseconds without a change before a screen reader says it

/**
 * @typedef {object} Findings
 * @property {import("./filter.mjs").Answer} answer
 * @property {number | undefined} inView how many of them the map shows, after someone moved it
 * @property {number | undefined} known of how many it is known that they are open, where that is asked
 * @property {string} note what else is worth saying: where distances are from, a link that was not understood
 * @property {{tekst: string, aantal: number, doe: () => void}[]} ways out of nothing found
 */

/**
 * @param {import("./page.mjs").Page} page
 * @param {{showAll: () => void, addUnknown: () => void, clear: () => void}} actions
 */
export function createStatus({ words, taal }, actions) {
  const line = part("telling");
  const more = part("uitleg");
  const extra = part("extra");
  const nothing = part("niets");
  let timer = 0;
  const tell = (/** @type {string} */ text, explained = "") => {
    clearTimeout(timer);
    if (more.textContent !== explained) more.textContent = explained; // at once: what stands below it moves with the tap
    timer = setTimeout(() => {
      line.textContent = text;
    }, PAUSE);
  };
  const offer = (/** @type {string} */ text, /** @type {() => void} */ act) => button(act, { class: "vinder-knop" }, text);
  return {
    tell,
    /** @param {Findings} findings */
    show({ answer, inView, known, note, ways }) {
      const { aantal, onbekend } = answer;
      tell(sentence(answer, inView, known), [aantal ? "" : words.niets, note].filter(Boolean).join(" "));
      const buttons = inView !== undefined && inView < aantal ? [offer(put(words.alle, aantal), actions.showAll)] : [];
      if (onbekend && aantal) buttons.push(offer(say(words.onbekend_erbij, onbekend, taal), actions.addUnknown));
      extra.replaceChildren(...buttons);
      extra.hidden = !buttons.length;
      nothing.hidden = aantal > 0;
      nothing.replaceChildren(...(aantal ? [] : out(onbekend, ways)));
    },
  };

  /**
   * @param {import("./filter.mjs").Answer} answer
   * @param {number | undefined} inView
   * @param {number | undefined} known
   */
  function sentence({ aantal }, inView, known) {
    if (known !== undefined && inView === undefined) return known ? put(words.zeker_open, known) : words.geen_open;
    if (!aantal || inView === undefined) return say(words.telling, aantal, taal);
    return inView ? say(words.in_beeld, inView, taal) : words.geen_in_beeld;
  }

  /**
   * @param {number} unknown
   * @param {Findings["ways"]} ways
   */
  function out(unknown, ways) {
    return [
      ...(unknown ? [offer(say(words.onbekend_erbij, unknown, taal), actions.addUnknown)] : []),
      ...ways.map(({ tekst, aantal, doe }) => offer(`${put(words.laat_los, tekst)} (${aantal})`, doe)),
      offer(words.wis, actions.clear),
    ];
  }
}
