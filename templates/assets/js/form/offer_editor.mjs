// The questions of one thing on offer: what most have stands open, the rest is folded by subject.

import { element } from "../map/dom.mjs";
import { isSecret } from "./answers.mjs";
import { answered, called } from "./offer_said.mjs";
import { makeBlock } from "./offers.mjs";
import { question } from "./question.mjs";
import { languages } from "./rows.mjs";

/** @typedef {import("./offer_app.mjs").StukApp} StukApp */
/** @typedef {{remove: () => void, redraw: () => void, move: (by: -1 | 1) => void}} Acts */

const NEVER_SECRET = /^(?:contact|organisatie)/; // what may say where a place with a secret address is

/**
 * @param {StukApp} app
 * @param {Acts} acts
 * @returns {{body: HTMLElement, refresh: () => void}} `refresh`: say how much is filled in now
 */
export function editor(app, { remove, redraw, move }) {
  const { w, app: whole, n } = app;
  const made = app.plek.blok ? block(app) : { parts: text(app, redraw), refresh: () => undefined };
  const up = n ? [button(app, w["stuk-hoger"], "knop", () => move(-1))] : [];
  const down = n < whole.plek.aanbod.length - 1 ? [button(app, w["stuk-lager"], "knop", () => move(1))] : [];
  const acts = element("div", { class: "knoppen" }, ...up, ...down, button(app, w.weg, "knop haal-weg", remove));
  return { body: element("div", { class: "stuk-inhoud" }, ...made.parts, acts), refresh: made.refresh };
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
    const nothing = deel === "uitleg" ? w["stuk-niets"] : w["stuk-als-plek"]; // an explanation is of one thing only
    state.textContent = count ? w["stuk-ingevuld"].replace("{n}", String(count)) : nothing;
  };
  say();
  return { part, say };
}

/**
 * @param {StukApp} app
 * @param {string} name
 * @param {string} kind
 * @param {() => void} act
 */
function button({ plek, w }, name, kind, act) {
  const made = element("button", { type: "button", class: kind }, name, element("span", { class: "kaart-hulp" }, `: ${called(plek, w)}`));
  made.addEventListener("click", act);
  return made;
}
