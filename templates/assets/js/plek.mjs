/** On a place's page: whether it is open at this minute, and reading aloud. site.mjs imports it there and nowhere else. */

import { start as startOffers } from "./aanbod.mjs";
import { start } from "./tijden.mjs";
import { prepareReading } from "./voice/button.mjs";

const state = /** @type {HTMLElement | null} */ (document.querySelector(".staat"));
if (state) start(state);

const week = /** @type {HTMLElement | null} */ (document.querySelector(".week"));
if (week) startOffers(week);

const button = /** @type {HTMLButtonElement | null} */ (document.querySelector("button.voorlezen"));
if (button) prepareReading(button);
