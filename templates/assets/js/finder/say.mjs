/**
 * A text with what belongs between its braces.
 * @param {string} text
 * @param {string | number} what
 */
export const put = (text, what) => text.replace(/{.+?}/, () => String(what));

/** @type {Record<string, Intl.PluralRules>} */
const RULES = {}; // by language: to make one takes longer than to use it a hundred times

/**
 * The text for a number, with the number in it. search/plural.mjs does the same; shared by both it would be a file of its
 * own, smaller than the headers that it is fetched with.
 * @param {import("./place.mjs").Forms} forms
 * @param {number} n
 * @param {string} language
 */
export function say(forms, n, language) {
  const rules = (RULES[language] ??= new Intl.PluralRules([language, "en"]));
  return put(forms[rules.select(n)] ?? forms.other, n);
}
