/** What the box says of keeping the site: which of its parts is shown, in words that are in the page already. */

/** @typedef {"aanbod" | "bezig" | "bewaard" | "mislukt" | "onmogelijk"} Staat */

/**
 * @param {HTMLElement} box
 * @param {"verbinding" | "vol" | "anders"} why
 * @param {boolean} [asked] whether somebody waits for it
 */
export function fail(box, why, asked) {
  const reasons = /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("[data-reden]"));
  for (const one of reasons) one.hidden = one.dataset.reden !== why;
  show(box, "mislukt", asked);
}

/**
 * @param {HTMLElement} box
 * @param {Staat} staat
 * @param {boolean} [asked]
 */
export function show(box, staat, asked) {
  const states = /** @type {NodeListOf<HTMLElement>} */ (box.querySelectorAll("[data-staat]"));
  for (const one of states) one.hidden = one.dataset.staat !== staat;
  if (asked) focus(box);
}

/**
 * The button that had the focus is gone; a screen reader goes on where the news is.
 * @param {HTMLElement} box
 */
export function focus(box) {
  /** @type {HTMLElement | null} */ (box.querySelector("[data-staat]:not([hidden]) h2"))?.focus();
}

/**
 * @param {HTMLElement} box
 * @param {string} message name of a template with the words; none clears
 */
export function say(box, message) {
  const words = /** @type {HTMLTemplateElement | null} */ (message ? box.querySelector(`[data-bericht=${message}]`) : null);
  const line = box.querySelector("[role=status]");
  if (line) line.textContent = words?.content.textContent ?? "";
}

/**
 * @param {HTMLElement} box
 * @param {string} slot
 * @param {string} text
 */
export function fill(box, slot, text) {
  for (const one of box.querySelectorAll(`[data-vul=${slot}]`)) one.textContent = text;
}
