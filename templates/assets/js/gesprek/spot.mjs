/** A postcode or a neighbourhood in place of a practice. */

import { part } from "../lijst/dom.mjs";
import { createPlaces } from "../finder/where.mjs";

/**
 * @param {import("./source.mjs").Page} page
 * @param {import("../finder/unpack.mjs").Data} data
 * @param {(bij: string, spot: import("../finder/types.mjs").Spot) => void} found
 */
export function listenSpot(page, data, found) {
  const form = part(page.root, ".gesprek-postcode");
  const field = /** @type {HTMLInputElement} */ (part(form, "input"));
  const status = part(form, "[role=status]");
  const places = createPlaces(page, data);
  const look = async () => {
    const answer = await places.understood(field.value);
    const spot = "bij" in answer ? await places.spot(answer.bij) : undefined;
    field.setAttribute("aria-invalid", String(!spot));
    status.textContent = "fout" in answer ? (await places.words()).fouten[answer.fout] : "";
    if ("bij" in answer && spot) found(answer.bij, spot);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look().catch(() => (status.textContent = page.words.mislukt));
  });
  form.hidden = false;
}
