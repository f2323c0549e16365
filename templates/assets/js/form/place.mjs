// A place as it is being filled in: values in the shape of the file, and what becomes of them at the end. No DOM here.

import { compose } from "./hours.mjs";
import { parse } from "./hours_read.mjs";
import { isSecret } from "./answers.mjs";
import { offerSteps } from "./offer_steps.mjs";
import { finishedOffers, offersOf } from "./offers.mjs";
import { isMapping, isEmpty } from "./yaml.mjs";
import { slug } from "./text.mjs";
import { count, differences, get, listed, put, tidy } from "./values.mjs";

export { get, put };

/** @typedef {import("./yaml.mjs").Value} Value */
/** @typedef {import("./yaml.mjs").Values} Values */
/** @typedef {import("./types.mjs").Form} Form */
/** @typedef {import("./types.mjs").Veld} Veld */
/** @typedef {import("./hours.mjs").Rij} Rij */
/** @typedef {"deur" | "langs" | "beide"} Waar a door to go to, or people who come to you, or both */
/** @typedef {import("./offers.mjs").Stuk} Stuk */
/** @typedef {import("./values.mjs").Step} Step */
/** @typedef {{values: Values, uren: Rij[], waar: Waar, aanbod: Stuk[]}} Plek */

const COMES = "werkgebied"; // of what says where a place is, all but this is about its door

/**
 * A new place, with what is usual in it.
 * @param {Form} form
 * @param {string} vandaag
 * @returns {Plek}
 */
export function emptyPlace({ regio }, vandaag) {
  return { values: { talen: ["nl"], adres: { plaats: regio.plaats }, controle: { datum: vandaag } }, uren: [], waar: "deur", aanbod: [] };
}

/**
 * What a file says, as the form has it: where a list is possible there is a list.
 * @param {Values} tree
 * @param {Pick<Form, "velden" | "verblijf" | "aanbod">} form
 * @returns {Plek}
 */
export function placeOf(tree, form) {
  const { aanbod, ...values } = listed(tree, form.velden);
  const lines = get(values, "openingstijden");
  const uren = Array.isArray(lines) ? lines.map((line) => parse(String(line))) : [];
  const comes = !isEmpty(values[COMES] ?? "");
  const stays = form.verblijf.some((key) => key !== COMES && !isEmpty(values[key] ?? ""));
  return { values, uren, waar: comes ? (stays ? "beide" : "langs") : "deur", aanbod: offersOf(aanbod, form) };
}

/**
 * What the file will say: nothing empty, nothing that does not belong with the other answers.
 * @param {Plek} plek
 * @param {Form} form
 * @returns {Values}
 */
export function finished({ values, uren, waar, aanbod = [] }, form) {
  const secret = isSecret(values, form);
  /** @type {Values} */
  const all = { ...JSON.parse(JSON.stringify(values)), openingstijden: uren.flatMap(compose) };
  count(all, form.velden);
  for (const key of form.verblijf) if (secret || waar === (key === COMES ? "deur" : "langs")) delete all[key];
  const kept = /** @type {Values} */ (tidy({ ...all, aanbod: finishedOffers(aanbod, form, secret) }));
  if (isMapping(kept.adres) && !kept.adres.straat) delete kept.adres;
  if (isMapping(kept.locatie) && !(("lat" in kept.locatie) && ("lon" in kept.locatie))) delete kept.locatie;
  return kept;
}

/**
 * Whether there is a door, or they come to you, or one can call, write or look it up (`checks/reachable.py`).
 * @param {Values} values
 */
export function isReachable({ status, adres, locatie, werkgebied, contact }) {
  const { toestemming, ...ways } = isMapping(contact) ? contact : {};
  return status === "gestopt" || Boolean(adres ?? locatie ?? werkgebied) || Object.keys(ways).length > 0;
}

/**
 * What a new file leaves out because it says nothing.
 * @param {Values} values
 * @param {Veld[]} velden
 * @returns {Values}
 */
export function forNewFile(values, velden) {
  const kept = JSON.parse(JSON.stringify(values));
  for (const { pad, soort } of velden) {
    if (soort === "woord" && get(kept, pad) === "onbekend") put(kept, pad, "");
  }
  if (kept.status === "open") delete kept.status;
  return /** @type {Values} */ (tidy(kept));
}

/**
 * What to change in a file so that it says what was filled in: only what differs from how it was opened.
 * @param {Values} before as `finished` gives it for the file as it was opened
 * @param {Values} after
 * @returns {Step[]}
 */
export function changes({ aanbod: was, ...before }, { aanbod: is, ...after }) {
  const list = (/** @type {Value | undefined} */ value) => (Array.isArray(value) ? value : []);
  return [...differences(before, after), ...offerSteps(list(was), list(is))];
}

/**
 * The file's name for a new place: in the folder of its area, unless where it is must not be known.
 * @param {Values} values
 * @param {Form} form
 */
export function fileName(values, form) {
  const folder = isSecret(values, form) ? "" : String(values.gebied ?? "");
  const name = slug(String(values.naam ?? "")) || "nieuwe-plek";
  return [form.regio.map, folder, `${name}.yml`].filter(Boolean).join("/");
}
