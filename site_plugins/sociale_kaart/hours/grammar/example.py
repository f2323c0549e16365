"""A line that can be read, of the same kind as one that cannot: for whoever has to write it anew."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..value import Regel
from .items import Refusal, Why
from .lexicon_examples import CLOSES_EARLY, EXAMPLES, FROM, FROM_EVENING, HOURS, MONTHS, ON_DATES, ONE_DAY, SHUT_PART, SEASON, USUAL
from .lexicon_vague import FOR_ONCE
from .near import Near
from .plainer_patterns import I, MONTH, RANGE

Read = Callable[[str], "tuple[Regel, ...] | Refusal"]
LONGEST = 400  # characters of a line that is worth mending; a part of one would say less than was meant
_CLOCK = re.compile(r"\d[.:]\d\d|\d uur")
_RANGE = re.compile(rf"\b{RANGE}", I)
_FROM = re.compile(r"\b(?:vanaf|from) \d\d?(?:[.:u]\d\d|(?: uur| ?u\b| ?[ap]m\b))")
_LATE = re.compile(r"\bvanaf (?:1[6-9]|2\d)\b|avond")
_SEASON = re.compile(r"\b(?:zomer|winter)s?(?:uur|uren|rooster|seizoen|tijd(?:en)?|maanden|periode)?\b|\b['’‘]s (?:zomers|winters)\b")
# `voor 2027 zijn dat 6 februari / 6 maart`: at what time?
_DATES = re.compile(rf"\d\d?\s+{MONTH}[^.;]*?[,/&][^.;]*?\d\d?\s+{MONTH}", I)
# `24 december (namiddag en avond gesloten)`: from when on?
_PART_SHUT = re.compile(r"\d[^.;]*\b(?:ochtend|voormiddag|middag|namiddag|avond)\b[^.;]*\b(?:gesloten|dicht)\b")


_PART_OF_DAY = re.compile(
    r"(?:gesloten|dicht) op (?:maan|dins|woens|donder|vrij|zater|zon)dag(?:ochtend|morgen|voormiddag|middag|namiddag|avond)"
)


def example(line: str, refusal: Refusal) -> Near:
    """Another line of its kind."""
    lower = line[:LONGEST].lower()
    if _PART_OF_DAY.search(lower):
        return Near(SHUT_PART, True)
    if _PART_SHUT.search(lower):
        return Near(CLOSES_EARLY, True)
    if FOR_ONCE.search(lower) and not any(month in lower for month in MONTHS):
        return Near(ONE_DAY, True)
    if refusal.why is Why.NO_END or _has_no_end(lower, refusal.why):
        return Near(FROM_EVENING if _LATE.search(lower) else FROM, True)
    if refusal.why is Why.NO_HOURS and not any(word in lower for word in ("gesloten", "dicht")):
        return Near(next((example for words, example in HOURS if any(word in lower for word in words)), USUAL), True)
    if refusal.why is Why.NO_DAYS and "vakantie" in lower and _CLOCK.search(lower):
        return Near(HOURS[0][1], True)
    if refusal.why is Why.NO_DAYS and any(month in lower for month in MONTHS):
        return Near(SEASON, True)
    is_shut = any(word in lower for word in ("gesloten", "dicht", "sluit", "niet", "behalve"))
    is_of_season = _SEASON.search(lower) or any(month in lower for month in MONTHS)
    if is_of_season and _RANGE.search(lower) and not is_shut and refusal.why is not Why.IMPOSSIBLE:
        return Near(SEASON, True)
    if _DATES.search(lower) and not is_shut:
        return Near(ON_DATES, True)
    return Near(next((example for words, example in EXAMPLES if any(word in lower for word in words)), USUAL), True)


def _has_no_end(lower: str, why: Why) -> bool:
    """`elke laatste vrijdag vanaf 17.00 uur`: a beginning, and no hours with an end."""
    is_open = not any(word in lower for word in ("gesloten", "dicht", "sluit"))
    return is_open and why is not Why.IMPOSSIBLE and bool(_FROM.search(lower)) and not _RANGE.search(lower)


def example_beside(apart: Near, refusal: Refusal, read: Read) -> Near:
    """One for the words that were not read, with what the rest of the line says."""
    unread = read(apart.left_out)
    shown = example(apart.left_out, unread if isinstance(unread, Refusal) else refusal)
    return shown._replace(rest=apart.line, unread=apart.left_out)
