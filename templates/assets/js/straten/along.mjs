// Names along streets. A street bends, so a name is set where the street is straight enough for so long; protomaps-leaflet's own
// wants four degrees at most, and leaves most streets of an old town without. As rendering/street_names.py does for the small maps.

/** @typedef {import("protomaps-leaflet").LabelSymbolizer} LabelSymbolizer */
/** @typedef {{x: number, y: number}} XY */

const BEND = 0.4; // of the size: how far a street may leave the straight line below its name
const STEP = 0.7; // of the size: how far a name is moved on until it fits
const AGAIN = 280; // pixels to the next time that the name is said

/** @implements {LabelSymbolizer} */
export class Along {
  /** @param {{fill: string, stroke: string, size: number, font: string}} how */
  constructor(how) {
    this.how = how;
  }

  /**
   * @param {import("protomaps-leaflet").Layout} layout
   * @param {XY[][]} lines
   * @param {import("protomaps-leaflet").Feature} feature
   * @returns {any}
   */
  place({ scratch }, lines, { props }) {
    const name = String(props.naam ?? "");
    if (!name) return undefined;
    scratch.font = this.how.font;
    const wide = scratch.measureText(name).width;
    return lines.flatMap((line) => spots(line, wide, this.how.size)).map((spot) => this.#label(name, wide, spot));
  }

  /**
   * @param {string} name
   * @param {number} wide
   * @param {[XY, XY]} spot
   */
  #label(name, wide, [a, b]) {
    const { size, font, fill, stroke } = this.how;
    const [from, to] = a.x <= b.x ? [a, b] : [b, a];
    const count = Math.max(1, Math.round(wide / size));
    const bboxes = Array.from({ length: count }, (_, n) => {
      const [x, y] = [0, 1].map((axis) => between(axis ? a.y : a.x, axis ? b.y : b.x, (n + 0.5) / count));
      return { minX: x - size * 0.6, minY: y - size * 0.6, maxX: x + size * 0.6, maxY: y + size * 0.6 };
    });
    const [x, y] = [between(a.x, b.x, 0.5), between(a.y, b.y, 0.5)];
    const anchor = { x, y, dist: (/** @type {XY} */ other) => Math.hypot(other.x - x, other.y - y) };
    const draw = (/** @type {CanvasRenderingContext2D} */ context) => {
      context.rotate(Math.atan2(to.y - from.y, to.x - from.x));
      Object.assign(context, { font, fillStyle: fill, strokeStyle: stroke, lineWidth: 3.5, lineJoin: "round", textAlign: "center", textBaseline: "middle" });
      context.strokeText(name, 0, 0);
      context.fillText(name, 0, 0);
    };
    return { anchor, bboxes, draw, deduplicationKey: name, deduplicationDistance: AGAIN };
  }
}

/**
 * @param {number} a
 * @param {number} b
 * @param {number} share
 */
const between = (a, b, share) => a + (b - a) * share;

/**
 * Where a line is straight enough for so many pixels, with room between two of them.
 * @param {XY[]} line
 * @param {number} wide
 * @param {number} size
 * @returns {[XY, XY][]}
 */
export function spots(line, wide, size) {
  const lengths = [0];
  for (let n = 1; n < line.length; n++) lengths.push(lengths[n - 1] + Math.hypot(line[n].x - line[n - 1].x, line[n].y - line[n - 1].y));
  /** @type {[XY, XY][]} */
  const found = [];
  let start = size * 0.8; // not on the corner, where the other street has its name
  while (start + wide <= lengths[lengths.length - 1]) {
    const [a, b] = [at(line, lengths, start), at(line, lengths, start + wide)];
    const isStraight = line.every((p, n) => lengths[n] <= start || lengths[n] >= start + wide || off(p, a, b) < BEND * size);
    if (isStraight) found.push([a, b]);
    start += isStraight ? wide + AGAIN : STEP * size;
  }
  return found;
}

/**
 * @param {XY[]} line
 * @param {number[]} lengths
 * @param {number} length
 * @returns {XY}
 */
function at(line, lengths, length) {
  const n = Math.max(1, lengths.findIndex((so) => so >= length));
  const share = (length - lengths[n - 1]) / (lengths[n] - lengths[n - 1] || 1);
  return { x: between(line[n - 1].x, line[n].x, share), y: between(line[n - 1].y, line[n].y, share) };
}

/**
 * How far a point is from the line through two others.
 * @param {XY} p
 * @param {XY} a
 * @param {XY} b
 */
function off(p, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return Math.abs((p.x - a.x) * dy - (p.y - a.y) * dx) / (Math.hypot(dx, dy) || 1);
}
