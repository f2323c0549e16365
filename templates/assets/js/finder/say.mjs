/**
 * The text for a number, with the number in it. search/plural.mjs does the same; shared by both it would be a file of its
 * own, smaller than the headers that it is fetched with.
 * @param {import("./place.mjs").Forms} forms
 * @param {number} n
 * @param {string} language
 */
export function say(forms, n, language) {
  return (forms[new Intl.PluralRules(language).select(n)] ?? forms.other).replace("{n}", String(n));
}
