/** What is true at a minute, a slide at a time. All of it is worked out anew whenever one is shown. No DOM. */

import { onDay } from "../agenda/times.mjs";
import { has, members } from "../finder/bits.mjs";
import { metres } from "../finder/distance.mjs";
import { openings } from "../finder/hours.mjs";
import { createMasks } from "../finder/masks.mjs";
import { state } from "../tijden.mjs";

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {import("../agenda/times.mjs").Keer} Keer */
/** @typedef {{gebied: string, spot?: Spot}} Here an area, a spot, or neither: the whole region */
/** @typedef {[naam: string, soorten: string[]]} Need what people call it, and the kinds of places that help */
/**
 * @typedef {{soort: "open" | "straks" | "oud", plekken: number[]} | {soort: "agenda", keren: Keer[]}
 *   | {soort: "nood", naam: string, kind: string, plekken: number[]} | {soort: "telefoon"}} Slide
 */

export const KINDS = /** @type {const} */ (["open", "agenda", "nood", "telefoon"]);
const DAY = 24 * 60;
const NEAR = 5000; // metres: farther than one goes from a waiting room
const MOST = 8; // rows; a screen shows as many as it has room for
const NOWHERE = ["komt", "geheim"]; // it comes to people, or where it is may not be known

/**
 * @param {Data} data
 * @param {Keer[]} agenda
 * @param {Need[]} needs
 * @param {Here} here
 */
export function createSlides(data, agenda, needs, here) {
  const inArea = here.gebied ? createMasks(data).gebied(here.gebied).ja : undefined;
  const far = (/** @type {number} */ place) => {
    const spot = data.about(place);
    return here.spot && spot ? metres(here.spot, spot) : here.spot ? Infinity : 0;
  };
  const isHere = (/** @type {number} */ place) =>
    (!inArea || has(inArea, place)) && far(place) <= NEAR && !NOWHERE.some((staat) => data.stelt(place, staat));
  const near = Array.from({ length: data.aantal }, (_, place) => place).filter(isHere).sort((a, b) => far(a) - far(b) || a - b);

  /** The same list again begins where it ended, so that all of it is seen. */
  const turned = (/** @type {number[]} */ places, /** @type {number} */ turn) => {
    const pages = Math.max(1, Math.ceil(places.length / MOST));
    return places.slice((turn % pages) * MOST).slice(0, MOST);
  };

  /**
   * @param {number} now
   * @param {number} turn
   * @returns {Slide | undefined}
   */
  function open(now, turn) {
    if (now >= data.duur * DAY) return { soort: "oud", plekken: turned(near, turn) };
    const sure = new Set(members(/** @type {import("../finder/hours.mjs").Known} */ (openings(data, now).get("nu")).ja));
    const found = near.filter((place) => sure.has(place));
    if (found.length) return { soort: "open", plekken: turned(found, turn) };
    const soon = near.map((place) => /** @type {const} */ ([opensToday(place, now), place])).filter(([at]) => at !== undefined);
    return soon.length ? { soort: "straks", plekken: soon.sort((a, b) => Number(a[0]) - Number(b[0])).slice(0, MOST).map(([, place]) => place) } : undefined;
  }

  /**
   * @param {number} place
   * @param {number} now
   */
  function opensToday(place, now) {
    const course = data.tijden[data.plekken.uren[place]];
    const found = course && !data.stelt(place, "gesloten") ? state(course.perioden, course.letOp, now, data.duur) : undefined;
    return found?.soort === "dicht" && found.opent !== undefined && found.opent < (Math.floor(now / DAY) + 1) * DAY ? found.opent : undefined;
  }

  /** @param {number} now */
  function today(now) {
    const choice = { gebied: here.gebied, thema: "", voor: "", taal: "", gratis: "" };
    const all = onDay(agenda, Math.floor(now / DAY), now, choice, here.spot);
    const isNear = (/** @type {Keer} */ { ding }) => !here.spot || (ding.plek.spot && metres(here.spot, ding.plek.spot) <= NEAR);
    const found = all.filter(isNear).slice(0, MOST).sort((a, b) => a.begin - b.begin);
    return found.length ? { soort: /** @type {const} */ ("agenda"), keren: found } : undefined;
  }

  /** @param {number} turn */
  function need(turn) {
    const kinds = new Map(data.soorten.map(([id], number) => [id, number]));
    for (let n = 0; n < needs.length; n++) {
      const [naam, ids] = needs[(turn * STRIDE + n) % needs.length];
      const wanted = ids.map((id) => kinds.get(id));
      const plekken = near.filter((place) => data.bij[data.plekken.bij[place]].some((kind) => wanted.includes(kind))).slice(0, MOST);
      const [, kind] = ids.map((id, at) => /** @type {const} */ ([wanted[at], id])).find(([number]) => number !== undefined) ?? [];
      if (plekken.length && kind) return { soort: /** @type {const} */ ("nood"), naam, kind, plekken };
    }
    return undefined;
  }

  return {
    far,
    /**
     * @param {typeof KINDS[number]} kind
     * @param {number} now minutes since 00:00 of the day of the build
     * @param {number} turn how often it was this kind's turn
     * @returns {Slide | undefined} nothing to show
     */
    of(kind, now, turn) {
      if (kind === "open") return open(now, turn);
      if (kind === "agenda") return today(now);
      return kind === "nood" ? need(turn) : { soort: "telefoon" };
    },
  };
}

const STRIDE = 7; // needs that stand beside one another are alike
