"""GeoJSON (a FeatureCollection of points) and the places that another region publishes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sociale_kaart.place.published import VERSIONS, as_written
from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.source_rows import MOST_ROWS, Row, RowTable, SourceError
from sociale_kaart.tools.importing.sources.grid import EMPTY, TOO_MANY

NO_JSON = Say(
    "Regel {row}, teken {column}: `{what}` is hier geen goede JSON.",
    "Line {row}, column {column}: `{what}` is no valid JSON here.",
)
NO_FEATURES = Say(
    "`{what}` is geen GeoJSON met een lijst van plekken (FeatureCollection).",
    "`{what}` is no GeoJSON with a list of places (FeatureCollection).",
)
NO_PLACES = Say(
    "`{what}` is geen voorzieningen.json van een regio (versie 1 of 2).",
    "`{what}` is no voorzieningen.json of a region (version 1 or 2).",
)
LAT, LON = "geometry.lat", "geometry.lon"


def loaded(data: bytes, what: str) -> Any:
    """The JSON in `data`."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise SourceError(NO_JSON, what=what, row=error.lineno, column=error.colno) from None
    except (UnicodeDecodeError, RecursionError):
        raise SourceError(NO_JSON, what=what, row=1, column=1) from None


def read_geojson(data: bytes, what: str) -> RowTable:
    """A row for each feature, its properties as columns."""
    found = loaded(data, what)
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list) or not all(isinstance(one, dict) for one in features):
        raise SourceError(NO_FEATURES, what=what)
    _count(features, what)
    rows = tuple(Row(number, _cells(one)) for number, one in enumerate(features, 1))
    return RowTable(tuple(dict.fromkeys(name for row in rows for name in row.cells)), rows)


def read_kaart(data: bytes, what: str) -> RowTable:
    """The places of a region, as it publishes them."""
    found = loaded(data, what)
    places = found.get("voorzieningen") if isinstance(found, dict) and found.get("versie") in VERSIONS else None
    if not isinstance(places, list) or not all(isinstance(one, dict) for one in places):
        raise SourceError(NO_PLACES, what=what)
    _count(places, what)
    regio = found.get("regio")
    said: Mapping[str, Any] = regio if isinstance(regio, dict) else {}
    licence, name, credit = (_said(said.get(key)) for key in ("licentie", "naam", "vermelding"))
    rows = tuple(
        Row(number, {"id": str(one.get("id", ""))}, place=as_written(one)) for number, one in enumerate(places, 1)
    )
    return RowTable(("id",), rows, (), licence, credit, name)


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _count(items: list[Any], what: str) -> None:
    if not items:
        raise SourceError(EMPTY, what=f"`{what}`")
    if len(items) > MOST_ROWS:
        raise SourceError(TOO_MANY, row=MOST_ROWS + 1, most=MOST_ROWS)


def _cells(feature: Mapping[str, Any]) -> dict[str, str]:
    properties = feature.get("properties")
    cells = dict(_flat(properties)) if isinstance(properties, dict) else {}
    if "id" in feature and "id" not in cells:
        cells["id"] = str(feature["id"])
    geometry = feature.get("geometry")
    spot = geometry.get("coordinates") if isinstance(geometry, dict) and geometry.get("type") == "Point" else None
    if isinstance(spot, list) and len(spot) >= 2:
        cells[LON], cells[LAT] = str(spot[0]), str(spot[1])
    return cells


def _flat(values: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in values.items():
        name = f"{above}{key}"
        if isinstance(value, dict):
            yield from _flat(value, f"{name}.")
        elif isinstance(value, list):
            yield name, "; ".join(str(item.get("nl", "")) if isinstance(item, dict) else str(item) for item in value)
        else:
            yield name, "" if value is None else "ja" if value is True else "nee" if value is False else str(value)
