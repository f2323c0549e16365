// The questions of one thing on offer: what most have stands open, the rest is folded by subject.

import { element } from "../map/dom.mjs";
import { isSecret } from "./answers.mjs";
import { answered, called } from "./offer_said.mjs";
import { makeBlock } from "./offers.mjs";
import { question } from "./question.mjs";
import { languages } from "./rows.mjs";

/** @typedef {import("./offer_app.mjs").StukApp} StukApp */
/** @typedef {{remove: () => void, redraw: () => void}} Acts */

const NEVER_SECRET = /^(?:contact|organisatie)/; // what may say where a place with a secret address is

/**
 * @param {StukApp} app
 * @param {Acts} acts
 * @returns {{body: HTMLElement, refresh: () => void}} `refresh`: say how much is filled in now
 */
export function editor(app, { remove, redraw }) {
  const made = app.plek.blok ? block(app) : { parts: text(app, redraw), refresh: () => undefined };
  return { body: element("div", { class: "stuk-inhoud" }, ...made.parts, remover(app, remove)), refresh: made.refresh };
}

/**
 * @param {StukApp} app
 * @param {() => void} redraw
 * @returns {HTMLElement[]}
 */
function text(app, redraw) {
  const { form, plek, w } = app;
  const [veld] = form.velden.filter(({ pad }) => pad === "aanbod");
  const more = element("button", { type: "button", class: "knop" }, w["stuk-maak-blok"]);
  more.addEventListener("click", () => {
    makeBlock(plek);
    redraw();
  });
  return [...languages(app, veld, "", w["stuk-regel"], ""), more];
}

/**
 * @param {StukApp} app
 */
function block(app) {
  const [first, ...others] = app.form.delen;
  const folds = others.map(([id, name]) => fold(app, id, name));
  const open = questions(app, first[0]);
  const hours = open.find((one) => one.dataset.vraag?.endsWith(".openingstijden"));
  for (const one of open) {
    if (/\.(van|tot)$/.test(one.dataset.vraag ?? "")) one.addEventListener("input", () => hours?.dispatchEvent(new Event("opnieuw")));
  }
  return { parts: [...open, ...folds.map(({ part }) => part)], refresh: () => folds.forEach(({ say }) => say()) };
}

/**
 * @param {StukApp} app
 * @param {string} deel
 */
function questions(app, deel) {
  return app.form.aanbod.filter(({ stap }) => stap === deel).map((veld) => {
    const made = question(app, veld);
    if (NEVER_SECRET.test(veld.pad)) {
      made.dataset.bij = "open";
      made.hidden = isSecret(app.app.plek.values, app.form);
    }
    return made;
  });
}

/**
 * @param {StukApp} app
 * @param {string} deel
 * @param {string} name
 */
function fold(app, deel, name) {
  const { w, form, plek } = app;
  const state = element("span", { class: "stuk-staat" });
  const part = element("details", { class: "stuk-deel" }, element("summary", {}, name, " ", state), ...questions(app, deel));
  const say = () => {
    const count = answered(plek, deel, form);
    state.textContent = count ? w["stuk-ingevuld"].replace("{n}", String(count)) : w["stuk-als-plek"];
  };
  say();
  return { part, say };
}

/**
 * @param {StukApp} app
 * @param {() => void} act
 */
function remover({ plek, w }, act) {
  const button = element("button", { type: "button", class: "knop haal-weg" }, w.weg, element("span", { class: "kaart-hulp" }, `: ${called(plek, w)}`));
  button.addEventListener("click", act);
  return button;
}
