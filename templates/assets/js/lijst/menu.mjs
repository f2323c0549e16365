/**
 * The list for who prints by the menu of the browser. That waits for nothing, so a short list is made as soon as there
 * is time. Not on a phone: there every byte may cost money, and the buttons on the page make it when asked.
 */

import { prepared, show } from "./print.mjs";

/** @typedef {import("./places.mjs").Place} Place */

const MOST = 30; // places: whoever prints more uses a button
const REST = 1500; // milliseconds without a change of the list

/**
 * @param {HTMLElement} root
 * @param {import("./words.mjs").Words} say
 * @returns {(list: Place[]) => void} to be told of each new list
 */
export function printsByMenu(root, say) {
  /** @type {HTMLElement | null} */
  let ready = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  addEventListener("beforeprint", () => {
    if (ready && !document.querySelector(".vellen")) show(ready);
  });

  /** @param {Place[]} list */
  const make = async (list) => {
    const mine = timer;
    const { sheets } = await prepared(root, say, list, true);
    if (mine === timer) ready = sheets; // the list did not change in the meantime
  };

  return (list) => {
    clearTimeout(timer);
    ready = null;
    timer = list.length && list.length <= MOST ? setTimeout(() => make(list), REST) : undefined;
  };
}
