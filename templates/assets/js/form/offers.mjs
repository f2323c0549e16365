// What one can do at a place, as the form has it: texts, and blocks with days and times of their own. No DOM here.

import { compose, missing } from "./hours.mjs";
import { parse } from "./hours_read.mjs";
import { bare } from "./text.mjs";
import { count, get, listed, put, tidy } from "./values.mjs";
import { inOrder, isEmpty, isMapping } from "./yaml.mjs";

/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./hours.mjs").Rij} Rij */
/** @typedef {{blok: boolean, values: Values, uren: Rij[]}} Stuk one thing on offer; without a block it is a text per language */

const KEY = /^[a-z_]{4,}$/; // of a block (`place/aanbod.py`): `id`, `van`, `tot` and `vol` could be languages too
const MOST = 40; // characters of an id

/** @returns {Stuk} */
export const emptyBlock = () => ({ blok: true, values: {}, uren: [] });
/** @returns {Stuk} */
export const emptyText = () => ({ blok: false, values: {}, uren: [] });

/** @param {Value} one */
export const isBlock = (one) => isMapping(one) && Object.keys(one).some((key) => KEY.test(key));

/**
 * What a file says below `aanbod`.
 * @param {Value | undefined} list
 * @param {Pick<Form, "aanbod">} form
 * @returns {Stuk[]}
 */
export function offersOf(list, { aanbod }) {
  return Array.isArray(list) ? list.map((one) => offer(one, aanbod)) : [];
}

/**
 * @param {Value} one
 * @param {Form["aanbod"]} velden
 * @returns {Stuk}
 */
function offer(one, velden) {
  if (!isMapping(one)) return { blok: false, values: { nl: String(one) }, uren: [] };
  const values = listed(one, velden);
  if (!isBlock(one)) return { blok: false, values, uren: [] };
  const lines = Array.isArray(values.openingstijden) ? values.openingstijden : [];
  return { blok: true, values, uren: lines.map((line) => parse(String(line))) };
}

/**
 * What the file will say; of a place with a secret address not who does it, nor how to reach them.
 * @param {Stuk[]} stukken
 * @param {Pick<Form, "aanbod" | "sleutels">} form
 * @param {boolean} secret
 * @returns {Value[]}
 */
export function finishedOffers(stukken, form, secret) {
  const taken = new Set(stukken.flatMap(({ blok, values }) => (blok && values.id ? [String(values.id)] : [])));
  return stukken.map((one) => (one.blok ? block(one, form, secret, taken) : tidy(one.values))).filter((one) => !isEmpty(one));
}

/**
 * @param {Stuk} stuk
 * @param {Pick<Form, "aanbod" | "sleutels">} form
 * @param {boolean} secret
 * @param {Set<string>} taken ids; that of this one is put to them
 * @returns {Values}
 */
function block({ values, uren }, { aanbod, sleutels }, secret, taken) {
  /** @type {Values} */
  const all = { ...JSON.parse(JSON.stringify(values)), openingstijden: uren.flatMap(compose) };
  count(all, aanbod);
  for (const { pad, soort } of aanbod) if (soort === "woord" && isUnsaid(get(all, pad))) put(all, pad, "");
  if (secret) for (const key of ["contact", "organisatie"]) delete all[key];
  const said = /** @type {Values} */ (tidy(all));
  if (isEmpty(said)) return said;
  const id = said.id ?? freeId(dutch(said.naam), taken);
  taken.add(String(id));
  return inOrder({ ...said, id }, { ...sleutels, "": sleutels.aanbod });
}

/** @param {Value | undefined} word what the model takes for granted anyway */
const isUnsaid = (word) => word === "onbekend" || word === "activiteit";

/**
 * A name for it within its place (`tools/programme/blocks.py`).
 * @param {string} naam
 * @param {Set<string>} taken
 */
export function freeId(naam, taken) {
  const trimmed = (/** @type {string} */ text) => text.replace(/^-+|-+$/g, "");
  const slug = trimmed(bare(naam).replace(/[^a-z0-9]+/g, "-").slice(0, MOST)) || "aanbod";
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug.slice(0, MOST - 3)}-${n}`;
  return id;
}

/** @param {Value | undefined} texts */
const dutch = (texts) => String(get({ texts: texts ?? "" }, "texts.nl") ?? "");

/** @param {Stuk} stuk */
export const nameOf = ({ blok, values }) => (blok ? dutch(values.naam) : dutch(values)).trim();

/** @param {Stuk} stuk */
export const linesOf = ({ uren }) => uren.flatMap(compose);

/**
 * A text becomes a block of that name.
 * @param {Stuk} stuk
 */
export function makeBlock(stuk) {
  Object.assign(stuk, { blok: true, values: isEmpty(stuk.values) ? {} : { naam: stuk.values } });
}

/**
 * Whether nothing of it can come any more: its last day is behind us, or each of its dates is (`hours/seasons.py`).
 * @param {Stuk} stuk
 * @param {string} vandaag
 */
export function isOver({ values, uren }, vandaag) {
  if (values.tot && String(values.tot) < vandaag) return true;
  const open = uren.filter((rij) => rij.soort !== "dicht" && !missing(rij));
  return open.length > 0 && open.every((rij) => rij.soort === "dag" && rij.van < vandaag);
}

/**
 * A draft of the time when the form left blocks as they were: the texts in the one, all that the file had in the other.
 * @param {Values} values
 * @param {any[]} aanbod
 * @param {Form} form
 * @returns {Stuk[]}
 */
export function revived(values, aanbod, form) {
  if (aanbod.every((one) => isMapping(one) && Array.isArray(one.uren))) return aanbod;
  const left = Array.isArray(values.aanbod) ? [...values.aanbod] : [];
  const kept = aanbod.flatMap((one) => (isBlock(one) ? [one] : left.splice(0, 1)));
  return offersOf([...kept, ...left], form);
}
