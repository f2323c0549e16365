/**
 * Text as the search compares it: what people type and what is written come out the same.
 * site_plugins/sociale_kaart/normalise.py does exactly the same; tests/cases/search/normalise.json holds for both.
 */

// Left out, so that `'t` is `t` and `women's` is `womens`; all else but letters and digits becomes a space.
const APOSTROPHES = /['`´‘’‛′ʹʻʼʽʾʿˈ΄᾽]/g;
const INVISIBLE = /[\p{Mn}\p{Cf}]/gu;
const OTHER = /[^\p{L}\p{N}\p{Mc}]+/gu;

/** @type {Readonly<Record<string, string>>} */
const LETTERS = {
  ı: "i", ł: "l", ø: "o", ß: "ss", æ: "ae", œ: "oe", đ: "d", ς: "σ",
  // Arabic as people type it, without hamza and dots; letters of Persian and Kurdish keyboards as Arabic ones.
  ٱ: "ا", ى: "ي", ة: "ه", ی: "ي", ک: "ك", ە: "ه", ھ: "ه", ہ: "ه", ـ: "",
};
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
const DIGITS = /\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

// Scripts that put no blank between words: Thai, Lao, Burmese, Khmer, kana, and Chinese characters.
const UNSPACED =
  /[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\u{1aff0}-\u{1b16f}\u{20000}-\u{3ffff}]+/gu;

/**
 * Each two characters that stand together, as a word: what is typed is then found within what is written.
 * @param {string} run
 */
function inPieces(run) {
  const characters = [...run];
  const pieces = characters.length > 1 ? characters.slice(1).map((next, at) => characters[at] + next) : characters;
  return ` ${pieces.join(" ")} `;
}

/**
 * Of a digit of any script its value: in Unicode the ten stand in a row, from zero on.
 * @param {string} digit
 */
function valueOf(digit) {
  let value = 0;
  for (let code = digit.codePointAt(0) ?? 0; value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1)); ) value++;
  return String(value);
}

/**
 * Small letters and digits without marks, words apart by one space.
 * @param {string} text
 */
export function normalise(text) {
  return text
    .replace(APOSTROPHES, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(APOSTROPHES, "")
    .replace(REPLACED, (letter) => LETTERS[letter])
    .replace(DIGITS, valueOf)
    .replace(INVISIBLE, "")
    .replace(OTHER, " ")
    .replace(UNSPACED, inPieces)
    .replace(/ +/g, " ")
    .trim();
}
