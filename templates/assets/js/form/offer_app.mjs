// The form as the questions of one thing on offer see it: their answers are that one's, the rest is the form's.

import { offerProblems } from "./offer_problems.mjs";

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./offers.mjs").Stuk} Stuk */
/** @typedef {import("./leaves.mjs").Problem} Problem */
/** @typedef {App | StukApp} Asking who asks a question: the form about the place, or about one thing on offer */

/** What bears on each other is judged again together. */
const TOGETHER = [
  ["openingstijden", "van", "tot"],
  ["contact.telefoon", "contact.whatsapp", "contact.email", "contact.toestemming"],
  ["leeftijd.van", "leeftijd.tot"],
];
const AT_THE_END = new Set(["aanbod-zonder-tijd", "aanbod-dubbel"]); // who has only begun will still come to it

export class StukApp {
  /**
   * @param {App} app
   * @param {Stuk} stuk
   * @param {number} n its place in the list
   */
  constructor(app, stuk, n) {
    this.app = app;
    this.plek = stuk;
    this.n = n;
    this.basis = `aanbod.${n}.`;
    this.form = app.form;
    this.w = app.w;
    this.vandaag = app.vandaag;
  }

  changed() {
    this.app.changed();
  }

  /** @param {HTMLElement} input */
  judge(input) {
    const found = offerProblems(this.app, this.n).filter(({ said }) => this.#isDue(said));
    if (!this.plek.blok) return this.app.show(`aanbod.${this.n}`, found);
    const pad = (input.dataset.pad ?? "").slice(this.basis.length);
    const own = this.form.aanbod.find((veld) => pad === veld.pad || pad.startsWith(`${veld.pad}.`))?.pad ?? "";
    for (const one of TOGETHER.find((several) => several.includes(own)) ?? [own]) {
      const here = this.basis + one;
      this.app.show(here, found.filter((problem) => problem.pad === here || problem.pad.startsWith(`${here}.`)));
    }
  }

  /** @param {Problem["said"]} said what is merely not finished yet is left in peace */
  #isDue({ regel, melding }) {
    return !AT_THE_END.has(regel) && (regel !== "formulier" || melding === this.w["mist-volgorde"]);
  }
}
