/** What happens when somebody taps. All of it is in the memory of this page, and gone with it. */

import { element } from "../map/dom.mjs";
import { part } from "../lijst/dom.mjs";
import { wordsOf } from "../lijst/words.mjs";
import { put } from "../finder/say.mjs";
import { section, namedSpot } from "./found.mjs";
import { MOST, fromAddress, toAddress, toggled } from "./kept.mjs";
import { Sheet } from "./sheet.mjs";
import { nearest } from "./nearest.mjs";
import { notKept } from "../vakken/kept.mjs";
import { bringPlaces, lookAround, pageOf, placesOf, spotOfPractice } from "./source.mjs";
import { listenSpot } from "./spot.mjs";

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/** @typedef {import("./found.mjs").Tile} Tile */

export class Talk {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.page = pageOf(root);
    this.say = wordsOf(JSON.parse(root.dataset.woorden ?? "{}"), this.page.taal);
    this.from = spotOfPractice(root);
    this.bij = ""; // the area or postcode that was typed
    /** @type {Map<string, Tile>} */
    this.tiles = new Map();
    /** @type {string[]} the tiles that were tapped, in that order */
    this.chosen = [];
    /** @type {import("./kept.mjs").One[]} */
    this.kept = [];
    /** @type {Promise<Data> | undefined} */
    this.fetched = undefined;
    this.sheet = new Sheet(this);
  }

  start() {
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (this.root.querySelectorAll("a.tegel"))) this.tile(link);
    this.places().then((data) => {
      listenSpot(this.page, data, (bij, spot) => this.moveTo(bij, spot));
      this.read(data);
    }, () => undefined); // said when somebody taps
    addEventListener("hashchange", () => this.places().then((data) => this.read(data)));
  }

  /** @returns {Promise<Data>} fetched once; again when that failed */
  places() {
    this.fetched ??= placesOf(this.page).catch((error) => {
      this.fetched = undefined;
      throw error;
    });
    return this.fetched;
  }

  /**
   * With a script a tile is a button: it stays where it is, and can be tapped again.
   * @param {HTMLAnchorElement} link
   */
  tile(link) {
    const { dimensie: id = "", naam = "", naamNl = "", soorten = "" } = link.dataset;
    this.tiles.set(id, { id, naam, naamNl, soorten: soorten.split(" ") });
    const button = element("button", { type: "button", class: "tegel", "aria-pressed": "false", "data-dimensie": id });
    button.append(...link.childNodes);
    button.addEventListener("click", () => this.tap(id));
    link.replaceWith(button);
  }

  /** @param {string} id */
  async tap(id) {
    this.chosen = this.chosen.includes(id) ? this.chosen.filter((one) => one !== id) : [...this.chosen, id];
    for (const button of this.root.querySelectorAll("button.tegel")) {
      button.setAttribute("aria-pressed", String(this.chosen.includes(/** @type {HTMLElement} */ (button).dataset.dimensie ?? "")));
    }
    await this.show();
  }

  async show() {
    const status = part(this.root, ".gesprek-stand");
    try {
      if (this.chosen.length) status.textContent ||= this.page.words.laden;
      const data = await this.places();
      if (globalThis.RUIM && this.page.near && !this.from && this.chosen.length) return this.askWhere();
      const kinds = this.chosen.map((one) => /** @type {Tile} */ (this.tiles.get(one)).soorten);
      if (globalThis.RUIM) await lookAround(this.page, kinds, this.from, (its) => nearest(data, its, this.from));
      const around = { page: this.page, data, from: this.from, keep: (/** @type {string} */ one, /** @type {string} */ voor) => this.keep(one, voor) };
      const shown = this.chosen.map((one) => section(/** @type {Tile} */ (this.tiles.get(one)), around));
      part(this.root, ".gesprek-gevonden").replaceChildren(...shown);
      const named = put(this.page.words.bij, this.named ?? this.root.dataset.praktijk ?? "");
      const lacking = globalThis.RUIM && this.page.near ? notKept(this.page.near.kept(), data.gebieden, [this.bij], this.from) : "";
      status.textContent = this.from && this.chosen.length ? [lacking, named].filter(Boolean).join(" ") : "";
      this.press();
    } catch (error) {
      status.textContent = this.page.words.mislukt;
      console.warn(error);
    }
  }

  /** A large region is there only around a spot: of none nobody may say that there is no place. */
  askWhere() {
    /** @type {HTMLDetailsElement} */ (part(this.root, "details.gesprek-waar")).open = true;
    part(this.root, ".gesprek-gevonden").replaceChildren();
    part(this.root, ".gesprek-stand").textContent = this.page.words.waar ?? "";
    part(this.root, "#gesprek-plek").focus();
  }

  /**
   * @param {string} id
   * @param {string} voor
   */
  keep(id, voor) {
    const kept = toggled(this.kept, { id, voor });
    part(this.root, ".gesprek-stand").textContent = kept ? "" : this.page.words.vol;
    if (!kept) return part(this.root, ".gesprek-stand").scrollIntoView({ block: "center" });
    this.keepAll(kept);
    return undefined;
  }

  /** @param {import("./kept.mjs").One[]} kept */
  keepAll(kept) {
    this.kept = kept;
    history.replaceState(history.state, "", toAddress(location.pathname + location.search, kept));
    this.press();
    void this.places().then((data) => this.sheet.show(data, kept));
  }

  /** @param {Data} data */
  async read(data) {
    if (globalThis.RUIM) await bringPlaces(this.page, fromAddress(location.hash, () => true).map(({ id }) => id));
    const known = new Set(data.plekken.naam.map((_, row) => data.idOf(row))); // a row of what is on offer has its place's
    const kept = fromAddress(location.hash, (id) => known.has(id));
    if (kept.length || this.kept.length) this.keepAll(kept.map((one) => this.kept.find(({ id }) => id === one.id) ?? one));
  }

  /**
   * @param {string} bij
   * @param {import("../finder/types.mjs").Spot} spot
   */
  moveTo(bij, spot) {
    [this.bij, this.from] = [bij, spot];
    void this.places().then((data) => {
      this.named = namedSpot(bij, data, this.page.words);
      return this.show();
    });
  }

  /** The buttons say which places are on the sheet, the bar how many. */
  press() {
    const ids = this.kept.map(({ id }) => id);
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.root.querySelectorAll(".gesprek-knop"))) {
      button.setAttribute("aria-pressed", String(ids.includes(button.dataset.plek ?? "")));
    }
    part(this.root, ".gesprek-balk").hidden = !ids.length;
    part(this.root, ".gesprek-balk b").textContent = `${ids.length} / ${MOST}`;
  }

  /** The next talk begins where this one did. */
  clear() {
    this.chosen = [];
    for (const button of this.root.querySelectorAll("button.tegel")) button.setAttribute("aria-pressed", "false");
    part(this.root, ".gesprek-gevonden").replaceChildren();
    part(this.root, ".gesprek-stand").textContent = "";
    this.keepAll([]);
    /** @type {HTMLElement | null} */ (this.root.querySelector("button.tegel"))?.focus();
  }
}
