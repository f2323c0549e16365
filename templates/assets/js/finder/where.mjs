/** "Near me": asks the phone after a tap, or reads what was typed. */

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
  const known = () => (postcodes ??= fetchJson(base + files.postcodes).catch(() => ({})));
  return {
    /**
     * @param {string} text
     */
    async understood(text) {
      const names = await fetchJson(base + files.buurten);
      return understood(text, names, /\d/.test(text) ? await known() : {});
    },
    /**
     * @param {string} bij
     * @returns {Promise<Spot | undefined>}
     */
    async spot(bij) {
      return spotOf(bij, data, /^\d+$/.test(bij) ? await known() : {});
    },
  };
}

/**
 * @param {import("./page.mjs").Page} page
 * @param {() => Promise<ReturnType<typeof createPlaces> | undefined>} places after the places have been fetched
 * @param {{typed: (bij: string) => void, found: (spot: Spot) => void}} then
 */
export function listenWhere({ words }, places, then) {
  const form = part("vinder-waar", HTMLFormElement);
  const field = part("vinder-plek", HTMLInputElement);
  const said = part("vinder-waar-melding", HTMLElement);
  part("vinder-locatie", HTMLButtonElement).addEventListener("click", async () => {
    said.textContent = words.zoekt;
    const answer = await whereabouts(navigator.geolocation);
    said.textContent = typeof answer === "string" ? words.fouten[answer] : "";
    if (typeof answer === "string") field.focus();
    else then.found(answer);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await (await places())?.understood(field.value);
      if (!answer) return;
      said.textContent = "fout" in answer ? words.fouten[answer.fout] : "";
      field.setAttribute("aria-invalid", String("fout" in answer));
      if ("bij" in answer) then.typed(answer.bij);
    } catch (error) {
      said.textContent = words.fouten.bestand;
      console.warn(error);
    }
  });
}
