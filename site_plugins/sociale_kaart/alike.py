"""One form for characters that look alike: what a program pastes is not always what a keyboard types."""

from __future__ import annotations

import re
import unicodedata

from sociale_kaart.visible_text import looked_at

# The noughts of the scripts that people type digits in; NFKC has made the others ours.
NOUGHTS = "٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"
_DIGITS = {ord(nought) + i: str(i) for nought in NOUGHTS for i in range(10)}
_ALIKE = {**_DIGITS, **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")}
_HAS_ALIKE = re.compile(f"[{''.join(map(chr, _ALIKE))}]")
_MARK = "[\u0300-\u036f\u20d0-\u20ff]"
_MARKED = re.compile(f"{_MARK}(?<=[0-9].){_MARK}*")  # a line through a digit, a key around it


def plain(text: str) -> str:
    """`text` as it is read: without what nothing shows, and one form for what looks alike (letters, digits, dashes)."""
    if text.isascii():
        return text
    normal = unicodedata.normalize("NFKC", looked_at(text))
    if _HAS_ALIKE.search(normal):  # most have none, and looking is quicker
        normal = normal.translate(_ALIKE)
    return _MARKED.sub("", normal)
