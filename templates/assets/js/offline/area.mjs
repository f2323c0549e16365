// A copy of areas instead of a whole region: what belongs to it, and what stands in for what does not. No DOM here.

/** @typedef {import("./types.mjs").Index} Index */
/** @typedef {import("./types.mjs").Part} Part */
/** @typedef {import("../vakken/squares.mjs").Overview} Overview */
/** @typedef {import("../vakken/squares.mjs").Counts} Counts */

const LIST = /^(thema|categorie)\/([^/]+)\//;
/** @type {Record<string, string>} */
const CHOICES = { thema: "thema", categorie: "soort" };

/**
 * The frame with areas in it, as one list of files.
 * @param {Index} frame
 * @param {Part[]} parts
 * @param {(text: string) => Promise<string>} digest
 * @returns {Promise<Index>}
 */
export async function withAreas(frame, parts, digest) {
  const files = new Map([...frame.bestanden, ...parts.flatMap(({ bestanden }) => bestanden)]);
  const id = await digest([frame.id, ...parts.map((part) => part.id)].join(" "));
  return { ...frame, id, gekozen: parts.map(({ gebied }) => gebied), bestanden: [...files] };
}

/**
 * Whether the region has been cut since a copy of all of it was made: no one has said which areas of it are wanted.
 * @param {Index} note
 * @param {Index} frame
 */
export const isOfBefore = (note, frame) => Boolean(frame.gebieden) && !note.gekozen;

/**
 * The overview of squares as if there were no others than those that are kept: what the phone finds in them is all that it has. Which
 * others there are, and which areas somebody chose, is beside it, so that nobody is told that there is nothing where nothing is kept.
 * @param {Overview} overview
 * @param {(square: string) => boolean} isKept
 * @param {import("./types.mjs").Note[]} [notes] of all copies
 * @returns {Overview}
 */
export function keptSquares({ vakken, overal }, isKept, notes = []) {
  /** @type {string[]} */
  const elders = [];
  return { vakken: left(vakken, "", isKept, elders), overal, bewaard: { gekozen: [...new Set(notes.flatMap(({ gekozen = [] }) => gekozen))], elders, zinnen: Object.fromEntries(notes.map(sentence)) } };
}

/**
 * @param {Counts} counts
 * @param {string} id
 * @param {(square: string) => boolean} isKept
 * @param {string[]} elders where those that are not kept are noted
 * @returns {Counts}
 */
function left(counts, id, isKept, elders) {
  if (typeof counts !== "number") return /** @type {Counts} */ (counts.map((one, quarter) => left(one, id + quarter, isKept, elders)));
  if (!counts || isKept(id)) return counts;
  elders.push(id);
  return 0;
}

/**
 * Where the finder shows what a list has that is not kept; undefined for what is no such list.
 * @param {string} address below a language's home
 */
export function inFinder(address) {
  const [, kind, id] = address.match(LIST) ?? [];
  return kind && `plekken/#${CHOICES[kind]}=${id}`;
}

/**
 * What stands on top of a page of a copy: of which areas it is, since of the others the phone has nothing to say. A name is text.
 * @param {import("./types.mjs").Note} note
 */
export function ofAreas(note) {
  return note.melding.replace("{gebieden}", () => names(note).replace(/[&<]/g, (one) => `&#${one.charCodeAt(0)};`));
}

/** @param {import("./types.mjs").Note} note */
const names = ({ komma = ", ", gebieden = [], gekozen = [] }) =>
  gebieden.filter(([id]) => gekozen.includes(id)).map(([, name]) => name).join(komma);

/**
 * @param {import("./types.mjs").Note} note
 * @returns {[string, string]} its language, and what is said there of what it lacks
 */
const sentence = (note) => [note.taal, (note.elders ?? "").replace("{gebieden}", () => names(note))];
