/** Words of texts of places, and of other languages, fetched apart for who types what is not known without them. */

// In which letters something is typed: outputs/search/other_words.py asks the same.
const LETTERS = Object.entries({
  cyrillisch: /[\u0400-\u052f]/,
  arabisch: /[\u0600-\u08ff]/,
  ethiopisch: /[\u1200-\u139f]/,
  chinees: /[\u3400-\u9fff]/,
  anders: /[^\0-\u024f]/,
});

/** @param {string} text */
export function scriptOf(text) {
  return LETTERS.find(([, letters]) => letters.test(text))?.[0] ?? "latijn";
}

/**
 * Nothing between two bars would be said by everything that is typed.
 * @param {(string | undefined)[]} words
 */
const both = (...words) => words.filter(Boolean).join("|");

/**
 * The data with the words of other languages in it.
 * @param {import("./types.mjs").Data} data
 * @param {import("./types.mjs").Anders} anders
 * @returns {import("./types.mjs").Data}
 */
export function withWords(data, anders) {
  /** @type {<T extends import("./types.mjs").Begrip>(list: T[], words: string[]) => T[]} */
  const more = (list, words) => list.map((one, i) => ({ ...one, woorden: `${one.woorden}|${words[i]}` }));
  const own = new Set([...(data.noden ?? []).map(([woorden]) => woorden), data.vul?.replaceAll(" ", "|")].join("|").split("|"));
  /** What the language of the page has as a word means what it means there: "drogen" is no drug. */
  const foreign = (words = "") => words.split("|").filter((one) => !own.has(one)).join("|");
  return {
    ...data,
    themas: more(data.themas, anders.themas),
    categorieen: more(data.categorieen, anders.categorieen),
    gebieden: more(data.gebieden, anders.gebieden),
    nood: data.nood?.map((one, i) => ({
      ...one,
      woorden: both(one.woorden, anders.crisis?.[i]),
      gewoon: both(one.gewoon, anders.nood[i]),
    })),
    noden: data.noden?.map(([woorden, ...rest], i) => [both(woorden, foreign(anders.noden[i])), ...rest]),
  };
}

/**
 * The files that may know what was typed, the likeliest first: those of the phone's own languages, then all of its script.
 * @param {import("./types.mjs").Data} data
 * @param {string} text as typed
 * @param {string} page the language of the page, whose words are there
 * @param {readonly string[]} phone the languages of the phone
 */
export function likely(data, text, page, phone) {
  const script = scriptOf(text);
  const own = phone.map((one) => one.split("-")[0]).filter((code) => code !== page && data.talen?.[script]?.split(" ").includes(code));
  return [...new Set(own.map((code) => `${code}.${script}`)), script].filter((name) => !data.met?.includes(name));
}

/**
 * The same, fetched: first what texts of places say in this language. Null when all is there already, or does not come: what is there was
 * answered.
 * @param {import("./types.mjs").Data} data
 * @param {DOMStringMap} addresses of the index, and of the folder of other words
 * @param {string} text as typed
 * @param {typeof import("./answer.mjs").answer} answer handed in, as the box has it already
 * @param {typeof import("./build.mjs").buildIndex} buildIndex
 */
export async function widened(data, { zoek = "", woorden }, text, answer, buildIndex) {
  const texts = data.apart && await get(zoek.replace("/zoek.", "/teksten."));
  const wider = texts ? { ...data, apart: 0, teksten: `${data.teksten} ${texts}` } : data;
  if (answer(buildIndex(wider), text).result?.onzeker) for (const name of likely(data, text, document.documentElement.lang, navigator.languages)) {
    const anders = await get(`${woorden}${name}.json`);
    if (anders) return { ...withWords(wider, anders), met: [...(data.met ?? []), name] };
  }
  return texts ? wider : null;
}

/**
 * Nothing where it does not come: a phone that keeps the site has the words of all languages, and not each apart.
 * @param {string} address
 */
const get = (address) => fetch(address).then((answer) => answer.json()).catch(() => undefined);
