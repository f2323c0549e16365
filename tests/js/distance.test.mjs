import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { cyclingMinutes, metres, walkingMinutes } from "../../templates/assets/js/finder/distance.mjs";

/** @typedef {import("../../templates/assets/js/finder/distance.mjs").Point} Point */

const DAM = { lat: 52.3731, lon: 4.8926 };
const CENTRAAL = { lat: 52.3791, lon: 4.9003 };

/**
 * The angle between two vectors from the middle of the earth: another way to the same figure.
 * @param {Point} a
 * @param {Point} b
 */
function naive(a, b) {
  const [u, v] = [a, b].map(({ lat, lon }) => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  });
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  return 6_371_009 * Math.atan2(Math.hypot(...cross), u[0] * v[0] + u[1] * v[1] + u[2] * v[2]);
}

/** Figures that are the same in every run, spread evenly over [0, 1). */
function* dice() {
  for (let seed = 42; ; ) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    yield seed / 2 ** 31;
  }
}

test("known distances", () => {
  ok(Math.abs(metres(DAM, CENTRAAL) - 847) < 2, "from Dam to the station");
  // A degree of latitude is 111.2 km, anywhere.
  ok(Math.abs(metres({ lat: 52, lon: 5 }, { lat: 53, lon: 5 }) - 111_195) < 1);
});

test("within a region as the great circle", () => {
  const next = dice();
  const roll = () => /** @type {number} */ (next.next().value);
  const spot = () => ({ lat: 50.7 + 2.8 * roll(), lon: 3.4 + 3.8 * roll() });
  const near = (/** @type {Point} */ { lat, lon }) => ({ lat: lat + 0.4 * (roll() - 0.5), lon: lon + 0.6 * (roll() - 0.5) });
  for (let n = 0; n < 5_000; n += 1) {
    const a = spot();
    const b = near(a);
    const [ours, exact] = [metres(a, b), naive(a, b)];
    ok(Math.abs(ours - exact) <= exact * 1e-4 + 1e-3, `${JSON.stringify([a, b])}: ${ours} and ${exact}`);
  }
});

test("the same there and back, and nothing to the spot itself", () => {
  equal(metres(DAM, CENTRAAL), metres(CENTRAAL, DAM));
  equal(metres(DAM, DAM), 0);
});

test("over the line at which the degrees begin anew", () => {
  const [west, east] = [{ lat: -16, lon: 179.9 }, { lat: -16, lon: -179.9 }];
  ok(Math.abs(metres(west, east) - naive(west, east)) < 1);
  ok(Math.abs(metres(east, west) - naive(west, east)) < 1);
});

test("minutes on foot are whole, rounded up, and never none", () => {
  equal(walkingMinutes(0), 1);
  equal(walkingMinutes(50), 1);
  equal(walkingMinutes(65), 2);
  equal(walkingMinutes(1_000), 16);
  equal(walkingMinutes(5_000), 78);
  deepEqual([0, 1_000, 2_500, 10_000].map(cyclingMinutes), [1, 6, 13, 52]);
});

test("further is never sooner", () => {
  let last = 0;
  for (let distance = 0; distance < 20_000; distance += 7) {
    ok(walkingMinutes(distance) >= last);
    ok(Number.isInteger(walkingMinutes(distance)));
    last = walkingMinutes(distance);
  }
});
