// What the page will roughly say of the answers, part by part, in the words that the site has for them. No DOM here.

import { answer, isSecret } from "./answers.mjs";
import { compose } from "./hours.mjs";
import { sayRow } from "./hours_words.mjs";
import { hoursOf, span } from "./offer_said.mjs";
import { isOver, nameOf } from "./offers.mjs";
import { get } from "./place.mjs";

/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./place.mjs").Plek} Plek */
/** @typedef {import("./offers.mjs").Stuk} Stuk */
/** @typedef {{tekst: string, teken?: string}} Regel a line, with its pictogram where it has one */
/** @typedef {{kop: string, regels: Regel[]}} Deel one thing on offer */
/** @typedef {{soort: "alinea" | "opsomming" | "tijden" | "feiten" | "regels" | "tekst", kop: string, regels: Regel[], delen?: Deel[]}} Part */

/**
 * @param {Plek} plek
 * @param {Form} form
 * @param {string} [vandaag] what is over by then is left out
 * @returns {Part[]} those that say something
 */
export function shown(plek, form, vandaag = "") {
  const w = form.woorden;
  const { values } = plek;
  const paragraphs = [said(values, "samenvatting.nl"), ...said(values, "omschrijving.nl").split(/\n\s*\n/)];
  const hours = plek.uren.flatMap((rij) => (rij.soort === "eigen" ? compose(rij) : sayRow(rij, form.uren)));
  /** @type {Part[]} */
  const parts = [
    { soort: "alinea", kop: "", regels: lines(paragraphs) },
    offered(plek, form, vandaag),
    { soort: "tijden", kop: w["p-open"], regels: lines(hours) },
    { soort: "feiten", kop: w["p-drempel"], regels: facts("drempel", values, form.velden) },
    { soort: "feiten", kop: w["p-weetjes"], regels: facts("weetjes", values, form.velden) },
    where(plek, form),
    { soort: "regels", kop: w["p-contact"], regels: lines(ways(values, form.velden)) },
  ];
  return parts.filter(({ regels, delen = [] }) => regels.length || delen.length);
}

/**
 * Texts first, then what has more to it, as the page has them.
 * @param {Plek} plek
 * @param {Form} form
 * @param {string} vandaag
 * @returns {Part}
 */
function offered({ aanbod }, form, vandaag) {
  const blocks = aanbod.filter((stuk) => stuk.blok && nameOf(stuk) && !isOver(stuk, vandaag));
  const texts = aanbod.filter(({ blok }) => !blok).map(nameOf);
  const delen = blocks.map((stuk) => ({ kop: nameOf(stuk), regels: ofOffer(stuk, form) }));
  return { soort: "opsomming", kop: form.woorden["p-aanbod"], regels: lines(texts), delen };
}

/**
 * @param {Stuk} stuk
 * @param {Form} form
 * @returns {Regel[]}
 */
function ofOffer(stuk, form) {
  const { values } = stuk;
  const word = (/** @type {string} */ pad) => form.aanbod.find((veld) => veld.pad === pad)?.zegt?.zinnen[said(values, pad)] ?? "";
  const kind = values.soort === "activiteit" ? "" : word("soort");
  const texts = [kind, ...said(values, "omschrijving.nl").split(/\n\s*\n/), ...hoursOf(stuk, form), ...span(stuk, form)];
  const known = [...facts("drempel", values, form.aanbod), ...facts("weetjes", values, form.aanbod)];
  return [...lines(texts), ...known, ...lines([said(values, "aanmelden.nl"), word("vol"), ...ways(values, form.aanbod)])];
}

/**
 * @param {Plek} plek
 * @param {Form} form
 */
export function title({ values }, form) {
  const chosen = Array.isArray(values.categorie) ? values.categorie : [];
  const kinds = form.categorieen.filter(([id]) => chosen.includes(id)).map(([, name]) => name);
  return { naam: said(values, "naam") || form.woorden["p-naamloos"], soort: kinds.join(" · ") };
}

/**
 * @param {import("./yaml.mjs").Values} values
 * @param {string} pad
 */
const said = (values, pad) => answer(values, pad).trim();

/**
 * @param {string[]} found
 * @returns {Regel[]}
 */
const lines = (found) => found.map((tekst) => ({ tekst: tekst.trim() })).filter(({ tekst }) => tekst);

/**
 * What the page says in one of its sections of answers that are words, in the page's order.
 * @param {string} deel
 * @param {import("./yaml.mjs").Values} values
 * @param {Veld[]} velden
 * @returns {Regel[]}
 */
function facts(deel, values, velden) {
  const here = velden.flatMap(({ pad, zegt }) => (zegt?.deel === deel ? [{ pad, zegt }] : []));
  return here.sort((a, b) => a.zegt.rang - b.zegt.rang).flatMap(({ pad, zegt }) => {
    const there = get(values, pad);
    const chosen = (Array.isArray(there) ? there : [there]).map(String);
    const sentences = Object.entries(zegt.zinnen).filter(([word]) => chosen.includes(word)).map(([, sentence]) => sentence);
    return sentences.length ? [{ tekst: sentences.join(" · "), teken: zegt.teken }] : [];
  });
}

/**
 * @param {Plek} plek
 * @param {Form} form
 * @returns {Part}
 */
function where({ values, waar }, form) {
  const w = form.woorden;
  if (isSecret(values, form)) return { soort: "tekst", kop: w["p-waar"], regels: [{ tekst: w["p-geheim"] }] };
  const of = (/** @type {string} */ key) => said(values, `adres.${key}`);
  const address = of("straat") ? [`${of("straat")} ${of("huisnummer")}${of("toevoeging")}`, `${of("postcode")} ${of("plaats")}`] : [];
  const areas = Array.isArray(values.werkgebied) ? values.werkgebied : [];
  const names = form.gebieden.filter(([id]) => areas.includes(id)).map(([, name]) => name);
  const comes = waar === "deur" || !names.length ? [] : [`${w["p-langs"]} ${names.join(form.komma)}`];
  return { soort: "regels", kop: w["p-waar"], regels: lines([...(waar === "langs" ? [] : address), ...comes]) };
}

/**
 * The ways to reach the place, in the order of the step that asks for them; the day of consent is none.
 * @param {import("./yaml.mjs").Values} values
 * @param {Veld[]} velden
 */
function ways(values, velden) {
  return velden.filter(({ pad, keur }) => pad.startsWith("contact.") && keur?.soort !== "datum").map(({ pad }) => said(values, pad));
}
