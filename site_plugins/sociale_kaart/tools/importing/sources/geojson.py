"""GeoJSON: a FeatureCollection of points."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sociale_kaart.json_values import read_json
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
LAT, LON = "geometry.lat", "geometry.lon"


def loaded(data: bytes, what: str) -> Any:
    """The JSON in `data`."""
    try:
        return read_json(data)
    except json.JSONDecodeError as error:
        raise SourceError(NO_JSON, what=what, row=error.lineno, column=error.colno) from None
    except ValueError:
        raise SourceError(NO_JSON, what=what, row=1, column=1) from None


def read_geojson(found: object, what: str) -> RowTable:
    """A row for each feature, its properties as columns."""
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list) or not all(isinstance(one, dict) for one in features):
        raise SourceError(NO_FEATURES, what=what)
    counted(features, what)
    rows = tuple(Row(number, _cells(one)) for number, one in enumerate(features, 1))
    return RowTable(tuple(dict.fromkeys(name for row in rows for name in row.cells)), rows)


def counted(items: Sequence[Any], what: str) -> None:
    """Some, and not too many."""
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
