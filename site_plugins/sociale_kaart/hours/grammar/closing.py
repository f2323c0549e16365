"""Closures that a verb or a title tells: `sluit op 24 december om 15 uur`, `Zomerstop: 13 juli t/m 23 augustus`."""

from __future__ import annotations

from ..value import Periode
from .cursor import Cursor
from .items import Kind
from .moments import at_moment, read_moments
from .phrase import Phrase, Says
from .times import OPEN_END, read_time


def closing_time(cursor: Cursor, joint: Kind | None, start: int) -> list[Phrase]:
    """`sluit om 15:00`, `sluit op 24 december om 15 uur`: closed from then on."""
    phrases = [Phrase(Says.CLOSED, "", joint, start)]
    if at_moment(cursor):
        phrases.append(Phrase(Says.MOMENTS, read_moments(cursor), None, cursor.at - 1))
    if cursor.item.kind not in (Kind.TIME, Kind.NUMBER):
        cursor.refuse()
    at = cursor.at
    closed = Periode(read_time(cursor), OPEN_END)
    return [*phrases, Phrase(Says.TIMES, (closed,), None, at)]


def closing_title(cursor: Cursor, joint: Kind | None, line: str) -> list[Phrase]:
    """`Zomerstop: 13 juli t/m 23 augustus`: closed, and why."""
    start, word = cursor.at, cursor.item
    cursor.at += 1
    cursor.take(Kind.COLON)
    why = line[word.start : word.end].lower()
    return [Phrase(Says.CLOSED, "", joint, start), Phrase(Says.REASON, why, None, start)]
