// One question of the form, by its kind.

import { choices, kinds, select, spoken } from "./choices.mjs";
import { text } from "./fields.mjs";
import { hoursQuestion } from "./hours_editor.mjs";
import { inLanguages, rows } from "./rows.mjs";

/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./offer_app.mjs").Asking} App */

/**
 * One question, by its kind.
 * @param {App} app
 * @param {Veld} veld
 * @returns {HTMLElement}
 */
export function question(app, veld) {
  const root = build(app, veld);
  root.dataset.vraag = app.basis + veld.pad;
  return root;
}

/**
 * @param {App} app
 * @param {Veld} veld
 */
function build(app, veld) {
  if (veld.pad === "openingstijden") return hoursQuestion(app, veld);
  if (veld.pad === "categorie") return kinds(app, veld);
  if (veld.uit && veld.soort === "tekst") return select(app, veld);
  if (veld.pad === "talen") return spoken(app, veld);
  if (veld.soort === "woord" || veld.woorden || veld.uit) return choices(app, veld);
  if (veld.soort === "talen") return inLanguages(app, veld);
  return veld.soort === "lijst" ? rows(app, veld) : text(app, veld, veld.pad, veld.label, veld.hulp);
}
