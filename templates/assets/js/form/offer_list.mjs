// What one can do there: a list in which each thing is folded to its name and when it is; a tap opens it.

import { element } from "../map/dom.mjs";
import { adder, fieldset, idOf, wrongs } from "./fields.mjs";
import { StukApp } from "./offer_app.mjs";
import { editor } from "./offer_editor.mjs";
import { called, when } from "./offer_said.mjs";
import { emptyBlock, emptyText, nameOf } from "./offers.mjs";

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./offers.mjs").Stuk} Stuk */
/** @typedef {import("./types.mjs").Veld} Veld */

/**
 * @param {App} app
 * @param {Veld} veld
 * @returns {HTMLElement}
 */
export function offersQuestion(app, veld) {
  const set = fieldset(app, veld);
  set.dataset.vraag = veld.pad;
  const list = new OfferList(app);
  const { w } = app;
  const buttons = element("div", { class: "knoppen" }, adder(w["stuk-nieuw"], () => list.add(emptyBlock())), adder(w["stuk-tekst"], () => list.add(emptyText())));
  set.append(list.body, list.gone, buttons, element("p", { class: "veld-hulp" }, w["stuk-programma"]));
  app.watchers.push(() => list.refresh());
  list.draw();
  return set;
}

class OfferList {
  /** @param {App} app */
  constructor(app) {
    this.app = app;
    this.body = element("div", { class: "stuk-vakken" });
    this.gone = element("div", { role: "status" });
    /** @type {Set<Stuk>} which are unfolded */
    this.open = new Set();
    /** @type {(() => void)[]} */
    this.lines = [];
  }

  draw() {
    this.lines = [];
    this.body.replaceChildren(...this.app.plek.aanbod.map((stuk, n) => this.item(stuk, n)));
  }

  /** The folded lines say what stands there now. */
  refresh() {
    for (const say of this.lines) say();
  }

  /**
   * @param {Stuk} stuk
   * @param {number} n
   */
  item(stuk, n) {
    const { app } = this;
    const id = idOf(`aanbod.${n}`);
    const [name, times] = [element("strong", { class: "stuk-naam" }), element("span", { class: "stuk-wanneer" })];
    const made = element("details", { class: "stuk-vak", id, tabindex: "-1", "data-vraag": `aanbod.${n}` }, element("summary", {}, name, " ", times), wrongs(id));
    this.lines.push(() => {
      name.textContent = called(stuk, app.w);
      name.lang = nameOf(stuk) ? "nl" : app.form.taal;
      times.textContent = when(stuk, app.plek, app.form, app.vandaag);
    });
    this.lines[this.lines.length - 1]();
    let isBuilt = false; // its questions are made when somebody wants to see them: there may be many
    const build = () => {
      if (isBuilt) return;
      isBuilt = true;
      const { body, refresh } = editor(new StukApp(app, stuk, n), { remove: () => this.remove(n), redraw: () => this.redraw(n), move: (by) => this.move(n, by) });
      made.append(body);
      this.lines.push(refresh);
    };
    made.addEventListener("toon", () => {
      build();
      made.open = true;
    });
    made.addEventListener("toggle", () => {
      if (made.open) build();
      this.open[made.open ? "add" : "delete"](stuk);
    });
    if (this.open.has(stuk)) made.dispatchEvent(new Event("toon"));
    return made;
  }

  /** @param {Stuk} stuk */
  add(stuk) {
    this.open.add(stuk);
    this.app.plek.aanbod.push(stuk);
    this.redraw(this.app.plek.aanbod.length - 1);
    const first = this.body.lastElementChild?.querySelector("input, textarea");
    if (first instanceof HTMLElement) first.focus();
    this.body.lastElementChild?.scrollIntoView({ block: "start" });
  }

  /** @param {number} n the one to go on with */
  redraw(n) {
    this.gone.replaceChildren();
    this.app.changed();
    this.draw();
    document.getElementById(idOf(`aanbod.${n}`))?.querySelector("summary")?.focus();
  }

  /**
   * @param {number} n
   * @param {-1 | 1} by up or down
   */
  move(n, by) {
    const { aanbod } = this.app.plek;
    [aanbod[n], aanbod[n + by]] = [aanbod[n + by], aanbod[n]];
    this.redraw(n + by);
  }

  /**
   * With a way back at once: a finger taps wrong easily.
   * @param {number} n
   */
  remove(n) {
    const { w, plek } = this.app;
    const [stuk] = plek.aanbod.splice(n, 1);
    const back = element("button", { type: "button", class: "knop" }, w["stuk-terug"]);
    back.addEventListener("click", () => {
      plek.aanbod.splice(n, 0, stuk);
      this.redraw(n);
    });
    this.app.changed();
    this.draw();
    this.gone.replaceChildren(element("p", { class: "stuk-weg" }, w["stuk-weg"].replace("{naam}", called(stuk, w)), " ", back));
    back.focus();
  }
}
