// Questions of which the answers are words to choose from.

import { element } from "../map/dom.mjs";
import { adder, around, fieldset, focusLast, idOf, list, listen } from "./fields.mjs";
import { get, put } from "./place.mjs";

/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./offer_app.mjs").Asking} App */

/**
 * @param {App} app
 * @param {Veld} veld
 * @returns {[string, string][]}
 */
export function options(app, veld) {
  if (veld.woorden) return veld.woorden;
  const found = veld.uit ? app.form[veld.uit] : app.form.talen;
  return found.map(([id, name]) => [id, name]);
}

/**
 * @param {App} app
 * @param {Veld} veld
 */
export function select(app, veld) {
  const input = element("select", {}, new Option(app.w.kies, ""));
  for (const [id, name] of options(app, veld)) input.append(new Option(name, id));
  input.value = String(get(app.plek.values, veld.pad) ?? "");
  listen(app, input, () => put(app.plek.values, veld.pad, input.value));
  return around(app, veld.pad, veld.label, veld.hulp, input, veld.moet);
}

/**
 * A group of buttons to choose one from, or more.
 * @param {App} app
 * @param {Veld} veld
 */
export function choices(app, veld) {
  const id = idOf(app.basis + veld.pad);
  const many = veld.soort === "lijst";
  const set = fieldset(app, veld);
  const there = get(app.plek.values, veld.pad);
  const chosen = new Set(Array.isArray(there) ? there.map(String) : [String(there ?? (many ? "" : defaultOf(veld)))]);
  for (const [n, [word, name]] of options(app, veld).entries()) {
    const input = element("input", { type: many ? "checkbox" : "radio", name: id, value: word, id: `${id}-${n}` });
    input.checked = chosen.has(word);
    input.dataset.pad = app.basis + veld.pad;
    listen(app, input, () => put(app.plek.values, veld.pad, many ? checked(set, there) : input.value));
    set.append(element("label", { class: "keuze" }, input, element("span", {}, name)));
  }
  return set;
}

/** @type {Record<string, string>} What the model takes it for when nothing is said. */
const DEFAULTS = { status: "open", soort: "activiteit" };

/** @param {Veld} veld */
const defaultOf = ({ pad }) => DEFAULTS[pad] ?? "onbekend";

/**
 * What is checked, in the order of the form; words that the form does not offer stay.
 * @param {HTMLElement} set
 * @param {unknown} before
 */
function checked(set, before) {
  const boxes = [...set.querySelectorAll("input")];
  const offered = new Set(boxes.map((box) => box.value));
  const kept = Array.isArray(before) ? before.map(String).filter((word) => !offered.has(word)) : [];
  const on = boxes.filter((box) => box.checked).map((box) => box.value);
  const old = Array.isArray(before) ? before.map(String) : [];
  return [...old.filter((word) => on.includes(word) || kept.includes(word)), ...on.filter((word) => !old.includes(word))];
}

/**
 * The kind of place: the first leads, others may follow.
 * @param {App} app
 * @param {Veld} veld
 */
export function kinds(app, veld) {
  const set = fieldset(app, veld);
  const body = element("div");
  set.append(body);
  const draw = () => {
    const there = list(app, veld.pad);
    const shown = there.length ? there : [""];
    body.replaceChildren(...shown.map((id, n) => kind(app, veld, id, n, shown, draw)));
    if (there.length) body.append(kindHelp(app, there), adder(app.w["nog-soort"], () => {
      put(app.plek.values, veld.pad, [...there, ""]);
      draw();
      focusLast(body, "select");
    }));
  };
  draw();
  return set;
}

/**
 * @param {App} app
 * @param {string[]} there
 */
function kindHelp(app, there) {
  const found = app.form.categorieen.find(([id]) => id === there[0]);
  return element("p", { class: "veld-hulp" }, found?.[3] ?? "");
}

/**
 * @param {App} app
 * @param {Veld} veld
 * @param {string} id
 * @param {number} n
 * @param {string[]} shown
 * @param {() => void} draw
 */
function kind(app, veld, id, n, shown, draw) {
  const input = element("select", { id: `${idOf(app.basis + veld.pad)}-${n}`, "aria-label": n ? app.w["ook-soort"] : veld.label }, new Option(app.w.kies, ""));
  for (const [word, name] of options(app, veld)) input.append(new Option(name, word));
  input.value = id;
  input.dataset.pad = app.basis + veld.pad;
  input.addEventListener("change", () => {
    const chosen = [...shown.slice(0, n), input.value, ...shown.slice(n + 1)].filter(Boolean);
    put(app.plek.values, veld.pad, [...new Set(chosen)]);
    app.changed();
    draw();
    app.judge(document.getElementById(input.id) ?? input);
    document.getElementById(input.id)?.focus();
  });
  return element("div", { class: "rijtje" }, input);
}

/**
 * Languages that are spoken there: the usual ones to tap, others as a code.
 * @param {App} app
 * @param {Veld} veld
 */
export function spoken(app, veld) {
  const set = choices(app, veld);
  const offered = new Set(app.form.talen.map(([code]) => code));
  const others = () => list(app, veld.pad).filter((code) => !offered.has(code));
  const input = element("input", { type: "text", autocapitalize: "off", autocomplete: "off", id: `${idOf(app.basis + veld.pad)}-ander` });
  input.value = others().join(", ");
  input.dataset.pad = app.basis + veld.pad;
  listen(app, input, () => {
    const typed = input.value.split(/[\s,]+/).filter(Boolean);
    const taps = list(app, veld.pad).filter((code) => offered.has(code));
    put(app.plek.values, veld.pad, [...taps, ...typed]);
  });
  set.addEventListener("change", (event) => {
    if (event.target !== input) put(app.plek.values, veld.pad, [...list(app, veld.pad).filter((code) => offered.has(code)), ...input.value.split(/[\s,]+/).filter(Boolean)]);
  });
  set.append(element("div", { class: "veld binnen" }, element("label", { for: input.id }, app.w["andere-talen"]), input));
  return set;
}
