// A bundle as it is kept: packed by zlib. Unpacked here for every browser, also where none does that by itself (Safari before
// 16.4, Firefox before 113), so that there is one way and not two. A copy of before December 2026 holds plain text.

import { unzlibSync } from "fflate";

const TEXT = "{".charCodeAt(0);

/**
 * @param {ArrayBuffer} content
 * @returns {import("./types.mjs").Bundle}
 */
export function bundleOf(content) {
  const bytes = new Uint8Array(content);
  return JSON.parse(new TextDecoder().decode(bytes[0] === TEXT ? bytes : unzlibSync(bytes)));
}
