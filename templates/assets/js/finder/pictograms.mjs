/**
 * The pictograms as part of the page. One that comes from another file is drawn a frame after its row: it flickers, and on a
 * slow phone it costs as much work again as the row.
 */

import { part } from "./page.mjs";

/**
 * Until they are here, and if they do not come, rows take them from the file.
 * @param {import("./page.mjs").Page} page
 */
export function bringPictograms(page) {
  // Reads a file as a document. DOMParser makes one of a text, which our pages' policy refuses (Trusted Types). The list does
  // the same in lijst/source.mjs: shared, it would be a file of its own, and cost the map a request.
  const request = new XMLHttpRequest();
  request.responseType = "document";
  request.onload = () => request.status === 200 && request.responseXML && take(page, request.responseXML.documentElement);
  request.open("GET", page.sprite);
  request.send();
}

/**
 * @param {import("./page.mjs").Page} page
 * @param {Element} drawings
 */
function take(page, drawings) {
  drawings.setAttribute("class", "kaart-vormen");
  drawings.setAttribute("aria-hidden", "true");
  document.body.append(drawings);
  for (const use of part("bewaar").content.querySelectorAll("use")) {
    use.setAttribute("href", (use.getAttribute("href") ?? "").replace(page.sprite, ""));
  }
  page.sprite = "";
}
