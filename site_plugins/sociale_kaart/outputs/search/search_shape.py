"""What stands in data/zoek.<language>.json; templates/assets/js/search/types.mjs says the same for the browser."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NotRequired, TypedDict

from sociale_kaart.json_values import Json


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
    """Somebody to call, and what people type who need that.

    `woorden`: in a crisis, in all languages of the region; `gewoon`: otherwise; `bij`: the kinds of place that the line
    knows more of.
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


class Index(TypedDict):
    """All of it; `ruim` in a large region, whose places are elsewhere."""

    themas: list[Sought]
    categorieen: list[SoughtKind | SoughtEmptyKind]
    gebieden: list[Sought]
    kenmerken: list[str]
    plekken: list[list[object]]
    nood: list[SoughtLine | dict[str, str]]
    noden: list[list[Json]]
    wie: NotRequired[list[int]]
    talen: dict[str, str]
    vul: NotRequired[str]
    verhuisd: dict[str, str]
    ruim: NotRequired[Mapping[str, object]]
    teksten: NotRequired[str]
    apart: NotRequired[int]


def as_bytes(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
