/** What is near, as the finder asks for it: fetched before it is shown, and more when somebody goes on where the list ends. */

import { notKept } from "./kept.mjs";
import { ENOUGH, createNear } from "./near.mjs";

const NOT_COUNTED = "–";

/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {import("../finder/bits.mjs").Bits} Bits */
/** @typedef {[id: string, vak: string]} Named a place that was found by its name, and in which square it is */
/** @typedef {{vakken: string[], tekst: string, klaar: (ids: string[]) => void}} Asked what is found in these squares (search.mjs) */

const FIRST = 8; // places that were found by their names
const FAR = 3; // squares that are fetched for them

/**
 * @param {{base: string}} page
 * @param {import("../finder/types.mjs").Packed} frame
 * @param {import("./near.mjs").Tools} tools
 */
export function createFlow(page, frame, tools) {
  const near = createNear(page, frame, tools);
  /** @type {Spot | undefined} */
  let from;
  /** @type {import("../finder/page.mjs").Page} */
  let shown;
  let renew = (/** @type {Bits | undefined} */ _all, /** @type {Spot | undefined} */ _from) => {};
  let find = () => /** @type {number[]} */ ([]);
  let show = () => {};
  let text = ""; // what was typed
  let names = /** @type {Named[]} */ ([]); // what it found before anything was fetched for it
  let ids = /** @type {string[]} */ ([]); // what it finds
  let al = 0; // rows that are there, and stay
  /** @type {typeof import("../finder/place.mjs").length} */
  let length;

  /**
   * Without a spot only what was asked for by name is there.
   * @param {Spot | undefined} spot
   * @param {number} least
   * @param {number} [wanted]
   */
  async function go(spot, least, wanted) {
    from = spot;
    if (text && names.length) await near.bring([...new Set(names.slice(0, FIRST).map(([, square]) => square))].filter(Boolean).slice(0, FAR));
    if (spot) await near.look(spot, async () => {
      if (text) ids = await ask();
      renew(undefined, spot);
      return find();
    }, wanted, least);
    else near.leave();
    if (from === spot) renew(near.binnen(new Set(text ? names.map(([id]) => id) : [])), spot);
  }

  /** What the search finds among all places that are here. */
  const ask = () => new Promise((/** @type {(ids: string[]) => void} */ klaar) => {
    const detail = /** @type {Asked} */ ({ vakken: near.here(), tekst: text, klaar });
    document.querySelector("form.in-vinder")?.dispatchEvent(new CustomEvent("vakken", { detail }));
  });

  return {
    ...near,
    go,
    /** Whether there is nothing to show as long as nobody says where she is. */
    isNowhere: () => !from && !(text && near.data.aantal && names.length),
    /** @param {{tekst: string, namen?: Named[]}} its what the search found */
    named(its) {
      [text, names] = [its.tekst, its.namen ?? []];
      ids = names.map(([id]) => id);
    },
    /** The rows of what the search finds, best first. */
    found: () => ids.flatMap((id) => near.data.nummer.get(id) ?? []),
    /**
     * What the finder does with it.
     * @param {import("../finder/page.mjs").Page} page
     * @param {typeof renew} itsRenew the places that are asked, and from where
     * @param {typeof find} itsFind
     * @param {typeof show} itsShow
     * @param {typeof length} itsLength
     */
    join(page, itsRenew, itsFind, itsShow, itsLength) {
      [shown, renew, find, show, length] = [page, itsRenew, itsFind, itsShow, itsLength];
    },
    /**
     * How far was looked, or what is not on the phone; nothing where all of the region is there.
     * @param {import("../finder/types.mjs").State} state
     */
    howFar(state) {
      const tot = near.isAll() ? Infinity : near.tot();
      const far = from && tot < Infinity ? shown.words.binnen.replace(/{.+?}/, () => length(tot, shown.words, shown.taal)) : "";
      return notKept(near.kept(), frame.gebieden, [state.gebied, state.bij], from) || far;
    },
    /**
     * What is not on the phone, where a copy answers; nothing where all that was asked for is there.
     * @param {import("../finder/types.mjs").State} state
     */
    notKept: ({ gebied, bij }) => notKept(near.kept(), frame.gebieden, [gebied, bij], from),
    /**
     * As long as nobody says where she is, nothing is known of how much there is.
     * @param {import("../finder/filter.mjs").Answer} answer
     * @returns {import("../finder/filter.mjs").Answer}
     */
    unsaid: (answer) => ({ ...answer, .../** @type {any} */ ({ aantal: NOT_COUNTED, count: () => NOT_COUNTED }) }),
    /** What rows know of it: how to go on where the list ends, and how many are there already when it does. */
    more() {
      const [spot, before] = [from, al];
      al = 0;
      const farther = async (/** @type {number} */ rows) => {
        if (spot) await go(spot, 0, rows + ENOUGH);
        al = rows;
        show();
      };
      return { al: before, verder: spot && !near.isAll() ? farther : undefined };
    },
  };
}
