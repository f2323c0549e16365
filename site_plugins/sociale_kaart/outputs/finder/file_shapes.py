"""The shape of what the finder fetches, as `templates/assets/js/finder/types.mjs` has it on the other side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias, TypedDict

Cell: TypeAlias = "str | int"
Column: TypeAlias = "Sequence[Cell] | Cell"  # one value where all places say the same
Cells: TypeAlias = "Mapping[str, Column]"  # by the names of PlekRow, or of AanbodRow
GebiedRij: TypeAlias = "tuple[str, str] | tuple[str, str, float, float]"  # id, name, its middle where anybody knows
Pointed: TypeAlias = "Sequence[tuple[int, ...]]"  # what a number in a column points to
Words: TypeAlias = "Sequence[Sequence[str]]"  # an id, its words, and for some a colour or a pictogram
Quarters: TypeAlias = "int | Sequence[Quarters]"  # how many places are in a square, or in its quarters


class SoortRij(NamedTuple):
    """A kind: the numbers of its themes, and with how many months a check of it lasts."""

    id: str
    naam: str
    themas: Sequence[int]
    maanden: int


class VraagRij(NamedTuple):
    """A filter; `in_rij`: whether rows say it unasked."""

    id: str
    woord: str
    pictogram: str
    in_rij: int
    nuance: str


class SaidShape(TypedDict):
    """What is said in a language."""

    vanaf: str
    duur: int
    themas: Words
    soorten: Sequence[SoortRij]
    gebieden: Sequence[GebiedRij]
    talen: Words
    groepen: Words
    vragen: Sequence[VraagRij]
    staten: Words
    stappen: Sequence[str]
    iedereen: int
    redenen: Words


class HoursShape(TypedDict):
    """The hours: days, weeks of days, courses of weeks."""

    dagen: Pointed
    weken: Pointed
    lopen: Pointed


class SharedShape(HoursShape):
    """What numbers in columns point to, of places and of what they offer."""

    bij: Pointed
    spreekt: Pointed
    voor: Pointed
    leeftijden: Sequence[tuple[float, ...]]
    werkt: Pointed


class TablesShape(SharedShape):
    """`hoek`: from where spots are counted."""

    hoek: tuple[int, int]


class PlacesShape(TablesShape):
    """The places in columns, the same in every language."""

    aantal: int
    plekken: Cells


class SquareShape(PlacesShape):
    """Those of a square where any offers something: `aanbod` is 1."""

    aanbod: int


class FinderShape(SaidShape, PlacesShape):
    """All of a small region."""


class OpennessShape(HoursShape):
    """Of that only what says whether a place is open; kinds are nothing but months."""

    vanaf: str
    duur: int
    soorten: Sequence[SoortRij]
    staten: Words
    stappen: Sequence[str]
    redenen: Words
    hoek: tuple[int, int]
    bij: Pointed
    aantal: int
    plekken: Cells


class AskedShape(TypedDict):
    """Which questions any place answers."""

    beantwoord: int
    leeftijd: int


class WordsShape(FinderShape):
    """What there is to say in a large region, without a place."""

    weet: AskedShape


class OverviewShape(TypedDict):
    """How many places are in which square, and in those that are no square."""

    vakken: Quarters
    overal: Sequence[int]


class PointedShape(SharedShape):
    """What numbers in columns point to, with what has words in a language."""

    talen: Words
    redenen: Words


class OffersShape(PointedShape):
    """What places offer: the rows, and what only these point to, which stands behind the tables of the places."""

    rijen: Cells
