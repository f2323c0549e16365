/** What a choice is called, where it is named again: in its chip, or as something to let go. */

import { weekday } from "./hours.mjs";
import { TABLES, WEEKDAYS, position } from "./names.mjs";
import { length } from "./place.mjs";
import { put } from "./say.mjs";

/** @typedef {import("./filter.mjs").Choice} Choice */

/**
 * The days that one can choose: today, tomorrow, and five more by name.
 * @param {string} vanaf
 * @param {number} today days since then
 * @param {import("./page.mjs").Words} words
 * @returns {[string, string][]}
 */
export function days(vanaf, today, words) {
  return Array.from({ length: 7 }, (_, ahead) => {
    const id = weekday(vanaf, today + ahead);
    const name = words.dagen[WEEKDAYS.indexOf(id)];
    return [id, ahead === 0 ? `${words.vandaag} (${name})` : ahead === 1 ? `${words.morgen} (${name})` : name];
  });
}

/**
 * @param {import("./unpack.mjs").Data} data
 * @param {import("./page.mjs").Page} page
 * @param {() => number} today
 * @returns {(choice: Choice) => string}
 */
export function createLabels(data, page, today) {
  const { words, taal, root } = page;
  const named = (/** @type {[string, string, ...unknown[]][]} */ table, /** @type {string} */ id) => table[position(table, id)]?.[1] ?? id;
  const labelled = (/** @type {string} */ field, /** @type {string} */ value) =>
    `${root.querySelector(`label[for=vinder-${field}]`)?.textContent}: ${value}`;
  return ([key, value]) => {
    if (key === "zoek") return `\u201c\u2068${value}\u2069\u201d`;
    if (key in TABLES) {
      const name = named(data[TABLES[/** @type {keyof typeof TABLES} */ (key)]], value);
      return key === "voor" ? labelled(key, name) : name;
    }
    if (key === "leeftijd") return labelled(key, value);
    if (key === "open") return value === "nu" ? words.nu : labelled(key, named(days(data.vanaf, today(), words), value));
    if (key === "straal") return put(words.binnen, length(Number(value), words, taal));
    return words.mijn;
  };
}
