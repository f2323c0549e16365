"""A place as a region publishes it in voorzieningen.json, back in the form that its file has: text for every value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

VERSIONS = (1, 2)  # of voorzieningen.json
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
