"""Texts on paper, in which a word that fits on no line may be broken."""

from __future__ import annotations

import re

from sociale_kaart.languages.isolating import isolated_right
from sociale_kaart.languages.texts import Gezegd
from sociale_kaart.outputs.print.row_values import Tekst

_LONG = re.compile(
    r"[^\s\-/]{26,}"
)  # longer than any word that fits in a column; after a hyphen a line may end by itself
_PIECE = re.compile(r"\S{8}(?=\S)")
SOFT_BREAK = "​"  # where a word that fits on no line may be broken; a reader of the file does not see it


def tekst(said: Gezegd) -> Tekst:
    """A name in two scripts stays in the order in which it was typed."""
    return _LONG.sub(_breakable, isolated_right(said.tekst, said.lang)), said.lang


def _breakable(word: re.Match[str]) -> str:
    return _PIECE.sub(lambda piece: piece[0] + SOFT_BREAK, word[0])
