// Opening hours: rows to choose days and times from, and below them what we understood, in words and in dates.

import { element } from "../map/dom.mjs";
import { adder, fieldset, idOf, listen, wrongs } from "./fields.mjs";
import { emptyClosed, emptyWeek } from "./hours.mjs";
import { inputs } from "./hours_inputs.mjs";
import { understood } from "./hours_said.mjs";

/** @typedef {import("./offer_app.mjs").Asking} App */
/** @typedef {import("./hours.mjs").Rij} Rij */
/** @typedef {import("./types.mjs").Veld} Veld */

/**
 * @param {App} app
 * @param {Veld} veld
 * @returns {HTMLElement}
 */
export function hoursQuestion(app, veld) {
  const set = fieldset(app, veld);
  const body = element("div");
  const said = element("div", { class: "uren-echo", "aria-live": "polite" });
  const echo = () => said.replaceChildren(...understood(app));
  const draw = () => {
    body.replaceChildren(...app.plek.uren.map((rij, n) => row(app, rij, n, draw, echo)));
    echo();
  };
  const add = (/** @type {string} */ name, /** @type {() => Rij} */ make) =>
    adder(name, () => {
      app.plek.uren.push(make());
      app.changed();
      draw();
      body.lastElementChild?.querySelector("input, select")?.scrollIntoView({ block: "center" });
      const first = body.lastElementChild?.querySelector("input, select");
      if (first instanceof HTMLElement) first.focus();
    });
  const { w } = app;
  const buttons = element(
    "div",
    { class: "knoppen" },
    add(w["uren-week"], emptyWeek),
    add(w["uren-dicht"], emptyClosed),
    add(w["uren-dag"], () => ({ soort: "dag", van: "", tijden: [["", ""]] })),
    add(w["uren-afspraak"], () => ({ soort: "afspraak" })),
    add(w["uren-eigen"], () => ({ soort: "eigen", tekst: "" })),
  );
  set.append(body, buttons, said);
  set.addEventListener("opnieuw", echo); // something else bears on when it is: its first or last day
  draw();
  return set;
}

/**
 * @param {App} app
 * @param {Rij} rij
 * @param {number} n
 * @param {() => void} draw
 * @param {() => void} echo
 */
function row(app, rij, n, draw, echo) {
  const { w } = app;
  const pad = `${app.basis}openingstijden.${n}`;
  const id = idOf(pad);
  const take = (/** @type {HTMLElement} */ input, /** @type {() => void} */ act) => {
    input.dataset.pad = pad;
    listen(app, input, () => {
      act();
      echo();
    });
  };
  const remove = element("button", { type: "button", class: "knop haal-weg" }, w.weg, element("span", { class: "kaart-hulp" }, `: ${w.regel} ${n + 1}`));
  remove.addEventListener("click", () => {
    app.plek.uren.splice(n, 1);
    app.changed();
    draw();
    document.getElementById(idOf(`${app.basis}openingstijden`))?.focus();
  });
  const set = element("fieldset", { class: "rij-blok", id, tabindex: "-1", "aria-describedby": `${id}-fout` });
  set.append(element("legend", {}, title(rij, n, w)), wrongs(id), ...inputs(app, rij, id, take, draw), remove);
  return set;
}

/**
 * @param {Rij} rij
 * @param {number} n
 * @param {Record<string, string>} w
 */
const title = ({ soort }, n, w) => `${n + 1}. ${w[`uren-${soort}`]}`;
