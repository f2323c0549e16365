// The steps of the form: each opens and closes, says whether something is wrong in it, and leads to the next.

import { element } from "../map/dom.mjs";
import { isAsked } from "./leaves.mjs";
import { about } from "./offer_said.mjs";
import { offersQuestion } from "./offer_list.mjs";
import { question } from "./question.mjs";
import { placeOf } from "./app.mjs";
import { isSecret } from "./answers.mjs";

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./leaves.mjs").Problem} Problem */

/**
 * @param {App} app
 * @param {(stap: string, body: HTMLElement) => void} extra puts into a step what is not a question of the model
 * @returns {HTMLElement[]}
 */
export function steps(app, extra) {
  const made = app.form.stappen.map(([id, name], n) => step(app, id, `${n + 1}. ${name}`, extra));
  made.forEach((one, n) => {
    const next = element("button", { type: "button", class: "knop hoofd" }, app.w.verder);
    next.addEventListener("click", () => goOn(app, one, made[n + 1] ?? document.getElementById("stap-klaar")));
    one.lastElementChild?.append(next);
  });
  made[0].open = true;
  app.watchers.push(() => hideUnasked(app));
  return made;
}

/**
 * @param {App} app
 * @param {string} id
 * @param {string} name
 * @param {(stap: string, body: HTMLElement) => void} extra
 */
function step(app, id, name, extra) {
  const state = element("span", { class: "stap-staat" });
  const body = element("div", { class: "stap-inhoud" }, element("div", { class: "fouten-plek" }));
  for (const veld of app.form.velden.filter((one) => one.stap === id)) {
    body.append(veld.pad === "aanbod" ? offersQuestion(app, veld) : question(app, veld));
  }
  extra(id, body);
  const details = element("details", { class: "stap", id: `stap-${id}` }, element("summary", {}, element("h2", {}, name), state), body);
  return details;
}

/**
 * Close this step and open the next; or say what is wrong first.
 * @param {App} app
 * @param {HTMLDetailsElement} here
 * @param {HTMLElement | null} next
 */
function goOn(app, here, next) {
  const id = here.id.replace("stap-", "");
  const found = app.problems(id).filter((one) => one.said.niveau === "error");
  showStep(app, id);
  if (found.length) return;
  here.open = false;
  if (next instanceof HTMLDetailsElement) {
    next.open = true;
    next.querySelector("summary")?.focus();
    next.scrollIntoView({ block: "start" });
  } else next?.focus();
}

/**
 * Say at every question of a step what is wrong, in a summary above it, and in its heading.
 * @param {App} app
 * @param {string} id
 */
function showStep(app, id) {
  const found = mark(app, id);
  const place = document.querySelector(`#stap-${id} .fouten-plek`);
  if (place) summary(app, /** @type {HTMLElement} */ (place), found.filter((one) => one.said.niveau === "error"));
}

/**
 * @param {App} app
 * @param {string} id
 * @returns {Problem[]}
 */
export function mark(app, id) {
  const found = app.problems(id);
  for (const { pad } of app.form.velden.filter((veld) => veld.stap === id)) {
    app.show(pad, found.filter((one) => one.pad === pad || one.pad.startsWith(`${pad}.`)));
  }
  const state = document.querySelector(`#stap-${id} .stap-staat`);
  const wrong = found.some((one) => one.said.niveau === "error");
  if (state) {
    state.textContent = wrong ? app.w["stap-fout"] : `✓ ${app.w["stap-goed"]}`;
    state.classList.toggle("is-fout", wrong);
  }
  return found;
}

/**
 * What is wrong, with a link to each; it takes the focus.
 * @param {App} app
 * @param {HTMLElement} place
 * @param {Problem[]} found
 */
export function summary(app, place, found) {
  if (!found.length) return place.replaceChildren();
  const box = element("div", { class: "fouten", tabindex: "-1", role: "group", "aria-label": app.w["fouten-kop"] });
  const items = found.map((one) => element("li", {}, link(app, one)));
  box.append(element("h3", {}, app.w["fouten-kop"]), element("ul", {}, ...items));
  place.replaceChildren(box);
  box.focus();
  box.scrollIntoView({ block: "start" });
}

/**
 * @param {App} app
 * @param {Problem} problem
 */
function link(app, { pad, said }) {
  const target = placeOf(pad)?.id.replace(/-fout$/, "") ?? "";
  const made = element("a", { href: `#${target}` }, `${about(pad, app.plek, app.form)}: ${said.melding.replaceAll("`", "")}`);
  made.addEventListener("click", (event) => {
    event.preventDefault();
    show(document.getElementById(target));
  });
  return made;
}

/**
 * Open what it is in, and put the focus there.
 * @param {HTMLElement | null | undefined} input
 */
function show(input) {
  for (let above = input?.parentElement; above; above = above.parentElement) if (above instanceof HTMLDetailsElement) above.open = true;
  input?.focus();
  input?.scrollIntoView({ block: "center" });
}

/**
 * To the first answer of a question.
 * @param {string} pad
 */
export function goTo(pad) {
  /** @type {NodeListOf<HTMLElement>} */
  const fields = document.querySelectorAll(`[data-vraag="${pad}"] :is(input, select, textarea, button)`);
  show([...fields].find((one) => !one.closest("[hidden]")));
}

/**
 * Questions that do not belong with the other answers step aside.
 * @param {App} app
 */
export function hideUnasked(app) {
  if (isSecret(app.plek.values, app.form)) emptyWhereabouts(app);
  for (const veld of app.form.velden) {
    const found = document.querySelector(`[data-vraag="${veld.pad}"]`);
    if (found instanceof HTMLElement) found.hidden = !isAsked(veld, app);
  }
  const secret = isSecret(app.plek.values, app.form);
  for (const part of document.querySelectorAll("[data-bij]")) {
    const when = part instanceof HTMLElement ? part.dataset.bij : "";
    const shown = when === "geheim" ? secret : when === "open" ? !secret : !secret && app.plek.waar !== "langs";
    if (part instanceof HTMLElement) part.hidden = !shown;
  }
}

/**
 * Nothing is kept that says where a place with a secret address is, not even on this phone.
 * @param {App} app
 */
function emptyWhereabouts(app) {
  for (const { values } of app.plek.aanbod) for (const key of ["contact", "organisatie"]) delete values[key];
  empty('.stuk-vak [data-bij="open"]');
  for (const key of app.form.verblijf) {
    delete app.plek.values[key];
    empty(`[data-vraag^="${key}"]`);
  }
}

/** @param {string} questions */
function empty(questions) {
  for (const input of document.querySelectorAll(`${questions} :is(input, select, textarea)`)) {
    if (input instanceof HTMLInputElement && input.type === "checkbox") input.checked = false;
    else /** @type {HTMLInputElement} */ (input).value = "";
  }
}
