/** From what a page says to what a voice says: which voice, and pieces that are short enough. */

/**
 * @typedef {{text: string, lang: string}} Piece
 * @typedef {{lang: string, localService: boolean, default?: boolean}} Voice
 */

const LONGEST = 160; // characters: after some 15 seconds Chrome falls silent in the middle of a text
const SENTENCE = /(?<end>[.!?؟。…]+)\s+/gu;
const PAUSE = /(?<end>[,;:،؛])\s+/gu;

/**
 * The voice of this phone for a language; never one that sends the text to another computer.
 * @template {Voice} V
 * @param {readonly V[]} voices
 * @param {string} lang
 * @returns {V | undefined}
 */
export function voiceFor(voices, lang) {
  const own = voices.filter((voice) => voice.localService && base(voice.lang) === base(lang));
  return own.find((voice) => standard(voice.lang) === standard(lang)) ?? own.find((voice) => voice.default) ?? own[0];
}

/** @param {string} lang Android writes `nl_NL` */
function standard(lang) {
  return lang.replace("_", "-").toLowerCase();
}

/** @param {string} lang */
function base(lang) {
  return standard(lang).split("-")[0];
}

/**
 * What to say, piece by piece, each with its voice. What has no voice of its own is read by that of the page.
 * @template {Voice} V
 * @param {readonly Piece[]} pieces
 * @param {readonly V[]} voices
 * @param {string} pageLang
 * @returns {{text: string, voice: V}[]}
 */
export function utterances(pieces, voices, pageLang) {
  const page = voiceFor(voices, pageLang);
  if (!page) return [];
  return pieces.flatMap(({ text, lang }) => {
    const voice = voiceFor(voices, lang) ?? page;
    return sentences(text).map((sentence) => ({ text: sentence, voice }));
  });
}

/**
 * Sentences; one that is too long at its commas, and what is then still too long between words.
 * @param {string} text
 * @returns {string[]}
 */
export function sentences(text) {
  const plain = text.replace(/\s+/g, " ").trim();
  return split(plain, SENTENCE).flatMap((sentence) => (sentence.length > LONGEST ? shortened(sentence) : [sentence]));
}

/**
 * @param {string} sentence
 * @returns {string[]}
 */
function shortened(sentence) {
  return joined(split(sentence, PAUSE).flatMap((part) => (part.length > LONGEST ? joined(part.split(" ")) : [part])));
}

/**
 * @param {string} text
 * @param {RegExp} mark after which a part ends
 * @returns {string[]}
 */
function split(text, mark) {
  return text.replace(mark, "$<end>\n").split("\n").filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/**
 * Parts side by side as long as they fit; a single part that is too long is cut.
 * @param {string[]} parts
 * @returns {string[]}
 */
function joined(parts) {
  /** @type {string[]} */
  const found = [];
  for (const part of parts.flatMap(cut)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.length + part.length < LONGEST) found[found.length - 1] = `${last} ${part}`;
    else found.push(part);
  }
  return found;
}

/**
 * @param {string} part
 * @returns {string[]}
 */
function cut(part) {
  const letters = [...part];
  const count = Math.ceil(letters.length / LONGEST);
  return Array.from({ length: count }, (_, i) => letters.slice(i * LONGEST, (i + 1) * LONGEST).join(""));
}

/**
 * A telephone number digit by digit, with a rest where it is written apart.
 * @param {string} number
 */
export function digitByDigit(number) {
  return (number.match(/\+?\d+/g) ?? []).map((group) => [...group].join(" ")).join(", ");
}
