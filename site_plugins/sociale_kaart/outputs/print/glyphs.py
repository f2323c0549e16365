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
# Which form of a sign is meant, colours of faces, and the joint between two little pictures: nothing without them.
_OF_PICTURES = re.compile("[\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f\U000e0100-\U000e01ef]")
_JOINED = re.compile("(?<=[\u2190-\u2bff\ufe0f\U0001f000-\U0001faff])\u200d")
ARROWS = {"→": ">", "⇒": ">", "➔": ">", "➜": ">", "➡": ">", "►": ">", "▶": ">", "←": "<", "⇐": "<", "⬅": "<", "↔": "–"}
STAND_IN = "?"  # for a letter of a script that the fonts do not have


def printable(value: Any) -> Any:
    """The same as plain data, with what cannot be printed left out or replaced; nothing else changes."""
    if isinstance(value, str):
        return value if value.isascii() else _printable(value)
    if is_dataclass(value):
        return printable(vars(value))
    if isinstance(value, Mapping):
        return {key: printable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [printable(item) for item in value]
    return value


def unprintable(text: str) -> str:
    """The characters of `text` that a sheet has to print a question mark for, each once."""
    return "" if text.isascii() else "".join(dict.fromkeys(c for c in text if _shown(c) == STAND_IN != c))


def _printable(text: str) -> str:
    """Where a little picture was, no second space is left."""
    kept = [_shown(character) for character in _JOINED.sub("", text)]
    shown = "".join(kept)
    return re.sub(r" {2,}", " ", shown).strip(" ") if "" in kept else shown


@cache  # for speed
def _shown(character: str) -> str:
    """Marks that are not seen (where a word may break, which way to read) need no shape."""
    if VOWEL_SIGNS[0] <= character <= VOWEL_SIGNS[1] or _OF_PICTURES.match(character):
        return ""
    unseen = unicodedata.category(character) in {"Cf", "Zs", "Cc"} and not _SEEN.match(character)
    if ord(character) in _characters() or unseen:
        return character
    if character in ARROWS:
        return ARROWS[character]
    plain = unicodedata.normalize("NFKD", character)
    if all(ord(part) in _characters() for part in plain):
        return plain
    return "" if unicodedata.category(character) in {"So", "Sk", "Sm"} else STAND_IN


@cache  # for speed
def _characters() -> frozenset[int]:
    """What every weight of a font has."""
    return frozenset(code for path in sorted(FONTS.glob("*_400Regular.ttf")) for code in _characters_of(path))


def _characters_of(path: Path) -> list[int]:
    from fontTools.ttLib import TTFont  # slow to load, and a build without sheets does not ask

    with TTFont(path, lazy=True) as font:
        return list(font.getBestCmap())
