/** The map from the finder's side: fetched when it is first shown, and no more than a list if it cannot be. */

import { element, sign } from "../map/dom.mjs";
import { fetchJson } from "./page.mjs";
import { described } from "./place.mjs";

/**
 * In a large region the map brings the places of what is in view itself.
 * @typedef {object} Wide
 * @property {(box: import("../map/counts.mjs").Box) => Promise<{isWhole: boolean, missing: import("../map/counts.mjs").Square[]}>} bring
 *   fetches what is in view unless that is too much; whether all of it is there, and what of the region is not
 * @property {() => number[]} found of all that is there what fits
 */

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 * @param {() => void} moved
 * @param {(text: string) => void} tell
 * @param {Wide} [wide]
 */
export function createMapSide(page, data, moved, tell, wide) {
  /** @type {Awaited<ReturnType<typeof import("../kaart.mjs").open>> | undefined} */
  let map;
  let asked = false;
  let isMoved = false;
  /** @type {number[]} */
  let places = [];
  let timer = 0;
  /** @type {number[]} in a large region */
  let pinned = [];
  /** @type {((squares: import("../map/counts.mjs").Square[]) => void) | undefined} */
  let count;
  let turn = 0;
  let isWhole = true;
  const draw = () => {
    map?.fit(places); // first: pins that are put where nobody looks any more would be put twice
    map?.show(places);
    if (!globalThis.RUIM) return;
    pinned = places;
    look();
  };
  /** What came into view: its pins, or how many places are there. */
  const look = async () => {
    if (!globalThis.RUIM || !map || !wide) return;
    count ??= map.counts?.();
    const mine = ++turn;
    const brought = await wide.bring(map.box()).catch(() => undefined);
    if (mine !== turn || !brought) return; // what cannot be fetched now is tried again with the next move
    count?.(brought.missing);
    const found = wide.found();
    const isSame = String(found) === String(pinned);
    if (!isSame) map.show(found);
    const isOther = !isSame || isWhole !== brought.isWhole;
    [pinned, isWhole] = [found, brought.isWhole];
    if (isMoved && isOther) moved();
  };
  const open = async () => {
    asked = true;
    try {
      const kaart = await import("../kaart.mjs");
      map = await kaart.open(page, data, (place) => described(data, place), () => {
        isMoved = true;
        moved();
      }, { element, sign, fetchJson });
      if (globalThis.RUIM && wide) map.follow(look);
      draw();
    } catch (error) {
      asked = false;
      tell(page.words.kaart_mislukt);
      console.warn(error);
    }
  };
  return {
    /** Whatever a reader had moved the map to, it fits its places again. */
    forget() {
      isMoved = false;
    },
    /**
     * @param {number[]} all
     * @param {boolean} isShown
     */
    show(all, isShown) {
      places = all;
      clearTimeout(timer);
      if (!isShown) return;
      if (!asked) open();
      else timer = setTimeout(draw, 0);
    },
    /**
     * The places in view, once a reader has moved the map; undefined: all of them, also where the map only says how many there are.
     * @param {number[]} all
     */
    seen(all) {
      const { sees } = map ?? {};
      return isMoved && sees && isWhole ? (globalThis.RUIM && wide ? pinned : all).filter((place) => sees(place)) : undefined;
    },
  };
}
