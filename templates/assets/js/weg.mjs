/**
 * Leaving quickly, by the button or by three times Escape: at once nothing is to be seen, this page is replaced in the
 * history by a neutral one, and whoever then goes back in the tab meets that page again (the early script in layout.py).
 */

import { forgetDrafts, forgetOldDrafts } from "./drafts.mjs";

const TIMES = 3;
const WITHIN = 2000; // milliseconds

/**
 * Tells of each press, at the moment `now`, whether it makes three within two seconds.
 * @returns {(now: number) => boolean}
 */
export function counter() {
  /** @type {number[]} */
  let pressed = [];
  return (now) => {
    pressed = [...pressed, now].filter((moment) => now - moment <= WITHIN);
    return pressed.length >= TIMES;
  };
}

/** Makes the button and the key work; a page without a button has neither. */
export function prepareLeaving() {
  forgetOldDrafts();
  const { weg } = document.documentElement.dataset;
  if (!weg) return;
  const isThird = counter();
  document.querySelector("a.weg")?.addEventListener("click", (event) => {
    event.preventDefault();
    leave(weg);
  });
  // First in line, whatever else on the page (search box, card on the map) does with the key.
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.repeat && isThird(event.timeStamp)) leave(weg);
  }, true);
  // A page that the browser kept as it was, shown again after its reader had left.
  addEventListener("pageshow", (event) => {
    if (event.persisted && hasLeft()) leave(weg);
  });
}

/** @param {string} address */
function leave(address) {
  document.documentElement.classList.add("weg");
  document.title = "";
  forgetDrafts(Infinity);
  globalThis.speechSynthesis?.cancel();
  try {
    sessionStorage.setItem("weg", "1"); // of this tab only, gone with it, and it names nothing
  } catch {
    // Not allowed to remember: then the pages before this one can be gone back to.
  }
  location.replace(address);
}

function hasLeft() {
  try {
    return sessionStorage.getItem("weg") !== null;
  } catch {
    return false;
  }
}
