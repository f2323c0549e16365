// Whose name stands where a task or an organisation should (`checks/people.py`). No DOM here.

import { answer, own } from "./answers.mjs";
import { isRole, wordsOf } from "./mail.mjs";
import { all } from "./patterns.mjs";
import { masked } from "./say.mjs";
import { bare, plain } from "./text.mjs";

/** @typedef {import("./say.mjs").Found} Found */
/** @typedef {import("./answers.mjs").Context} Context */
/** @typedef {[string[][], string[][]]} Patterns of a name with a title or initials, and of a common given name */
/** @typedef {{namen: string, ook_woorden: string[], plek: string[], nota: Patterns, tekst: Patterns}} People */

const NAMES = new Set(["naam", "ook_bekend_als", "organisatie"]); // a place may be called after somebody

/**
 * @param {import("./types.mjs").Veld} veld
 * @param {string} text
 * @param {Context} context
 * @returns {Found[]}
 */
export function people({ pad }, text, context) {
  if (NAMES.has(pad) && !(context.blok && pad === "naam")) return []; // what is on offer may be called after its teacher
  const { mensen } = context.form.regels;
  const isNote = pad.startsWith("controle.");
  if (!isNote && answer(context.values, "contact.toestemming")) return [];
  const said = plain(pad === "controle.door" ? `door ${text}` : text);
  const regel = isNote ? "naam-van-een-mens" : "naam-in-tekst";
  const found = names(said, isNote ? mensen.nota : mensen.tekst, context);
  return [...new Set(found)].map((read) => ({ regel, waarden: { read: masked(read) } }));
}

/**
 * @param {string} text
 * @param {Patterns} patterns
 * @param {Context} context
 * @returns {string[]}
 */
function names(text, [formal, familiar], { form, values }) {
  const { mensen, mail } = form.regels;
  const given = new Set(mensen.namen.split(" "));
  const ofPlace = wordsOf(own(values, form));
  const isPlace = (/** @type {string} */ name) => all(name, mensen.plek).length > 0;
  const isPersons = (/** @type {string} */ written, /** @type {string} */ name) => {
    const [first, ...more] = bare(name).split(" ");
    if (!given.has(first) || ofPlace.has(first) || mensen.ook_woorden.includes(written)) return false;
    return !more.some((word) => isRole(word, mail));
  };
  const titled = formal.flatMap((pattern) => all(text, pattern)).map(([match]) => match);
  const others = titled.filter((match) => !ofPlace.has(bare(match).replace(/.* /, "")));
  const called = familiar.flatMap((pattern) => all(text, pattern)).filter(([, first, rest]) => isPersons(first, first + rest));
  return [...others, ...called.map(([, first, rest]) => first + rest)].filter((name) => !isPlace(name));
}
