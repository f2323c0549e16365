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
const DIGITS = /[٠-٩۰-۹]/g;

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
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(INVISIBLE, "")
    .replace(OTHER, " ")
    .trim();
}
