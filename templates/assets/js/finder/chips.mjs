/** What was chosen, each with a tap to let it go again. */

import { element, pictogram } from "../map/dom.mjs";
import { part } from "./page.mjs";

/**
 * @param {import("./page.mjs").Page} page
 * @returns {(chips: {tekst: string, weg: () => void}[]) => void}
 */
export function createChips(page) {
  const list = part("vinder-keuzes", HTMLUListElement);
  const button = part("vinder-filters-knop", HTMLButtonElement);
  return (chips) => {
    const held = [...list.querySelectorAll("button")].findIndex((one) => one === document.activeElement);
    list.replaceChildren(...chips.map((chip) => element("li", {}, made(chip, page))));
    list.hidden = !chips.length;
    // The chip that was tapped is gone: the focus goes to its neighbour, or to where filters are chosen.
    if (held >= 0) (list.querySelectorAll("button")[Math.min(held, chips.length - 1)] ?? button).focus();
  };
}

/**
 * @param {{tekst: string, weg: () => void}} chip
 * @param {import("./page.mjs").Page} page
 */
function made({ tekst, weg }, { words, sprite }) {
  const label = words.verwijder.replace("{wat}", tekst);
  const button = element("button", { type: "button", class: "vinder-keuze", "aria-label": label }, tekst, pictogram("kruis", sprite));
  button.addEventListener("click", weg);
  return button;
}
