/** From what someone types, or where the phone is, to a spot. No DOM; what a browser or a server must give is handed in. */

import { normalise } from "../normalise.mjs";

/** @typedef {import("./types.mjs").Spot} Spot */
/** @typedef {{bij: string} | {fout: "postcode" | "buurt" | "leeg"}} Typed a postcode's digits or an area's id, or what is wrong */

// Four digits, with or without letters after them; Arabic digits are read by `normalise`.
const POSTCODE = /^(\d{4})(?: ?[a-z]{1,2})?$/;

/**
 * @param {string} text as typed
 * @param {Record<string, string[]>} names of each area, normalised
 * @param {Record<string, [number, number]>} postcodes centres of postcode areas; empty where the region has none
 * @returns {Typed}
 */
export function understood(text, names, postcodes) {
  const typed = normalise(text);
  if (!typed) return { fout: "leeg" };
  const digits = POSTCODE.exec(typed)?.[1];
  if (digits) return digits in postcodes ? { bij: digits } : { fout: "postcode" };
  const area = byName(typed, names);
  return area ? { bij: area } : { fout: "buurt" };
}

/**
 * The whole name, else the start of one; never a guess between two.
 * @param {string} typed
 * @param {Record<string, string[]>} names
 */
function byName(typed, names) {
  const found = (/** @type {(name: string) => boolean} */ fits) => Object.keys(names).filter((id) => names[id].some(fits));
  const exact = found((name) => name === typed);
  if (exact.length) return exact[0];
  const starting = typed.length > 2 ? found((name) => name.startsWith(typed)) : [];
  return starting.length === 1 ? starting[0] : undefined;
}

/**
 * Where a postcode or an area is.
 * @param {string} bij
 * @param {import("./types.mjs").Packed} data
 * @param {Record<string, [number, number]>} postcodes
 * @returns {Spot | undefined}
 */
export function spotOf(bij, data, postcodes) {
  const [, , lat, lon] = data.gebieden.find(([id]) => id === bij) ?? ["", "", ...(postcodes[bij] ?? [])];
  return lat === undefined || lon === undefined ? undefined : { lat, lon };
}

/**
 * Where the phone is; asked once, kept nowhere.
 * @param {Geolocation | undefined} geolocation
 * @returns {Promise<Spot | "geweigerd" | "onbekend" | "te-lang">}
 */
export function whereabouts(geolocation) {
  return new Promise((resolve) => {
    if (!geolocation) return resolve("onbekend");
    geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lon: coords.longitude }),
      ({ code }) => resolve(code === 1 ? "geweigerd" : code === 3 ? "te-lang" : "onbekend"),
      { timeout: 10_000, maximumAge: 60_000 },
    );
  });
}
