"""What the text of a place's file says, for who read the same text before and may believe what was kept of that."""

from __future__ import annotations

from typing import Protocol

from sociale_kaart.reading.read_again import FileText
from sociale_kaart.reading.spots import Value


class KnownValues(Protocol):
    def find(self, said: FileText, /) -> Value | None:
        """What it says; None where it is to be read."""

    def note(self, file: str, said: FileText, value: Value, /) -> None:
        """What a text in which nothing is out of the ordinary says."""


class NothingKnown:
    """Every file is read, and nobody asks for it again."""

    def find(self, _: FileText, /) -> None:
        return None

    def note(self, *_: object) -> None:
        return None


NOTHING = NothingKnown()
