// The sentences of `kaart check`, with what was read in them. No DOM here.

/** @typedef {{regel: string, waarden: Record<string, string | number>}} Found */
/** @typedef {{regel: string, niveau: string, melding: string, raad: string}} Said */

const MOST = 80;
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]|[^\P{Zs} ]/gu;

/**
 * What to do about something that was sent already ({pushed}) is left out: here nothing was.
 * @param {Found} found
 * @param {{zinnen: Record<string, [string, string, string]>}} rules
 * @returns {Said}
 */
export function say({ regel, waarden }, { zinnen }) {
  const [melding, raad, niveau] = zinnen[regel] ?? zinnen.waarde;
  return { regel, niveau, melding: fill(melding, waarden), raad: fill(raad, waarden).trimEnd() };
}

/**
 * @param {string} text with {names}, and {{ and }} for braces
 * @param {Record<string, string | number>} values
 */
export function fill(text, values) {
  return text.replace(/\{\{|\}\}|\{(\w+)\}/g, (all, name) => (name ? visible(String(values[name] ?? "")) : all[0]));
}

/**
 * On one line of at most 80 characters, what cannot be seen written as <U+202E>.
 * @param {string} text
 */
export function visible(text) {
  const seen = [...text.replace(HIDDEN, (c) => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`)];
  return seen.length <= MOST ? seen.join("") : `${seen.slice(0, MOST - 3).join("")}...`;
}

/**
 * By whose rules a date is written: with the digits of doors and signs, and as the British do for who reads English.
 * @param {string} taal
 */
export function dated(taal) {
  return [`${taal === "en" ? "en-GB" : taal}-u-nu-latn`, "en-GB"];
}

/**
 * The first character and dots: messages repeat no more of what may be somebody's own.
 * @param {string} text
 */
export function masked(text) {
  const [first = "", ...rest] = text;
  return first + (rest.length ? "…" : "");
}
