/** The filter against the plainest way to answer the same: regions and choices by dice, always the same ones. */

import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { coherent } from "../../templates/assets/js/finder/address.mjs";
import { members, size } from "../../templates/assets/js/finder/bits.mjs";
import { metres } from "../../templates/assets/js/finder/distance.mjs";
import { choices, createFilter, dropped } from "../../templates/assets/js/finder/filter.mjs";
import { openings, weekday } from "../../templates/assets/js/finder/hours.mjs";
import { createMasks, distances } from "../../templates/assets/js/finder/masks.mjs";
import { RADII, WEEKDAYS } from "../../templates/assets/js/finder/names.mjs";
import { sorted } from "../../templates/assets/js/finder/sort.mjs";
import { unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { state as judge } from "../../templates/assets/js/hours/state.mjs";
import { anyState, dice, packed, VRAGEN } from "./finder_data.mjs";

/** @typedef {import("../../templates/assets/js/finder/types.mjs").State} State */
/** @typedef {ReturnType<typeof region>} Region */

const HERE = { lat: 52.33, lon: 4.87 };
const ROUNDS = 120;

/** @param {number} seed */
function region(seed) {
  const throws = dice(seed);
  const data = unpack(packed(seed, 1 + throws.upTo(90)));
  const now = throws.upTo(56 * 1440);
  const hasSpot = throws.chance(0.6);
  const mijn = new Set([data.idOf(0), "nergens"]);
  const setting = { uren: openings(data, now), afstand: hasSpot ? distances(data, HERE) : undefined, mijn };
  return { throws, data, now, setting, ask: createFilter(data, createMasks(data)), spot: hasSpot ? HERE : undefined };
}

/**
 * Day by day back from today: as many months as a check lasts, and whether that is later than the check.
 * @param {number} months
 * @param {number} daysOld on the day of the build
 * @param {number} now
 */
function isOld(months, daysOld, now) {
  const age = daysOld + Math.floor(now / 1440);
  const today = new Date(Date.UTC(2026, 10, 21 + Math.floor(now / 1440)));
  const last = new Date(Date.UTC(2026, 10, 21 - daysOld));
  const whole = (today.getUTCFullYear() - last.getUTCFullYear()) * 12 + today.getUTCMonth() - last.getUTCMonth();
  return age > 0 && (whole > months || (whole === months && today.getUTCDate() > last.getUTCDate()));
}

/**
 * Whether a place fits one choice: true, false, or undefined where nobody knows.
 * @param {Region} region
 * @param {number} p
 * @param {string} key
 * @param {string} value
 * @returns {boolean | undefined}
 */
function fits({ data, now, spot, setting }, p, key, value) {
  const { plekken, soorten, themas } = data;
  const kinds = data.bij[plekken.bij[p]].map((n) => soorten[n]);
  if (key === "soort") return kinds.some(([id]) => id === value);
  if (key === "thema") return kinds.some(([, , its]) => its.some((n) => themas[n][0] === value));
  if (key === "drempel") {
    const bit = 1 << VRAGEN.findIndex(([id]) => id === value);
    return plekken.wel[p] & bit ? true : plekken.niet[p] & bit ? false : undefined;
  }
  if (key === "taal") return plekken.spreekt[p] < 0 ? undefined : data.spreekt[plekken.spreekt[p]].some((n) => data.talen[n][0] === value);
  if (key === "voor") return plekken.voor[p] < 0 ? undefined : data.voor[plekken.voor[p]].some((n) => [value, "iedereen"].includes(data.groepen[n][0]));
  if (key === "gebied") return [plekken.gebied[p], ...(data.werkt[plekken.werkt[p]] ?? [])].some((n) => data.gebieden[n]?.[0] === value);
  if (key === "leeftijd") {
    const [from, to] = data.leeftijden[plekken.leeftijd[p]] ?? [-1, -1];
    return Number(value) >= from && (to < 0 || Number(value) < to);
  }
  if (key === "straal") {
    const at = data.about(p);
    return at ? Boolean(spot && metres(spot, at) <= Number(value)) : undefined;
  }
  if (key === "mijn") return setting.mijn.has(data.idOf(p));
  if (plekken.uren[p] < 0) return data.stelt(p, "gesloten") ? false : undefined;
  if (isOld(kinds[0][3], plekken.dagen_oud[p], now)) return undefined;
  const { perioden, letOp } = data.tijden[plekken.uren[p]];
  if (value === "nu") {
    const { soort } = judge(perioden, letOp, now, data.duur);
    return soort === "open" ? true : soort === "dicht" ? false : undefined;
  }
  const first = Math.floor(now / 1440);
  const day = first + WEEKDAYS.map((_, n) => weekday(data.vanaf, first + n)).indexOf(value);
  if (day >= data.duur) return undefined;
  for (const [begin, end] of perioden) {
    const startsThen = begin >= day * 1440 && begin < (day + 1) * 1440;
    if (end > now && (startsThen || (begin < day * 1440 && end > day * 1440 + 720))) return true;
  }
  return letOp.has(day) ? undefined : false;
}

/**
 * @param {Region} region
 * @param {State} state
 * @param {boolean} [ook]
 */
function naive(region, state, ook = state.ook) {
  const asked = choices(state, Boolean(region.spot));
  const passes = (/** @type {number} */ p) =>
    asked.every(([key, value]) => fits(region, p, key, value) ?? (key === "open" ? !state.zeker : ook));
  return Array.from({ length: region.data.aantal }, (_, p) => p).filter(passes);
}

test("what is found is what the plainest loop finds, and so is what is not known", () => {
  let found = 0;
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const made = region(seed);
    const state = anyState(made.throws);
    const answer = made.ask(state, made.setting);
    const wanted = naive(made, state);
    deepEqual(members(answer.found), wanted, `seed ${seed}`);
    equal(answer.aantal, wanted.length);
    equal(answer.onbekend, naive(made, state, true).length - wanted.length, `seed ${seed}`);
    found += wanted.length;
  }
  ok(found > ROUNDS, "so that this does not hold of nothing");
});

