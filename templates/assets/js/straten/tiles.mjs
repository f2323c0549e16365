// The tiles of the streets: files of the site itself, each by its place, packed as they were made. Files and not pieces of one
// large file, since not every host gives pieces, and a phone that keeps the map fetches only those that have changed.

import { PmtilesSource, TileCache, View } from "protomaps-leaflet";

/** @typedef {Record<string, [number, number, number, number, string]>} Reach of each zoom the first x and y, the last, and a bit for each tile */

const ACROSS = 512; // pixels of a tile: the map shows one at the zoom behind its own
const PACKED = [0x1f, 0x8b];

/**
 * @param {string} base address of the tiles, with a slash at its end
 * @param {Reach} reach
 * @param {number} closest zoom of a tile
 */
export function view(base, reach, closest) {
  const archive = { getZxy: (/** @type {number[]} */ ...cell) => fetched(base, reach, cell) };
  const source = new PmtilesSource(/** @type {any} */ (archive), false);
  return new View(new TileCache(source, ACROSS), closest, 1);
}

/**
 * What is there, as protomaps-leaflet asks an archive for it; nothing beyond the edge of the region.
 * @param {string} base
 * @param {Reach} reach
 * @param {number[]} cell
 */
async function fetched(base, reach, [z, x, y]) {
  const [left, top, right, bottom, bits] = reach[z] ?? [1, 1, 0, 0, ""];
  if (x < left || x > right || y < top || y > bottom) return undefined;
  const number = (y - top) * (right - left + 1) + x - left;
  if (!((atob(bits).charCodeAt(number >> 3) >> (number & 7)) & 1)) return undefined; // nothing is there
  const answer = await fetch(`${base}${z}/${x}/${y}.mvt`);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return { data: await unpacked(await answer.arrayBuffer()) };
}

/** @param {ArrayBuffer} data as it came: some hosts have had it unpacked on the way */
async function unpacked(data) {
  const head = new Uint8Array(data, 0, Math.min(2, data.byteLength));
  if (head[0] !== PACKED[0] || head[1] !== PACKED[1]) return data;
  return new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
