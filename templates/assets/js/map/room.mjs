// The names of the areas step aside for the pins: they are what people find their way by. No DOM in `freest`.

/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

/** @typedef {{x: number, y: number}} Step */

const ACROSS = [0, -28, 28];
const UP_OR_DOWN = [0, -20, 20, -36, 36, -54, 54];
const TOO_MUCH = 0.3; // of a name that is covered even then: it is better left out

/** Where a name may go, in pixels, the nearest first. */
const STEPS = ACROSS.flatMap((x) => UP_OR_DOWN.map((y) => ({ x, y }))).sort(
  (a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y),
);

/**
 * How far a box must move to be covered least, and how much of it (0 to 1) is covered then.
 * @param {Box} box
 * @param {Box[]} obstacles
 * @returns {{step: Step, covered: number}}
 */
export function freest(box, obstacles) {
  const covered = STEPS.map((step) => {
    const moved = shifted(box, step);
    return obstacles.reduce((sum, other) => sum + overlap(moved, other), 0);
  });
  const least = Math.min(...covered);
  const size = (box.right - box.left) * (box.bottom - box.top) || 1;
  return { step: STEPS[covered.indexOf(least)], covered: least / size };
}

/**
 * @param {Box} box also a DOMRect, which cannot be copied by spreading
 * @param {Step} step
 * @returns {Box}
 */
function shifted({ left, right, top, bottom }, { x, y }) {
  return { left: left + x, right: right + x, top: top + y, bottom: bottom + y };
}

/**
 * @param {Box} a
 * @param {Box} b
 * @returns {number} the area that they share
 */
function overlap(a, b) {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}

/**
 * @param {HTMLElement} name
 * @param {Step} step
 */
function move(name, { x, y }) {
  name.style.setProperty("--opzij", `${x}px`);
  name.style.setProperty("--omhoog", `${y}px`);
}

/**
 * Moves each name to where it can be read, in view of the pins and of the names that have moved before it.
 * @param {HTMLElement} container of the map
 */
export function makeRoom(container) {
  const pins = [...container.querySelectorAll(".kaart-tros, .kaart-speld, .leaflet-control-zoom")];
  /** @type {Box[]} */
  const taken = pins.map((pin) => pin.getBoundingClientRect());
  for (const name of /** @type {NodeListOf<HTMLElement>} */ (container.querySelectorAll(".opschrift-gebied span"))) {
    move(name, { x: 0, y: 0 });
    const box = name.getBoundingClientRect();
    const { step, covered } = freest(box, taken);
    move(name, step);
    name.classList.toggle("is-bedekt", covered > TOO_MUCH);
    if (covered <= TOO_MUCH) taken.push(shifted(box, step));
  }
}
