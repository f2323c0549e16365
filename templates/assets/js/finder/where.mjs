/** "Near me": asks the phone after a tap, or reads what was typed. */

import { normalise } from "../normalise.mjs";
import { fetchJson, part } from "./page.mjs";
import { spotOf, understood, whereabouts } from "./near.mjs";

/** @typedef {import("./types.mjs").Spot} Spot */

/**
 * @param {import("./page.mjs").Page} page
 * @param {import("./types.mjs").Packed} data
 */
export function createPlaces({ base, files }, data) {
  /** @type {Promise<Record<string, [number, number]>> | undefined} */
  let postcodes;
  // A region without the file has no postcodes; neighbourhoods and the phone's own spot work all the same.
  /** @type {Promise<{namen: Record<string, string[]>, fouten: Record<string, string>}> | undefined} */
  let typed;
  const words = () => (typed ??= fetchJson(base + files.buurten).catch((error) => {
    typed = undefined;
    throw error;
  }));
  const whole = () => (postcodes ??= fetchJson(base + files.postcodes).catch(() => ({})));
  const known = globalThis.RUIM && files.vakken ? (/** @type {string} */ code) => piece(files.postcodes, code.slice(0, 2)) : whole;
  /**
   * A large region has them in pieces; there is none of what nothing begins with.
   * @param {string} file
   * @param {string} its name of the piece
   */
  const piece = (file, its) => (pieces[file + its] ??= fetchJson(base + file.replace(/[.].*/, `/${its}.json`)).catch(() => ({})));
  /** @type {Record<string, Promise<any>>} */
  const pieces = {};
  return {
    /**
     * @param {string} text
     */
    async understood(text) {
      const its = globalThis.RUIM && files.vakken && !/^\d{4}/.test(normalise(text)) ? await piece(files.buurten, letters(normalise(text))) : undefined;
      return understood(text, its ?? (await words()).namen, /\d/.test(normalise(text)) ? await known(globalThis.RUIM ? normalise(text) : "") : {});
    },
    words,
    /**
     * @param {string} bij
     * @returns {Promise<Spot | undefined>}
     */
    async spot(bij) {
      return spotOf(bij, data, /^\d+$/.test(bij) ? await known(globalThis.RUIM ? bij : "") : {});
    },
  };
}

/**
 * The first two, as outputs/finder/areas.py names what begins with them.
 * @param {string} typed
 */
const letters = (typed) => [...typed].slice(0, 2).map((one) => one.codePointAt(0)?.toString(16)).join("-");

/**
 * @param {import("./page.mjs").Page} page
 * @param {ReturnType<typeof createPlaces>} places
 * @param {{typed: (bij: string) => void, found: (spot: Spot) => void}} then
 */
export function listenWhere({ words }, places, then) {
  const form = part("waar");
  const field = part("plek");
  const said = part("waar-melding");
  const tell = async (/** @type {string} */ fout) => {
    said.textContent = fout ? (await places.words()).fouten[fout] : "";
  };
  const trying = (/** @type {() => Promise<void>} */ work) => work().catch((error) => {
    said.textContent = words.mislukt;
    console.warn(error);
  });
  part("locatie").addEventListener("click", () => trying(async () => {
    said.textContent = words.zoekt;
    const answer = await whereabouts(navigator.geolocation);
    await tell(typeof answer === "string" ? answer : "");
    if (typeof answer === "string") field.focus();
    else then.found(answer);
  }));
  form.addEventListener("submit", () => trying(async () => {
    const answer = await places.understood(field.value);
    await tell("fout" in answer ? answer.fout : "");
    field.setAttribute("aria-invalid", String("fout" in answer));
    if ("bij" in answer) then.typed(answer.bij);
  }));
}
