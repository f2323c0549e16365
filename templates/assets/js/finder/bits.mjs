/** Sets of places as bits: which of thousands fit is a handful of ANDs, of 32 places at a time. No DOM. */

/** @typedef {Uint32Array} Bits */

/**
 * @param {number} size how many places there are
 * @returns {Bits} none of them
 */
export function none(size) {
  return new Uint32Array((size + 31) >>> 5);
}

/**
 * @param {number} size
 * @param {(place: number) => boolean} fits
 * @returns {Bits}
 */
export function those(size, fits) {
  const bits = none(size);
  for (let place = 0; place < size; place++) if (fits(place)) add(bits, place);
  return bits;
}

/**
 * @param {Bits} bits
 * @param {number} place
 */
export function add(bits, place) {
  bits[place >>> 5] |= 1 << (place & 31);
}

/**
 * @param {Bits} bits
 * @param {number} place
 */
export function has(bits, place) {
  return (bits[place >>> 5] & (1 << (place & 31))) !== 0;
}

/**
 * @param {Bits} a
 * @param {Bits} b
 * @returns {Bits} what is in both
 */
export function both(a, b) {
  return a.map((word, i) => word & b[i]);
}

/**
 * @param {Bits} a
 * @param {Bits} b
 * @returns {Bits} what is in either
 */
export function either(a, b) {
  return a.map((word, i) => word | b[i]);
}

/**
 * How many are in both.
 * @param {Bits} a
 * @param {Bits} b
 */
export function common(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) for (let word = a[i] & b[i]; word; word &= word - 1) sum++; // one bit less each time
  return sum;
}

/** @param {Bits} bits */
export function size(bits) {
  return common(bits, bits);
}

/**
 * The places in it, in order.
 * @param {Bits} bits
 */
export function members(bits) {
  const found = [];
  for (let i = 0; i < bits.length; i++) {
    for (let word = bits[i]; word; word &= word - 1) found.push((i << 5) + 31 - Math.clz32(word & -word));
  }
  return found;
}
