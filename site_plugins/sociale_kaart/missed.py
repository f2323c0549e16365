"""What a reader tells is not there: the line that her message carries, so that a keeper can count such messages.

It names a need and an area by their ids, and nothing of who sends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

FOLDER = "er-niet"  # the address of the pages, and the word that the line begins with
SOMETHING, SOMEWHERE = "iets-anders", "overal"  # a need that is not in the list, and no area in particular
_LINE = re.compile(rf"\b{FOLDER}: ([a-z0-9]+(?:-[a-z0-9]+)*) / ([a-z0-9]+(?:-[a-z0-9]+)*)(?![a-z0-9-])")


class Gemist(NamedTuple):
    """The ids of a need and of an area."""

    nood: str
    gebied: str


def line_of(nood: str, gebied: str) -> str:
    return f"{FOLDER}: {nood} / {gebied}"


def missed_in(text: str) -> Iterator[Gemist]:
    """What a message says is not there, each once: an answer quotes the line that it answers."""
    yield from dict.fromkeys(Gemist(*found) for found in _LINE.findall(text))
