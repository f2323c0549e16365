/**
 * <bewaar-knop data-plek="id">: one tap keeps a place, one more lets it go. It works wherever its markup
 * (templates/parts/bewaar.html) is put, by the server or by a script. Nothing is written before a tap.
 *
 * For a row of a list: a copy of that markup from a <template>, with data-plek, data-naam (to tell the buttons apart by
 * ear) and the class "in-rij" (a star alone, and no link to the list as long as the phone keeps it) set before it is
 * added to the page.
 *
 * On a place's page the sentences come later than the button: what a tap had to say before then (`data-zei`), plek.mjs says.
 */

import { drop, isKept, isLasting, keep, kept, onChange } from "./store.mjs";

class BewaarKnop extends HTMLElement {
  connectedCallback() {
    this.stop = onChange(() => this.show());
    const button = this.querySelector("button");
    button?.addEventListener("click", this);
    if (this.dataset.naam) button?.setAttribute("aria-label", `${button.textContent?.trim()}: ${this.dataset.naam}`);
    this.show();
  }

  disconnectedCallback() {
    this.stop?.();
    this.querySelector("button")?.removeEventListener("click", this);
  }

  handleEvent() {
    const id = this.dataset.plek ?? "";
    if (isKept(id)) {
      drop(id);
      this.say("eraf");
    } else this.say(keep(id) ? (isLasting() ? "erbij" : "tijdelijk") : "vol");
  }

  show() {
    const pressed = isKept(this.dataset.plek ?? "");
    this.querySelector("button")?.setAttribute("aria-pressed", String(pressed));
    const link = this.querySelector("a");
    if (!link) return;
    link.hidden = !pressed || (this.classList.contains("in-rij") && isLasting());
    // Where nothing can be stored, the link carries the list, so that it is not lost (see link.mjs).
    link.hash = isLasting() ? "" : `p=${kept().join(",")}`;
  }

  /** @param {string} name of the sentence */
  say(name) {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = this.dataset[name] ?? "";
    this.dataset.zei = name;
  }
}

/** Brings every button on the page to life, also those that scripts add later. */
export function start() {
  customElements.define("bewaar-knop", BewaarKnop);
}
