/** What someone has chosen ⇄ the address after #, which can be shared and never reaches a server. No DOM. */

import { RADII, WEEKDAYS } from "./names.mjs";

/** @typedef {import("./types.mjs").State} State */

const KEYS = ["zoek", "thema", "soort", "open", "zeker", "drempel", "ook", "taal", "voor", "leeftijd", "gebied", "bij", "straal", "sorteer", "toon", "mijn"];
const YES = "ja";
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
  return KEYS.map((key) => [key, text(state[/** @type {keyof State} */ (key)])])
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ",")}`)
    .join("&");
}

/** @param {string | number | boolean | string[]} value */
function text(value) {
  if (Array.isArray(value)) return value.join(",");
  return value === true ? YES : String(value || "");
}

/**
 * Reads an address. What this region does not know is left out and named, what can be used is used.
 * @param {string} hash with or without #
 * @param {import("./types.mjs").Packed} data
 * @returns {{state: State, vreemd: string[]}} `vreemd`: keys whose value could not be used
 */
export function read(hash, data) {
  const state = nothing();
  const vreemd = [];
  for (const part of hash.replace(/^#/, "").split("&").filter(Boolean)) {
    const [key, value] = [part.split("=")[0], decoded(part.slice(part.indexOf("=") + 1))];
    if (!KEYS.includes(key) || !READERS[key](state, value, data)) vreemd.push(key);
  }
  return { state: coherent(state, data), vreemd };
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
  const kind = data.soorten.find(([id]) => id === state.soort);
  const theme = data.themas.findIndex(([id]) => id === state.thema);
  const soort = kind && theme >= 0 && !kind[2].includes(theme) ? "" : state.soort;
  if (state.bij || isSpotKnown) return { ...state, soort };
  return { ...state, soort, straal: 0, sorteer: state.sorteer === "afstand" ? "" : state.sorteer };
}

/** @typedef {(state: State, value: string, data: import("./types.mjs").Packed) => boolean} Reader */

/**
 * @param {"thema" | "soort" | "taal" | "voor" | "gebied"} key
 * @param {(data: import("./types.mjs").Packed) => [string, ...unknown[]][]} table
 * @returns {Reader}
 */
function oneOf(key, table) {
  return (state, value, data) => {
    const known = table(data).some(([id]) => id === value);
    if (known) state[key] = value;
    return known;
  };
}

/**
 * @param {"ook" | "mijn" | "zeker"} key
 * @returns {Reader}
 */
function yes(key) {
  return (state, value) => (state[key] = value === YES);
}

/**
 * @param {"open" | "sorteer" | "toon"} key
 * @param {string[]} values
 * @returns {Reader}
 */
function word(key, values) {
  return (state, value) => {
    if (values.includes(value)) state[key] = value;
    return values.includes(value);
  };
}

/** @type {Record<string, Reader>} */
const READERS = {
  thema: oneOf("thema", ({ themas }) => themas),
  soort: oneOf("soort", ({ soorten }) => soorten),
  taal: oneOf("taal", ({ talen }) => talen),
  voor: oneOf("voor", ({ groepen }) => groepen),
  gebied: oneOf("gebied", ({ gebieden }) => gebieden),
  open: word("open", ["nu", ...WEEKDAYS]),
  sorteer: word("sorteer", ["naam", "afstand", "datum"]),
  toon: word("toon", ["lijst", "kaart"]),
  ook: yes("ook"),
  zeker: yes("zeker"),
  zoek: (state, value) => (state.zoek = value.trim().slice(0, LONGEST)) !== "",
  mijn: yes("mijn"),
  drempel: (state, value, { vragen }) => {
    const [asked, known] = [value.split(","), vragen.map(([id]) => id)];
    state.drempel = known.filter((id) => asked.includes(id));
    return asked.every((id) => known.includes(id));
  },
  leeftijd: (state, value) => {
    const isAge = /^\d{1,3}$/.test(value) && Number(value) <= OLDEST;
    if (isAge) state.leeftijd = value;
    return isAge;
  },
  bij: (state, value, data) => {
    const isSpot = POSTCODE.test(value) || data.gebieden.some(([id, , lat]) => id === value && lat !== undefined);
    if (isSpot) state.bij = value;
    return isSpot;
  },
  straal: (state, value) => {
    const isRadius = RADII.includes(Number(value));
    if (isRadius) state.straal = Number(value);
    return isRadius;
  },
};
