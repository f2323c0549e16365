/** Whether the places that a search shows are open: fetched after the first answer, and said in the words of the finder. */

import { openness } from "./finder/place.mjs";
import { unpack } from "./finder/unpack.mjs";
import { minutesSince } from "./tijden.mjs";
import { createGet } from "./vakken/lookup.mjs";
import { createSome } from "./vakken/some.mjs";

/**
 * @param {HTMLFormElement} form
 * @returns {Promise<(list: ParentNode) => void>} fills the rows of a list; their numbers are those of the finder
 */
export async function createStates({ dataset }) {
  const packed = await (await fetch(dataset.plekken ?? "")).json();
  const data = unpack(packed);
  const staat = { ...JSON.parse(dataset.staat ?? "{}"), redenen: Object.fromEntries(data.redenen) };
  const words = /** @type {import("./finder/place.mjs").Words} */ ({ geen_uren: dataset.geenUren ?? "", staat });
  const tell = (/** @type {HTMLElement} */ line, /** @type {import("./finder/unpack.mjs").Data} */ its, /** @type {number} */ place) => {
    const { soort, tekst } = openness(its, place, minutesSince(new Date(), its.vanaf), words);
    line.textContent = tekst;
    line.dataset.soort = soort;
  };
  if (globalThis.RUIM && packed.weet) return inSquares(dataset.plekken ?? "", packed, tell);
  return (list) => {
    for (const line of linesIn(list)) tell(line, data, Number(line.dataset.plek));
  };
}

/** @param {ParentNode} list */
const linesIn = (list) => /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll(".vinder-staat:empty"));

/**
 * In a large region of the places in the squares that the first rows are in; of the others their own pages say it.
 * @param {string} address
 * @param {import("./finder/types.mjs").Packed} packed
 * @param {(line: HTMLElement, data: import("./finder/unpack.mjs").Data, place: number) => void} tell
 */
async function inSquares(address, packed, tell) {
  const some = createSome(createGet(address.replace(/data.plekken.*/, "")), packed, unpack);
  return async (/** @type {ParentNode} */ list) => {
    const lines = [...linesIn(list)];
    const places = await some(lines.map(({ dataset }) => dataset.vak ?? "").filter(Boolean));
    for (const line of lines) {
      const found = places.get(line.closest("a")?.getAttribute("href")?.match(/plek\/([^/]+)\//)?.[1] ?? "");
      if (found && line.isConnected) tell(line, found.data, found.place);
    }
  };
}
