/** Drafts of the form on this phone: how they are called, and how long they stay. */

export const PREFIX = "sociale-kaart-formulier:";
export const DAYS = 30; // after which a draft is forgotten

/**
 * Throws away the drafts from before that moment, and what cannot be read; of whatever region on this host.
 * @param {number} moment in milliseconds; Infinity for all
 * @param {() => Pick<Storage, "length" | "key" | "getItem" | "removeItem">} area asked for here, as asking alone may be forbidden
 */
export function forgetDrafts(moment, area = () => localStorage) {
  try {
    const storage = area();
    const keys = Array.from({ length: storage.length }, (_, n) => storage.key(n) ?? "").filter((key) => key.startsWith(PREFIX));
    for (const key of keys) if (!(savedAt(storage.getItem(key)) >= moment)) storage.removeItem(key);
  } catch {
    // Where nothing may be kept there is nothing to throw away.
  }
}

/** Those that nobody has come back to. */
export const forgetOldDrafts = () => forgetDrafts(Date.now() - DAYS * 86_400_000);

/**
 * @param {string | null} text
 * @returns {number} NaN when it does not say
 */
function savedAt(text) {
  try {
    return Date.parse(JSON.parse(text ?? "").tijd);
  } catch {
    return NaN;
  }
}
