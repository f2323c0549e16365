"""The shape of voorzieningen.json and voorzieningen.geojson; and a place of it, back in the form that its file has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NotRequired, TypedDict

VERSIONS = (1, 2)  # of voorzieningen.json
# The keys of a place's file as docs/velden.md has them; `id`, `url` and `openingstijden` as the contract has those.
PlaceJson = dict[str, Any]
OfferJson = dict[str, Any]  # a text per language, or a block with its keys
ContactJson = dict[str, Any]


class CareJson(TypedDict):
    """A day of which nobody can be sure, and why."""

    datum: str
    reden: str


class OfferHours(TypedDict):
    """The hours of what is on offer; `perioden` from today on, in local time."""

    regels: list[str]
    tekst: dict[str, list[str]]
    perioden: list[list[str]]
    let_op: list[CareJson]


class HoursJson(TypedDict):
    """The hours of a place, as true as their check is fresh: it was on `gecontroleerd`, too long ago if `verlopen`."""

    regels: list[str]
    gecontroleerd: str
    verlopen: bool
    tekst: dict[str, list[str]]
    osm: str
    perioden: list[list[str]]
    let_op: list[CareJson]


class LicenceJson(TypedDict):
    """Under which licence, and who must be named."""

    licentie: str
    vermelding: NotRequired[list[str]]


class RegionJson(LicenceJson):
    """Of which region the places are."""

    naam: str
    talen: list[str]
    grenzen: dict[str, float]
    url: str
    voorbeeld: bool


class AboutJson(TypedDict):
    """What a file of places says of itself."""

    versie: int
    gemaakt: str
    regio: RegionJson


class Point(TypedDict):
    """Longitude before latitude, as RFC 7946 has it."""

    type: Literal["Point"]
    coordinates: list[float]


class Feature(TypedDict):
    """A place that has a door."""

    type: Literal["Feature"]
    id: str
    geometry: Point
    properties: PlaceJson


FREE = LicenceJson(licentie="CC0-1.0")
# Where the place stands in that region, and what only that region keeps: its pictures, too.
_NOT_THE_PLACE = ("id", "url", "openingstijden", "herkomst", "oude_namen", "foto")


def as_written(item: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of its file."""
    found = _with_lines(item, {key: _as_text(value) for key, value in item.items() if key not in _NOT_THE_PLACE})
    offers = item.get("aanbod")
    if isinstance(offers, list):
        found["aanbod"] = [_with_lines(one, _as_text(one)) if isinstance(one, dict) else one for one in offers]
    return found


def _with_lines(item: Mapping[str, Any], kept: dict[str, Any]) -> dict[str, Any]:
    """Of the hours the lines as written; the rest is worked out from them."""
    hours = item.get("openingstijden")
    lines = hours.get("regels") if isinstance(hours, dict) else None
    return {**kept, **({"openingstijden": _as_text(lines)} if lines else {})}


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
