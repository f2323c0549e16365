/** In which piece a word of a place's name is: outputs/search/name_pieces.py cuts them. No DOM. */

/** @typedef {Record<string, string>} Tree data/namen.json: after these letters come those, each a piece or cut again */

const ENDS = ".";

/**
 * The word by which a place is found whatever it is called; nobody types one that begins so.
 * @param {string} id
 */
export const asWord = (id) => `_${id.replaceAll("-", "_")}`;

/**
 * The file of the piece with the words that begin as this one; undefined where no name has such a word, or more pieces have them than
 * one: then the word goes on.
 * @param {Tree} tree
 * @param {string} word
 * @returns {string | undefined}
 */
export function pieceOf(tree, word) {
  const typed = [...word];
  let letters = "";
  for (let at = 0; letters in tree; at++) {
    const next = typed[at] ?? only(tree[letters]);
    if (!next || !tree[letters].includes(next)) return undefined;
    if (next === ENDS) return `${fileName(letters)}-`;
    letters += next;
  }
  return fileName(letters);
}

/**
 * What comes after a word that was typed so far: its end, or the only letter that there is.
 * @param {string} letters
 */
const only = (letters) => (letters.includes(ENDS) ? ENDS : letters.length === 1 ? letters : undefined);

/** @param {string} letters */
function fileName(letters) {
  return `w${[...letters].map((one) => (one < "\u0080" ? one : `-${one.codePointAt(0)?.toString(16)}-`)).join("")}`;
}
