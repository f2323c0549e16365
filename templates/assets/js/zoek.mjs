/** The search box at work. site.mjs imports this when someone goes to the box; nothing typed ever leaves the page. */

import { answer } from "./search/answer.mjs";
import { buildIndex } from "./search/build.mjs";
import { copy, createView, element } from "./search/view.mjs";
import { typedWords } from "./search/words.mjs";

const PAUSE = 400; // milliseconds without typing before more is fetched for what is not known

/**
 * @param {HTMLFormElement} form
 * @param {import("./search/types.mjs").Data} data
 * @param {() => string} whereFrom handed in, as site.mjs has it already
 */
export async function start(form, data, whereFrom) {
  const field = form.querySelector("input");
  if (!field) return;
  const rows = form.classList.contains("in-vinder")
    ? undefined
    : (await import("./search/results.mjs")).createResults(form, data, { copy, element, whereFrom });
  let index = buildIndex(data);
  let timer = 0;
  let waits = false; // for words that may say what was typed: until then it is by guess
  let tried = ""; // for what more was fetched, whether it came or not
  const reach = globalThis.RUIM && data.ruim && (await import("./vakken/search.mjs")).createReach(form, data, whereFrom, {
    wordsOf: typedWords,
    isKnown: ((words) => (/** @type {string} */ word) => words.has(word))(index.words),
    found(text) {
      index = buildIndex(index.data);
      return answer(index, text).result?.plekken ?? [];
    },
    grown: () => renew(index.data),
  });
  const renew = (/** @type {import("./search/types.mjs").Data} */ more) => {
    index = buildIndex(more);
    if (document.activeElement === field || !form.contains(document.activeElement)) update(); // whoever is among the results keeps them
  };
  const widen = async (/** @type {string} */ text) => {
    const wider = await (await import("./search/widen.mjs")).widened(index.data, form.dataset, text, answer, buildIndex);
    tried = text;
    if (wider || waits) renew(wider ?? index.data);
  };
  const view = createView(form, data, rows);
  const update = (many = 0) => {
    const text = field.value.trim();
    const found = answer(index, text);
    const isUnsure = found.result?.onzeker;
    const mayBeMore = text[1] && found.vreemd && index.data.apart && text !== tried;
    waits = !!(mayBeMore && isUnsure);
    view.show(found, many, waits);
    if (reach) reach.typed(found.stil ? "" : text);
    clearTimeout(timer);
    if (mayBeMore || isUnsure) timer = setTimeout(widen, PAUSE, text);
    waits || form.dispatchEvent(new CustomEvent("antwoord", { bubbles: true, detail: { tekst: found.result ? text : "", ...found, ...(reach ? { namen: reach.named(found.result?.plekken ?? []) } : {}) } }));
    rows?.note(text, found.stil || !found.result);
  };
  const clear = () => {
    field.value = "";
    field.focus();
    update();
  };
  field.addEventListener("input", () => update());
  form.addEventListener("vraag", () => update());
  form.addEventListener("submit", () => results(form)[0]?.focus());
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event, form, field);
  });
  if (field.value) update(rows?.before(field.value.trim()));
  await rows?.comeBack(field.value.trim());
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
