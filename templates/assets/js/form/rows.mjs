// Questions of which the answers are texts in more than one language, or more than one text.

import { element } from "../map/dom.mjs";
import { adder, fieldset, idOf, text } from "./fields.mjs";
import { get, put } from "./place.mjs";
import { isEmpty } from "./yaml.mjs";

/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./offer_app.mjs").Asking} App */

/**
 * A text in Dutch, and below it the same in other languages for who speaks them.
 * @param {App} app
 * @param {Veld} veld
 */
export function inLanguages(app, veld) {
  return element("div", { class: "veld-groep" }, ...languages(app, veld, veld.pad, veld.label, veld.hulp));
}

/**
 * @param {App} app
 * @param {Veld} veld
 * @param {string} pad empty when the answers are nothing but these texts
 * @param {string} label
 * @param {string} help
 */
export function languages(app, veld, pad, label, help) {
  const others = app.form.leestalen.filter(([code]) => code !== "nl");
  const at = (/** @type {string} */ code) => (pad ? `${pad}.${code}` : code);
  const dutch = text(app, veld, at("nl"), label, help, "nl");
  if (!others.length) return [dutch];
  const inputs = others.map(([code, name]) => text(app, veld, at(code), `${label} (${name})`, "", code));
  const more = element("details", { class: "talen-meer" }, element("summary", {}, app.w["in-taal"], element("span", { class: "kaart-hulp" }, `: ${label}`)), ...inputs);
  more.open = others.some(([code]) => !isEmpty(get(app.plek.values, at(code)) ?? ""));
  return [dutch, more];
}

/**
 * A list of texts, each on a row of its own.
 * @param {App} app
 * @param {Veld} veld
 */
export function rows(app, veld) {
  const set = fieldset(app, veld);
  const body = element("div");
  set.append(body);
  const draw = () => {
    const there = /** @type {any[]} */ (get(app.plek.values, veld.pad) ?? []);
    body.replaceChildren(...there.map((_, n) => item(app, veld, n, draw)));
  };
  set.append(adder(app.w.nog, () => {
    put(app.plek.values, veld.pad, [.../** @type {any[]} */ (get(app.plek.values, veld.pad) ?? []), veld.van === "talen" ? {} : ""]);
    draw();
    const first = body.lastElementChild?.querySelector("input, textarea");
    if (first instanceof HTMLElement) first.focus();
  }));
  draw();
  return set;
}

/**
 * @param {App} app
 * @param {Veld} veld
 * @param {number} n
 * @param {() => void} draw
 */
function item(app, veld, n, draw) {
  const pad = `${veld.pad}.${n}`;
  const label = `${veld.label} (${n + 1})`;
  const inputs = veld.van === "talen" ? languages(app, veld, pad, label, "") : [text(app, veld, pad, label, "")];
  const remove = element("button", { type: "button", class: "knop haal-weg" }, app.w.weg, element("span", { class: "kaart-hulp" }, `: ${label}`));
  remove.addEventListener("click", () => {
    const there = /** @type {any[]} */ (get(app.plek.values, veld.pad));
    there.splice(n, 1);
    app.changed();
    draw();
    document.getElementById(idOf(app.basis + veld.pad))?.focus();
  });
  return element("div", { class: "rij-blok" }, ...inputs, remove);
}
