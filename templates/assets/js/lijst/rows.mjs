/** The places of a list as rows: each leads to its page; in the reader's own list it can be moved and removed. */

import { copy, part } from "./dom.mjs";

/** @typedef {import("./places.mjs").Place} Place */
/** @typedef {import("./words.mjs").Words} Words */
/** @typedef {"op" | "neer" | "weg"} Deed */

/**
 * @param {HTMLElement} root
 * @param {Words} say
 * @param {Place[]} list
 * @param {boolean} isOwn
 */
export function showRows(root, say, list, isOwn) {
  const rows = list.map((place, at) => row(root, say, place, isOwn ? { first: at === 0, last: at === list.length - 1 } : null));
  part(root, ".lijst-plekken").replaceChildren(...rows);
}

/**
 * @param {HTMLElement} root
 * @param {Words} say
 * @param {Place} place
 * @param {{first: boolean, last: boolean} | null} ends null: it is someone else's list
 */
function row(root, say, place, ends) {
  const made = part(copy(root, place.known ? "plek" : "weg"), "li");
  made.dataset.plek = place.id;
  made.querySelector("a")?.setAttribute("href", `${root.dataset.home}plek/${place.id}/`);
  made.querySelector("a use")?.setAttribute("href", `${root.dataset.pictogrammen}#${place.teken}`);
  part(made, ".rij-naam").textContent = place.naam;
  part(made, ".rij-wat").textContent = place.known ? place.wat : say("weg");
  const tools = part(made, ".lijst-knoppen");
  if (!ends) tools.remove();
  for (const button of tools.querySelectorAll("button")) {
    button.setAttribute("aria-label", say(`${button.dataset.doe}_van`, { naam: place.naam }));
    button.disabled = (button.dataset.doe === "op" && !!ends?.first) || (button.dataset.doe === "neer" && !!ends?.last);
  }
  return made;
}

/**
 * @param {HTMLElement} root
 * @param {(deed: Deed, id: string) => void} act
 */
export function onRow(root, act) {
  part(root, ".lijst-plekken").addEventListener("click", (event) => {
    const button = /** @type {Element} */ (event.target).closest("button");
    const id = button?.closest("li")?.dataset.plek;
    if (button && id) act(/** @type {Deed} */ (button.dataset.doe), id);
  });
}

/**
 * Back to the button that was pressed, which was redrawn; at an end of the list, to its neighbour.
 * @param {HTMLElement} root
 * @param {string} id
 * @param {Deed} deed
 */
export function focusRow(root, id, deed) {
  const mine = [...root.querySelectorAll("li")].find((one) => one.dataset.plek === id);
  const buttons = [...(mine?.querySelectorAll("button") ?? [])].filter((button) => !button.disabled);
  (buttons.find((button) => button.dataset.doe === deed) ?? buttons[0])?.focus();
}
