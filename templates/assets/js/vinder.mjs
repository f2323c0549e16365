/** The finder on /plekken/ and /kaart/: ready for the first tap, and nothing fetched before it is needed. */

import { isState } from "./finder/address.mjs";
import { createDoors } from "./finder/doors.mjs";
import { createFinder } from "./finder/finder.mjs";
import { fetchJson, readPage } from "./finder/page.mjs";
import { bringPictograms } from "./finder/pictograms.mjs";
import { unpack } from "./finder/unpack.mjs";
// In this order: what is in a script stands where it is first asked for, and packs best as it always stood.
import { has, those } from "./finder/bits.mjs";
import { courses } from "./finder/courses.mjs";
import { metres } from "./finder/distance.mjs";
import { normalise, slug } from "./normalise.mjs";

const offers = () => import("./finder/offers.mjs");
const TOOLS = globalThis.RUIM ? { courses, fetchJson, has, metres, normalise, offers, slug, those, unpack } : undefined; // what a large region takes from here
const PATIENCE = 400; // milliseconds before saying that it takes a moment

/** @typedef {import("./finder/types.mjs").State} State */
/** @typedef {import("./finder/types.mjs").Spot} Spot */

/**
 * @param {HTMLElement} root
 * @param {() => readonly string[]} kept ids of the places that someone keeps on this phone
 */
export function start(root, kept) {
  const page = readPage(root);
  /** @type {Promise<Awaited<ReturnType<typeof prepare>> | undefined> | undefined} */
  let ready;
  /** What is ready to answer, fetched once; after a failure the next try fetches again. */
  const get = () => {
    ready ??= prepare(page, kept, doors).catch((error) => {
      ready = undefined;
      doors.tell(page.words.mislukt);
      console.warn(error);
      return undefined;
    });
    return ready;
  };
  const choose = async (/** @type {(state: State) => Partial<State>} */ change) => (await get())?.choose(change);
  const openPanel = async () => {
    const finder = await get();
    await finder?.openPanel();
    return Boolean(finder);
  };
  const doors = createDoors(page, choose, openPanel);
  doors.open();
  addEventListener("click", takeAlong, true);
  if (doors.isWide()) import("./finder/keys.mjs").then((keys) => keys.start());
  document.addEventListener("antwoord", async (event) => {
    const { result, tekst = "", stil = false, alleen = false, namen } = /** @type {CustomEvent} */ (event).detail ?? {};
    if (!alleen) (await get())?.searched({ tekst, plekken: result?.plekken ?? [], stil, ...(globalThis.RUIM ? { namen } : {}) });
  });
  if ((globalThis.RUIM && page.files.vakken) || page.begin === "kaart" || isState(location.hash) || doors.isWide()) get().finally(() => document.documentElement.classList.remove("vraagt"));
}

/**
 * What was looked for goes along to a place behind #, where its page answers it (finder/for_me.mjs).
 * @param {MouseEvent} event
 */
function takeAlong({ target }) {
  const link = /** @type {Element} */ (target).closest("a");
  if (link?.href.includes("/plek/") && !link.hash.startsWith("#aanbod-") && isState(location.hash)) link.hash = location.hash;
}

/**
 * @param {import("./finder/page.mjs").Page} page
 * @param {() => readonly string[]} kept
 * @param {ReturnType<typeof createDoors>} doors
 */
async function prepare(page, kept, doors) {
  const wait = setTimeout(() => doors.tell(page.words.laden), PATIENCE);
  try {
    const packed = await fetchJson(page.base + page.files.plekken);
    const wide = globalThis.RUIM && page.files.vakken ? await import("./vakken/wide.mjs") : undefined;
    const near = TOOLS && wide?.createFlow(page, packed, TOOLS);
    const finder = createFinder(page, globalThis.RUIM && near ? near.data : unpack(packed), kept, doors, near);
    await finder.fromAddress();
    if (globalThis.RUIM && wide) wide.offerAreas(packed.gebieden, finder, doors);
    bringPictograms(page);
    return finder;
  } finally {
    clearTimeout(wait);
  }
}

