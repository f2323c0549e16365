/** The search box at work. site.mjs imports this when someone goes to the box; nothing typed ever leaves the page. */

import { answer } from "./search/answer.mjs";
import { buildIndex } from "./search/build.mjs";
import { copy, createView, element } from "./search/view.mjs";

const PAUSE = 400; // milliseconds without typing before other languages are asked for what this one does not know

/**
 * @param {HTMLFormElement} form
 * @param {import("./search/types.mjs").Data} data
 * @param {() => string} whereFrom handed in, as site.mjs has it already
 */
export async function start(form, data, whereFrom) {
  const field = form.querySelector("input");
  if (!field) return;
  const isFinder = form.classList.contains("in-vinder");
  const rows = isFinder ? undefined : (await import("./search/results.mjs")).createResults(form, data, { copy, element, states, whereFrom });
  let index = buildIndex(data);
  let timer = 0;
  const widen = async (/** @type {string} */ text) => {
    const wider = await (await import("./search/widen.mjs")).widened(index.data, form.dataset.woorden, text);
    if (!wider) return;
    index = buildIndex(wider);
    if (document.activeElement === field) update(); // whoever is among the results keeps them
  };
  const view = createView(form, data, rows);
  const { zoek, rijen = 0, hoog } = history.state ?? {};
  const update = (many = 0) => {
    const text = field.value.trim();
    const found = answer(index, text);
    view.show(found, many);
    clearTimeout(timer);
    if (found.result?.onzeker && !found.alleen) timer = setTimeout(widen, PAUSE, text);
    form.dispatchEvent(new CustomEvent("antwoord", { bubbles: true, detail: { tekst: found.result ? text : "", ...found } }));
    if (!isFinder) keep(form, text, found.stil || !found.result, whereFrom());
  };
  const clear = () => {
    field.value = "";
    field.focus();
    update();
  };
  field.addEventListener("input", () => update());
  form.addEventListener("vraag", () => update());
  addEventListener("pagehide", () => !isFinder && history.replaceState({ ...history.state, rijen: rows?.many, hoog: scrollY }, ""));
  form.addEventListener("submit", () => results(form)[0]?.focus());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, form, field);
  });
  if (field.value) update(zoek === field.value.trim() ? rijen : 0);
  if (zoek !== field.value.trim() || !hoog) return;
  await rows?.filled;
  scrollTo(0, hoog);
}

/**
 * The words are noted for this visit, so that coming back, another language and the finder have them; never in this page's address, which
 * others may read in the phone's history. What is nobody's business goes nowhere else. Where to measure from stays where it is.
 * @param {HTMLFormElement} form
 * @param {string} text
 * @param {boolean} isQuiet
 * @param {string} from where distances are counted from
 */
function keep(form, text, isQuiet, from) {
  const verder = [text && !isQuiet && `zoek=${encodeURIComponent(text)}`, from].filter(Boolean).join("&");
  history.replaceState({ ...history.state, zoek: text, verder }, "", location.pathname + location.search + (from && `#${from}`));
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
