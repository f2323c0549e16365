/** What a screen shows, as it stands behind # in its address: where it hangs, and its languages in turn. No DOM. */

const MOST = 4; // languages in turn, where nobody says which: more, and hers does not come round while one waits

/** @typedef {{gebied: string, praktijk: string, talen: string[]}} Choice */

/**
 * @param {string} hash
 * @param {string[]} offered languages of the site
 * @param {string} own language of the page
 * @returns {Choice & {vreemd: boolean}} `vreemd`: a language that the site does not have
 */
export function read(hash, offered, own) {
  const asked = new URLSearchParams(hash.replace(/^#/, ""));
  const [named, first] = [(asked.get("talen") ?? "").split(",").filter(Boolean), [own, ...offered.filter((code) => code !== own)]];
  const talen = [...new Set(named)].filter((code) => first.includes(code));
  const usual = named.length ? [own] : first.slice(0, MOST);
  const vreemd = talen.length < new Set(named).size;
  return { gebied: asked.get("gebied") ?? "", praktijk: asked.get("praktijk") ?? "", talen: talen.length ? talen : usual, vreemd };
}

/**
 * @param {string} where `gebied=noord` or `praktijk=de-brug`; empty: the whole region
 * @param {string[]} languages
 */
export function write(where, languages) {
  return [where, `talen=${languages.join(",")}`].filter(Boolean).join("&");
}
