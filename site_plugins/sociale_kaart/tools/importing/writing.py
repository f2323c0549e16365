"""The text of a place's file as it will be: new, or with some of it changed. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import chain, count
from typing import Any

from sociale_kaart.reading.places import FOLDER
from sociale_kaart.tools.edit import CannotEditError, remove, set_value
from sociale_kaart.tools.importing.merging import WHERE
from sociale_kaart.tools.new.draft import slug
from sociale_kaart.tools.yaml_text import place_text

_NUMBERS, _DAYS = ("lat", "lon"), ("datum", "gelezen")
MOST_NAME = 60


def new_text(values: Mapping[str, Any]) -> str:
    return place_text(typed(values))


def typed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Numbers and days as these, so that they are written as people write them in this region."""
    return {key: _typed(key, value) for key, value in values.items()}


def _typed(key: str, value: Any) -> Any:
    if isinstance(value, Mapping):
        return typed(value)
    if key in _NUMBERS and re.fullmatch(r"-?\d+(\.\d+)?", str(value)):
        return float(value)
    if key in _DAYS and re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)):
        return date.fromisoformat(str(value))
    return value


def file_name(values: Mapping[str, Any], naam: str, *, secret: bool, taken: set[str]) -> str:
    """A name that no place has; of a place that hides, outside the folders of the areas."""
    address = values.get("adres") or {}
    short = slug(naam)[:MOST_NAME].strip("-") or "plek"
    more = slug(f"{address.get('straat', '')} {address.get('huisnummer', '')}") if not secret else ""
    door = [f"{short}-{more}"[:80].strip("-")] if more else []
    name = next(one for one in chain([short], door, (f"{short}-{n}" for n in count(2))) if one not in taken)
    taken.add(name)
    area = values.get("gebied")
    return f"{FOLDER}/{area}/{name}.yml" if area and not secret else f"{FOLDER}/{name}.yml"


def updated(
    source: bytes, units: Iterable[str], values: Mapping[str, Any], own: Mapping[str, Any], today: date
) -> bytes | None:
    """The file with these units from `values`; None when it is written in a way that cannot be changed alone."""
    try:
        for unit in units:
            source = _with(source, unit, typed(values), own)
        if own.get("herkomst"):
            source = set_value(source, ("herkomst", "gelezen"), today).after
    except CannotEditError:
        return None
    return source


def _with(source: bytes, unit: str, values: Mapping[str, Any], own: Mapping[str, Any]) -> bytes:
    if unit != "waar":
        path = tuple(unit.split("."))
        value: Any = values
        for part in path:
            value = value[part]
        return set_value(source, path, value).after
    for key in WHERE:
        if key in values:
            kept = (
                {"toelichting": own["adres"]["toelichting"]}
                if key == "adres" and "toelichting" in own.get(key, {})
                else {}
            )
            value = {**values[key], **kept} if isinstance(values[key], dict) else values[key]
            source = set_value(source, (key,), value).after
        elif key == "locatie" and key in own:
            source = remove(source, (key,)).after
    return source
