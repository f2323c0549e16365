/** A slide on the screen. Everything is text; what does not fit is left out from the end. */

import { clock as when } from "../agenda/times.mjs";
import { described, howFar, openness } from "../finder/place.mjs";
import { qr } from "../lijst/qr.mjs";
import { element, sign } from "../map/dom.mjs";

/** @typedef {import("./tongue.mjs").Tongue} Tongue */
/** @typedef {import("./slides.mjs").Slide} Slide */
/** @typedef {{tongue: Tongue, far: (place: number) => number, here: import("./slides.mjs").Here, now: number, sprite: string, site: string, weg: boolean}} Around */
/**
 * `kop`: the heading, with `boven` above it and `delen` below; `adres`: where a phone finds the same, below the language's home.
 * @typedef {{kop: string, boven: string, delen: HTMLElement[], adres: string}} Drawn
 */

/**
 * @param {Slide} slide
 * @param {Around} around
 * @returns {Drawn}
 */
export function drawn(slide, around) {
  const { words } = around.tongue;
  const { gebied } = around.here;
  const found = (/** @type {Record<string, string>} */ asked) => `plekken/#${new URLSearchParams({ ...asked, ...(gebied && { gebied }) })}`;
  const rows = (/** @type {number[]} */ places) => [element("ul", { class: "scherm-rijen" }, ...places.map((place) => row(place, around)))];
  switch (slide.soort) {
    case "open":
      return { kop: words.open_kop, boven: "", delen: rows(slide.plekken), adres: found({ open: "nu" }) };
    case "straks":
      return { kop: words.straks_kop, boven: "", delen: rows(slide.plekken), adres: found({}) };
    case "oud":
      return { kop: words.oud, boven: "", delen: rows(slide.plekken), adres: found({}) };
    case "agenda":
      return { kop: words.agenda_kop, boven: words.vandaag, delen: [element("ul", { class: "scherm-rijen" }, ...slide.keren.map((keer) => activity(keer, around)))], adres: `agenda/${gebied && `${gebied}/`}` };
    case "nood":
      return { kop: slide.naam, boven: words.nood_kop, delen: [element("p", {}, words.daar), ...rows(slide.plekken)], adres: found({ soort: slide.kind }) };
    default:
      return { kop: words.telefoon_kop, boven: "", delen: phone(around), adres: "" };
  }
}

/**
 * @param {number} place
 * @param {Around} around
 */
function row(place, { tongue, far, here, now, sprite }) {
  const { data, words, taal, lang } = tongue;
  const about = described(data, place);
  const { soort, tekst } = openness(data, place, now, words);
  const metres = far(place);
  const away = here.spot && Number.isFinite(metres) ? [element("span", { class: "scherm-ver" }, howFar(metres, words, taal, Boolean(data.plekken.circa[place])))] : [];
  const name = element("strong", {}, element("bdi", lang === "nl" ? {} : { lang: "nl" }, about.naam)); // beside its sign in either direction
  const what = element("span", { class: "scherm-wat" }, [about.soort, about.gebied].filter(Boolean).join(" · "));
  const text = element("div", {}, name, what, element("span", { class: "scherm-staat", "data-soort": soort }, tekst), ...away);
  return element("li", { "data-plek": about.id }, sign(about, sprite), text);
}

/**
 * @param {import("../agenda/times.mjs").Keer} keer
 * @param {Around} around
 */
function activity(keer, { tongue: { lang } }) {
  const { naam, taal, plek, feiten, id } = keer.ding;
  const name = element("strong", {}, element("bdi", taal ? { lang: taal } : {}, naam));
  const where = element("span", { class: "scherm-wat" }, element("span", { dir: "auto", ...(lang === "nl" ? {} : { lang: "nl" }) }, plek.naam), plek.gebied ? ` · ${plek.gebied}` : "");
  const text = element("div", {}, name, where, element("span", { class: "scherm-staat" }, feiten.join(" · ")));
  return element("li", { "data-plek": plek.id, "data-stuk": id }, element("span", { class: "scherm-tijd", dir: "ltr" }, when(keer)), text);
}

/** @param {Around} around */
function phone({ tongue: { words }, site, weg }) {
  const lines = [words.telefoon, words.niemand, ...(weg ? [words.weg] : [])].map((line) => element("p", {}, line));
  return [element("div", { class: "scherm-telefoon" }, code(site, words), element("div", {}, ...lines, element("p", {}, element("bdi", { dir: "ltr" }, site.replace(/^https?:\/\/|\/$/g, "")))))];
}

/**
 * @param {string} url
 * @param {Record<string, any>} words
 */
export function code(url, words) {
  const box = element("div", { class: "scherm-code" });
  box.append(qr(url, words.qr.replace("{url}", url)));
  return box;
}
