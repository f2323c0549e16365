// Roughly the page that the site will make of it, from the same words.

import { element } from "../map/dom.mjs";
import { answer } from "./check.mjs";
import { compose } from "./hours.mjs";
import { sayRow } from "./hours_words.mjs";
import { get } from "./place.mjs";
import { isSecret } from "./secret.mjs";

/** @typedef {import("./app.mjs").App} App */

const SVG = "http://www.w3.org/2000/svg";
/** @type {Record<string, string>} */
const SIGNS = { kosten: "geld", aanmelden: "deur", verwijzing: "brief", legitimatie: "pas", anoniem: "anoniem" };

/**
 * @param {App} app
 * @returns {HTMLElement}
 */
export function preview(app) {
  const { values, uren } = app.plek;
  const { form, w } = app;
  const said = (/** @type {string} */ pad) => answer(values, pad).trim();
  const parts = [heading(app), ...paragraph(said("samenvatting.nl")), ...said("omschrijving.nl").split(/\n\s*\n/).flatMap(paragraph)];
  parts.push(...list(w["p-aanbod"], texts(get(values, "aanbod"))));
  const lines = uren.flatMap((rij) => (rij.soort === "eigen" ? compose(rij) : sayRow(rij, form.uren)));
  parts.push(...list(w["p-open"], lines, "tijden"));
  parts.push(...facts(app), ...place(app), ...contact(app));
  return element("div", { class: "plek voorbeeld-plek", lang: form.taal }, ...parts);
}

/** @param {App} app */
function heading({ plek, form, w }) {
  const chosen = Array.isArray(plek.values.categorie) ? plek.values.categorie : [];
  const names = form.categorieen.filter(([id]) => chosen.includes(id)).map(([, name]) => name);
  const name = answer(plek.values, "naam").trim() || w["p-naamloos"];
  return element("div", {}, element("p", { class: "voorbeeld-naam" }, name), element("p", { class: "onder-titel" }, names.join(" · ")));
}

/**
 * @param {string} text
 * @returns {HTMLElement[]}
 */
const paragraph = (text) => (text.trim() ? [element("p", { lang: "nl" }, text.trim())] : []);

/**
 * @param {unknown} value of a list of texts per language
 * @returns {string[]}
 */
const texts = (value) => (Array.isArray(value) ? value.map((one) => String(one?.nl ?? "").trim()).filter(Boolean) : []);

/**
 * @param {string} title
 * @param {string[]} lines
 * @param {string} [kind]
 * @returns {HTMLElement[]}
 */
function list(title, lines, kind = "opsomming") {
  return lines.length ? [element("h3", {}, title), element("ul", { class: kind }, ...lines.map((line) => element("li", {}, line)))] : [];
}

/**
 * @param {App} app
 * @returns {HTMLElement[]}
 */
function facts({ plek, form, w, addresses }) {
  const rows = form.velden.filter((veld) => veld.pad.startsWith("drempel.") && veld.woorden).flatMap((veld) => {
    const there = get(plek.values, veld.pad);
    const chosen = (Array.isArray(there) ? there : [there]).filter((word) => word && word !== "onbekend");
    const names = (veld.woorden ?? []).filter(([word]) => chosen.includes(word)).map(([, name]) => name);
    const sign = SIGNS[veld.pad.split(".")[1]];
    return names.length ? [element("li", { class: "feit" }, icon(addresses.sprite, sign), element("span", {}, names.join(" · ")))] : [];
  });
  return rows.length ? [element("h3", {}, w["p-drempel"]), element("ul", { class: "feiten" }, ...rows)] : [];
}

/**
 * @param {string} sprite
 * @param {string} id
 */
function icon(sprite, id) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "pictogram");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `${sprite}#${id}`);
  svg.append(use);
  return svg;
}

/**
 * @param {App} app
 * @returns {HTMLElement[]}
 */
function place({ plek, form, w }) {
  const { values, waar } = plek;
  if (isSecret(values, form)) return [element("h3", {}, w["p-waar"]), element("p", {}, w["p-geheim"])];
  const said = (/** @type {string} */ key) => answer(values, `adres.${key}`).trim();
  const lines = said("straat") ? [`${said("straat")} ${said("huisnummer")}${said("toevoeging")}`.trim(), `${said("postcode")} ${said("plaats")}`.trim()] : [];
  const areas = Array.isArray(values.werkgebied) ? values.werkgebied : [];
  const names = form.gebieden.filter(([id]) => areas.includes(id)).map(([, name]) => name);
  const shown = [...(waar === "langs" ? [] : lines), ...(waar === "deur" || !names.length ? [] : [`${w["p-langs"]} ${names.join(", ")}`])];
  return list(w["p-waar"], shown, "regels");
}

/**
 * @param {App} app
 * @returns {HTMLElement[]}
 */
function contact({ plek, w }) {
  const rows = ["telefoon", "whatsapp", "email", "website"].map((key) => answer(plek.values, `contact.${key}`).trim());
  return list(w["p-contact"], rows.filter(Boolean), "regels");
}
