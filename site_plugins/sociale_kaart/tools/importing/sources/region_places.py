"""The places that a region publishes: voorzieningen.json, and the GeoJSON that has less of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sociale_kaart.place.published import VERSIONS, as_written
from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import Row, RowTable, SourceError
from sociale_kaart.tools.importing.sources.geojson import counted

NO_PLACES = Say(
    "`{what}` is geen voorzieningen.json van een regio (versie 1 of 2).",
    "`{what}` is no voorzieningen.json of a region (version 1 or 2).",
)
LESS = (
    "Deze GeoJSON komt van een sociale kaart. Openingstijden, de dagen van aanbod en plekken zonder punt op de kaart "
    "staan er niet in. In voorzieningen.json van die kaart staat alles."
)


def is_own_map(found: object) -> bool:
    """Whether a GeoJSON is one that a region gives out."""
    if not isinstance(found, dict) or found.get("versie") not in VERSIONS:
        return False
    return isinstance(found.get("regio"), dict) and isinstance(found.get("features"), list)


def read_region(found: object, what: str) -> RowTable:
    """A row for each place, which needs no reading of columns."""
    said: Mapping[str, Any] = found if isinstance(found, dict) and found.get("versie") in VERSIONS else {}
    is_map = is_own_map(found)
    places = list(_of_map(said["features"])) if is_map else said.get("voorzieningen")
    if not isinstance(places, list) or not all(isinstance(one, dict) for one in places):
        raise SourceError(NO_PLACES, what=what)
    counted(places, what)
    regio = said.get("regio")
    about: Mapping[str, Any] = regio if isinstance(regio, dict) else {}
    licence, name, credit = (_text(about.get(key)) for key in ("licentie", "naam", "vermelding"))
    rows = tuple(
        Row(number, {"id": str(one.get("id", ""))}, place=as_written(one)) for number, one in enumerate(places, 1)
    )
    return RowTable(("id",), rows, (LESS,) if is_map else (), licence, credit, name)


def _of_map(features: list[Any]) -> Iterator[Any]:
    """A feature as the place that it is; what is none comes out as it stands, and is refused."""
    for one in features:
        properties = one.get("properties") if isinstance(one, dict) else None
        geometry = one.get("geometry") if isinstance(one, dict) else None
        spot = geometry.get("coordinates") if isinstance(geometry, dict) else None
        if not isinstance(properties, dict):
            yield one if not isinstance(one, dict) else None
        elif isinstance(spot, list) and len(spot) == 2:
            yield {**properties, "locatie": {"lat": spot[1], "lon": spot[0]}}
        else:
            yield properties


def _text(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")
