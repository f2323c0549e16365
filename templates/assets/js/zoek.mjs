/** The search box at work. site.mjs imports this when someone goes to the box; nothing typed ever leaves the page. */

import { answer } from "./search/answer.mjs";
import { buildIndex } from "./search/build.mjs";
import { copy, createView, element } from "./search/view.mjs";

/**
 * @param {HTMLFormElement} form
 * @param {import("./search/types.mjs").Data} data
 */
export async function start(form, data) {
  const field = form.querySelector("input");
  if (!field) return;
  const isFinder = form.classList.contains("in-vinder");
  const rows = isFinder ? undefined : (await import("./search/results.mjs")).createResults(form, data, { copy, element, states });
  const index = buildIndex(data);
  const view = createView(form, data, rows);
  const { zoek, rijen = 0, hoog } = history.state ?? {};
  const update = (many = 0) => {
    const text = field.value.trim();
    const found = answer(index, text);
    view.show(found, many);
    form.dispatchEvent(new CustomEvent("antwoord", { bubbles: true, detail: { tekst: found.result ? text : "", ...found } }));
    if (!isFinder) keep(form, text, found.stil || !found.result);
  };
  const clear = () => {
    field.value = "";
    field.focus();
    update();
  };
  field.addEventListener("input", () => update());
  form.addEventListener("vraag", () => update());
  addEventListener("pagehide", () => !isFinder && history.replaceState({ ...history.state, rijen: view.rows, hoog: scrollY }, ""));
  form.addEventListener("submit", () => results(form)[0]?.focus());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, form, field);
  });
  if (field.value) update(zoek === field.value.trim() ? rijen : 0);
  if (zoek !== field.value.trim() || !hoog) return;
  await view.filled;
  scrollTo(0, hoog);
}

/**
 * The words are noted for this visit, so that coming back, another language and the finder have them; never in this page's address, which
 * others may read in the phone's history. What is nobody's business goes nowhere else.
 * @param {HTMLFormElement} form
 * @param {string} text
 * @param {boolean} isQuiet
 */
function keep(form, text, isQuiet) {
  const verder = text && !isQuiet ? `zoek=${encodeURIComponent(text)}` : "";
  history.replaceState({ ...history.state, zoek: text, verder }, "", location.pathname + location.search);
  form.querySelector(".zoek-verder a")?.setAttribute("href", `${form.dataset.home}plekken/${verder && "#"}${verder}`);
}

/** @param {HTMLFormElement} form */
async function states(form) {
  return (await import(new URL(form.dataset.staten ?? "", location.href).href)).createStates(form); // bundled apart, as a place's script is
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
