"""Excel files that are small and become what no memory holds, seen before openpyxl opens them."""

from __future__ import annotations

import io
import re
import zipfile

from sociale_kaart.tools.importing.source_rows import MOST_ROWS
from sociale_kaart.tools.importing.sources.packed import DAMAGED, is_too_large

# openpyxl makes an object of each cell that was merged away, before anybody can ask how many there are.
_MERGED = re.compile(rb"mergeCell\s[^<>]{0,200}?ref=[\"']([A-Za-z]+)(\d+):([A-Za-z]+)(\d+)")
MOST_MERGED = 10 * MOST_ROWS


def is_a_bomb(data: bytes) -> bool:
    """Whether a small file becomes what no memory holds; one that is no good zip is said to be broken later."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            if is_too_large(parts):
                return True
            sheets = (packed.read(one) for one in parts if one.filename.endswith(".xml"))
            return sum(_size(*match.groups()) for sheet in sheets for match in _MERGED.finditer(sheet)) > MOST_MERGED
    except DAMAGED:
        return False


def _size(left: bytes, top: bytes, right: bytes, bottom: bytes) -> int:
    """How many cells, of two corners."""
    return (abs(_column(right) - _column(left)) + 1) * (abs(int(bottom[:9]) - int(top[:9])) + 1)


def _column(letters: bytes) -> int:
    found = 0
    for one in letters.upper()[:9]:
        found = 26 * found + one - 64
    return found
