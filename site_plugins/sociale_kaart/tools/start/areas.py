"""The areas of a new region, and the bounds of its map, out of a GeoJSON file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sociale_kaart.checks.text import bare
from sociale_kaart.problems import Say
from sociale_kaart.tools.start.answers import StartError

MOST_AREAS = 200
MARGIN = 0.02  # degrees around the areas, so that a place at the edge is on the map
NAMES = ("naam", "name", "wijknaam", "buurtnaam", "gebiedsnaam", "stadsdeel", "statnaam", "gm_naam", "wk_naam")

NO_JSON = Say("{file} is geen GeoJSON dat te lezen is.", "{file} is not readable GeoJSON.")
NO_AREAS = Say(
    "In {file} staan geen gebieden. Nodig is een FeatureCollection met vlakken (Polygon).",
    "{file} has no areas. What is needed is a FeatureCollection with polygons.",
)
NO_NAME = Say(
    "In {file} heeft gebied {number} geen naam. Zet die in de eigenschap `naam`.",
    "Area {number} in {file} has no name. Put it in the property `naam`.",
)
TWICE = Say(
    "In {file} staat de naam `{read}` twee keer. Geef elk gebied een eigen naam.",
    "{file} has the name `{read}` twice. Give each area a name of its own.",
)
TOO_MANY = Say(
    "In {file} staan {count} gebieden; hoogstens {limit} kan. Kies grotere gebieden, zoals wijken.",
    "{file} has {count} areas; {limit} at most. Choose larger ones, such as districts.",
)
ELSEWHERE = Say(
    "De coördinaten in {file} zijn geen graden in Nederland (eerst de lengte, dan de breedte). "
    "Bewaar het bestand als WGS84 (EPSG:4326).",
    "The coordinates in {file} are no degrees in the Netherlands (longitude before latitude). "
    "Save the file as WGS84 (EPSG:4326).",
)


@dataclass(frozen=True)
class Bounds:
    """In degrees."""

    zuid: float
    west: float
    noord: float
    oost: float


COUNTRY = Bounds(50.74, 3.35, 53.56, 7.23)  # the Netherlands: for who does not know better yet


@dataclass(frozen=True)
class Areas:
    """`names`: the id of each area and what it is called."""

    names: Mapping[str, str]
    bounds: Bounds = COUNTRY


def one_area(name: str) -> Areas:
    """A region that is not divided."""
    return Areas({slug(name): name})


def read_areas(text: str, file: str) -> Areas:
    """Those of a file; StartError says what about it cannot be used."""
    features = _features(text, file)
    names: dict[str, str] = {}
    for number, feature in enumerate(features, 1):
        name = _name(feature)
        if not slug(name):
            raise StartError(NO_NAME, file=file, number=number)
        if slug(name) in names:
            raise StartError(TWICE, file=file, read=name)
        names[slug(name)] = name
    spots = [spot for feature in features for spot in _spots(feature["geometry"].get("coordinates"))]
    return Areas(names, _around(spots, file))


def slug(name: str) -> str:
    """The id of an area: small letters without accents, digits and hyphens."""
    return re.sub("[^a-z0-9]+", "-", bare(name)).strip("-")[:60].strip("-")


def _features(text: str, file: str) -> list[dict[str, Any]]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise StartError(NO_JSON, file=file) from None
    features = content.get("features") if isinstance(content, dict) else None
    found = [one for one in features if _is_area(one)] if isinstance(features, list) else []
    if not found:
        raise StartError(NO_AREAS, file=file)
    if len(found) > MOST_AREAS:
        raise StartError(TOO_MANY, file=file, count=len(found), limit=MOST_AREAS)
    return found


def _is_area(feature: object) -> bool:
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    return isinstance(geometry, dict) and geometry.get("type") in {"Polygon", "MultiPolygon"}


def _name(feature: Mapping[str, Any]) -> str:
    """The property that is called so; letters that could be markup, and more blanks than one, go."""
    properties = feature.get("properties")
    texts = {str(k).lower(): v for k, v in properties.items() if isinstance(v, str)} if properties else {}
    found = next((texts[key] for key in NAMES if texts.get(key, "").strip()), "")
    return " ".join(re.sub(r"[^\w '’.,()&/-]", " ", found).split())[:60]


def _spots(coordinates: object) -> Iterator[tuple[float, float]]:
    """Longitude and latitude of each corner, however deep the lists are."""
    if not isinstance(coordinates, Sequence) or isinstance(coordinates, str):
        return
    if len(coordinates) >= 2 and all(isinstance(one, int | float) for one in coordinates[:2]):
        yield float(coordinates[0]), float(coordinates[1])
        return
    for one in coordinates:
        yield from _spots(one)


def _around(spots: Sequence[tuple[float, float]], file: str) -> Bounds:
    lons, lats = [lon for lon, _ in spots], [lat for _, lat in spots]
    if not spots or not (3 <= min(lons) <= max(lons) <= 8 and 50 <= min(lats) <= max(lats) <= 54):
        raise StartError(ELSEWHERE, file=file)
    corners = (min(lats) - MARGIN, min(lons) - MARGIN, max(lats) + MARGIN, max(lons) + MARGIN)
    return Bounds(*(round(corner, 3) for corner in corners))
