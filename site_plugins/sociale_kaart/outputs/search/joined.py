"""Words as the search compares them."""

from __future__ import annotations

from collections.abc import Iterable

from sociale_kaart.marked_phrases import needed, phrase
from sociale_kaart.normalise import normalise

BETWEEN = "|"


def joined(texts: Iterable[str], without: Iterable[str] = ()) -> str:
    """Each once, normalised, parted by `|`."""
    left_out = {"", *map(normalise, without)}
    return BETWEEN.join(text for text in dict.fromkeys(map(normalise, texts)) if text not in left_out)


def phrases(texts: Iterable[str]) -> str:
    """The same of what brings up a line to call."""
    return BETWEEN.join(needed(text for text in dict.fromkeys(map(phrase, texts)) if text))
