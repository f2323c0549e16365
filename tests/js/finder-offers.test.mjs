/** The finder with what places offer: each place once, found by itself or by something there. By dice, always the same ones. */

import { deepEqual, equal, ok } from "node:assert/strict";
import test from "node:test";
import { has, members } from "../../templates/assets/js/finder/bits.mjs";
import { courses } from "../../templates/assets/js/finder/courses.mjs";
import { createFilter } from "../../templates/assets/js/finder/filter.mjs";
import { openings } from "../../templates/assets/js/finder/hours.mjs";
import { createMasks } from "../../templates/assets/js/finder/masks.mjs";
import { addOffers } from "../../templates/assets/js/finder/offers.mjs";
import { unpack } from "../../templates/assets/js/finder/unpack.mjs";
import { slug } from "../../templates/assets/js/normalise.mjs";
import { anyState, dice, packed } from "./finder_data.mjs";

const SAME = -2;
const NONE = { bij: [], spreekt: [], voor: [], leeftijden: [], werkt: [], dagen: [], weken: [], lopen: [], talen: [], redenen: [] };

/**
 * @param {ReturnType<typeof dice>} throws
 * @param {number} places
 */
function offers({ upTo, chance }, places) {
  const plek = Array.from({ length: upTo(60) }, () => upTo(places)).sort((a, b) => a - b);
  const column = (/** @type {number} */ n) => plek.map(() => (chance(0.4) ? SAME : upTo(n)));
  return {
    ...NONE,
    rijen: {
      plek: plek.map((one, n) => one - (plek[n - 1] ?? 0)), id: plek.map((_, n) => `s${n}`), stuk: plek.map((_, n) => `Stuk ${n}`), taal: 0,
      bij: column(4), wel: column(64), niet: 0, anders: 0, spreekt: column(3), voor: column(3), leeftijd: column(3), uren: column(4),
    },
  };
}

/** @param {number} seed */
function region(seed) {
  const throws = dice(seed);
  const data = unpack(packed(seed, 1 + throws.upTo(40)));
  const places = data.aantal;
  const more = offers(throws, places);
  addOffers(data, more, "nl", { has, slug });
  data.tijden = courses(data);
  const setting = { uren: openings(data, throws.upTo(56 * 1440)) };
  return { throws, data, places, more, setting };
}

test("a place is found once, where it or anything it offers fits", () => {
  let byOffer = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const { throws, data, places, setting } = region(seed);
    const apart = createFilter({ ...data, vouw: undefined }, createMasks(data)); // every row for itself
    const together = createFilter(data, createMasks(data));
    for (let round = 0; round < 4; round++) {
      const state = { ...anyState(throws), mijn: false };
      const [rows, found] = [apart(state, setting), together(state, setting)];
      const wanted = [...new Set(members(rows.found).map((row) => data.plekVan?.(row) ?? -1))].sort((a, b) => a - b);
      deepEqual(members(found.found), wanted, `seed ${seed}`);
      equal(found.aantal, wanted.length);
      deepEqual(members(found.zeker), [...new Set(members(rows.zeker).map((row) => data.plekVan?.(row) ?? -1))].sort((a, b) => a - b));
      equal(found.count("open", ""), together({ ...state, open: "", zeker: false }, setting).aantal);
      equal(found.count("taal", "ar"), together({ ...state, taal: "ar" }, setting).aantal);
      for (const place of wanted) {
        const row = data.rij?.(found.rijen, place) ?? -1;
        equal(data.plekVan?.(row), place);
        ok(has(found.rijen.alle, row), "who speaks for a place fits itself");
        ok(has(found.rijen.zeker, row) || !has(found.zeker, place), "what is certain speaks before what is not");
        if (row >= places) byOffer++;
      }
    }
  }
  ok(byOffer > 300, "so that this does not hold of nothing");
});

test("a place that fits itself is shown as itself, and a thing by its name and address", () => {
  const { data, places, more } = region(7);
  const everything = { alle: new Uint32Array((data.aantal + 31) >>> 5).fill(-1), zeker: new Uint32Array((data.aantal + 31) >>> 5).fill(-1) };
  equal(data.rij?.(everything, 0), 0);
  equal(data.stuk?.(0), undefined);
  ok(more.rijen.stuk.length > 1);
  deepEqual([data.stuk?.(places + 1)?.naam, data.stuk?.(places + 1)?.anker], ["Stuk 1", "#aanbod-s1"]);
});
