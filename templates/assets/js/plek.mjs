/** On a place's page: whether it is open at this minute, what it is for who looked for something, and reading aloud. */

import { start as startOffers } from "./aanbod.mjs";
import { preparePrint } from "./lijst/paper.mjs";
import { start } from "./tijden.mjs";
import { prepareReading } from "./voice/button.mjs";

// Of every place in the page's language alike, so they come with this script and not with each page (outputs/assets.py).
const words = __WOORDEN__;

// The button works before they are there, and then says what it did.
for (const keep of /** @type {NodeListOf<HTMLElement & {say?(name: string): void}>} */ (document.querySelectorAll("bewaar-knop"))) {
  Object.assign(keep.dataset, words.bewaar);
  if (keep.dataset.zei) keep.say?.(keep.dataset.zei);
}

const state = /** @type {HTMLElement | null} */ (document.querySelector(".staat"));
if (state) start(state, words.staat);

const week = /** @type {HTMLElement | null} */ (document.querySelector(".week"));
if (week) startOffers(week);

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector("button.voorlezen"));
if (button) prepareReading(button, words.stop);

preparePrint();

const box = document.getElementById("voor-jou");
const sprite = document.querySelector(".plek-kop use")?.getAttribute("href")?.split("#")[0] ?? "";
const { style, dataset } = document.documentElement;
if (box && dataset.zoekt) {
  // Bundled apart, with its own copy of what it shares with the finder: else the finder would come in more pieces.
  import(new URL(words.voormij, import.meta.url).href)
    .then(({ start: tell }) => tell(box, location.hash, sprite))
    .catch(() => undefined) // without it the page still says all that is known
    .finally(() => {
      style.removeProperty("--zoekt"); // the room that was kept for it
      delete dataset.zoekt;
    });
}
