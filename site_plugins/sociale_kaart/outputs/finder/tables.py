"""Values that many places share, each written once; and a column in which all are alike, as one value."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, TypeVar

from sociale_kaart.outputs.finder.file_shapes import Cell, Column

T = TypeVar("T", bound=Hashable)
NONE = -1  # in a column: this place has none


def plain(column: list[Cell]) -> Column:
    """The column; where all places say the same, what they say."""
    same = not isinstance(column[0], str) and all(value == column[0] for value in column)
    return column[0] if same else column


class Table(Generic[T]):
    """Numbers values in the order in which they come; columns hold the numbers."""

    def __init__(self, first: Iterable[T] = ()) -> None:
        self._numbers: dict[T, int] = {}
        for value in first:
            self.number(value)

    def number(self, value: T | None) -> int:
        """Where the value stands; NONE for nothing."""
        return NONE if value is None else self._numbers.setdefault(value, len(self._numbers))

    @property
    def values(self) -> Sequence[T]:
        return list(self._numbers)
