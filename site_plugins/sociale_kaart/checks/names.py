"""Finds people's names in plain text by the way they are written (`named_people.py`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sociale_kaart.checks.given_names import ALSO_WORDS, GIVEN_NAMES
from sociale_kaart.checks.mail import is_role
from sociale_kaart.checks.named_people import IN_NOTES, PLACE, Patterns
from sociale_kaart.checks.text import bare


def names(text: str, own: frozenset[str] = frozenset(), patterns: Patterns = IN_NOTES) -> Iterable[str]:
    """What in `text` is a person's name, each once; `own`: small words of the place's own names."""
    return dict.fromkeys(_found(text, own, patterns))


def _found(text: str, own: frozenset[str], patterns: Patterns) -> Iterator[str]:
    formal, familiar = patterns
    for match in (match for pattern in formal for match in pattern.finditer(text)):
        if not PLACE.search(match.group()) and bare(match.group()).split()[-1] not in own:
            yield match.group()
    for match in (match for pattern in familiar for match in pattern.finditer(text)):
        name = match[1] + match[2]
        if _is_persons(match[1], bare(name).split(), own) and not PLACE.search(name):
            yield name


def _is_persons(written: str, words: list[str], own: frozenset[str]) -> bool:
    """In small letters `ben` and `said` are words."""
    first, *more = words
    if first not in GIVEN_NAMES or first in own or (written in ALSO_WORDS):
        return False
    return not any(map(is_role, more))
