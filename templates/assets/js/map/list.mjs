// The list beside the map: the places that are in view, the nearest to its centre first. It says what the map shows.

import { element, sign } from "./dom.mjs";

/** @typedef {import("./data.mjs").Plek} Plek */

const STEP = 20;

/**
 * @param {{list: HTMLElement, more: HTMLButtonElement}} parts
 * @param {{sprite: string, home: string}} words
 * @returns {(plekken: Plek[]) => void} shows these places, the first twenty at once
 */
export function list({ list: target, more }, words) {
  /** @type {Plek[]} */
  let waiting = [];
  const next = () => {
    const items = waiting.splice(0, STEP).map((plek) => item(plek, words));
    target.append(...items);
    more.hidden = waiting.length === 0;
    return items[0];
  };
  more.addEventListener("click", () => next()?.querySelector("a")?.focus());
  return (plekken) => {
    target.replaceChildren();
    waiting = [...plekken];
    next();
  };
}

/**
 * @param {Plek} plek
 * @param {{sprite: string, home: string}} words
 * @returns {HTMLLIElement}
 */
function item(plek, words) {
  const about = [plek.categorie, plek.gebied].filter(Boolean).join(" · ");
  const text = element("span", {}, element("strong", { dir: "auto" }, plek.naam), element("span", {}, about));
  const link = element("a", { href: `${words.home}plek/${plek.id}/` });
  link.append(sign(plek.themas[0], words.sprite), text);
  return element("li", {}, link);
}