test("each count is what one finds after that choice", () => {
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const made = region(seed);
    const { data, throws, setting } = made;
    const state = coherent(anyState(throws), data, Boolean(made.spot));
    const { count } = made.ask(state, setting);
    const after = (/** @type {Partial<State>} */ change) => naive(made, coherent({ ...state, ...change }, data, Boolean(made.spot))).length;
    for (const thema of ["", ...data.themas.map(([id]) => id)]) equal(count("thema", thema), after({ thema }), `seed ${seed} ${thema}`);
    for (const open of ["nu", ...WEEKDAYS]) equal(count("open", open), after({ open }), `seed ${seed} ${open}`);
    for (const [taal] of data.talen) equal(count("taal", taal), after({ taal }));
    for (const [voor] of data.groepen) equal(count("voor", voor), after({ voor }));
    for (const [gebied] of data.gebieden) equal(count("gebied", gebied), after({ gebied }));
    for (const straal of made.spot ? RADII : []) equal(count("straal", String(straal)), after({ straal }));
    for (const [one] of VRAGEN) equal(count("drempel", one), after({ drempel: [...new Set([...state.drempel, one])] }));
    const theme = data.themas.findIndex(([id]) => id === state.thema);
    for (const [soort, , its] of data.soorten) if (theme < 0 || its.includes(theme)) equal(count("soort", soort), after({ soort }));
  }
});

test("nothing found: letting go of what is named finds as many as is said", () => {
  let tried = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const made = region(seed);
    const state = anyState(made.throws);
    const answer = made.ask(state, made.setting);
    if (answer.aantal) continue;
    for (const { keuzes, aantal } of answer.drops()) {
      equal(naive(made, keuzes.reduce(dropped, state)).length, aantal, `seed ${seed}`);
      ok(aantal > 0);
      tried++;
    }
  }
  ok(tried > 50);
});

test("what is sure comes first, then the order that was asked for, then A to Z", () => {
  for (let seed = 1; seed <= ROUNDS; seed++) {
    const made = region(seed);
    const { data, setting } = made;
    const state = anyState(made.throws);
    const answer = made.ask(state, setting);
    const order = sorted(data, answer, state.sorteer, setting.afstand?.ver);
    deepEqual([...order].sort((a, b) => a - b), members(answer.found));
    const sure = order.map((p) => !state.open || fits(made, p, "open", state.open) === true);
    equal(sure.lastIndexOf(true) + 1, size(answer.zeker));
    const certain = order.slice(0, size(answer.zeker));
    if (state.sorteer === "datum") {
      const days = certain.map((p) => data.plekken.dagen_oud[p]);
      deepEqual(days, [...days].sort((a, b) => a - b));
    }
    const ver = setting.afstand?.ver;
    if (ver && state.sorteer !== "naam" && state.sorteer !== "datum") {
      const far = certain.map((p) => (Number.isNaN(ver[p]) ? Infinity : ver[p]));
      deepEqual(far, [...far].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
  }
});

test("a region without places answers too", () => {
  const data = unpack({ ...packed(1, 0) });
  const answer = createFilter(data, createMasks(data))(anyState(dice(1)), { uren: openings(data, 0) });
  deepEqual([answer.aantal, answer.onbekend, answer.drops()], [0, 0, []]);
});
