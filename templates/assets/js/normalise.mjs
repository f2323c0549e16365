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
  // Arabic as people type it, without hamza and dots; letters of Persian, Kurdish, Pashto and Urdu keyboards as Arabic ones.
  ٱ: "ا", ى: "ي", ة: "ه", ی: "ي", ک: "ك", ە: "ه", ھ: "ه", ہ: "ه", ـ: "",
  ێ: "ي", ې: "ي", ۍ: "ي", ے: "ي", ۆ: "و", ڵ: "ل", ڕ: "ر", ں: "ن", ګ: "گ",
};
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");
// Rows of Ethiopic that sound alike, and are written one for the other: each as the one that is typed most.
const ETHIOPIC = /[\u1203\u12a3\u1210-\u1217\u1220-\u1227\u1280-\u1287\u12d0-\u12d7\u1340-\u1347]/g;
/** @type {Readonly<Record<number, number>>} */
const LIKE = { 0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x12d0: 0x12a0, 0x1340: 0x1338 };
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

/** @param {string} letter */
function alike(letter) {
  const row = letter.charCodeAt(0) & ~7;
  const like = LIKE[row] ?? row;
  const vowel = letter.charCodeAt(0) & 7;
  return String.fromCharCode(like + (vowel === 3 && like !== 0x1230 && like !== 0x1338 ? 0 : vowel));
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
    .replace(ETHIOPIC, alike)
    .replace(DIGITS, valueOf)
    .replace(INVISIBLE, "")
    .replace(OTHER, " ")
    .replace(UNSPACED, inPieces)
    .replace(/ +/g, " ")
    .trim();
}

/**
 * A name as it stands in an address.
 * @param {string} naam
 */
export function slug(naam) {
  return normalise(naam).replace(/ /g, "-");
}
