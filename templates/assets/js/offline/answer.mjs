// Where an answer comes from: the network first, with little patience, and the copy when that has nothing to say. Only
// what carries a hash in its name comes from the copy first.

/** @typedef {import("./types.mjs").World} World */
/** @typedef {import("./copies.mjs").Copy} Copy */
/** @typedef {{url: string, isPage: boolean, ask: () => Promise<Response>}} Question */

import { inFinder, keptSquares, ofAreas } from "./area.mjs";
import { copies } from "./copies.mjs";
import { addressOf, pageOf, withNotice } from "./fill.mjs";
import { OVERVIEW, SQUARES } from "./types.mjs";
import { bundleOf } from "./unpack.mjs";

export const PATIENCE = 3000; // milliseconds
const HASHED = /^assets\/[^/]+\.[0-9A-Za-z]{8}\.[a-z0-9]+$/;
const NO_CONNECTION = "geen-verbinding.html";
const ASKED = "gevraagd"; // in an address: the language that was asked for and is not kept

/**
 * @param {World} world
 * @param {Question} question
 * @param {(milliseconds: number) => Promise<void>} sleep
 * @returns {Promise<Response>}
 */
export async function answer(world, { url, isPage, ask }, sleep) {
  const address = addressBelow(world.scope, url);
  const found = () => (isPage ? keptPage(world, address, new URL(url).searchParams.get(ASKED)) : keptFile(world, address));
  const kept = () => found().catch(() => undefined); // a phone that cannot read what it has kept still has the network
  if (HASHED.test(address)) return (await kept()) ?? ask();
  // What a browser still has of it is of the whole region, and in a tunnel that is not true.
  const network = address === OVERVIEW ? world.fetch(url, { cache: "no-cache" }) : ask();
  const good = network.then((found) => (found.status < 500 ? found : undefined)).catch(() => undefined);
  const first = await Promise.race([good, sleep(PATIENCE).then(() => undefined)]);
  return first ?? (await kept()) ?? network.catch(async (error) => {
    const page = isPage && (await noConnection(world, address));
    if (page) return page;
    throw error;
  });
}

/**
 * @param {string} scope
 * @param {string} url
 */
function addressBelow(scope, url) {
  const { pathname } = new URL(url);
  return addressOf(pathname.slice(new URL(scope).pathname.length));
}

/**
 * @param {World} world
 * @param {string} address
 */
async function keptFile(world, address) {
  if (address === OVERVIEW) return overview(world);
  for (const copy of await copies(world)) {
    const found = await file(world, copy, address);
    if (found) return found;
    const html = await htmlOf(world, copy, address); // a page that a script reads, to print it
    if (html) return page(html);
  }
  return undefined;
}

/**
 * Of a large region the squares that are kept, of whatever area or language.
 * @param {World} world
 */
async function overview(world) {
  const kept = await copies(world);
  const squares = new Set(kept.flatMap(({ note }) => note.bestanden.map(([address]) => address)));
  for (const copy of kept) {
    const found = await file(world, copy, OVERVIEW);
    if (found) return json(keptSquares(await found.json(), (square) => squares.has(`${SQUARES}${square}.json`), kept.map(({ note }) => note)));
  }
  return undefined;
}

/**
 * @param {World} world
 * @param {Copy} copy
 * @param {string} address
 */
async function file({ caches, scope }, { name }, address) {
  return (await caches.open(name)).match(scope + address);
}

/**
 * @param {World} world
 * @param {string} address
 * @param {string | null} asked the language that this page stands in for
 */
async function keptPage(world, address, asked) {
  for (const copy of await copies(world)) {
    const html = await htmlOf(world, copy, address);
    const other = copy.note.talen?.find(([, taal]) => taal === asked)?.[2] ?? "";
    if (html) return page(withNotice(html, other + ofAreas(copy.note), `${rootOf(world)}${copy.note.map}bewaren/`));
    if (await htmlOf(world, copy, `${address}/`)) return Response.redirect(`${world.scope}${address}/`);
  }
  return undefined;
}

/**
 * @param {World} world
 * @param {Copy} copy
 * @param {string} address
 */
async function htmlOf(world, copy, address) {
  const bundle = copy.note.paginas[address];
  const found = await file(world, copy, bundle ?? address);
  if (bundle) return found && pageOf(bundleOf(await found.arrayBuffer()), address, rootOf(world));
  return found?.headers.get("Content-Type")?.startsWith("text/html") ? found.text() : undefined;
}

/**
 * What a page that is not there gives: the friendly one of its language. Where that language is not kept, the same page in one that
 * is, or else its friendly one; both say so in the language that was asked for.
 * @param {World} world
 * @param {string} address
 */
async function noConnection(world, address) {
  const kept = await copies(world);
  if (!kept.length) return undefined;
  const [map, taal, other] = languageOf(kept[0].note, address);
  const own = kept.find(({ note }) => note.taal === taal);
  const copy = own ?? kept[0];
  const twin = copy.note.map + address.slice(map.length);
  const finder = copy.note.gebieden && inFinder(address.slice(map.length));
  if (finder) return Response.redirect(`${world.scope}${copy.note.map}${finder}`);
  if (!own && (await htmlOf(world, copy, twin))) return Response.redirect(`${world.scope}${twin}?${ASKED}=${taal}`);
  const html = await htmlOf(world, copy, copy.note.map + NO_CONNECTION);
  return html && page(withNotice(html, own ? "" : other, ""));
}

/**
 * The language of an address. That of the root has no folder, so every address begins with it: the longest counts.
 * @param {import("./types.mjs").Note} note
 * @param {string} address
 */
function languageOf({ map, taal, talen = [] }, address) {
  const all = /** @type {[string, string, string][]} */ ([[map, taal, ""], ...talen]).sort(([a], [b]) => b.length - a.length);
  return all.find(([its]) => address.startsWith(its)) ?? all[0];
}

/** @param {World} world */
const rootOf = ({ scope }) => new URL(scope).pathname;

/** @param {string} html */
const page = (html) => new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });

/** @param {unknown} value */
const json = (value) => new Response(JSON.stringify(value), { headers: { "Content-Type": "application/json" } });
