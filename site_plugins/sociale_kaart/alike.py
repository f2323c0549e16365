"""One form for characters that look alike: what a program pastes is not always what a keyboard types."""

from __future__ import annotations

import re
import unicodedata

# Digits as typed on Arabic and Persian keyboards.
_DIGITS = {ord(digit): str(i) for row in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for i, digit in enumerate(row)}
_ALIKE = {**_DIGITS, **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")}
_HAS_ALIKE = re.compile(f"[{''.join(map(chr, _ALIKE))}]")


def plain(text: str) -> str:
    """`text` with one form for characters that look alike: full-width letters, digits of other scripts, dashes."""
    if text.isascii():
        return text
    normal = unicodedata.normalize("NFKC", text)
    return normal.translate(_ALIKE) if _HAS_ALIKE.search(normal) else normal  # most have none, and looking is quicker
