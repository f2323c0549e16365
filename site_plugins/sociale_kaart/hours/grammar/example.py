"""A line that can be read, of the same kind as one that cannot: for whoever has to write it anew."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..value import Regel
from .items import Refusal, Why
from .lexicon_examples import CLOSES_EARLY, EXAMPLES, HOURS, MONTHS, SEASON, USUAL
from .near import Near

Read = Callable[[str], "tuple[Regel, ...] | Refusal"]
LONGEST = 400  # characters of a line that is worth mending; a part of one would say less than was meant
_CLOCK = re.compile(r"\d[.:]\d\d|\d uur")
# `24 december (namiddag en avond gesloten)`: from when on?
_PART_SHUT = re.compile(r"\d[^.;]*\b(?:ochtend|voormiddag|middag|namiddag|avond)\b[^.;]*\b(?:gesloten|dicht)\b")


def example(line: str, refusal: Refusal) -> Near:
    """Another line of its kind."""
    lower = line[:LONGEST].lower()
    if _PART_SHUT.search(lower):
        return Near(CLOSES_EARLY, True)
    if refusal.why is Why.NO_HOURS and not any(word in lower for word in ("gesloten", "dicht")):
        return Near(next((example for words, example in HOURS if any(word in lower for word in words)), USUAL), True)
    if refusal.why is Why.NO_DAYS and "vakantie" in lower and _CLOCK.search(lower):
        return Near(HOURS[0][1], True)
    if refusal.why is Why.NO_DAYS and any(month in lower for month in MONTHS):
        return Near(SEASON, True)
    return Near(next((example for words, example in EXAMPLES if any(word in lower for word in words)), USUAL), True)


def example_beside(apart: Near, refusal: Refusal, read: Read) -> Near:
    """One for the words that were not read, with what the rest of the line says."""
    unread = read(apart.left_out)
    shown = example(apart.left_out, unread if isinstance(unread, Refusal) else refusal)
    return shown._replace(rest=apart.line, unread=apart.left_out)
