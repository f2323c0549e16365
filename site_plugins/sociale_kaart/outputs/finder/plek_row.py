"""What the columns of `data/plekken.<language>.json` are called, and in which order they come."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PlekRow:
    """A place, by the names of the columns and in their order; numbers point into tables.

    `lat` and `lon` are steps from the corner, NONE twice where nobody can say; `circa`: about where it is, and no door.
    """

    naam: str
    id: str
    lat: int
    lon: int
    circa: int
    gebied: int
    werkt: int
    bij: int
    wel: int
    niet: int
    anders: int
    ook: int
    spreekt: int
    voor: int
    leeftijd: int
    uren: int
    dagen_oud: int
    eerst: int
