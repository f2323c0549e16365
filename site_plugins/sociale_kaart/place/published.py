"""The shape of voorzieningen.json and voorzieningen.geojson; and a place of it, back in the form that its file has."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from sociale_kaart.json_values import Json, JsonObject

VERSIONS = (1, 2)  # of voorzieningen.json
ByLanguage = dict[str, str]


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


class OfferJson(TypedDict):
    """What is on offer, as a block: these keys, and those of its file (docs/velden.md)."""

    id: str
    naam: ByLanguage
    soort: str
    openingstijden: NotRequired[OfferHours]


class SpotJson(TypedDict):
    """Where its door is, in degrees (WGS 84)."""

    lat: float
    lon: float


class PhotoJson(TypedDict):
    """Its picture, with what its makers ask."""

    url: str
    tekst: ByLanguage
    maker: str
    licentie: str
    datum: str
    gezichten: str


class PlaceJson(TypedDict):
    """A place: these keys as the contract has them, and those of its file (docs/velden.md)."""

    id: str
    url: ByLanguage
    locatie: NotRequired[SpotJson]
    foto: NotRequired[PhotoJson]
    aanbod: NotRequired[list[OfferJson | ByLanguage]]
    openingstijden: NotRequired[HoursJson]


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


class PropertiesJson(TypedDict):
    """Of a place what is no spot: as PlaceJson, but the hours, and of what is on offer only texts."""

    id: str
    aanbod: NotRequired[list[ByLanguage]]


class Feature(TypedDict):
    """A place that has a door."""

    type: Literal["Feature"]
    id: str
    geometry: Point
    properties: PropertiesJson


FREE = LicenceJson(licentie="CC0-1.0")
# Where the place stands in that region, and what only that region keeps: its pictures, too.
_NOT_THE_PLACE = ("id", "url", "openingstijden", "herkomst", "oude_namen", "foto")


def as_written(item: JsonObject) -> JsonObject:
    """The keys of its file."""
    found = _with_lines(item, {key: _as_text(value) for key, value in item.items() if key not in _NOT_THE_PLACE})
    offers = item.get("aanbod")
    if isinstance(offers, list):
        found["aanbod"] = [_with_lines(one, _texts(one)) if isinstance(one, dict) else one for one in offers]
    return found


def _with_lines(item: JsonObject, kept: dict[str, Json]) -> dict[str, Json]:
    """Of the hours the lines as written; the rest is worked out from them."""
    hours = item.get("openingstijden")
    lines = hours.get("regels") if isinstance(hours, dict) else None
    return {**kept, **({"openingstijden": _as_text(lines)} if lines else {})}


def _texts(item: JsonObject) -> dict[str, Json]:
    return {str(key): _as_text(value) for key, value in item.items()}


def _as_text(value: Json) -> Json:
    if isinstance(value, dict):
        return _texts(value)
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
