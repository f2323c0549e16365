/** The page's words, as templates/parts/lijst-woorden.html gives them: a text, or one for each plural form. */

/** @typedef {Record<string, string | Record<string, string>>} Raw */
/** @typedef {ReturnType<typeof wordsOf>} Words */

/**
 * @param {Raw} raw
 * @param {string} language
 */
export function wordsOf(raw, language) {
  const rules = new Intl.PluralRules([language, "en"]);

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values] for `{name}` in the text; `n` chooses the plural form
   * @returns {string}
   */
  return function say(key, values = {}) {
    const found = raw[key] ?? "";
    const text = typeof found === "string" ? found : (found[rules.select(Number(values.n))] ?? found.other ?? "");
    return Object.entries(values).reduce((said, [name, value]) => said.split(`{${name}}`).join(String(value)), text);
  };
}
