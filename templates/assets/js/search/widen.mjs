/** Words of other languages, fetched apart for who types what the language of the page does not know. */

/**
 * The data with the words of other languages in it.
 * @param {import("./types.mjs").Data} data
 * @param {import("./types.mjs").Anders} anders
 * @returns {import("./types.mjs").Data}
 */
export function withWords(data, anders) {
  /** @type {<T extends import("./types.mjs").Begrip>(list: T[], words: string[]) => T[]} */
  const more = (list, words) => list.map((one, i) => ({ ...one, woorden: `${one.woorden}|${words[i]}` }));
  return {
    ...data,
    themas: more(data.themas, anders.themas),
    categorieen: more(data.categorieen, anders.categorieen),
    gebieden: more(data.gebieden, anders.gebieden),
    nood: data.nood?.map((one, i) => ({ ...one, gewoon: `${one.gewoon ?? ""}|${anders.nood[i]}` })),
    noden: data.noden?.map(([woorden, ...rest], i) => [`${woorden}|${anders.noden[i]}`, ...rest]),
  };
}

/**
 * @param {import("./types.mjs").Data} data
 * @param {string} address of a file, without its script
 * @param {string} script
 */
export async function widened(data, address, script) {
  return withWords(data, await (await fetch(`${address}${script}.json`)).json());
}
