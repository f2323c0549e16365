/** Which places fit what someone has chosen, and how many would fit another choice. No DOM. */

import { both, common, either, size, those } from "./bits.mjs";
import { coherent, nothing, text } from "./address.mjs";

/** @typedef {import("./bits.mjs").Bits} Bits */
/** @typedef {import("./masks.mjs").Mask} Mask */
/** @typedef {import("./types.mjs").State} State */
/** @typedef {import("./unpack.mjs").Data} Data */
/** @typedef {[key: string, value: string]} Choice a filter and what is chosen in it; each of `drempel` is one */
/**
 * What the answer depends on beside the choice: the hours at this minute, the distances, the places kept on this phone.
 * @typedef {object} Setting
 * @property {Map<string, import("./hours.mjs").Known>} uren
 * @property {ReturnType<typeof import("./masks.mjs").distances>} [afstand]
 * @property {Set<string>} [mijn]
 * @property {Bits} [gevonden] places that the words find; none as long as nobody knows
 */
/**
 * @typedef {object} Answer
 * @property {Bits} found
 * @property {number} aantal
 * @property {Bits} zeker those found whose hours are known, where hours are asked for
 * @property {{alle: Bits, zeker: Bits}} rijen the same before they are folded to places
 * @property {number} onbekend how many more there would be with those of which we do not know it
 * @property {(key: string, value: string) => number} count how many there would be with this choice in its filter
 * @property {() => {keuzes: Choice[], aantal: number}[]} drops which choices to let go, and how many there are then
 */

/** @type {(keyof State)[]} */
const ORDER = ["zoek", "thema", "soort", "open", "drempel", "taal", "voor", "gebied", "leeftijd", "straal", "mijn"];
const MOST = 4; // ways out of nothing found; more would be a riddle

/**
 * @param {Data} data
 * @param {ReturnType<typeof import("./masks.mjs").createMasks>} masks
 * @param {Bits} [within] those that are asked at all, in a large region
 */
export function createFilter(data, masks, within) {
  const all = (globalThis.RUIM && within) || those(data.aantal, () => true);
  const { vouw = (bits) => bits } = data;
  const places = (/** @type {Bits} */ bits) => size(vouw(bits));

  /** @type {(key: string, value: string, setting: Setting) => Mask} */
  const maskOf = (key, value, { uren, afstand, mijn, gevonden }) => {
    if (key === "zoek") return { ja: gevonden ?? all };
    if (key === "open") return uren.get(value) ?? { ja: all };
    if (key === "straal") return afstand?.binnen.get(Number(value)) ?? { ja: all };
    if (key === "mijn") return { ja: those(data.aantal, (place) => Boolean(mijn?.has(data.idOf(place)))) };
    return masks[/** @type {keyof typeof masks} */ (key)](value);
  };

  /** Places with unknown hours stay in unless they are asked to go; of the other unknowns, only those that are asked for. */
  const passing = (/** @type {string} */ key, /** @type {Mask} */ mask, /** @type {boolean} */ ook, /** @type {boolean} */ zeker) =>
    mask.misschien && (key === "open" ? !zeker : ook) ? either(mask.ja, mask.misschien) : mask.ja;

  /**
   * @param {State} state
   * @param {Setting} setting
   * @returns {Answer}
   */
  return (state, setting) => {
    const chosen = choices(state, Boolean(setting.afstand));
    const pass = chosen.map(([key, value]) => passing(key, maskOf(key, value, setting), state.ook, state.zeker));
    const without = (/** @type {(choice: Choice) => boolean} */ leaves) =>
      pass.reduce((rest, bits, n) => (leaves(chosen[n]) ? rest : both(rest, bits)), all);
    const found = without(() => false);
    /** @type {Map<string, Bits>} */
    const others = new Map();
    const rest = (/** @type {string} */ key, /** @type {(choice: Choice) => boolean} */ leaves) => {
      const bits = others.get(key) ?? without(leaves);
      others.set(key, bits);
      return bits;
    };
    const opens = state.open ? maskOf("open", state.open, setting) : undefined;
    const zeker = opens ? both(found, opens.ja) : found;
    return {
      found: vouw(found),
      aantal: places(found),
      zeker: vouw(zeker),
      rijen: { alle: found, zeker },
      onbekend: state.ook ? 0 : places(chosen.reduce((sum, [key, value]) => both(sum, passing(key, maskOf(key, value, setting), true, state.zeker)), all)) - places(found),
      count: (key, value) => {
        const isLost = key === "thema" && value !== "" && coherent({ ...state, thema: value }, data, true).soort !== state.soort;
        const leaves = (/** @type {Choice} */ [other, its]) =>
          key === "drempel" ? other === key && its === value : other === key || (isLost && other === "soort");
        const bits = rest(`${key} ${key === "drempel" ? value : isLost}`, leaves);
        if (value === "") return places(bits);
        const fits = passing(key, maskOf(key, value, setting), state.ook, state.zeker);
        return data.vouw ? places(both(bits, fits)) : common(bits, fits);
      },
      drops: () => drops(chosen, pass, all, places),
    };
  };
}

/**
 * What is chosen, one by one, in the order of the panel.
 * @param {State} state
 * @param {boolean} isSpotKnown
 * @returns {Choice[]}
 */
export function choices(state, isSpotKnown) {
  return ORDER.flatMap((key) => [state[key]].flat().map((value) => /** @type {Choice} */ ([key, text(value)])))
    .filter(([key, value]) => value && (isSpotKnown || key !== "straal"));
}

/**
 * The state without a choice.
 * @param {State} state
 * @param {Choice} choice
 * @returns {State}
 */
export function dropped(state, [key, value]) {
  if (key === "drempel") return { ...state, drempel: state.drempel.filter((one) => one !== value) };
  if (key === "open") return { ...state, open: "", zeker: false };
  return { ...state, [key]: nothing()[/** @type {keyof State} */ (key)] };
}

/**
 * Ways out when nothing is found: one choice to let go, or two where one does not help; the most places first.
 * @param {Choice[]} chosen
 * @param {Bits[]} pass
 * @param {Bits} all
 * @param {(bits: Bits) => number} count
 */
function drops(chosen, pass, all, count) {
  const left = (/** @type {number[]} */ out) => count(pass.reduce((rest, bits, n) => (out.includes(n) ? rest : both(rest, bits)), all));
  const ones = chosen.map((_, n) => [n]);
  const twos = chosen.flatMap((_, n) => chosen.slice(n + 1).map((__, m) => [n, n + 1 + m]));
  for (const ways of [ones, twos]) {
    const found = ways.map((way) => ({ keuzes: way.map((n) => chosen[n]), aantal: left(way) })).filter(({ aantal }) => aantal);
    if (found.length) return found.sort((a, b) => b.aantal - a.aantal).slice(0, MOST);
  }
  return [];
}

