// Text as Python sees it: what is white space, what can be printed. No DOM here.

const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const ENDS = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "gu");
const RUNS = new RegExp(`[${SPACE}]+`, "gu");
const BLANK_LINE = new RegExp(`\\n[${SPACE}]*\\n`, "u");
/** Of the scripts that people type digits in, each with its nine digits behind it (`checks/text.py`). */
const NOUGHTS = [..."٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"].map((nought) => nought.codePointAt(0) ?? 0);
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}]|[^\P{Zs} ]/u;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** @param {string} text */
export const strip = (text) => text.replace(ENDS, "");

/**
 * One line, with single spaces.
 * @param {string} text
 */
export const oneLine = (text) => text.replace(RUNS, " ").trim();

/**
 * Paragraphs with a blank line between, each one line.
 * @param {string} text
 */
export const paragraphs = (text) => text.split(BLANK_LINE).map(oneLine).filter(Boolean).join("\n\n");

/**
 * Whether everything in it can be seen; a plain space can.
 * @param {string} text
 */
export const isPrintable = (text) => !HIDDEN.test(text);

/**
 * The number of characters, not of halves of them.
 * @param {string} text
 */
export const length = (text) => [...text].length;

/**
 * As it is read: without what nothing shows (`visible_text.py`).
 * @param {string} text
 */
export const seen = (text) => text.replace(UNSEEN, "");

/**
 * As it is read: nothing invisible, and one form for what looks alike: letters, digits of any script, dashes.
 * @param {string} text
 */
export function plain(text) {
  const normal = seen(text).normalize("NFKC").replace(/[‐-―−]/g, "-");
  return normal.replace(/\p{Nd}/gu, ours).replace(/([0-9])[\u0300-\u036f\u20d0-\u20ff]+/g, "$1");
}

/** @param {string} digit */
function ours(digit) {
  const code = digit.codePointAt(0) ?? 0;
  const nought = NOUGHTS.find((one) => one <= code && code < one + 10);
  return nought === undefined ? digit : String(code - nought);
}

/**
 * Without accents, capitals and punctuation, to compare names by (`checks/text.py`).
 * @param {string} text
 */
export function bare(text) {
  const letters = seen(text).toLowerCase().replaceAll("ß", "ss").normalize("NFKD").replace(/\p{M}/gu, "");
  return (letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/**
 * The file's name for a place (`tools/new/draft.py`).
 * @param {string} naam
 */
export function slug(naam) {
  const dashes = bare(naam).replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return dashes.slice(0, 80).replace(/^-+|-+$/g, "");
}
