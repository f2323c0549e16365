import { equal, deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { asFreshAs, freshFrom, minutesSince, state, unpackCare, unpackPeriods } from "../../templates/assets/js/hours/state.mjs";

const cases = JSON.parse(readFileSync(new URL("../cases/state/open-or-not.json", import.meta.url), "utf8"));

for (const { naam, perioden, let_op, nu, verwacht } of cases) {
  test(naam, () => deepEqual(state(unpackPeriods(perioden), unpackCare(let_op), nu, 56), verwacht));
}

const fresh = JSON.parse(readFileSync(new URL("../cases/state/fresh-or-not.json", import.meta.url), "utf8"));
const dayOf = (/** @type {string} */ date) => (Date.parse(date) - Date.parse("2026-11-21")) / 86_400_000;

for (const { naam, gecontroleerd, maanden, vandaag, vers } of fresh) {
  test(naam, () => {
    const from = freshFrom(maanden, "2026-11-21", dayOf(vandaag) * 1440 + 600);
    const open = { soort: /** @type {const} */ ("open"), tot: 1020 };
    deepEqual(asFreshAs(open, dayOf(gecontroleerd), from), vers ? open : { soort: "verlopen", dag: dayOf(gecontroleerd) });
  });
}

test("the time is that of Amsterdam in winter", () => {
  equal(minutesSince(new Date("2026-11-21T12:00:00Z"), "2026-11-21"), 13 * 60);
});

test("the time is that of Amsterdam in summer", () => {
  equal(minutesSince(new Date("2026-07-01T22:30:00Z"), "2026-07-01"), 24 * 60 + 30);
});

test("minutes are of the wall clock, also over the night on which the clock goes back", () => {
  equal(minutesSince(new Date("2026-10-25T11:00:00Z"), "2026-10-24"), 36 * 60);
});

test("times that are the same on days in a row, or in weeks in a row, are said once", () => {
  deepEqual(unpackPeriods("540-1020*2 600-660/3 615-675"), [[540, 1020], [600, 660], [615, 675], [1980, 2460], [10680, 10740], [20760, 20820]]);
  deepEqual(unpackPeriods(""), []);
});
