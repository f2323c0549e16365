/** For each choice that there is: which places certainly fit, and of which nobody knows. Made once, asked often. No DOM. */

import { metres } from "./distance.mjs";
import { either, those } from "./bits.mjs";
import { RADII, position } from "./names.mjs";

/** @typedef {import("./bits.mjs").Bits} Bits */
/** @typedef {import("./unpack.mjs").Data} Data */
/** @typedef {{ja: Bits, misschien?: Bits}} Mask */

/**
 * By what is asked, then by what is chosen: `masks.taal("ar")`. Ages and kept places are made when they are asked for.
 * @param {Data} data
 */
export function createMasks(data) {
  const { plekken, aantal, bij, soorten, themas, gebieden, talen, groepen, iedereen } = data;
  const fits = (/** @type {(place: number) => boolean} */ test) => those(aantal, test);
  const listed = (/** @type {number[][]} */ sets, /** @type {number[]} */ column, /** @type {number} */ wanted) =>
    fits((place) => column[place] >= 0 && sets[column[place]].includes(wanted));
  const silent = (/** @type {number[]} */ column) => fits((place) => column[place] < 0);
  const speaks = silent(plekken.spreekt);
  const everybody = silent(plekken.voor);
  const isFor = (/** @type {number} */ group) =>
    fits((place) => plekken.voor[place] >= 0 && [group, iedereen].some((one) => data.voor[plekken.voor[place]].includes(one)));
  const comes = (/** @type {number} */ area) => listed(data.werkt, plekken.werkt, area);
  return {
    thema: kept((id) => {
      const theme = position(themas, id);
      const kinds = new Set(soorten.flatMap((soort, n) => (soort[2].includes(theme) ? [n] : [])));
      const sets = bij.map((set) => set.some((kind) => kinds.has(kind)));
      return { ja: fits((place) => sets[plekken.bij[place]]) };
    }),
    soort: kept((id) => ({ ja: listed(bij, plekken.bij, position(soorten, id)) })),
    drempel: kept((question) => {
      const bit = 1 << position(data.vragen, question);
      return { ja: fits((p) => (plekken.wel[p] & bit) !== 0), misschien: fits((p) => !((plekken.wel[p] | plekken.niet[p]) & bit)) };
    }),
    taal: kept((code) => ({ ja: listed(data.spreekt, plekken.spreekt, position(talen, code)), misschien: speaks })),
    voor: kept((id) => ({ ja: isFor(position(groepen, id)), misschien: everybody })),
    gebied: kept((id) => {
      const area = position(gebieden, id);
      return { ja: either(fits((place) => plekken.gebied[place] === area), comes(area)) };
    }),
    // A place that names no ages has none in mind, as far as anyone knows: only who certainly does not fit is left out.
    leeftijd: kept((age) => ({ ja: fits((place) => welcomes(data.leeftijden[plekken.leeftijd[place]], Number(age))) })),
  };
}

/**
 * @param {number[] | undefined} ages
 * @param {number} age
 */
function welcomes(ages, age) {
  return !ages || ((ages[0] < 0 || age >= ages[0]) && (ages[1] < 0 || age < ages[1]));
}

/**
 * @param {(key: string) => Mask} make
 * @returns {(key: string) => Mask}
 */
function kept(make) {
  /** @type {Map<string, Mask>} */
  const made = new Map();
  return (key) => {
    const mask = made.get(key) ?? make(key);
    made.set(key, mask);
    return mask;
  };
}

/**
 * How far each place is, in metres, and who is within each radius. Of a place without a spot nobody can say how far it is,
 * but it may be next door.
 * @param {Data} data
 * @param {import("./types.mjs").Spot} from
 * @returns {{van: import("./types.mjs").Spot, ver: Float64Array, binnen: Map<number, Mask>}}
 */
export function distances(data, from) {
  const ver = Float64Array.from({ length: data.aantal }, (_, place) => {
    const spot = data.about(place);
    return spot ? metres(from, spot) : NaN;
  });
  const within = (/** @type {(metres: number) => boolean} */ fits) => those(data.aantal, (place) => fits(ver[place]));
  const misschien = within(Number.isNaN);
  return { van: from, ver, binnen: new Map(RADII.map((radius) => [radius, { ja: within((it) => it <= radius), misschien }])) };
}
