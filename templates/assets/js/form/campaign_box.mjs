// A question that many places are asked at once: on top of the form, with two ways to answer it.

import { element } from "../map/dom.mjs";
import { goTo } from "./steps.mjs";

/** @typedef {import("./app.mjs").App} App */

/**
 * Nothing when no such campaign is running: a link may be old, and its words are never shown.
 * @param {App} app
 * @param {string} campagne id
 * @param {() => void} setToday puts today as the day of the check, by which the answer is counted
 * @returns {HTMLElement[]}
 */
export function campaignBox({ form, w }, campagne, setToday) {
  const found = form.campagnes.find(([id]) => id === campagne);
  if (!found) return [];
  const [, vraag, over] = found;
  const way = (/** @type {string} */ name, /** @type {() => void} */ go) => {
    const button = element("button", { type: "button", class: "knop" }, name);
    button.addEventListener("click", () => {
      setToday();
      go();
    });
    return button;
  };
  const same = way(w["campagne-zelfde"], toTheEnd);
  const other = way(w["campagne-anders"], () => goTo(over));
  const text = element("div", {}, element("p", {}, w["campagne-kop"]), element("p", {}, element("strong", {}, vraag)), element("p", { class: "acties" }, same, " ", other));
  return [element("div", { class: "mededeling campagne" }, text)];
}

/** There it is looked at once more, and sent. */
function toTheEnd() {
  const end = document.getElementById("stap-klaar");
  end?.focus();
  end?.scrollIntoView({ block: "start" });
}
