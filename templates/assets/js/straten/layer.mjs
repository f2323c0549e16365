// The streets as a layer of Leaflet: each square is a canvas that protomaps-leaflet paints, at the sharpness of the screen.

import { Labelers, paint } from "protomaps-leaflet";
import { BLOCKS, colours, labelRules, paintRules } from "./style.mjs";
import { view } from "./tiles.mjs";

/** @typedef {import("protomaps-leaflet").PreparedTile} PreparedTile */
/** @typedef {HTMLCanvasElement & {key?: string}} Square */

const SIDE = 256;
const AROUND = 16; // pixels beyond a square from which something may reach into it
const LABELLED = 24; // tiles whose names are remembered
const CLOSEST = 14; // zoom of a tile with everything but the blocks of houses
const BLOCKS_SEEN = 16; // zoom of the map

/**
 * @param {string} base address of the tiles
 * @param {import("./tiles.mjs").Reach} reach
 * @param {boolean} dark
 * @param {L.GridLayerOptions} options
 */
export function layer(base, reach, dark, options) {
  const looks = colours(dark);
  const [paints, labels] = [paintRules(looks), labelRules(looks)];
  const views = { "": view(base, reach, CLOSEST), [BLOCKS]: view(base, reach, CLOSEST + 1) };
  const scratch = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  const sharp = Math.max(1, devicePixelRatio || 1);
  const names = new Labelers(scratch, labels, LABELLED, (/** @type {Set<string>} */ changed) => again(changed));
  /** @type {Map<string, [L.Coords, Square]>} */
  const shown = new Map();
  const keyOf = (/** @type {L.Coords} */ { x, y, z }) => `${x}:${y}:${z}`;
  const again = (/** @type {Set<string>} */ changed) => {
    for (const key of changed) {
      const one = shown.get(key);
      if (one) draw(...one).catch(failed);
    }
  };

  /**
   * @param {L.Coords} coords
   * @param {Square} square
   */
  async function draw(coords, square) {
    const tiles = await prepared(views, coords);
    if (shown.get(keyOf(coords))?.[1] !== square) return; // it has moved out of sight meanwhile
    names.add(coords.z, new Map([["", tiles.get("") ?? []]]));
    const context = cleared(square, sharp, looks.land);
    if (!context) return;
    const [x, y] = [coords.x * SIDE, coords.y * SIDE];
    const box = { minX: x - AROUND, minY: y - AROUND, maxX: x + SIDE + AROUND, maxY: y + SIDE + AROUND };
    paint(context, coords.z, tiles, names.getIndex(coords.z) ?? null, paints, box, /** @type {any} */ ({ x, y }), false);
  }

  const Streets = L.GridLayer.extend({
    /**
     * @param {L.Coords} coords
     * @param {L.DoneCallback} done
     */
    createTile(coords, done) {
      const square = /** @type {Square} */ (L.DomUtil.create("canvas", "leaflet-tile"));
      shown.set(keyOf(coords), [coords, square]);
      draw(coords, square).then(() => done(undefined, square), (error) => {
        failed(error);
        done(error, square);
      });
      return square;
    },
  });
  const made = /** @type {L.GridLayer} */ (new /** @type {any} */ (Streets)(options));
  made.on("tileunload", (/** @type {any} */ { coords }) => shown.delete(keyOf(coords)));
  return { made, land: looks.land };
}

/** @param {unknown} error */
const failed = (error) => console.warn(error);

/**
 * The data of a square from each source, as far as it is seen at that zoom.
 * @param {Record<string, import("protomaps-leaflet").View>} views
 * @param {L.Coords} coords
 * @returns {Promise<Map<string, PreparedTile[]>>}
 */
async function prepared(views, coords) {
  const wanted = Object.entries(views).filter(([name]) => !name || coords.z >= BLOCKS_SEEN);
  return new Map(await Promise.all(wanted.map(async ([name, one]) => /** @type {[string, PreparedTile[]]} */ ([name, [await one.getDisplayTile(coords)]]))));
}

/**
 * @param {Square} square
 * @param {number} sharp
 * @param {string} land
 */
function cleared(square, sharp, land) {
  square.width = square.height = Math.round(SIDE * sharp);
  const context = square.getContext("2d");
  context?.setTransform(square.width / SIDE, 0, 0, square.height / SIDE, 0, 0);
  if (context) context.fillStyle = land;
  context?.fillRect(0, 0, SIDE, SIDE);
  return context;
}
