/** Places of a large region that a page names, out of the squares in which they are. */

/** @typedef {import("../finder/unpack.mjs").Data} Data */
/** @typedef {import("../finder/types.mjs").Packed} Packed */

const MOST = 6; // squares: what stands in more of them is said without

/**
 * @param {import("./lookup.mjs").Get} get
 * @param {Packed} frame
 * @param {(packed: Packed) => Data} unpack
 * @returns {(squares: Iterable<string>) => Promise<Map<string, {data: Data, place: number}>>} by id the places of a few squares
 */
export function createSome(get, frame, unpack) {
  /** @type {Map<string, Data | undefined>} */
  const here = new Map();
  return async (squares) => {
    const wanted = [...new Set(squares)].slice(0, MOST);
    await Promise.all(wanted.map(async (id) => {
      const packed = here.has(id) ? undefined : await get(`plekken/${id}`);
      if (packed) here.set(id, unpack({ ...frame, ...packed }));
    }));
    const found = wanted.flatMap((id) => {
      const data = here.get(id);
      return data ? data.plekken.naam.map((_, place) => /** @type {const} */ ([data.idOf(place), { data, place }])) : [];
    });
    return new Map(found);
  };
}
