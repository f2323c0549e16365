/** What was just done, said aloud, with a way back where there is one. */

import { part } from "./dom.mjs";

/**
 * @param {HTMLElement} root
 * @param {import("./words.mjs").Words} say
 */
export function createNotice(root, say) {
  const text = part(root, ".lijst-melding [role=status]");
  const button = part(root, "[data-doe=terug]");
  /** @type {(() => void) | null} */
  let back = null;
  button.addEventListener("click", () => {
    const undo = back;
    show(say("terug"), null);
    undo?.();
  });

  /**
   * @param {string} said
   * @param {(() => void) | null} undo
   */
  function show(said, undo) {
    back = undo;
    button.hidden = !undo;
    text.textContent = said;
  }

  return {
    clear: () => show("", null),
    /** @param {string} said */
    say: (said) => show(said, null),
    /**
     * @param {string} said
     * @param {() => void} undo
     */
    undoable(said, undo) {
      show(said, undo);
      button.focus(); // what was pressed is gone
    },
  };
}
