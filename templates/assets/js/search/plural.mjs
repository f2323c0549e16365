/**
 * The text for a number; `textFor` gives the one for a form of the language (CLDR: zero, one, two, few, many, other).
 * @param {(form: string) => string | null} textFor
 * @param {string} language
 * @param {number} n
 */
export function counted(textFor, language, n) {
  const text = textFor(new Intl.PluralRules([language, "en"]).select(n)) ?? textFor("other") ?? "{n}";
  return text.replace("{n}", String(n));
}
