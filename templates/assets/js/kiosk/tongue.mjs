/** All that a screen needs in one language, fetched once and kept: from then on no network is needed. */

import { unpack as unpackAgenda } from "../agenda/times.mjs";
import { has, those } from "../finder/bits.mjs";
import { courses } from "../finder/courses.mjs";
import { metres } from "../finder/distance.mjs";
import { unpack } from "../finder/unpack.mjs";
import { normalise, slug } from "../normalise.mjs";
import { createNear } from "../vakken/near.mjs";

const SHOWN = 400; // places around a screen: more than it shows in a day

/** @typedef {import("../finder/place.mjs").Words & Record<string, string>} Words */
/** @typedef {(data: import("../finder/unpack.mjs").Data) => import("../finder/types.mjs").Spot | undefined} SpotIn where the screen is */
/**
 * @typedef {object} Tongue
 * @property {string} code
 * @property {string} lang of the site's own words
 * @property {string} dir
 * @property {string} taal by whose rules numbers are said
 * @property {string} prefix of its pages
 * @property {Words} words
 * @property {import("./slides.mjs").Need[]} noden
 * @property {import("../finder/unpack.mjs").Data} data
 * @property {import("../agenda/times.mjs").Keer[]} agenda
 */

/**
 * What a page of ours says of itself, this one or that of another language.
 * @param {HTMLElement} root
 * @param {string} base where the site begins
 * @param {SpotIn} [spotIn]
 * @returns {Promise<Tongue>}
 */
export async function tongueOf(root, base, spotIn) {
  const { code = "", taal = "", lang = "", dir = "", prefix = "", woorden = "{}", staat = "{}", noden = "[]", agenda = "[]" } = root.dataset;
  const frame = await latest(`${base}data/plekken.${code}.json`);
  const data = globalThis.RUIM && frame.weet ? await around(base, frame, spotIn) : unpack(frame);
  const pieces = await Promise.all(JSON.parse(agenda).map((/** @type {[number, string]} */ [, name]) => latest(base + name)));
  if (pieces.some(({ vanaf }) => vanaf !== data.vanaf)) throw new Error("these are of two builds"); // days are counted from theirs
  const words = { ...JSON.parse(woorden), staat: { ...JSON.parse(staat), redenen: Object.fromEntries(data.redenen) } };
  return { code, taal, lang, dir, prefix, words, noden: JSON.parse(noden), data, agenda: pieces.flatMap(unpackAgenda) };
}

/**
 * In a large region the places that a screen shows, which are not far; nothing where nobody has said where it hangs.
 * @param {string} base
 * @param {import("../finder/types.mjs").Packed} frame
 * @param {SpotIn} [spotIn]
 */
async function around(base, frame, spotIn) {
  const offers = () => import("../finder/offers.mjs");
  const near = createNear({ base }, frame, { courses, fetchJson: latest, has, metres, normalise, offers, slug, those, unpack });
  const spot = spotIn?.(near.data);
  if (spot) await near.look(spot, () => [...near.data.plekken.naam.keys()], SHOWN);
  return near.data;
}

/**
 * What is there now, and not what the browser has kept.
 * @param {string} address
 */
async function latest(address) {
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * The page of another language, or this one as it is now, read as a document: DOMParser would make one of a text, which our policy refuses.
 * @param {string} address
 * @returns {Promise<HTMLElement>}
 */
export function rootOf(address) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onerror = () => reject(new Error(address));
    request.onload = () => {
      const root = request.status === 200 && request.responseXML?.getElementById("scherm");
      if (root) resolve(/** @type {HTMLElement} */ (root));
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.open("GET", address);
    request.setRequestHeader("Cache-Control", "no-cache");
    request.send();
  });
}
