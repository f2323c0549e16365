"""A line that can be read, of the same kind as one that cannot: for whoever has to write it anew."""

from __future__ import annotations

import re

from .items import Refusal, Why
from .lexicon_examples import (
    CLOSES_EARLY,
    EXAMPLES,
    FROM,
    FROM_EVENING,
    HOURS,
    MONTHS,
    ON_DATES,
    ONE_DAY,
    SEASON,
    SHUT_PART,
    USUAL,
)
from .lexicon_vague import FOR_ONCE
from .near import Near, Read
from .plainer_patterns import MONTH, RANGE, I

LONGEST = 400  # characters of a line that is worth mending; a part of one would say less than was meant
_CLOCK = re.compile(r"\d[.:]\d\d|\d uur")
_RANGE = re.compile(rf"\b{RANGE}", I)
_FROM = re.compile(r"\b(?:vanaf|from) \d\d?(?:[.:u]\d\d|(?: uur| ?u\b| ?[ap]m\b))")
_LATE = re.compile(r"\bvanaf (?:1[6-9]|2\d)\b|avond")
_SEASON = re.compile(
    r"\b(?:zomer|winter)s?(?:uur|uren|rooster|seizoen|tijd(?:en)?|maanden|periode)?\b|\b['’‘]s (?:zomers|winters)\b"
)
# `voor 2027 zijn dat 6 februari / 6 maart`: at what time?
_DATES = re.compile(rf"\d\d?\s+{MONTH}[^.;]*?[,/&][^.;]*?\d\d?\s+{MONTH}", I)
# `24 december (namiddag en avond gesloten)`: from when on?
_PART_SHUT = re.compile(r"\d[^.;]*\b(?:ochtend|voormiddag|middag|namiddag|avond)\b[^.;]*\b(?:gesloten|dicht)\b")


_PART_OF_DAY = re.compile(
    r"(?:gesloten|dicht) op (?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|voormiddag|middag|"
    r"namiddag|avond)"
)


def example(line: str, refusal: Refusal) -> Near:
    """Another line of its kind."""
    lower = line[:LONGEST].lower()
    found = _of_a_closure(lower) or _of_hours(lower, refusal.why) or _of_dates(lower, refusal.why)
    return Near(found or _first(EXAMPLES, lower), True)


def _first(examples: tuple[tuple[tuple[str, ...], str], ...], lower: str) -> str:
    return next((example for words, example in examples if any(word in lower for word in words)), USUAL)


def _of_a_closure(lower: str) -> str:
    """Of a part of a day, or on one day."""
    if _PART_OF_DAY.search(lower):
        return SHUT_PART
    if _PART_SHUT.search(lower):
        return CLOSES_EARLY
    return ONE_DAY if FOR_ONCE.search(lower) and not _names_a_month(lower) else ""


def _of_hours(lower: str, why: Why) -> str:
    """Where the hours are not there, or have no end."""
    if why is Why.NO_END or _has_no_end(lower, why):
        return FROM_EVENING if _LATE.search(lower) else FROM
    if why is Why.NO_HOURS and not any(word in lower for word in ("gesloten", "dicht")):
        return _first(HOURS, lower)
    return HOURS[0][1] if why is Why.NO_DAYS and "vakantie" in lower and _CLOCK.search(lower) else ""


def _of_dates(lower: str, why: Why) -> str:
    """Of a season, or on dates."""
    if why is Why.NO_DAYS and _names_a_month(lower):
        return SEASON
    if why is Why.IMPOSSIBLE or any(word in lower for word in ("gesloten", "dicht", "sluit", "niet", "behalve")):
        return ""
    if _RANGE.search(lower) and (_SEASON.search(lower) or _names_a_month(lower)):
        return SEASON
    return ON_DATES if _DATES.search(lower) else ""


def _names_a_month(lower: str) -> bool:
    return any(month in lower for month in MONTHS)


def _has_no_end(lower: str, why: Why) -> bool:
    """`elke laatste vrijdag vanaf 17.00 uur`: a beginning, and no hours with an end."""
    is_open = not any(word in lower for word in ("gesloten", "dicht", "sluit"))
    return is_open and why is not Why.IMPOSSIBLE and bool(_FROM.search(lower)) and not _RANGE.search(lower)


def example_beside(apart: Near, refusal: Refusal, read: Read) -> Near:
    """One for the words that were not read, with what the rest of the line says."""
    unread = read(apart.left_out)
    shown = example(apart.left_out, unread if isinstance(unread, Refusal) else refusal)
    return shown._replace(rest=apart.line, unread=apart.left_out)
