"""Text as the search compares it: what people type and what is written come out the same.

templates/assets/js/normalise.mjs does exactly the same; tests/cases/search/normalise.json holds for both.
"""

from __future__ import annotations

import re
import unicodedata

# Left out, so that `'t` is `t` and `women's` is `womens`; all else but letters and digits becomes a space.
APOSTROPHES = "'`´‘’‛′ʹʻʼʽʾʿˈ΄᾽"
_LATIN = {"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ς": "σ"}
# Arabic as people type it, without hamza and dots; letters of Persian, Kurdish, Pashto and Urdu keyboards likewise.
_ARABIC = {
    "ٱ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ە": "ه", "ھ": "ه", "ہ": "ه", "ـ": "",
    "ێ": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ۆ": "و", "ڵ": "ل", "ڕ": "ر", "ں": "ن", "ګ": "گ",
}  # fmt: skip
# Rows of Ethiopic that sound alike, and are written one for the other: each as the one that is typed most.
_ETHIOPIC = {
    chr(row + vowel): chr(like + vowel)
    for row, like in ((0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338))
    for vowel in range(8)
} | {"\u1203": "\u1200", "\u1213": "\u1200", "\u1283": "\u1200", "\u12a3": "\u12a0", "\u12d3": "\u12a0"}
_BEFORE = str.maketrans("", "", APOSTROPHES)
_AFTER = str.maketrans(_LATIN | _ARABIC | _ETHIOPIC | dict.fromkeys(APOSTROPHES, ""))
# Scripts that put no blank between words: Thai, Lao, Burmese, Khmer, kana, and Chinese characters.
_UNSPACED = re.compile(
    "[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\ua9e0-\ua9ff\uaa60-\uaa7f"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\U0001aff0-\U0001b16f\U00020000-\U0003ffff]+"
)
_OTHER_ASCII = re.compile(r"[^a-z0-9]+")


def normalise(text: str) -> str:
    """Small letters and digits without marks, words apart by one space.

    Where a script has no blanks, each two characters that stand together are a word: what is typed is then found
    within what is written (图书馆 in 公共图书馆), without a dictionary.
    """
    if text.isascii():
        return _OTHER_ASCII.sub(" ", text.translate(_BEFORE).lower()).strip()
    plain = unicodedata.normalize("NFKD", text.translate(_BEFORE)).lower().translate(_AFTER)
    return " ".join(_UNSPACED.sub(_in_pieces, "".join(map(_kept, plain))).split())


def slug(name: str) -> str:
    """A name as it stands in an address, as `slug` in templates/assets/js/normalise.mjs has it."""
    return normalise(name).replace(" ", "-")


def is_unspaced(text: str) -> bool:
    """Whether it is all in a script without blanks, in which two characters say as much as a word."""
    return all(map(_UNSPACED.fullmatch, text.split()))


def _in_pieces(run: re.Match[str]) -> str:
    text = run.group()
    pieces = [text[at : at + 2] for at in range(max(1, len(text) - 1))]
    return f" {' '.join(pieces)} "


def _kept(character: str) -> str:
    """The character, nothing for a mark or an invisible one, a space for anything that parts words."""
    category = unicodedata.category(character)
    if category == "Nd":  # ١, १ and ၁ are 1, whatever the script
        return str(unicodedata.decimal(character))
    if category in ("Mn", "Cf"):
        return ""
    return character if category[0] in "LN" or category == "Mc" else " "
