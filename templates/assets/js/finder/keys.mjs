/**
 * Keys to go through the list, for who looks up many places in a row. They work while the focus is in a list and nowhere else, so
 * that no letter that someone types elsewhere does anything; Tab goes on as ever.
 */

/** @type {Record<string, number>} */
const STEPS = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -Infinity, End: Infinity };
const LISTS = "#vinder-lijst, #vinder-vast";

export function start() {
  document.addEventListener("keydown", (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const list = target instanceof Element ? target.closest(LISTS) : null;
    const isTyped = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (!list || isTyped || !(key in STEPS) || altKey || ctrlKey || metaKey || shiftKey) return;
    const rows = /** @type {NodeListOf<HTMLAnchorElement>} */ (list.querySelectorAll("a.rij"));
    const here = [...rows].findIndex((row) => row.closest("li")?.contains(/** @type {Node} */ (target)));
    const next = here + STEPS[key];
    if (next >= rows.length && here === rows.length - 1) return more(event);
    event.preventDefault(); // the page does not scroll as well
    rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
  });
}

/**
 * After the last row that was drawn come the next ones; the button puts the focus there.
 * @param {Event} event
 */
function more(event) {
  const button = document.getElementById("vinder-meer");
  if (!button || button.hidden) return;
  event.preventDefault();
  button.click();
}
