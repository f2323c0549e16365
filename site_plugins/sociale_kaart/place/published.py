"""A place as a region publishes it in voorzieningen.json, back in the form that its file has: text for every value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# Where the place stands in that region, and what only that region keeps.
_NOT_THE_PLACE = ("id", "url", "openingstijden", "herkomst", "oude_namen")


def as_written(item: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of its file."""
    hours = item.get("openingstijden")
    lines = hours.get("regels") if isinstance(hours, dict) else None
    kept = {key: _as_text(value) for key, value in item.items() if key not in _NOT_THE_PLACE}
    return {**kept, **({"openingstijden": _as_text(lines)} if lines else {})}


def _as_text(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): _as_text(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
