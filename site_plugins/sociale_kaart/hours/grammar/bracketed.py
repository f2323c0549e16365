"""What stands between brackets: a note, times, or more about the days: `(even weken)`, `(ook in het weekend)`."""

from __future__ import annotations

from .cursor import Cursor
from .days import at_days
from .items import ALSO, Item, Kind
from .moments import at_moment, read_moments
from .notes import free_note
from .phrase import SCOPES, Phrase, Says
from .single_phrase import joint, one, single
from .times import at_times, read_times


def in_brackets(cursor: Cursor, start: int, found: list[Phrase], line: str) -> list[Phrase]:
    """Brackets hold a note, or say more about the days: (even weken), (niet op feestdagen)."""
    end = next((i for i, item in enumerate(cursor.items) if i > start and item.kind is Kind.CLOSING), None)
    if end is None:
        cursor.refuse()
    if found and found[-1].says in SCOPES and at_times(cursor) and _is_clock(cursor.items[start:end]):
        times = read_times(cursor)
        if cursor.at == end:
            cursor.at += 1
            return [Phrase(Says.TIMES, times, None, start)]
        cursor.at = start + 1
    note = free_note(cursor.items[start : end + 1], line)
    if note is not None:
        cursor.at = end + 1
        return [Phrase(Says.NOTE, note, None, start)]
    also = cursor.item.value == ALSO and (at_days(cursor, 1) or at_moment(cursor, 1))
    says, value = one(cursor)
    if also:
        return _also_in_brackets(cursor, start)
    if says is Says.NONE:
        return _none_in_brackets(cursor, start, str(value))
    if says not in (Says.PARITY, Says.EXCEPT, Says.MOMENTS, Says.DAYS) or not cursor.take(Kind.CLOSING):
        cursor.refuse()
    return [Phrase(says, value, None, start, bracketed=True)]


def _is_clock(items: tuple[Item, ...]) -> bool:
    """`(13.00-17.30)`, `(9-12 uur)`: times; `(6-12)` may be an age."""
    return any(item.kind in (Kind.TIME, Kind.HOUR) for item in items)


def _also_in_brackets(cursor: Cursor, start: int) -> list[Phrase]:
    """`(ook in het weekend)`."""
    found = [Phrase(Says.USUAL, ALSO, Kind.COMMA, start)]
    while not cursor.take(Kind.CLOSING):
        found.append(single(cursor, joint(cursor), ""))
    return found


def _none_in_brackets(cursor: Cursor, start: int, note: str) -> list[Phrase]:
    """`(geen inloop in de schoolvakanties)`."""
    at = cursor.at
    if not at_moment(cursor):
        cursor.refuse()
    moments = read_moments(cursor)
    if not cursor.take(Kind.CLOSING):
        cursor.refuse()
    return [Phrase(Says.NONE, note, Kind.STOP, start), Phrase(Says.MOMENTS, moments, None, at)]
