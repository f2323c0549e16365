"""Whether words behind hours leave these as they are: of times of their own, or about who may come.

`ma-vr 7.30-10.30 uur, 10.30-12 uur op afspraak`, `…, alleen op verwijzing`, `…, laatste auto 5 minuten voor sluiting`.
And whether a row takes some of the hours before it back: `dagelijks 9-17 uur, 's maandags vanaf 13 uur`.
"""

from __future__ import annotations

import re

from . import lexicon_apart as words
from .lexicon_asunder import named_days
from .plainer_patterns import DAY, RANGE, I
from .times import HOUR, as_minutes
from .turning import limits

NOON, EVENING = 13 * HOUR, 18 * HOUR
_RANGE = re.compile(RANGE, I)
_DAY_LAST = re.compile(rf"\b{DAY}\s*(?:en|,|&|\+|/|-|–|t/m)?\s*$", I)
Stretch = tuple[int, int]


def stands_apart(text: str, hours: str) -> bool:
    """Whether the hours hold all the same, whatever the words mean."""
    if (
        words.FOR_WHOM.search(text)
        or words.OF_WHOM.search(text)
        or words.LAST.search(text)
        or words.OWN_TIME.search(text)
    ):
        return True
    if words.MORE_FOR.search(text) and not words.SHUTS.search(text):
        return True
    return _is_outside(text, hours) or _is_longer(text, hours) or _is_another_part(text, hours)


def takes_back(text: str, hours: str) -> bool:
    """Whether a row of days of its own begins later or ends earlier than hours that may be of these days too."""
    known = _stretches(hours)
    since, until = words.SINCE.search(text), words.ENDS.search(text)
    if not known or not words.OWN_DAYS.search(text) or _RANGE.search(text):
        return False
    later = since and as_minutes(since["begin"]) > min(begin for begin, _ in known)
    return bool(later or (until and as_minutes(until["end"]) < max(end for _, end in known)))


def takes_a_day(line: str, start: int, end: int) -> bool:
    """`dagelijks 10-18, maandag verhuurd`: less on a day that the others name too."""
    others = f"{line[:start]} {line[end:]}"
    named = named_days(line[start:end])
    takes = limits(line[start:end]) or takes_back(line[start:end], others)
    return takes and bool(named and (words.DAILY.search(others) or named & named_days(others)))


def shares_times(line: str, start: int, end: int) -> bool:
    """`di en [do 20-21.30, JO13 ma] en wo 18-20`: a day before it has its times, or its last day those behind it."""
    return bool(_DAY_LAST.search(line[:start]) or (_DAY_LAST.search(line[start:end]) and line[end:].strip(" .")))


def _is_outside(text: str, hours: str) -> bool:
    """Whether all of its times are before or after those of the hours; never where it closes or limits."""
    own, known = _stretches(text), _stretches(hours)
    if not own or not known or words.SHUTS.search(text):
        return False
    return all(end <= begin or start >= stop for start, end in own for begin, stop in known)


def _is_longer(text: str, hours: str) -> bool:
    """`(zomertijd tot 18 uur)`: later than all ends."""
    found, known = words.UNTIL.match(text), _stretches(hours)
    is_plain = found and known and not words.SHUTS.search(text)
    return bool(found and is_plain and as_minutes(found["end"]) > max(end for _, end in known))


def _is_another_part(text: str, hours: str) -> bool:
    """Of a part of the day that begins when all of the hours have ended."""
    part, known = words.OTHER_PART.match(text), _stretches(hours)
    return bool(part and known) and max(end for _, end in known) <= (NOON if part and part["noon"] else EVENING)


def _stretches(text: str) -> list[Stretch]:
    pairs = [
        [*map(as_minutes, re.split(r"\s*(?:-|–|tot|en)\s*", found[0], maxsplit=1))] for found in _RANGE.finditer(text)
    ]
    return [(pair[0], pair[1]) for pair in pairs if len(pair) > 1]
