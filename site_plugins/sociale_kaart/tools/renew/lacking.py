"""What our words say of an entry that the region's own file of them does not say yet. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sociale_kaart.tools.yaml_text import Value

Missing = tuple[tuple[str | int, ...], Value]


def lacking(
    ours: Mapping[str, Any],
    theirs: Mapping[str, Any],
    languages: Collection[str],
    before: Mapping[str, Collection[str]] | None = None,
) -> Iterator[Missing]:
    """Keys of entries that both have. What the region took out stays out, and what it says otherwise stays so.

    `before`: what was offered to the region before, by entry: of that, what is not there was taken out.
    """
    for id, entry in ours.items():
        if isinstance(theirs.get(id), dict) and isinstance(entry, dict):
            for path, value in _within(entry, theirs[id], (id,), languages):
                kept = _new(".".join(map(str, path[1:])), value, (before or {}).get(id, ()))
                if kept is not None:
                    yield path, kept


def _new(path: str, value: Value, before: Collection[str]) -> Value | None:
    """What of a value was not offered before; None when all of it was."""
    if not isinstance(value, dict):
        return None if path in before else value
    kept = {key: found for key, part in value.items() if (found := _new(f"{path}.{key}", part, before)) is not None}
    return kept or None


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
