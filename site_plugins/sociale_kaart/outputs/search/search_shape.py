"""The shape of data/zoek.<language>.json; templates/assets/js/search/types.mjs says the same for the browser."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class Sought(TypedDict):
    """A theme, a kind of place or an area: `namen` and `woorden` are normalised, parted by `|`."""

    id: str
    naam: str
    namen: str
    woorden: str


class SoughtKind(Sought):
    """A kind of place, and the numbers of its themes."""

    meervoud: str
    themas: list[int]


class SoughtEmptyKind(SoughtKind):
    """One of which no place is known."""

    leeg: int


class SoughtLine(TypedDict):
    """Somebody to call, and what people type who need that, in all languages of the region.

    `woorden`: in a crisis; `gewoon`: otherwise; `bij`: the kinds of place that the line knows more of.
    """

    id: str
    nummer: str
    link: str
    naam: str
    wanneer: NotRequired[str]
    woorden: str
    gewoon: NotRequired[str]
    bij: NotRequired[list[str]]
    samen: NotRequired[list[str]]


# Id, name, categories, area, street, other names, other words, features; without an empty end.
SoughtPlace = list[str | int | list[int]]


class SearchIndex(TypedDict):
    """The file. `verhuisd`: former id to the id that the place has now."""

    themas: list[Sought]
    categorieen: list[SoughtKind]
    gebieden: list[Sought]
    kenmerken: list[str]
    plekken: list[SoughtPlace]
    nood: list[SoughtLine]
    verhuisd: dict[str, str]
