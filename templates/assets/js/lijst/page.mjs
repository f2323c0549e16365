/** What the page shows, and what happens when someone taps. */

import { part } from "./dom.mjs";
import { readLink } from "./link.mjs";
import { move } from "./move.mjs";
import { createNotice } from "./notice.mjs";
import { places, resolved, uncut } from "./places.mjs";
import { focusRow, onRow, showRows } from "./rows.mjs";
import { createShare } from "./share.mjs";

/** @typedef {import("./store.mjs").List} List */

export class ListPage {
  /**
   * @param {HTMLElement} root
   * @param {import("./words.mjs").Words} say
   * @param {import("../search/types.mjs").Data | null} data null: it could not be fetched, so ids are all there is
   * @param {import("./store.mjs").Lists} lists
   */
  constructor(root, say, data, lists) {
    /** @type {import("./link.mjs").Shared | null} the list in the address; null: it is the reader's own */
    this.shared = null;
    /** @type {import("./places.mjs").Place[]} */
    this.shown = [];
    this.root = root;
    this.say = say;
    this.data = data;
    this.lists = lists;
    this.phone = lists.phone;
    this.share = createShare(root, say);
    this.notice = createNotice(root, say);
    /** @type {(list: import("./places.mjs").Place[]) => void} */
    this.prepare = () => undefined;
  }

  start() {
    this.phone.onChange(() => this.show());
    addEventListener("hashchange", () => this.open());
    onRow(this.root, (deed, id) => this.act(deed, id));
    this.onTap("[data-doe=wis]", () => this.change([], this.say("gewist")));
    this.onTap("[data-doe=bewaar]", () => this.keepAll());
    this.onTap("[data-druk=lang]", () => this.print(false));
    this.onTap("[data-druk=kort]", () => this.print(true));
    /** @type {HTMLAnchorElement} */ (part(this.root, "[data-kaart]")).hash = "mijn=ja"; // only those, which needs a script
    this.open();
    if (matchMedia("(pointer: fine)").matches) void this.readyForMenu();
  }

  async readyForMenu() {
    const { printsByMenu } = await import("./menu.mjs");
    this.prepare = printsByMenu(this.root, this.say);
    this.prepare(this.shown);
  }

  /** What the address says; the other languages open the same list. */
  open() {
    this.shared = readLink(location.hash, this.lists.parse);
    const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("a.taal"));
    for (const link of links) link.hash = this.shared ? location.hash : "";
    this.notice.clear();
    this.show();
  }

  show() {
    const { ids, isCut } = this.shared && this.data ? uncut(this.data, this.shared.ids) : { ids: this.shared?.ids, isCut: false };
    this.isCut = isCut;
    this.shown = this.described(ids ?? this.phone.kept());
    this.root.dataset.soort = this.shared ? "gedeeld" : this.shown.length ? "eigen" : "leeg";
    this.root.classList.toggle("is-leeg", !this.shown.length);
    part(document, ".lijst-kop").textContent = this.say(this.shared ? "kop_gedeeld" : "kop");
    part(this.root, ".lijst-inleiding").textContent = this.introduction();
    part(this.root, ".lijst-opslag").hidden = this.phone.isLasting();
    part(this.root, ".lijst-geen-namen").hidden = this.data !== null;
    showRows(this.root, this.say, this.shown, !this.shared);
    this.share.show(this.shown);
    this.prepare(this.shown);
  }

  /** @param {List} ids */
  described(ids) {
    if (this.data) return places(this.data, resolved(this.data, ids));
    return ids.map((id) => ({ id, naam: id, wat: "", teken: "plek", known: true }));
  }

  introduction() {
    const n = this.shown.length;
    if (!this.shared) return n ? this.say("aantal", { n }) : "";
    const { ids, lost } = this.shared;
    if (!n) return this.say("gedeeld_leeg");
    if (this.isCut) return `${this.say("gedeeld", { n })} ${this.say("afgebroken")}`;
    const left = lost ? this.say(ids.length >= this.lists.MOST ? "te_veel" : "onleesbaar", { n: lost }) : "";
    return `${this.say("gedeeld", { n })} ${left}`.trim();
  }

  /**
   * @param {import("./rows.mjs").Deed} deed
   * @param {string} id
   */
  act(deed, id) {
    const { remove } = this.lists;
    const naam = this.shown.find((place) => place.id === id)?.naam ?? id;
    if (deed === "weg") return this.change(remove(this.phone.kept(), id), this.say("eraf", { naam }));
    this.phone.replace(move(this.phone.kept(), id, deed === "op" ? -1 : 1));
    focusRow(this.root, id, deed);
    this.notice.say(this.say("verplaatst", { naam, plaats: this.phone.kept().indexOf(id) + 1, totaal: this.shown.length }));
  }

  /**
   * @param {List} list
   * @param {string} text
   */
  change(list, text) {
    const before = this.phone.kept();
    this.phone.replace(list);
    this.notice.undoable(text, () => {
      this.phone.replace(this.lists.merge(before, this.phone.kept()));
      part(this.root, ".lijst-plekken button:not(:disabled)").focus();
    });
  }

  /** The shared list is added to the own one, which is then shown. */
  keepAll() {
    const before = this.phone.kept();
    const wanted = this.shown.filter((place) => place.known).map(({ id }) => id);
    const all = this.lists.merge(before, wanted);
    this.phone.replace(all);
    history.pushState(null, "", location.pathname + location.search);
    this.open();
    const left = wanted.filter((id) => !all.includes(id)).length;
    const added = this.say("erbij", { n: all.length - before.length });
    this.notice.say(left ? `${added} ${this.say("vol", { n: left })}` : added);
    part(document, ".lijst-kop").focus();
  }

  /** @param {boolean} isShort */
  async print(isShort) {
    const { print } = await import("./print.mjs");
    await print(this.root, this.say, this.shown, isShort);
  }

  /**
   * @param {string} selector
   * @param {() => void} act
   */
  onTap(selector, act) {
    part(this.root, selector).addEventListener("click", act);
  }
}
