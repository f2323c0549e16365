"""Text as the search compares it: what people type and what is written come out the same.

templates/assets/js/normalise.mjs does exactly the same; tests/cases/search/normalise.json holds for both.
"""

from __future__ import annotations

import re
import unicodedata

# Left out, so that `'t` is `t` and `women's` is `womens`; all else but letters and digits becomes a space.
APOSTROPHES = "'`´‘’‛′ʹʻʼʽʾʿˈ΄᾽"
_LATIN = {"ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ς": "σ"}
# Arabic as people type it, without hamza and dots; letters of Persian and Kurdish keyboards as Arabic ones.
_ARABIC = {"ٱ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "ە": "ه", "ھ": "ه", "ہ": "ه", "ـ": ""}
_DIGITS = {chr(zero + digit): str(digit) for zero in (0x0660, 0x06F0) for digit in range(10)}
_BEFORE = str.maketrans("", "", APOSTROPHES)
_AFTER = str.maketrans(_LATIN | _ARABIC | _DIGITS | dict.fromkeys(APOSTROPHES, ""))
_OTHER_ASCII = re.compile(r"[^a-z0-9]+")


def normalise(text: str) -> str:
    """Small letters and digits without marks, words apart by one space."""
    if text.isascii():
        return _OTHER_ASCII.sub(" ", text.translate(_BEFORE).lower()).strip()
    plain = unicodedata.normalize("NFKD", text.translate(_BEFORE)).lower().translate(_AFTER)
    return " ".join("".join(map(_kept, plain)).split())


def _kept(character: str) -> str:
    """The character, nothing for a mark or an invisible one, a space for anything that parts words."""
    category = unicodedata.category(character)
    if category in ("Mn", "Cf"):
        return ""
    return character if category[0] in "LN" or category == "Mc" else " "
