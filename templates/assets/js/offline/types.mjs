/** What the site tells of a copy (data/offline.<language>.json), and what is kept of it. See outputs/offline.py. */

/**
 * @typedef {object} Index
 * @property {number} vorm of these files
 * @property {string} id of all that is in the copy: the same content has the same id
 * @property {string} taal
 * @property {string} map of the language below the site's root: "", "en/"
 * @property {string} dag of the data, in words
 * @property {string} grootte in MB, as written in the language
 * @property {string} melding markup at the top of a page from the copy
 * @property {string} [komma] what stands between two names
 * @property {[map: string, taal: string, melding: string][]} [talen] the site's other languages, each with markup that says, in it,
 *   that another one is shown; absent in copies of before November 2026
 * @property {[id: string, naam: string, grootte: string, erbij: string][]} [gebieden] of a large region the areas that one can keep, each
 *   with its size with all the rest, and by itself; absent where a region is kept as a whole
 * @property {string} [elders] for who looks in an area that is not kept, with `{gebieden}`; absent in copies of before December 2026
 * @property {string[]} [gekozen] the areas that were asked for, of which `bestanden` are then too
 * @property {[string, string][]} bestanden address below the site's root, and hash of its content
 */
/** @typedef {{id: string, gebied: string, bestanden: [string, string][]}} Part of one area: data/offline/<area>.<language>.json */
/** @typedef {Index & {paginas: Record<string, string>}} Note what a copy holds; `paginas`: address to its bundle */
/** @typedef {{schillen: string[][], paginas: [string, number, ...string[]][]}} Bundle */
/**
 * What is needed of the world around.
 * @typedef {object} World
 * @property {CacheStorage} caches
 * @property {(url: string, options?: RequestInit) => Promise<Response>} fetch
 * @property {string} scope the site's root, with a slash at its end
 * @property {() => number} now milliseconds
 * @property {Map<string, Note>} notes those that have been read: a note never changes
 */

export const FORM = 1;
export const BUNDLES = "data/offline/";
export const OVERVIEW = "data/vakken.json";
export const SQUARES = "data/plekken/";
