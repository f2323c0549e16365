/** The page with someone's own list, or with one that was shared. site.mjs imports this there and nowhere else. */

import { part } from "./lijst/dom.mjs";
import { readLink } from "./lijst/link.mjs";
import { createNotice } from "./lijst/notice.mjs";
import { places, resolved } from "./lijst/places.mjs";
import { focusRow, onRow, showRows } from "./lijst/rows.mjs";
import { createShare } from "./lijst/share.mjs";
import { wordsOf } from "./lijst/words.mjs";

/** @typedef {import("./search/types.mjs").Data} Data */
/** @typedef {import("./lijst/store.mjs").List} List */
/** @typedef {import("./lijst/store.mjs").Lists} Lists */

/**
 * @param {HTMLElement} root
 * @param {Lists} lists
 */
export async function start(root, lists) {
  const say = wordsOf(JSON.parse(root.dataset.woorden ?? "{}"), root.dataset.taal ?? "en");
  const data = await fetchData(root.dataset.zoek ?? "").catch(() => null);
  const page = createPage(root, say, data, lists);
  const own = lists.phone.kept();
  const now = data ? resolved(data, own) : own;
  if (now.join() !== own.join()) lists.phone.replace(now); // a place was renamed since
  lists.phone.onChange(page.show);
  addEventListener("hashchange", page.open);
  page.open();
  root.hidden = false;
}

/**
 * @param {string} url
 * @returns {Promise<Data>}
 */
async function fetchData(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

/**
 * @param {HTMLElement} root
 * @param {import("./lijst/words.mjs").Words} say
 * @param {Data | null} data null: it could not be fetched, so ids are all there is
 * @param {Lists} lists
 */
function createPage(root, say, data, { phone, merge, move, parse, remove, MOST }) {
  const share = createShare(root, say);
  const notice = createNotice(root, say);
  /** @type {import("./lijst/link.mjs").Shared | null} */
  let shared = null;
  /** @type {import("./lijst/places.mjs").Place[]} */
  let shown = [];

  const described = (/** @type {List} */ ids) =>
    data ? places(data, resolved(data, ids)) : ids.map((id) => ({ id, naam: id, wat: "", teken: "plek", known: true }));

  function show() {
    shown = described(shared?.ids ?? phone.kept());
    root.dataset.soort = shared ? "gedeeld" : shown.length ? "eigen" : "leeg";
    part(document, ".lijst-kop").textContent = say(shared ? "kop_gedeeld" : "kop");
    part(root, ".lijst-inleiding").textContent = introduction();
    part(root, ".lijst-opslag").hidden = phone.isLasting();
    part(root, ".lijst-geen-namen").hidden = data !== null;
    root.classList.toggle("is-leeg", !shown.length);
    showRows(root, say, shown, !shared);
    share.show(shown);
  }

  function introduction() {
    if (!shared) return shown.length ? say("aantal", { n: shown.length }) : "";
    if (!shown.length) return say("gedeeld_leeg");
    const lost = shared.lost ? say(shared.ids.length >= MOST ? "te_veel" : "onleesbaar", { n: shared.lost }) : "";
    return [say("gedeeld", { n: shown.length }), lost].filter(Boolean).join(" ");
  }

  /** What the address says; the other languages open the same list. */
  function open() {
    shared = readLink(location.hash, parse);
    for (const link of document.querySelectorAll("a.taal")) {
      /** @type {HTMLAnchorElement} */ (link).hash = shared ? location.hash : "";
    }
    notice.clear();
    show();
  }

  /**
   * @param {List} list
   * @param {string} text
   */
  function change(list, text) {
    const before = phone.kept();
    phone.replace(list);
    notice.undoable(text, () => {
      phone.replace(merge(before, phone.kept()));
      part(root, ".lijst-plekken button:not(:disabled)").focus();
    });
  }

  onRow(root, (deed, id) => {
    const naam = shown.find((place) => place.id === id)?.naam ?? id;
    if (deed === "weg") return change(remove(phone.kept(), id), say("eraf", { naam }));
    phone.replace(move(phone.kept(), id, deed === "op" ? -1 : 1));
    focusRow(root, id, deed);
    notice.say(say("verplaatst", { naam, plaats: phone.kept().indexOf(id) + 1, totaal: shown.length }));
  });
  part(root, "[data-doe=wis]").addEventListener("click", () => change([], say("gewist")));
  part(root, "[data-doe=bewaar]").addEventListener("click", () => {
    const before = phone.kept();
    const wanted = shown.filter((place) => place.known).map(({ id }) => id);
    const all = merge(before, wanted);
    phone.replace(all);
    const left = wanted.filter((id) => !all.includes(id)).length;
    history.pushState(null, "", location.pathname + location.search);
    open();
    notice.say([say("erbij", { n: all.length - before.length }), left ? say("vol", { n: left }) : ""].filter(Boolean).join(" "));
    part(document, ".lijst-kop").focus();
  });
  for (const button of root.querySelectorAll("[data-druk]")) {
    button.addEventListener("click", async () => {
      const { print } = await import("./lijst/print.mjs");
      await print(root, say, shown, /** @type {HTMLElement} */ (button).dataset.druk === "kort");
    });
  }
  return { show, open };
}
