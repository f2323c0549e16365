/** A small slip to take along: where, what for, whom to call, and a code that opens the place's page. */

import { make } from "../lijst/dom.mjs";
import { qr } from "../lijst/qr.mjs";

/** @typedef {import("../lijst/source.mjs").Told} Told */
/** @typedef {{eigen: string, nl: string}} Twice a text in the reader's language, and in Dutch where that is another */
/** @typedef {{naam: string, straat: string, waarvoor: Twice | null, told: Told | null, adres: string}} Entry */
/** @typedef {{recept: Twice, waarvoor: Twice, bij: string, datum: string, merk: string, qr: (url: string) => string}} Words */

/**
 * @param {Words} words
 * @param {Entry[]} entries
 */
export function slip(words, entries) {
  return make(
    "article",
    { class: "strook" },
    make("h1", {}, ...both(words.recept)),
    make("ol", {}, ...entries.map((one) => item(words, one))),
    make("p", { class: "blad-voet" }, make("bdi", { lang: "nl" }, [words.bij, words.datum].filter(Boolean).join(" · ")), ` · ${words.merk}`),
  );
}

/**
 * @param {Words} words
 * @param {Entry} entry
 */
function item(words, { naam, straat, waarvoor, told, adres }) {
  const what = waarvoor ? [make("p", {}, ...both({ eigen: `${words.waarvoor.eigen} ${waarvoor.eigen}`, nl: waarvoor.nl && `${words.waarvoor.nl} ${waarvoor.nl}` }))] : [];
  const phones = (told?.kanalen ?? []).filter(({ soort }) => soort === "bel" || soort === "whatsapp").map(({ tekst }) => make("bdi", { dir: "ltr" }, tekst));
  const where = make("p", {}, make("bdi", { lang: "nl" }, straat), ...phones.flatMap((one) => [" · ", one]));
  const text = make("div", {}, make("h2", { lang: "nl", dir: "ltr" }, naam), ...what, where, make("p", { class: "strook-adres" }, make("bdi", { dir: "ltr" }, adres.replace(/^https?:\/\//, ""))));
  return make("li", {}, text, qr(adres, words.qr(adres)));
}

/** @param {Twice} text */
function both({ eigen, nl }) {
  return [make("span", {}, eigen), ...(nl ? [" ", make("span", { class: "nl-bij", lang: "nl", dir: "ltr" }, nl)] : [])];
}
