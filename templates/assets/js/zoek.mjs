/** The search box at work. site.mjs imports this when someone goes to the box; nothing typed ever leaves the page. */

import { buildIndex } from "./search/build.mjs";
import { crisisFor } from "./search/crisis.mjs";
import { search } from "./search/rank.mjs";
import { createView } from "./search/view.mjs";

/**
 * @param {HTMLFormElement} form
 * @param {import("./search/types.mjs").Data} data
 */
export function start(form, data) {
  const field = form.querySelector("input");
  if (!field) return;
  const index = buildIndex(data);
  const view = createView(form, data);
  const isKnown = (/** @type {string} */ word) => index.tree.has(word);
  const update = () => view.show(search(index, field.value), crisisFor(data.nood ?? [], field.value, isKnown));
  const clear = () => {
    field.value = "";
    field.focus();
    update();
  };
  field.addEventListener("input", update);
  form.addEventListener("submit", () => results(form)[0]?.focus());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, form, field);
  });
  if (field.value) update();
}

/**
 * What the arrow keys go through: the results, and the button for more.
 * @param {HTMLFormElement} form
 * @returns {HTMLElement[]}
 */
function results(form) {
  const found = /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll("a, button"));
  return [...found].filter((element) => !element.hidden);
}

/**
 * From the field down to the first result and on; from the first one up to the field.
 * @param {KeyboardEvent} event
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} field
 */
function move(event, form, field) {
  const stops = [field, ...results(form)];
  const here = stops.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  const next = here < 0 ? undefined : stops[here + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
