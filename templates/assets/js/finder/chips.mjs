/** What was chosen, each with a tap to let it go again. */

import { element, pictogram } from "../map/dom.mjs";
import { button, part } from "./page.mjs";
import { put } from "./say.mjs";

/**
 * @param {import("./page.mjs").Page} page
 * @returns {(chips: {tekst: string, weg: () => void}[]) => void}
 */
export function createChips(page) {
  const list = part("keuzes");
  const filters = part("filters-knop");
  return (chips) => {
    const held = [...list.querySelectorAll("button")].findIndex((one) => one === document.activeElement);
    list.replaceChildren(...chips.map((chip) => element("li", {}, made(chip, page))));
    list.hidden = !chips.length;
    // The chip that was tapped is gone: the focus goes to its neighbour, or to where filters are chosen.
    if (held >= 0) (list.querySelectorAll("button")[Math.min(held, chips.length - 1)] ?? filters).focus();
  };
}

/**
 * @param {{tekst: string, weg: () => void}} chip
 * @param {import("./page.mjs").Page} page
 */
function made({ tekst, weg }, { words, sprite }) {
  return button(weg, { class: "vinder-keuze", "aria-label": put(words.verwijder, tekst) }, tekst, pictogram("kruis", sprite));
}
