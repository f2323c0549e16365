/** What is near for each tile that was tapped: a section with rows, each with a button that puts it on the sheet. */

import { element, pictogram } from "../map/dom.mjs";
import { copy, part } from "../lijst/dom.mjs";
import { described, facts, howFar, openness } from "../finder/place.mjs";
import { put } from "../finder/say.mjs";
import * as near from "./nearest.mjs";

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {{page: import("./source.mjs").Page, data: Data, from: Spot | undefined, keep: (id: string, voor: string) => void}} Around */
/** @typedef {{id: string, naam: string, naamNl: string, soorten: string[]}} Tile */

const FIRST = 5;

/**
 * @param {Tile} tile
 * @param {Around} around
 */
export function section(tile, around) {
  const id = `voor-${tile.id}`;
  const rows = near.nearest(around.data, tile.soorten, around.from);
  const dutch = tile.naamNl && tile.naamNl !== tile.naam ? [" ", element("span", { class: "nl-bij", lang: "nl", dir: "ltr" }, tile.naamNl)] : [];
  const heading = element("h2", { id }, element("span", {}, tile.naam), ...dutch);
  const list = element("ol", { class: "gesprek-rijen" });
  const made = element("section", { "aria-labelledby": id, "data-voor": tile.id }, heading, list);
  if (!rows.length) made.append(element("p", {}, around.page.words.niets));
  more(made, list, rows, tile, around);
  return made;
}

/**
 * The next few, and the button for those after them.
 * @param {HTMLElement} made
 * @param {HTMLElement} list
 * @param {number[]} waiting
 * @param {Tile} tile
 * @param {Around} around
 */
function more(made, list, waiting, tile, around) {
  const draw = () => {
    const rows = waiting.splice(0, FIRST).map((one) => row(one, tile, around));
    list.append(...rows);
    return rows[0];
  };
  draw();
  if (!waiting.length) return;
  const button = part(copy(around.page.root, "meer"), "button");
  button.addEventListener("click", () => {
    const first = draw();
    button.hidden = !waiting.length;
    first?.querySelector("a")?.focus();
  });
  made.append(button);
}

/**
 * @param {number} one
 * @param {Tile} tile
 * @param {Around} around
 */
function row(one, tile, { page, data, from, keep }) {
  const place = near.placeOf(data, one);
  const about = described(data, place);
  const name = element("span", { class: "rij-naam", dir: "auto", lang: "nl" }, about.naam);
  const offer = data.stuk?.(one);
  const state = openness(data, one, Date.now(), page.words);
  const text = element("span", { class: "rij-tekst" },
    name,
    ...(offer ? [" ", element("span", offer.hoe, offer.naam)] : []),
    " ", element("span", { class: "rij-wat" }, [offer?.anders.soort ?? about.soort, about.gebied].filter(Boolean).join(" · ")),
    " ", element("span", { class: "rij-staat", "data-soort": state.soort }, state.tekst),
    ...distance(one, data, from, page),
    ...signs(one, data, page));
  const link = element("a", { class: "rij", href: `${page.home}plek/${about.id}/` }, pictogram(about.pictogram, page.sprite), text);
  const button = part(copy(page.root, "knop"), "button");
  button.dataset.plek = about.id;
  button.setAttribute("aria-describedby", (name.id = `${tile.id}-${about.id}`));
  button.addEventListener("click", () => keep(about.id, tile.id));
  return element("li", {}, link, button);
}

/**
 * @param {number} one
 * @param {Data} data
 * @param {Spot | undefined} from
 * @param {import("./source.mjs").Page} page
 */
function distance(one, data, from, { words, taal }) {
  if (!from || data.stelt(one, "komt")) return [];
  const far = near.howFar(data, one, from);
  const place = near.placeOf(data, one);
  const said = Number.isFinite(far) ? howFar(far, words, taal, Boolean(data.plekken.circa[place])) : words.ver_onbekend;
  return [" ", element("span", { class: "gesprek-ver" }, said)];
}

/**
 * @param {number} one
 * @param {Data} data
 * @param {import("./source.mjs").Page} page
 */
function signs(one, data, { words, sprite }) {
  const found = facts(data, one, [], words).map(({ teken, tekst }) => element("span", { class: "gesprek-feit" }, pictogram(teken, sprite), tekst));
  return found.length ? [" ", element("span", { class: "gesprek-feiten" }, ...found)] : [];
}

/**
 * @param {string} bij what was typed, as the region names it
 * @param {Data} data
 * @param {import("./source.mjs").Words} words
 */
export function namedSpot(bij, data, words) {
  const area = data.gebieden.find(([id]) => id === bij)?.[1];
  return area ?? put(words.postcode, bij);
}
