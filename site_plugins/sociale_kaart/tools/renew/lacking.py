"""What our words say of an entry that the region's own file of them does not say yet. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sociale_kaart.tools.yaml_text import Value

Missing = tuple[tuple[str | int, ...], Value]


def lacking(ours: Mapping[str, Any], theirs: Mapping[str, Any], languages: Collection[str]) -> Iterator[Missing]:
    """Keys of entries that both have. What the region took out stays out, and what it says otherwise stays so."""
    for id, entry in ours.items():
        if isinstance(theirs.get(id), dict) and isinstance(entry, dict):
            yield from _within(entry, theirs[id], (id,), languages)


def _within(
    ours: Mapping[str, Any], theirs: Mapping[str, Any], path: tuple[str, ...], languages: Collection[str]
) -> Iterator[Missing]:
    is_text = "nl" in ours
    for key, value in ours.items():
        if is_text and key not in languages:
            continue
        there = theirs.get(key)
        if isinstance(value, dict) and isinstance(there, dict):
            yield from _within(value, there, (*path, key), languages)
        elif key not in theirs and not isinstance(value, dict):
            yield (*path, key), value
        elif key not in theirs:
            yield from _texts(value, (*path, key), languages)


def _texts(value: Mapping[str, Any], path: tuple[str, ...], languages: Collection[str]) -> Iterator[Missing]:
    """Of a text in several languages those that the region speaks."""
    kept = {key: text for key, text in value.items() if "nl" not in value or key in languages}
    if kept:
        yield path, kept
