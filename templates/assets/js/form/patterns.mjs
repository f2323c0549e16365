// The patterns that `data/formulier.<language>.json` brings, made into regular expressions once. No DOM here.

/** @type {Map<string, RegExp | null>} */
const kept = new Map();

/**
 * The pattern; null in a browser that does not know such patterns yet: then the check after sending must do.
 * @param {string[]} pattern
 */
export function compiled([source, flags]) {
  if (!kept.has(source)) {
    try {
      kept.set(source, new RegExp(source, flags));
    } catch {
      kept.set(source, null);
    }
  }
  return /** @type {RegExp | null} */ (kept.get(source));
}

/**
 * @param {string} text
 * @param {string[]} pattern
 * @returns {RegExpMatchArray[]}
 */
export function all(text, pattern) {
  const found = compiled(pattern);
  return found ? [...text.matchAll(found)] : [];
}

/**
 * The text with something else for each match.
 * @param {string} text
 * @param {string[]} pattern
 * @param {string | ((match: string) => string)} by
 */
export function replaced(text, pattern, by) {
  const found = compiled(pattern);
  return found ? text.replace(found, /** @type {string} */ (by)) : text;
}
