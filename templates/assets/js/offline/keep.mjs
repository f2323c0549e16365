// Keeps the site in one language: what is there already is taken over, the rest fetched, and each file checked. What was
// kept before goes only when the new copy is whole.

/** @typedef {import("./types.mjs").World} World */
/** @typedef {import("./types.mjs").Index} Index */
/** @typedef {import("./copies.mjs").Copy} Copy */

import { isOfBefore, withAreas } from "./area.mjs";
import { cacheName, cacheNames, copies, lookAgain, nextLook, writeNote } from "./copies.mjs";
import { BUNDLES } from "./types.mjs";
import { bundleOf } from "./unpack.mjs";

const AT_ONCE = 4; // files: each wait counts on a bad connection, and more would slow one another down
const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/**
 * @param {World} world
 * @param {string} language
 * @param {string[]} [areas] of a region that is kept by area: those that are wanted; what is no area any more is left out
 * @returns {Promise<Index>}
 */
export async function fetchIndex(world, language, areas = []) {
  const frame = /** @type {Index} */ (await listed(world, `data/offline.${language}.json`));
  const wanted = frame.gebieden?.map(([id]) => id).filter((id) => areas.includes(id)) ?? [];
  if (!wanted.length) return frame;
  const parts = await Promise.all(wanted.map((id) => listed(world, `${BUNDLES}${id}.${language}.json`)));
  return withAreas(frame, parts, (text) => digest(/** @type {ArrayBuffer} */ (new TextEncoder().encode(text).buffer)));
}

/**
 * @param {World} world
 * @param {string} address
 */
async function listed(world, address) {
  const answer = await world.fetch(world.scope + address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return answer.json();
}

/**
 * What was fetched before a connection broke stays for the next time; when the phone is full, room is made again.
 * @param {World} world
 * @param {Index} index
 * @param {{progress?: (share: number) => void, signal?: AbortSignal, isWanted?: () => Promise<boolean>}} [options]
 */
export async function keep(world, index, { progress = () => undefined, signal, isWanted = async () => true } = {}) {
  const name = cacheName(world.scope, index);
  const before = await copies(world);
  try {
    const paginas = await fill(world, index, before, progress, signal);
    if (!(await isWanted())) throw new DOMException("removed meanwhile", "AbortError");
    await writeNote(world, { ...index, paginas });
    if (!(await isWhole(world, name, index))) throw new DOMException("stopped in another window", "AbortError");
    await lookAgain(world, name, world.now() + WEEK);
  } catch (error) {
    const { name: kind } = /** @type {Error} */ (error);
    if (kind === "QuotaExceededError" || kind === "AbortError") await world.caches.delete(name);
    throw error;
  }
  const old = (await cacheNames(world)).filter((other) => isOf(world, other, index.taal) && other !== name);
  await Promise.all(old.map((other) => world.caches.delete(other)));
}

/**
 * Whether all is still there. Who says stop in another window of the browser takes it away, and a cache that is opened again is empty.
 * @param {World} world
 * @param {string} name of a cache
 * @param {Index} index
 */
async function isWhole({ caches, scope }, name, { bestanden }) {
  const there = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  return bestanden.every(([address]) => there.has(scope + address));
}

/**
 * @param {World} world
 * @param {string} name of a cache
 * @param {string} taal
 */
const isOf = ({ scope }, name, taal) => name.startsWith(cacheName(scope, { taal, id: "" }));

/**
 * All files into the cache, some at once. Gives for each page the bundle that it is in.
 * @param {World} world
 * @param {Index} index
 * @param {Copy[]} before
 * @param {(share: number) => void} progress
 * @param {AbortSignal | undefined} signal
 */
async function fill(world, index, before, progress, signal) {
  const cache = await world.caches.open(cacheName(world.scope, index));
  /** @type {Record<string, string>} */
  const paginas = {};
  const left = [...index.bestanden];
  const work = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      const content = await take(world, cache, file, before, signal);
      if (file[0].startsWith(BUNDLES)) for (const [address] of bundleOf(content).paginas) paginas[address] = file[0];
      progress(1 - left.length / index.bestanden.length);
    }
  };
  const stop = (/** @type {unknown} */ error) => {
    left.length = 0; // what the others have begun is still worth keeping
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => work().catch(stop)));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return paginas;
}

/**
 * One file into the cache: it is there already, or in an older copy, or it comes from the site.
 * @param {World} world
 * @param {Cache} cache
 * @param {[string, string]} file
 * @param {Copy[]} before
 * @param {AbortSignal | undefined} signal
 */
async function take(world, cache, [address, hash], before, signal) {
  const url = world.scope + address;
  const there = await cache.match(url);
  if (there) return there.arrayBuffer();
  const own = await taken(world, address, hash, before);
  const { content, type } = own ? await read(own) : await fetched(world, url, hash, signal);
  await cache.put(url, new Response(content, { headers: { "Content-Type": type } }));
  return content;
}

/**
 * What the browser has at hand, if that is right; else from the site itself ("reload": sw.mjs stays out of it).
 * @param {World} world
 * @param {string} url
 * @param {string} hash
 * @param {AbortSignal | undefined} signal
 */
async function fetched(world, url, hash, signal) {
  for (const cache of /** @type {const} */ (["default", "reload"])) {
    const found = await read(await world.fetch(url, { cache, signal }));
    if ((await digest(found.content)) === hash) return found;
  }
  throw new Error(`${url} has changed meanwhile`);
}

/** @param {Response} answer */
async function read(answer) {
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return { content: await answer.arrayBuffer(), type: answer.headers.get("Content-Type") ?? "" };
}

/**
 * @param {World} world
 * @param {string} address
 * @param {string} hash
 * @param {Copy[]} before
 */
async function taken({ caches, scope }, address, hash, before) {
  const one = before.find(({ note }) => note.bestanden.some(([own, its]) => own === address && its === hash));
  return one && (await caches.open(one.name)).match(scope + address);
}

/**
 * As outputs/offline.py does.
 * @param {ArrayBuffer} content
 */
export async function digest(content) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("").slice(0, 20);
}

/**
 * Whether there was a newer copy; then it has taken the place of the old one.
 * @param {World} world
 * @param {Copy} copy
 * @param {{progress?: (share: number) => void, signal?: AbortSignal}} [options]
 */
export async function renew(world, { name, note }, options) {
  const index = await fetchIndex(world, note.taal, note.gekozen);
  if (index.id === note.id || isOfBefore(note, index)) {
    await lookAgain(world, name, world.now() + WEEK);
    return false;
  }
  await keep(world, index, { ...options, isWanted: () => world.caches.has(name) });
  return true;
}

/**
 * Renews what is a week old: a day's new copy is not worth a resident's data. What fails is tried again tomorrow.
 * @param {World} world
 */
export async function renewWhatIsOld(world) {
  for (const copy of await copies(world)) {
    if ((await nextLook(world, copy.name)) > world.now()) continue;
    await lookAgain(world, copy.name, world.now() + DAY);
    await renew(world, copy).catch(() => undefined);
  }
}
