/** What someone has chosen ⇄ the address after #, which can be shared and never reaches a server. No DOM. */

import { RADII, TABLES, WEEKDAYS, position } from "./names.mjs";

/** @typedef {import("./types.mjs").State} State */

const YES = "ja";
/** @type {(keyof State)[]} */
const YESES = ["zeker", "ook", "mijn"];
/** @type {Partial<Record<keyof State, string[]>>} */
const WORDS = { open: ["nu", ...WEEKDAYS], sorteer: ["naam", "afstand", "datum"], toon: ["lijst", "kaart"] };
const POSTCODE = /^[1-9]\d{3}$/;
const OLDEST = 120;
const LONGEST = 120; // characters that fit the search box

/** @returns {State} nothing chosen */
export function nothing() {
  return {
    zoek: "", thema: "", soort: "", open: "", zeker: false, drempel: [], ook: false, taal: "", voor: "", leeftijd: "", gebied: "",
    bij: "", straal: 0, sorteer: "", toon: "", mijn: false,
  };
}

const KEYS = /** @type {(keyof State)[]} */ (Object.keys(nothing())); // in this order in an address

/**
 * Whether this is a state and not an anchor of the page (`#letter-3`).
 * @param {string} hash
 */
export function isState(hash) {
  return hash.includes("=");
}

/**
 * @param {State} state
 * @returns {string} without the #; empty when nothing is chosen
 */
export function write(state) {
  return KEYS.map((key) => [key, text(state[key])])
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ",")}`)
    .join("&");
}

/** @param {string | number | boolean | string[]} value */
export function text(value) {
  if (Array.isArray(value)) return value.join(",");
  return value === true ? YES : String(value || "");
}

/**
 * Reads an address. What this region does not know is left out and named, what can be used is used.
 * @param {string} hash with or without #
 * @param {import("./types.mjs").Packed} data
 * @param {boolean} [isSpotKnown] from elsewhere
 * @returns {{state: State, vreemd: string[]}} `vreemd`: keys whose value could not be used
 */
export function read(hash, data, isSpotKnown) {
  /** @type {Partial<Record<keyof State, State[keyof State]>>} */
  const taken = {};
  const vreemd = [];
  for (const part of hash.replace(/^#/, "").split("&").filter(Boolean)) {
    const [name, value] = [part.split("=")[0], decoded(part.slice(part.indexOf("=") + 1))];
    const key = KEYS.find((one) => one === name);
    if (key === "drempel") {
      const asked = value.split(",");
      taken.drempel = data.vragen.map(([id]) => id).filter((id) => asked.includes(id));
      if (asked.every((id) => position(data.vragen, id) >= 0)) continue;
    } else if (key && isUsable(key, value, data)) {
      taken[key] = key === "zoek" ? value.trim().slice(0, LONGEST) : key === "straal" ? Number(value) : YESES.includes(key) || value;
      continue;
    }
    vreemd.push(name);
  }
  return { state: coherent(/** @type {State} */ ({ ...nothing(), ...taken }), data, isSpotKnown), vreemd };
}

/** @param {string} value */
function decoded(value) {
  try {
    return decodeURIComponent(value.replace(/\+/g, " "));
  } catch {
    return "";
  }
}

/**
 * A kind of place that the theme does not have is let go; a distance means nothing without a spot.
 * @param {State} state
 * @param {import("./types.mjs").Packed} data
 * @param {boolean} [isSpotKnown] the phone's own spot, which is in no address
 * @returns {State}
 */
export function coherent(state, data, isSpotKnown = false) {
  const kind = data.soorten[position(data.soorten, state.soort)];
  const theme = position(data.themas, state.thema);
  const soort = kind && theme >= 0 && !kind[2].includes(theme) ? "" : state.soort;
  if (state.bij || isSpotKnown) return { ...state, soort };
  return { ...state, soort, straal: 0, sorteer: state.sorteer === "afstand" ? "" : state.sorteer };
}

/**
 * @param {Exclude<keyof State, "drempel">} key
 * @param {string} value
 * @param {import("./types.mjs").Packed} data
 */
function isUsable(key, value, data) {
  if (key in TABLES) return position(data[TABLES[/** @type {keyof typeof TABLES} */ (key)]], value) >= 0;
  if (key === "zoek") return value.trim() !== "";
  if (key === "leeftijd") return /^\d{1,3}$/.test(value) && Number(value) <= OLDEST;
  if (key === "bij") return POSTCODE.test(value) || data.gebieden.some(([id, , lat]) => id === value && lat !== undefined);
  if (key === "straal") return RADII.includes(Number(value));
  return (WORDS[key] ?? [YES]).includes(value);
}
