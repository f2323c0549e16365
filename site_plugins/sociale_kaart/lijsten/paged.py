"""A long list in pages that a phone loads quickly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from sociale_kaart.place.voorziening import Voorziening

WHOLE = 250  # rows of a list that is one page
ROWS = 110  # on a page of a longer one: 5 kB, and little enough to scroll through on a cheap phone
SHORT = 500  # the same where a row is but a name


@dataclass(frozen=True)
class Afdeling:
    """What stands below one heading; its words by language, or a name. None has places below it that need none."""

    anker: str
    kop: Mapping[str, str] | str
    plekken: Sequence[Voorziening]


Blad = list[Afdeling]


def paged(found: Iterable[Afdeling], whole: int = WHOLE, rows: int = ROWS) -> list[Blad]:
    """In order, `rows` places on a page at most, and `whole` where one is enough. What fits on a page is not cut:
    who looks in one area, or for one kind, loads one page. Nothing below a heading: no heading.
    """
    parts = [one for one in found if one.plekken]
    if sum(len(one.plekken) for one in parts) <= whole:
        return [parts]
    pages: list[Blad] = [[]]
    free = rows
    for one in parts:
        left = one.plekken
        while left:
            if not free or free < len(left) <= rows:
                pages.append([])
                free = rows
            pages[-1].append(replace(one, plekken=left[:free]))
            free, left = max(free - len(left), 0), left[free:]
    return pages


def address(first: str, number: int) -> str:
    """Of a page of the list whose first page is at `first`."""
    return first if number == 1 else f"{first}{number}/"
