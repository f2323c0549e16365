"""Which characters the fonts of the sheets have. A PDF for everyone (UA-1) may not hold one that cannot be shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import Any

from sociale_kaart.outputs.print.typesetting import FONTS

# Short vowels of Arabic: readers do without, and a program that reads a PDF back takes them for doubled letters.
VOWEL_SIGNS = ("\u064b", "\u0652")
# Signs that Unicode counts among those for layout but that have a shape: of numbers, of verses, a blank as a line.
_SEEN = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u1680\U000110bd\U000110cd\U00013430-\U0001343f]")
STAND_IN = "?"  # for a letter of a script that the fonts do not have


def printable(value: Any) -> Any:
    """The same as plain data, with a stand-in for each character that cannot be printed; nothing else changes."""
    if isinstance(value, str):
        return value if value.isascii() else "".join(map(_shown, value))
    if is_dataclass(value):
        return printable(vars(value))
    if isinstance(value, Mapping):
        return {key: printable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [printable(item) for item in value]
    return value


@cache  # for speed
def _shown(character: str) -> str:
    """Marks that are not seen (where a word may break, which way to read) need no shape."""
    if VOWEL_SIGNS[0] <= character <= VOWEL_SIGNS[1]:
        return ""
    unseen = unicodedata.category(character) in {"Cf", "Zs", "Cc"} and not _SEEN.match(character)
    if ord(character) in _characters() or unseen:
        return character
    plain = unicodedata.normalize("NFKD", character)
    return plain if all(ord(part) in _characters() for part in plain) else STAND_IN


@cache  # for speed
def _characters() -> frozenset[int]:
    """What every weight of a font has."""
    return frozenset(code for path in sorted(FONTS.glob("*_400Regular.ttf")) for code in _characters_of(path))


def _characters_of(path: Path) -> list[int]:
    from fontTools.ttLib import TTFont  # slow to load, and a build without sheets does not ask

    with TTFont(path, lazy=True) as font:
        return list(font.getBestCmap())
