/** What a row of the list and a card on the map say of a place. No DOM. */

import { SHAPES } from "./names.mjs";
import { cyclingMinutes, walkingMinutes } from "./distance.mjs";
import { put, say } from "./say.mjs";
import { street } from "./unpack.mjs";
import { asFreshAs, freshFrom, sentence, state } from "../tijden.mjs";

/** @typedef {import("./unpack.mjs").Data} Data */
/** @typedef {Record<string, string>} Forms text by plural category, with {n} */
/**
 * @typedef {object} Words
 * @property {string} geen_uren
 * @property {string} onbekend
 * @property {string} m
 * @property {string} km
 * @property {Forms} lopen
 * @property {Forms} fietsen
 * @property {string} ongeveer
 * @property {import("../tijden.mjs").Words} staat
 */
/** @typedef {{id: string, naam: string, kleur: string, vorm: number, pictogram: string, soort: string, gebied: string, straat: string}} Place */

const WALK = 45; // minutes
const RIDE = 60;
const CLOSED = "gesloten"; // said in place of the hours
/** @type {Record<string, Intl.NumberFormat>} */
const NUMBERS = {}; // by language: to make one takes longer than to use it a hundred times

/**
 * @param {Data} data
 * @param {number} place
 * @returns {Place}
 */
export function described(data, place) {
  const { plekken, soorten, themas, gebieden } = data;
  const [, soort, its] = soorten[data.bij[plekken.bij[place]][0]];
  const theme = its[0];
  const [id, , kleur] = themas[theme];
  const gebied = gebieden[plekken.gebied[place]]?.[1] ?? "";
  return { id: data.idOf(place), naam: plekken.naam[place], kleur, vorm: theme % SHAPES, pictogram: `t-${id}`, soort, gebied, straat: street(data, place) };
}

/**
 * Open or not at this minute, in the words of the place's own page, and whether one should call first.
 * @param {Data} data
 * @param {number} place
 * @param {number} now
 * @param {Words} words
 * @returns {{soort: string, tekst: string}}
 */
export function openness(data, place, now, words) {
  if (data.stelt(place, CLOSED)) return { soort: "dicht", tekst: data.staten.find(([id]) => id === CLOSED)?.[1] ?? "" };
  const { vanaf, plekken, soorten, bij, stappen } = data;
  const here = { now, vanaf, eerst: stappen[plekken.eerst[place]] };
  const course = data.tijden[plekken.uren[place]];
  if (!course) return { soort: "onbekend", tekst: put(words.geen_uren, words.staat.eerst[here.eerst]) };
  const months = soorten[bij[plekken.bij[place]][0]][3];
  const found = asFreshAs(state(course.perioden, course.letOp, now, data.duur), -plekken.dagen_oud[place], freshFrom(months, vanaf, now));
  return { soort: found.soort, tekst: sentence(found, here, words.staat) };
}

/**
 * Facts worth a small sign: what helps a reader to come in, what to take care of, and what was asked and nobody knows.
 * @param {Data} data
 * @param {number} place
 * @param {string[]} asked ids of `vragen`
 * @param {Words} words
 * @returns {{teken: string, tekst: string}[]} a pictogram's id, and the words beside it
 */
export function facts(data, place, asked, words) {
  const { vragen, staten } = data;
  const { wel, niet, anders } = data.plekken;
  const has = (/** @type {number[]} */ column, /** @type {number} */ bit) => (column[place] & (1 << bit)) !== 0;
  const [shown, unknown] = /** @type {{teken: string, tekst: string}[][]} */ ([[], []]);
  vragen.forEach(([id, woord, teken, inRij, nuance], bit) => {
    const [isAsked, own] = [asked.includes(id), has(anders, bit) && nuance];
    if (has(wel, bit)) {
      if (inRij || isAsked) shown.push({ teken, tekst: own || woord });
    } else if (isAsked && !has(niet, bit)) unknown.push({ teken, tekst: own || put(words.onbekend, woord) });
  });
  const said = staten.filter(([id]) => id !== CLOSED && data.stelt(place, id)).map(([, tekst, teken]) => ({ teken, tekst }));
  return [...shown, ...said, ...unknown];
}

/**
 * `350 m · 5 minutes on foot`; rounded, because it is a guess. Farther than people walk it is by bicycle, farther than they ride the distance only.
 * @param {number} metres
 * @param {Words} words
 * @param {string} language
 * @param {boolean} [isAbout] from about where the address is
 */
export function howFar(metres, words, language, isAbout = false) {
  if (isAbout) return put(words.ongeveer, length(Math.max(100, Math.round(metres / 100) * 100), words, language));
  const [far, walk, ride] = [length(metres, words, language), walkingMinutes(metres), cyclingMinutes(metres)];
  if (ride > RIDE) return far;
  return `${far} · ${walk > WALK ? say(words.fietsen, ride, language) : say(words.lopen, walk, language)}`;
}

/**
 * `350 m` or `1,2 km`.
 * @param {number} metres
 * @param {Words} words
 * @param {string} language
 */
export function length(metres, words, language) {
  const rounded = Math.max(10, Math.round(metres / 10) * 10);
  if (rounded < 1000) return put(words.m, rounded);
  const number = (NUMBERS[language] ??= new Intl.NumberFormat([`${language}-u-nu-latn`, "en"], { maximumFractionDigits: 1 }));
  const km = metres / 1000;
  return put(words.km, number.format(km < 10 ? km : Math.round(km)));
}
