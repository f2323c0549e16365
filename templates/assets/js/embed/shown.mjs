/** What a frame shows: the places that its address asks for, as a list or on a map, with the modules of the finder. */

import { nothing, read } from "../finder/address.mjs";
import { has, members } from "../finder/bits.mjs";
import { courses } from "../finder/courses.mjs";
import { choices, createFilter } from "../finder/filter.mjs";
import { createGroups } from "../finder/groups.mjs";
import { openings } from "../finder/hours.mjs";
import { createMapSide } from "../finder/mapside.mjs";
import { createMasks, distances } from "../finder/masks.mjs";
import { fetchJson, part } from "../finder/page.mjs";
import { put, say } from "../finder/say.mjs";
import { sorted } from "../finder/sort.mjs";
import { slug } from "../normalise.mjs";
import { createPlaces } from "../finder/where.mjs";
import { minutesSince } from "../tijden.mjs";
import { practiceIn, practices } from "../finder/practice.mjs";

const MOST = 36; // places that a frame of a large region brings at once
const EVERY = 30_000; // milliseconds between two looks at the clock

/** @typedef {import("../finder/types.mjs").State} State */
/** @typedef {import("../finder/types.mjs").Spot} Spot */

/**
 * @param {import("../finder/page.mjs").Page} page
 * @param {import("../finder/unpack.mjs").Data} data
 * @param {ReturnType<typeof import("../vakken/near.mjs").createNear>} [wide] in a large region: brings the places that are near
 */
export function createShown(page, data, wide) {
  const near = globalThis.RUIM ? wide : undefined;
  const { words } = page;
  words.staat.redenen = Object.fromEntries(data.redenen);
  const now = () => minutesSince(new Date(), data.vanaf);
  const places = createPlaces(page, data);
  const groups = createGroups(page, data);
  const map = createMapSide(page, data, () => undefined, (text) => (part("uitleg").textContent = text));
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("[data-toon]"));
  const openNow = part("nu");
  const name = /** @type {HTMLElement} */ (document.querySelector("h1"));
  const site = name.textContent ?? "";
  let state = nothing();
  let note = "";
  /** @type {Spot | undefined} */
  let from;

  for (const button of buttons) button.addEventListener("click", () => show({ ...state, toon: button.dataset.toon ?? "" }));
  openNow.addEventListener("click", () => show({ ...state, open: state.open === "nu" ? "" : "nu" }));
  setInterval(() => groups.refresh(), EVERY);

  async function fromAddress() {
    const { praktijk, rest } = practiceIn(location.hash);
    const practice = praktijk ? (await practices(page.base)).get(praktijk) : undefined;
    const { state: asked, vreemd } = read(rest, data, Boolean(practice));
    from = practice?.spot ?? (asked.bij ? await places.spot(asked.bij) : undefined);
    if (near && !from) from = (asked.gebied && await places.spot(asked.gebied)) || await amid(near); // a large region is shown from somewhere
    const isStrange = vreemd.length > 0 || (praktijk && !practice);
    note = [isStrange ? words.vreemd : "", practice ? put(words.afstand_van, practice.naam) : ""].filter(Boolean).join(" ");
    if (choices(asked, false).length) await bringOffers();
    state = asked;
    if (near && from) await look(near, from);
    show({ ...asked, zoek: "", mijn: false, toon: asked.toon || page.begin });
    title();
  }

  /**
   * What is near and fits, and its streets.
   * @param {NonNullable<typeof wide>} near
   * @param {Spot} spot
   */
  async function look(near, spot) {
    const find = () => members(createFilter(data, createMasks(data))(state, { uren: openings(data, now()), afstand: distances(data, spot) }).found);
    await near.look(spot, find, MOST, state.straal);
    await near.streets();
  }

  /**
   * The middle of where the places of a large region are.
   * @param {NonNullable<typeof wide>} near
   * @returns {Promise<Spot | undefined>}
   */
  async function amid(near) {
    const squares = (await near.squares(nothing())).flatMap(({ aantal, box }) => (box ? [{ aantal, lat: (box.zuid + box.noord) / 2, lon: (box.west + box.oost) / 2 }] : []));
    const all = squares.reduce((sum, { aantal }) => sum + aantal, 0);
    const mean = (/** @type {"lat" | "lon"} */ key) => squares.reduce((sum, one) => sum + one[key] * one.aantal, 0) / all;
    return all ? { lat: mean("lat"), lon: mean("lon") } : undefined;
  }

  /** What places offer counts too, as in the finder. */
  async function bringOffers() {
    if (near) return near.bringOffers();
    if (!page.files.aanbod || data.vouw) return;
    await import("../finder/offers.mjs").then(({ bring }) => bring(page, data, { courses, fetchJson, has, slug })).catch(console.warn);
  }

  /** The heading says what is in the frame. */
  function title() {
    const of = (/** @type {[string, string, ...unknown[]][]} */ table, /** @type {string} */ id) => table.find(([one]) => one === id)?.[1];
    const parts = [of(data.soorten, state.soort) ?? of(data.themas, state.thema), of(data.gebieden, state.gebied)].filter(Boolean);
    name.textContent = parts.join(" · ") || site;
    document.title = [...parts, site].join(" · ");
  }

  /** @param {State} next */
  function show(next) {
    state = next;
    const minute = now();
    const afstand = from && distances(data, from);
    const answer = createFilter(data, createMasks(data), near?.binnen())(state, { uren: openings(data, minute), afstand });
    const order = sorted(data, answer, state.sorteer, near?.ver() ?? afstand?.ver);
    const isSure = (/** @type {number} */ place) => !state.open || has(answer.zeker, place);
    const known = order.filter(isSure);
    const isMap = state.toon === "kaart";
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.toon === state.toon));
    openNow.setAttribute("aria-pressed", String(state.open === "nu"));
    part("kaart").hidden = !isMap;
    part("lijst").hidden = isMap;
    groups.show(known, order.filter((place) => !isSure(place)), Boolean(state.open), { now, asked: state.drempel, far: afstand?.ver, rijen: answer.rijen });
    map.show(order, isMap);
    const isKnown = !near || near.isAll() || Boolean(state.gebied); // else nobody knows how many there are farther away
    part("telling").textContent = !isKnown ? "" : state.open ? (known.length ? put(words.zeker_open, known.length) : words.geen_open) : say(words.telling, order.length, page.taal);
    const pinless = isMap ? order.filter((place) => !data.spot(place)).length : 0;
    const off = pinless ? put(words.geen_punt, pinless) : "";
    part("uitleg").textContent = [order.length || !isKnown ? "" : words.niets, note, off].filter(Boolean).join(" ");
  }

  return { fromAddress };
}
