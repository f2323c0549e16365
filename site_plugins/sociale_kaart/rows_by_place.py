"""What outputs make of each place by itself: rows, of which a build may have kept those of the last one.

A row is texts only, and follows from the place's own file and from what is no place: `Catalogue.without_places`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sociale_kaart.place.voorziening import Voorziening

Row = list[str]
MakeRow = Callable[[Voorziening], Row]
Rows = Callable[[str, Iterable[Voorziening], MakeRow], Iterator[Row]]  # the name says what they are rows of


def made(_: str, places: Iterable[Voorziening], make: MakeRow) -> Iterator[Row]:
    """All of them anew."""
    return map(make, places)
