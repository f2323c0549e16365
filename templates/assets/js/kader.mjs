/** The page in a frame on another site: a list and a map of what its address asks for, and nothing to choose but these two. */

import "./oud.mjs";
import { createShown } from "./embed/shown.mjs";
import { told } from "./embed/height.mjs";
import { fetchJson, part, readPage } from "./finder/page.mjs";
import { bringPictograms } from "./finder/pictograms.mjs";
import { has, those } from "./finder/bits.mjs";
import { courses } from "./finder/courses.mjs";
import { metres } from "./finder/distance.mjs";
import { unpack } from "./finder/unpack.mjs";
import { normalise, slug } from "./normalise.mjs";
import { createNear } from "./vakken/near.mjs";

/** Our links open a tab of their own: the page around us stays, and other pages of ours refuse to be in a frame. */
function openApart() {
  addEventListener("click", ({ target }) => {
    const link = /** @type {Element} */ (target).closest?.("a");
    if (link && !link.getAttribute("href")?.startsWith("#")) Object.assign(link, { target: "_blank", rel: "noopener" });
  }, true);
}

/** The page around us may be anyone's, so it hears this and no more; and nothing that it says is listened to. */
function tellHeight() {
  const tell = () => parent.postMessage(told(document.body.getBoundingClientRect().height), "*");
  new ResizeObserver(tell).observe(document.body);
}

async function start() {
  const page = readPage(/** @type {HTMLElement} */ (document.getElementById("vinder")));
  openApart();
  if (parent !== window) tellHeight();
  try {
    // Streets with the places: a line that comes later would move what stands below it.
    const isWide = globalThis.RUIM && Boolean(page.files.vakken);
    const streets = isWide ? undefined : fetchJson(page.base + page.files.straten).catch(() => undefined);
    const [packed, adressen] = await Promise.all([fetchJson(page.base + page.files.plekken), streets]);
    const offers = () => import("./finder/offers.mjs");
    const near = isWide
      ? createNear(page, packed, { courses, fetchJson, has, metres, normalise, offers, slug, those, unpack })
      : undefined;
    const shown = createShown(page, near?.data ?? { ...unpack(packed), adressen }, near);
    await shown.fromAddress();
    bringPictograms(page);
    addEventListener("hashchange", shown.fromAddress);
  } catch (error) {
    console.warn(error);
    part("telling").textContent = page.words.mislukt;
    document.documentElement.classList.remove("js"); // the links that are there without a script
  } finally {
    document.documentElement.classList.remove("vraagt");
  }
}

start();
