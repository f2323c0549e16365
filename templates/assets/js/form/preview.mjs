// Roughly the page that the site will make of it, from the same words.

import { element } from "../map/dom.mjs";
import { shown, title } from "./shown.mjs";

/** @typedef {import("./app.mjs").App} App */
/** @typedef {import("./shown.mjs").Part} Part */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {App} app
 * @returns {HTMLElement}
 */
export function preview({ plek, form, addresses, vandaag }) {
  const { naam, soort } = title(plek, form);
  const heading = element("div", {}, element("p", { class: "voorbeeld-naam" }, naam), element("p", { class: "onder-titel" }, soort));
  const parts = shown(plek, form, vandaag).flatMap((part) => drawn(part, addresses.sprite));
  return element("div", { class: "plek voorbeeld-plek", lang: form.taal }, heading, ...parts);
}

/**
 * @param {Part} part
 * @param {string} sprite
 * @returns {HTMLElement[]}
 */
function drawn({ soort, kop, regels, delen = [] }, sprite) {
  if (soort === "alinea") return regels.map(({ tekst }) => element("p", { lang: "nl" }, tekst));
  const heading = element("h3", {}, kop);
  if (soort === "tekst") return [heading, ...regels.map(({ tekst }) => element("p", {}, tekst))];
  const more = delen.flatMap((one) => [element("h4", { lang: "nl" }, one.kop), ...listed(one.regels, "feiten", sprite)]);
  return [heading, ...listed(regels, soort, sprite), ...more];
}

/**
 * @param {import("./shown.mjs").Regel[]} regels
 * @param {string} soort
 * @param {string} sprite
 * @returns {HTMLElement[]}
 */
function listed(regels, soort, sprite) {
  const lines = regels.map(({ tekst, teken }) =>
    teken ? element("li", { class: "feit" }, icon(sprite, teken), element("span", {}, tekst)) : element("li", {}, tekst));
  return lines.length ? [element("ul", { class: soort }, ...lines)] : [];
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
