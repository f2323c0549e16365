// The copies that are kept, one a language: a cache each, whose note is written last. Without a note it is unfinished.

/** @typedef {import("./types.mjs").World} World */
/** @typedef {import("./types.mjs").Note} Note */
/** @typedef {{name: string, note: Note}} Copy */

import { FORM } from "./types.mjs";

const NOTE = ".kopie"; // no file of the site begins with a dot
const LOOK = ".kijk";

/**
 * More sites may live on one host, each with caches of its own.
 * @param {string} scope
 */
const prefix = (scope) => `sociale-kaart ${new URL(scope).pathname} `;

/**
 * @param {string} scope
 * @param {{taal: string, id: string}} index
 */
export const cacheName = (scope, { taal, id }) => `${prefix(scope)}${taal} ${id}`;

/**
 * All our caches, unfinished ones too.
 * @param {World} world
 */
export async function cacheNames({ caches, scope }) {
  return (await caches.keys()).filter((name) => name.startsWith(prefix(scope)));
}

/**
 * @param {World} world
 * @returns {Promise<Copy[]>}
 */
export async function copies(world) {
  const found = (await cacheNames(world)).map(async (name) => ({ name, note: await noteOf(world, name) }));
  return /** @type {Copy[]} */ ((await Promise.all(found)).filter(({ note }) => note?.vorm === FORM));
}

/**
 * @param {World} world
 * @param {string} name
 * @returns {Promise<Note | undefined>}
 */
async function noteOf({ caches, scope, notes }, name) {
  const cache = await caches.open(name);
  const kept = await cache.match(scope + NOTE);
  if (!kept) return undefined; // though it may have been there: what was removed can be begun again
  const note = notes.get(name) ?? (await kept.json());
  notes.set(name, note);
  return note;
}

/**
 * @param {World} world
 * @param {Note} note
 */
export async function writeNote({ caches, scope }, note) {
  const cache = await caches.open(cacheName(scope, note));
  await cache.put(scope + NOTE, new Response(JSON.stringify(note)));
}

/**
 * @param {World} world
 * @param {string} name
 * @returns {Promise<number>} when to look for a newer copy
 */
export async function nextLook({ caches, scope }, name) {
  const cache = await caches.open(name);
  const kept = await cache.match(scope + LOOK);
  return kept ? Number(await kept.text()) : 0;
}

/**
 * @param {World} world
 * @param {string} name
 * @param {number} when
 */
export async function lookAgain({ caches, scope }, name, when) {
  const cache = await caches.open(name);
  await cache.put(scope + LOOK, new Response(String(when)));
}

/**
 * What was begun and will not be finished.
 * @param {World} world
 */
export async function removeUnfinished(world) {
  const whole = (await copies(world)).map(({ name }) => name);
  const left = (await cacheNames(world)).filter((name) => !whole.includes(name));
  await Promise.all(left.map((name) => world.caches.delete(name)));
}

/**
 * Everything that was ever kept of this site.
 * @param {World} world
 */
export async function removeAll(world) {
  await Promise.all((await cacheNames(world)).map((name) => world.caches.delete(name)));
}
