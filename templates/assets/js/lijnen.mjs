/** Where lines to call are listed: of each whether it is open at this minute. */

import { start } from "./tijden.mjs";

const words = JSON.parse(document.getElementById("eigen-script")?.dataset.woorden ?? "{}");
for (const line of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".lijn .staat"))) start(line, words);
