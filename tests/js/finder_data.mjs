/** Regions made up by dice for the tests of the finder, and the slowest, plainest way to answer what it answers. */

/** @typedef {import("../../templates/assets/js/finder/types.mjs").State} State */
/** @typedef {import("../../templates/assets/js/finder/unpack.mjs").Data} Data */

/** Six filters, of which rows say the first two unasked; the first and the last have a nuance. */
/** @type {import("../../templates/assets/js/finder/types.mjs").Packed["vragen"]} */
export const VRAGEN = [
  ["gratis", "gratis", "geld", 1, "kies zelf"], ["inloop", "inloop", "deur", 1, ""], ["verwijzing", "zonder brief", "brief", 0, ""],
  ["legitimatie", "zonder pas", "pas", 0, ""], ["anoniem", "zonder naam", "anoniem", 0, ""], ["rolstoel", "rolstoel", "rolstoel", 0, "voor een deel"],
];
/** @type {import("../../templates/assets/js/finder/types.mjs").Packed["staten"]} */
export const STATEN = [["gesloten", "voor nu dicht", ""], ["komt", "komt", "bel"], ["geheim", "geheim", "let-op"]];

/**
 * The same numbers for the same seed (mulberry32).
 * @param {number} seed
 */
export function dice(seed) {
  let a = seed;
  const next = () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (/** @type {number} */ n) => Math.floor(next() * n);
  return { upTo, chance: (/** @type {number} */ share) => next() < share, one: (/** @type {any[]} */ list) => list[upTo(list.length)] };
}

/**
 * @param {number} seed
 * @param {number} count
 * @returns {import("../../templates/assets/js/finder/types.mjs").Packed}
 */
export function packed(seed, count) {
  const { upTo, chance } = dice(seed);
  const column = (/** @type {() => any} */ value) => Array.from({ length: count }, value);
  const some = (/** @type {number} */ n) => (chance(0.4) ? -1 : upTo(n));
  const wel = column(() => upTo(64));
  return {
    vanaf: "2026-11-21", duur: 56, aantal: count,
    themas: [["eten", "Eten", "#111111"], ["geld", "Geld", "#222222"], ["spel", "Spel", "#333333"]],
    soorten: [["bank", "Bank", [1], 12], ["tafel", "Tafel", [0], 6], ["huis", "Huis", [0, 2], 12], ["bad", "Bad", [2], 24]],
    gebieden: [["oost", "Oost", 52.36, 4.93], ["west", "West", 52.37, 4.85], ["elders", "Elders"]],
    talen: [["nl", "Nederlands"], ["ar", "Arabisch"], ["tr", "Turks"]],
    groepen: [["kind", "Kinderen"], ["iedereen", "Iedereen"], ["oud", "Ouderen"]],
    iedereen: 1, vragen: VRAGEN, staten: STATEN,
    stappen: ["bel", "web", "vraag", "langs"],
    redenen: [["kerst", "Kerst"]],
    hoek: [5_230_000, 480_000],
    bij: [[0], [1, 3], [2], [3, 0]],
    spreekt: [[0], [0, 1], [2, 1]],
    voor: [[0], [1], [0, 2]],
    leeftijden: [[-1, 12], [12, 23], [55, -1]],
    werkt: [[0], [0, 1]],
    dagen: [[], [540, 1020], [600, 720, 780, 960], [0], [1320, 1440], [0, 120], [0, 1440]],
    weken: [[1, 1, 0, 2, 2, 1, 0], [0, 0, 0, 1, 0, 4, 5], [6, 6, 6, 6, 6, 6, 6]],
    lopen: [[0], [0, 2, 3, 9, 0], [1, 1, 3], [2]],
    plekken: {
      naam: column(() => `Plek ${upTo(1000)}`), id: column(() => (chance(0.5) ? "" : `/p${upTo(9)}`)),
      ...doors(column, upTo, chance),
      gebied: column(() => some(3)), werkt: column(() => some(2)),
      bij: column(() => upTo(4)), wel, niet: wel.map((bits) => upTo(64) & ~bits),
      anders: column(() => upTo(64) & 0b100001), ook: column(() => upTo(2)),
      spreekt: column(() => some(3)), voor: column(() => some(3)), leeftijd: column(() => some(3)), uren: column(() => some(4)),
      dagen_oud: column(() => upTo(400)), eerst: column(() => upTo(4)),
    },
  };
}

/**
 * @param {(value: () => any) => any[]} column
 * @param {(n: number) => number} upTo
 * @param {(share: number) => boolean} chance
 */
function doors(column, upTo, chance) {
  const lat = column(() => (chance(0.2) ? -1 : upTo(10_000)));
  return { lat, lon: lat.map((north) => (north < 0 ? -1 : upTo(20_000))), circa: lat.map((north) => Number(north >= 0 && chance(0.1))) };
}

/**
 * @param {ReturnType<typeof dice>} from
 * @returns {State}
 */
export function anyState({ upTo, chance, one }) {
  const maybe = (/** @type {any[]} */ list, /** @type {any} */ empty) => (chance(0.25) ? one(list) : empty);
  return {
    zoek: "", zeker: chance(0.2), thema: maybe(["eten", "geld", "spel"], ""), soort: maybe(["bank", "tafel", "huis", "bad"], ""),
    open: maybe(["nu", "ma", "wo", "za"], ""), drempel: VRAGEN.map(([id]) => id).filter(() => chance(0.15)), ook: chance(0.3),
    taal: maybe(["nl", "ar", "tr"], ""), voor: maybe(["kind", "iedereen", "oud"], ""), leeftijd: maybe(["0", "12", "22", "70"], ""),
    gebied: maybe(["oost", "west", "elders"], ""), bij: maybe(["oost", "1011"], ""), straal: maybe([500, 1000, 2000, 5000], 0),
    sorteer: maybe(["naam", "afstand", "datum"], ""), toon: maybe(["lijst", "kaart"], ""), mijn: upTo(10) === 0,
  };
}
