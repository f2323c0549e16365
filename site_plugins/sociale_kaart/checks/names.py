"""Finds people's names in plain text by the way they are written (`named_people.py`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from sociale_kaart.checks.given_names import ALSO_WORDS, GIVEN_NAMES
from sociale_kaart.checks.mail import is_role
from sociale_kaart.checks.named_people import IN_NOTES, PLACE, TITLE_AT_END, Manner
from sociale_kaart.checks.text import bare

_WORD = re.compile(r"[^\W\d_]{2,}")
_TO = "ب"  # in Arabic part of the word behind it


def names(text: str, own: frozenset[str] = frozenset(), manner: Manner = IN_NOTES) -> Iterable[str]:
    """What in `text` is a person's name, each once; `own`: small words of the place's own names."""
    return dict.fromkeys(_found(text, own, manner))


def may_name(said: str) -> bool:  # for speed
    """A quick look at `said` (plain): most texts say no common given name and address nobody."""
    return any(map(may_be_named, said.split()))


@lru_cache(maxsize=100_000)  # for speed
def may_be_named(word: str) -> bool:
    """Whether this word is a given name, or a title that a name follows."""
    words = {*map(bare, _WORD.findall(word.casefold()))}
    words |= {part.removeprefix(_TO) for part in words}
    return not GIVEN_NAMES.isdisjoint(words) or bool(TITLE_AT_END.search(word))


def _found(text: str, own: frozenset[str], manner: Manner) -> Iterator[str]:
    is_told = may_name(text)
    formal, familiar = (manner.formal, manner.familiar) if is_told else (manner.unannounced, ())
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
