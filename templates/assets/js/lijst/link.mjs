/** A list as a link, and back. What comes after # never reaches a server. */

/** @typedef {import("./store.mjs").List} List */
/** @typedef {{ids: List, lost: number}} Shared `lost`: how many could not be read, or were too many */

const LONGEST = 30_000; // characters of a link: a full list of the longest ids, and some to spare
const LONGEST_ID = 300; // with what a message may put around one

/**
 * @param {string} page address of the page that shows lists, without what comes after #
 * @param {List} ids
 */
export function listLink(page, ids) {
  return `${page}#p=${ids.join(",")}`;
}

/**
 * The list in what comes after #; null when there is none, so that the reader's own list is meant.
 * @param {string} hash
 * @param {(text: string) => List} parse
 * @returns {Shared | null}
 */
export function readLink(hash, parse) {
  const part = hash.replace(/^#/, "").split("&").find((one) => /^p=/i.test(one));
  if (part === undefined) return null;
  const words = decoded(part.slice(2, LONGEST)).toLowerCase().split(/[\s,;]+/);
  const asked = new Set(words.map((word) => trimmed(word.slice(0, LONGEST_ID))).filter(Boolean));
  const ids = parse([...asked].join(","));
  return { ids, lost: asked.size - ids.length + Number(part.length > LONGEST) };
}

/**
 * Messages break what is encoded, or encode it twice.
 * @param {string} text
 */
function decoded(text) {
  try {
    return decodeURIComponent(decodeURIComponent(text));
  } catch {
    return text.replace(/%(25)*2c/gi, ",").replace(/%(25)*20/gi, " ");
  }
}

/**
 * Without what a message puts around a link: a full stop, a bracket.
 * @param {string} text
 */
function trimmed(text) {
  return text.replace(/^[^a-z0-9%]+|[^a-z0-9%]+$/g, "");
}
