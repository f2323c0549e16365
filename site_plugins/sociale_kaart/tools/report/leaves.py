"""What a place says, taken apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sociale_kaart.reading.spots import Path


def leaves(value: Any, path: Path = ()) -> dict[Path, Any]:
    """The texts and lists of a place by path; empty ones are none."""
    if isinstance(value, dict):
        return {found: leaf for key, item in value.items() for found, leaf in leaves(item, (*path, key)).items()}
    return {path: value} if value not in ("", []) else {}


def flat(value: Any) -> list[str]:
    """Every text in a value."""
    items = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return [str(value)] if items is None else [text for item in items for text in flat(item)]


def alike(old: Mapping[str, Any], new: Mapping[str, Any]) -> float:
    """Which part of what two places say is the same, the names that they had aside."""
    was, now = (leaves({key: item for key, item in value.items() if key != "oude_namen"}) for value in (old, new))
    same: int = sum(path in now and was[path] == now[path] for path in was)
    return same / max(len(was.keys() | now.keys()), 1)
