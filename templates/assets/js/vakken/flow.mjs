/** What is near, as the finder asks for it: fetched before it is shown, and more when somebody goes on where the list ends. */

import { ENOUGH, createNear } from "./near.mjs";

const NOT_COUNTED = "–";

/** @typedef {import("../finder/types.mjs").Spot} Spot */
/** @typedef {import("../finder/bits.mjs").Bits} Bits */

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
  let renew = (/** @type {Bits | undefined} */ _all, /** @type {Spot} */ _from) => {};
  let find = () => /** @type {number[]} */ ([]);
  let show = (/** @type {number} */ _al) => {};
  /** @type {typeof import("../finder/place.mjs").length} */
  let length;

  /**
   * @param {Spot} spot
   * @param {number} least
   * @param {number} [wanted]
   */
  async function go(spot, least, wanted) {
    from = spot;
    await near.look(spot, () => {
      renew(undefined, spot);
      return find();
    }, wanted, least);
    if (from === spot) renew(near.binnen(), spot);
  }

  return {
    ...near,
    go,
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
    /** How far was looked; nothing where all of the region is there. */
    howFar() {
      const tot = near.isAll() ? Infinity : near.tot();
      return from && tot < Infinity ? shown.words.binnen.replace(/{.+?}/, () => length(tot, shown.words, shown.taal)) : "";
    },
    /**
     * As long as nobody says where she is, nothing is known of how much there is.
     * @param {import("../finder/filter.mjs").Answer} answer
     * @returns {import("../finder/filter.mjs").Answer}
     */
    unsaid: (answer) => ({ ...answer, .../** @type {any} */ ({ aantal: NOT_COUNTED, count: () => NOT_COUNTED }) }),
    /** To go on where the list ends; nothing where all of the region is there. */
    farther() {
      const spot = from;
      if (!spot || near.isAll()) return undefined;
      return async (/** @type {number} */ al) => {
        await go(spot, 0, al + ENOUGH);
        show(al);
      };
    },
  };
}
