/** The text for a record system: places, what for, code, date. In Dutch, and nothing about a person. No DOM. */

/** @typedef {{naam: string, straat: string, waarvoor: string, code: string, adres: string}} Line */

/**
 * @param {{site: string, datum: string, bij: string, waarvoor: string}} about `bij`: the practice; `waarvoor`: the word
 * @param {Line[]} lines
 */
export function record({ site, datum, bij, waarvoor }, lines) {
  const head = [site, bij, datum].filter(Boolean).join(", ");
  return [head, ...lines.map((line, n) => told(line, n + 1, waarvoor))].join("\n").replace(/\u00a0/g, " "); // some systems show it as a mark
}

/**
 * @param {Line} line
 * @param {number} n
 * @param {string} word
 */
function told({ naam, straat, waarvoor, code, adres }, n, word) {
  const what = waarvoor ? ` ${word} ${waarvoor}.` : "";
  return `${n}. ${[naam, straat].filter(Boolean).join(", ")}.${what} ${[code && `Code ${code}`, adres].filter(Boolean).join(": ")}`;
}
