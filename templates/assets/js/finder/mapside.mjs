/** The map from the finder's side: fetched when it is first shown, and no more than a list if it cannot be. */

import { element, sign } from "../map/dom.mjs";
import { fetchJson } from "./page.mjs";
import { described } from "./place.mjs";

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./unpack.mjs").Data} data
 * @param {() => void} moved
 * @param {(text: string) => void} tell
 */
export function createMapSide(page, data, moved, tell) {
  /** @type {Awaited<ReturnType<typeof import("../kaart.mjs").open>> | undefined} */
  let map;
  let asked = false;
  let isMoved = false;
  /** @type {number[]} */
  let places = [];
  let timer = 0;
  const draw = () => {
    map?.fit(places); // first: pins that are put where nobody looks any more would be put twice
    map?.show(places);
  };
  const open = async () => {
    asked = true;
    try {
      const kaart = await import("../kaart.mjs");
      map = await kaart.open(page, data, (place) => described(data, place), () => {
        isMoved = true;
        moved();
      }, { element, sign, fetchJson });
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
     * The places in view, once a reader has moved the map; undefined: all of them.
     * @param {number[]} all
     */
    seen(all) {
      const { sees } = map ?? {};
      return isMoved && sees ? all.filter((place) => sees(place)) : undefined;
    },
  };
}
