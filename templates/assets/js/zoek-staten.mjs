/** Whether the places that a search shows are open: fetched after the first answer, and said in the words of the finder. */

import { openness } from "./finder/place.mjs";
import { unpack } from "./finder/unpack.mjs";
import { minutesSince } from "./tijden.mjs";

/**
 * @param {HTMLFormElement} form
 * @returns {Promise<(list: ParentNode) => void>} fills the rows of a list; their numbers are those of the finder
 */
export async function createStates({ dataset }) {
  const data = unpack(await (await fetch(dataset.plekken ?? "")).json());
  const staat = { ...JSON.parse(dataset.staat ?? "{}"), redenen: Object.fromEntries(data.redenen) };
  const words = /** @type {import("./finder/place.mjs").Words} */ ({ geen_uren: dataset.geenUren ?? "", staat });
  return (list) => {
    for (const line of list.querySelectorAll(".vinder-staat:empty")) {
      if (!(line instanceof HTMLElement)) continue;
      const { soort, tekst } = openness(data, Number(line.dataset.plek), minutesSince(new Date(), data.vanaf), words);
      line.textContent = tekst;
      line.dataset.soort = soort;
    }
  };
}
