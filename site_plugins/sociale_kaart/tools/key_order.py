"""The order of keys in a place's file: that of the model, so that every file reads alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from sociale_kaart.place.keys import velden
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.spots import Path


def keys_at(path: Path, model: type[BaseModel] = Voorziening) -> list[str]:
    """The keys that the model has for the mapping at `path`; none where a volunteer chooses them (languages)."""
    for part in path:
        if isinstance(part, int):  # an item of a list: a block below it has its keys
            continue
        below = {veld.name: veld.part or (veld.block if veld.is_list else None) for veld in velden(model)}.get(part)
        if below is None:
            return []
        model = below
    return [veld.name for veld in velden(model)]


def in_order(values: Mapping[str, Any], path: Path = ()) -> dict[str, Any]:
    """The same values in the model's order, without what is empty."""
    known = keys_at(path)
    keys = sorted(values, key=lambda key: known.index(key) if key in known else len(known))
    ordered = {key: _ordered(values[key], (*path, key)) for key in keys}
    return {key: value for key, value in ordered.items() if value not in ("", None, (), [], {})}


def _ordered(value: Any, path: Path) -> Any:
    return in_order(value, path) if isinstance(value, Mapping) else value
