"""One phrase: days, a moment, times, a word that says what holds; and the joint before it."""

from __future__ import annotations

from ..value import Periode, Wanneer
from .cursor import JOINTS, Cursor
from .days import Days, at_days, read_days
from .items import Kind, Why
from .moments import at_moment, read_moments
from .phrase import Phrase, Says
from .times import at_times, fits, read_times

_WORDS = {
    Kind.CLOSED: Says.CLOSED,
    Kind.NONE: Says.NONE,
    Kind.OPEN: Says.OPEN,
    Kind.USUAL: Says.USUAL,
    Kind.ALWAYS: Says.ALWAYS,
    Kind.PARITY: Says.PARITY,
    Kind.DAYPART: Says.DAYPART,
    Kind.NOTE: Says.NOTE,
}
_ENDS = (Kind.STOP, Kind.END)
# How a note begins that leaves no other way.
_ONLY = (
    "alleen",
    "uitsluitend",
    "enkel",
    "altijd op",
    "altijd na",
    "altijd volgens",
    "steeds op",
    "volledig",
    "strikt",
)
_JOINING = (*JOINTS, Kind.OR, Kind.STOP)
_STRENGTH = (Kind.STOP, Kind.AND, Kind.OR, Kind.COMMA)


def joint(cursor: Cursor) -> Kind | None:
    if cursor.item.kind not in _JOINING:
        return None
    kinds = set()
    while item := cursor.take(*_JOINING):
        kinds.add(Kind.COMMA if item.kind is Kind.SLASH else item.kind)
    return next((kind for kind in _STRENGTH if kind in kinds), None)


def single(cursor: Cursor, joint: Kind | None, line: str) -> Phrase:
    start, word = cursor.at, cursor.item
    says, value = one(cursor)
    if says in (Says.DAYS, Says.MOMENTS) and cursor.item.kind is Kind.EXCEPT and cursor.peek(1).kind in _ENDS:
        cursor.at += 1
        says = Says.EXCEPT  # juli en augustus niet
    if says is Says.NOTE and cursor.item.kind is Kind.OPEN and cursor.peek(1).kind is Kind.COLON:
        cursor.at += 1  # sporthal open: ma 9-12
    colon = says is Says.NOTE and cursor.take(Kind.COLON) is not None
    only = says is Says.NOTE and line[word.start : word.end].lower().startswith(_ONLY)
    return Phrase(says, value, joint, start, colon, only)


def one(cursor: Cursor) -> tuple[Says, Days | tuple[Wanneer, ...] | tuple[Periode, ...] | str]:
    if at_days(cursor):
        return Says.DAYS, read_days(cursor)
    if at_moment(cursor):
        return Says.MOMENTS, read_moments(cursor)
    if at_times(cursor):
        return Says.TIMES, read_times(cursor)
    if cursor.item.kind is Kind.DAYPART and at_times(cursor, 1):
        return Says.TIMES, _times_of(cursor)
    if cursor.take(Kind.EXCEPT):
        return Says.EXCEPT, _excepted(cursor)
    if cursor.peek(1).kind is Kind.PARITY:
        cursor.take(Kind.EVERY)
    item = cursor.item
    if item.kind not in _WORDS:
        cursor.refuse()
    cursor.at += 1
    return _WORDS[item.kind], str(item.value)


def _times_of(cursor: Cursor) -> tuple[Periode, ...]:
    """`'s middags 13-16`: times that are in that part of the day."""
    part = str(cursor.item.value)
    cursor.at += 1
    start, periods = cursor.at, read_times(cursor)
    if not fits(periods, part):
        cursor.at = start
        cursor.refuse(Why.IMPOSSIBLE)
    return periods


def _excepted(cursor: Cursor) -> Days | tuple[Wanneer, ...]:
    if at_days(cursor):
        return read_days(cursor)
    if not at_moment(cursor):
        cursor.refuse()
    return read_moments(cursor)
