"""What every source gives: rows of text that know where they stood, or a sentence that says why there are none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sociale_kaart.problems import Say

MOST_ROWS, MOST_COLUMNS, MOST_BYTES = 20_000, 200, 50_000_000
MOST_OSM_BYTES = 400_000_000


class SourceError(Exception):
    """The source cannot be used; `say` with `values` is why, for a person."""

    def __init__(self, say: Say, **values: object) -> None:
        super().__init__(say.en)
        self.say, self.values = say, values


@dataclass(frozen=True)
class Row:
    """`number`: as a person counts it in the source. `cells`: by heading. `faults`: cells that could not be read.

    `place`: what another region says of the place, which needs no reading of columns.
    """

    number: int
    cells: Mapping[str, str]
    faults: Mapping[str, Say] = field(default_factory=dict)
    place: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class RowTable:
    """All rows of a source. `notes`: what a person should know of how it was read. `licentie`: what the source says,
    and `vermelding` whom it wants to be named. `regio`: whose areas the places of another region are in. `naam`: what
    readers know the source by.

    Of a form that is always the same, `columns` says which column is what, and `kinds` what it calls kinds of places.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    licentie: str = ""
    vermelding: str = ""
    regio: str = ""
    naam: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)


def letter(index: int) -> str:
    """The name of a column in a spreadsheet: A, B … AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name
