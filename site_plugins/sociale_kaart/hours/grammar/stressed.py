"""A word that is stressed with accents as the same without: `géén uitgifte`, `níet op feestdagen`, `wél open`."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_ACCENTS = str.maketrans("áéíóúÁÉÍÓÚ", "aeiouAEIOU")
# Words that turn a line round, or say how far it goes. `één` is a number and `vóór` is not `voor`.
_TURN = frozenset(
    {"geen", "niet", "wel", "ook", "alleen", "enkel", "alle", "altijd", "nooit", "dicht", "gesloten", "open"}
)


def unstressed(line: str) -> str:
    """Of the same length, so that a place in it stays where it is."""
    return line if line.isascii() else _WORD.sub(lambda found: _plain(found[0]), line)


def _plain(word: str) -> str:
    plain = word.translate(_ACCENTS)
    return plain if plain.lower() in _TURN else word
