/**
 * The pictograms as part of the page. One that comes from another file is drawn a frame after its row: it flickers, and on a
 * slow phone it costs as much work again as the row.
 */

import { part } from "./page.mjs";

/**
 * Until they are here, and if they do not come, rows take them from the file.
 * @param {import("./page.mjs").Page} page
 */
export async function bringPictograms(page) {
  const answer = await fetch(page.sprite);
  if (!answer.ok) return;
  const drawings = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
  drawings.setAttribute("class", "kaart-vormen");
  drawings.setAttribute("aria-hidden", "true");
  document.body.append(drawings);
  for (const use of part("vinder-bewaar", HTMLTemplateElement).content.querySelectorAll("use")) {
    use.setAttribute("href", (use.getAttribute("href") ?? "").replace(page.sprite, ""));
  }
  page.sprite = "";
}
