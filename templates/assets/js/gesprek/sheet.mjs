/** What was put on the sheet, and what becomes of it: a sheet or a slip on paper, or a text for a record. */

import { element } from "../map/dom.mjs";
import { make, part } from "../lijst/dom.mjs";
import { print, show as showOnPaper } from "../lijst/print.mjs";
import { fetchPlace } from "../lijst/source.mjs";
import { button } from "../finder/page.mjs";
import { described } from "../finder/place.mjs";
import { put } from "../finder/say.mjs";
import { record } from "./record.mjs";
import { slip } from "./slip.mjs";

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/** @typedef {import("../lijst/source.mjs").Told} Told */
/** @typedef {import("./kept.mjs").One} One */
/** @typedef {import("../finder/place.mjs").Place & {voor: import("./found.mjs").Tile | undefined}} Shown */

const QR_DRAWN = 50; // milliseconds that paper waits for

export class Sheet {
  /** @param {import("./talk.mjs").Talk} talk */
  constructor(talk) {
    this.talk = talk;
    this.root = talk.root;
    /** @type {Shown[]} */
    this.shown = [];
    /** @type {Map<string, Promise<Told | null>>} by id, what its page says: fetched when it is chosen, so that nothing waits */
    this.told = new Map();
    this.onTap("blad", () => this.print());
    this.onTap("strook", () => this.slip());
    this.onTap("kopieer", () => this.copy());
    this.onTap("wis", async () => talk.clear());
  }

  /**
   * @param {Data} data
   * @param {One[]} kept
   */
  show(data, kept) {
    this.shown = kept.map((one) => this.described(data, one));
    part(this.root, ".gesprek-blad").hidden = !kept.length;
    part(this.root, ".gesprek-gekozen").replaceChildren(...this.shown.map((one) => this.row(one)));
    part(this.root, ".gesprek-tekst").hidden = true;
    part(this.root, ".lijst-druk-staat").textContent = "";
    for (const { id } of kept) this.about(id).catch(() => undefined);
  }

  /**
   * @param {Data} data
   * @param {One} one
   * @returns {Shown}
   */
  described(data, { id, voor }) {
    const place = data.plekken.naam.findIndex((_, n) => data.idOf(n) === id);
    const kinds = data.bij[data.plekken.bij[place]].map((kind) => data.soorten[kind][0]);
    const tiles = [...this.talk.tiles.values()];
    return { ...described(data, place), voor: this.talk.tiles.get(voor) ?? tiles.find(({ soorten }) => soorten.some((kind) => kinds.includes(kind))) };
  }

  /** @param {Shown} one */
  row({ id, naam, voor }) {
    const { words } = this.talk.page;
    const off = button(() => this.talk.keep(id, ""), { class: "knop", "aria-label": put(words.verwijder, naam) }, "×");
    const what = voor ? [" ", element("span", { class: "klein" }, voor.naam)] : [];
    return element("li", {}, element("span", {}, element("bdi", { lang: "nl" }, naam), ...what), off);
  }

  /** @param {string} id */
  about(id) {
    const found = this.told.get(id) ?? fetchPlace(new URL(`${this.talk.page.home}plek/${id}/`, location.href).href);
    this.told.set(id, found);
    return found;
  }

  print() {
    const places = this.shown.map(({ id, naam, soort, gebied, pictogram }) => ({ id, naam, wat: [soort, gebied].filter(Boolean).join(" · "), teken: pictogram, known: true }));
    return print(this.root, this.talk.say, places, true);
  }

  async slip() {
    const { words } = this.talk.page;
    const twice = (/** @type {string} */ eigen, /** @type {string} */ nl) => ({ eigen, nl: eigen === nl ? "" : nl });
    const entries = (await this.all()).map(({ one, told, adres }) => ({
      naam: one.naam, straat: one.straat, told, adres, waarvoor: one.voor ? twice(one.voor.naam, one.voor.naamNl) : null,
    }));
    const about = { bij: this.root.dataset.praktijk ?? "", datum: today(), merk: this.talk.say("merk"), qr: (/** @type {string} */ url) => this.talk.say("qr", { url }) };
    const made = slip({ recept: twice(words.recept, words.recept_nl), waarvoor: twice(words.waarvoor, words.waarvoor_nl), ...about }, entries);
    showOnPaper(make("div", { class: "vellen" }, made));
    await new Promise((done) => setTimeout(done, QR_DRAWN));
    window.print();
  }

  async copy() {
    const { praktijk = "", dossier: site = "", codes } = this.root.dataset;
    const lines = (await this.all()).map(({ one, told, adres }) => ({
      naam: one.naam, straat: one.straat, waarvoor: one.voor ? one.voor.naamNl || one.voor.naam : "", code: told?.code ?? "", adres: told?.code ? `${codes}${told.code}/` : adres,
    }));
    const text = record({ site, datum: today(), bij: praktijk, waarvoor: this.talk.page.words.waarvoor_nl }, lines);
    const status = part(this.root, ".lijst-druk-staat");
    await navigator.clipboard.writeText(text).then(() => (status.textContent = this.talk.say("gekopieerd")), () => this.showText(text, status));
  }

  /**
   * Where a script may not copy: the text, selected, so that the reader can.
   * @param {string} text
   * @param {HTMLElement} status
   */
  showText(text, status) {
    part(this.root, ".gesprek-tekst").hidden = false;
    const field = /** @type {HTMLTextAreaElement} */ (part(this.root, ".gesprek-tekst textarea"));
    field.value = text;
    field.select();
    status.textContent = this.talk.say("kopieer_zelf");
  }

  /** Each with what its page says; null where there was no network for it. */
  all() {
    return Promise.all(this.shown.map(async (one) => {
      const told = await this.about(one.id).catch(() => null);
      return { one, told, adres: told?.adres ?? new URL(`${this.talk.page.home}plek/${one.id}/`, location.href).href };
    }));
  }

  /**
   * @param {string} name
   * @param {() => Promise<void>} act
   */
  onTap(name, act) {
    for (const one of this.root.querySelectorAll(`[data-doe=${name}]`)) one.addEventListener("click", () => void act());
  }
}

const today = () => new Date().toLocaleDateString("nl-NL");
