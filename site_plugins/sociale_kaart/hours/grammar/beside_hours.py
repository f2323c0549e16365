"""Whether a moment that stands beside hours, `koffie om half 11`, lies within them and says nothing of other hours."""

from __future__ import annotations

import re

from ..value import Periode
from .cursor import Cursor
from .hour_labels import find_rows
from .items import Kind, Refusal
from .leaving_out import weighs
from .lexicon_sentences import LABELS
from .scan import scan
from .spoken_times import clock_minutes, spoken
from .times import read_times

_LABELS = frozenset(LABELS.split(";"))
# Words in which a part of the day, an opening or a closure is hidden.
_OPENING = re.compile(
    r"open|sluit|einde?|laatste|afloop|start|aanvang|begin|dicht|klaar|leeg|deur|kassa|nacht|avond|ochtend|middag|morgen|dag|week",
    re.IGNORECASE,
)


def is_thing(what: str) -> bool:
    """`koffie`, `warme lunch`: words that the grammar does not know, or knows as what hours are for."""
    try:
        items = scan(what)[:-1]
    except Refusal:
        return False
    plain = all(item.kind is Kind.UNKNOWN or (item.kind is Kind.NOTE and item.value in _LABELS) for item in items)
    return plain and not weighs(what) and not _OPENING.search(what)


def is_within(moment: str, before: str, after: str) -> bool:
    """Whether hours before it are open then, or else those behind it."""
    rows = _rows(before) or _rows(after)
    return any(p.begin <= minutes <= p.einde for row in rows for p in row for minutes in clock_minutes(moment))


def is_before(moment: str, before: str, after: str) -> bool:
    """Whether none of the hours have begun then: `vanaf kwart voor` is so in itself."""
    rows = _rows(before) or _rows(after)
    minutes = [-1] if moment.strip().lower() == "kwart voor" else clock_minutes(moment)
    return bool(rows and minutes) and all(min(minutes) <= min(p.begin for p in row) for row in rows)


def _rows(line: str) -> list[tuple[Periode, ...]]:
    told = next((one for one, other in spoken(line) if not other), line)
    try:
        items = scan(told)
        return [_periods(Cursor(items), first) for first, _ in find_rows(items) if items[first].kind is not Kind.ALWAYS]
    except Refusal:
        return []


def _periods(cursor: Cursor, first: int) -> tuple[Periode, ...]:
    cursor.at = first
    return read_times(cursor)
