"""Items → phrases: each says one thing (days, a moment, times, gesloten, a note), with the joint before it."""

from __future__ import annotations

from dataclasses import replace

from ..value import Periode, Wanneer
from .closing import closing_time, closing_title
from .cursor import JOINTS, Cursor
from .days import Days, at_days, read_days
from .items import ALSO, Item, Kind, Why
from .moments import at_moment, read_moments
from .notes import free_note, reason, reason_first
from .phrase import SCOPES, Phrase, Says
from .times import at_times, fits, read_times

# What may stand between *ook* and its hours.
_BETWEEN = SCOPES | {Says.DAYPART, Says.NOTE, Says.OPEN}
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
_ONLY = ("alleen", "uitsluitend", "enkel")
# What may stand before a colon as the title of what follows it.
_TITLES = SCOPES | {Says.CLOSED, Says.OPEN, Says.DAYPART, Says.TIMES, Says.EXCEPT}
_JOINING = (*JOINTS, Kind.OR, Kind.STOP)
_STRENGTH = (Kind.STOP, Kind.AND, Kind.OR, Kind.COMMA)


def read_phrases(items: tuple[Item, ...], line: str) -> list[Phrase]:
    """Every phrase of the line; what is no phrase is refused."""
    cursor, found = Cursor(items), list[Phrase]()
    while True:
        joint = _joint(cursor)
        if cursor.item.kind is Kind.END:
            return [_also(found, n) for n in range(len(found))]
        found.extend(_phrases(cursor, joint, found, line))


def _also(phrases: list[Phrase], n: int) -> Phrase:
    """*ook* says that the usual hours hold, or that hours are added when some stand behind it."""
    phrase = phrases[n]
    if phrase.says is not Says.USUAL or phrase.value != ALSO:
        return phrase
    for after in phrases[n + 1 :]:
        if after.says in (Says.TIMES, Says.CLOSED, Says.ALWAYS) and (after.joint is None or after.says is Says.TIMES):
            return replace(phrase, says=Says.ALSO)
        if after.joint is Kind.STOP or after.says not in _BETWEEN:
            break
    return phrase


def _joint(cursor: Cursor) -> Kind | None:
    if cursor.item.kind not in _JOINING:
        return None
    kinds = set()
    while item := cursor.take(*_JOINING):
        kinds.add(Kind.COMMA if item.kind is Kind.SLASH else item.kind)
    return next((kind for kind in _STRENGTH if kind in kinds), None)


def _phrases(cursor: Cursor, joint: Kind | None, found: list[Phrase], line: str) -> list[Phrase]:
    if cursor.take(Kind.ONLY):
        first, *rest = _phrases(cursor, joint, found, line)
        return [replace(first, only=True), *rest]
    start = cursor.at
    if cursor.take(Kind.CLOSES):
        return closing_time(cursor, joint, start)
    if cursor.take(Kind.OPENING):
        return _in_brackets(cursor, start, found, line)
    if cursor.take(Kind.COLON):
        return _after_colon(cursor, found, line)
    if cursor.take(Kind.BECAUSE):
        why = (reason_first(cursor, line) if not found else "") or reason(cursor, line)
        return [Phrase(Says.REASON, why, joint, start)]
    if cursor.item.value == "sluiting" and _is_closing(cursor, found):
        return closing_title(cursor, joint, line)
    return [_single(cursor, joint, line)]


def _is_closing(cursor: Cursor, found: list[Phrase]) -> bool:
    """`zomerstop: 13 juli t/m 23 augustus`, `13 juli t/m 23 augustus zomerstop`."""
    if not found and at_moment(cursor, 1):
        return True  # zomersluiting van 20 juli t/m 7 augustus
    dated = bool(found) and found[-1].says is Says.MOMENTS
    after = cursor.peek(1).kind
    return after is Kind.COLON or (dated and after in (Kind.END, Kind.STOP))


def _single(cursor: Cursor, joint: Kind | None, line: str) -> Phrase:
    start, word = cursor.at, cursor.item
    says, value = _one(cursor)
    if says in (Says.DAYS, Says.MOMENTS) and cursor.item.kind is Kind.EXCEPT and cursor.peek(1).kind in _ENDS:
        cursor.at += 1
        says = Says.EXCEPT  # juli en augustus niet
    if says is Says.NOTE and cursor.item.kind is Kind.OPEN and cursor.peek(1).kind is Kind.COLON:
        cursor.at += 1  # sporthal open: ma 9-12
    colon = says is Says.NOTE and cursor.take(Kind.COLON) is not None
    only = says is Says.NOTE and line[word.start : word.end].lower().startswith(_ONLY)
    return Phrase(says, value, joint, start, colon, only)


def _one(cursor: Cursor) -> tuple[Says, Days | tuple[Wanneer, ...] | tuple[Periode, ...] | str]:
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


def _in_brackets(cursor: Cursor, start: int, found: list[Phrase], line: str) -> list[Phrase]:
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
    says, value = _one(cursor)
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
    at = cursor.at
    scope = _single(cursor, None, "")
    if not cursor.take(Kind.CLOSING):
        cursor.refuse()
    return [Phrase(Says.USUAL, ALSO, Kind.COMMA, start), replace(scope, at=at)]


def _none_in_brackets(cursor: Cursor, start: int, note: str) -> list[Phrase]:
    """`(geen inloop in de schoolvakanties)`."""
    at = cursor.at
    if not at_moment(cursor):
        cursor.refuse()
    moments = read_moments(cursor)
    if not cursor.take(Kind.CLOSING):
        cursor.refuse()
    return [Phrase(Says.NONE, note, Kind.STOP, start), Phrase(Says.MOMENTS, moments, None, at)]


def _after_colon(cursor: Cursor, found: list[Phrase], line: str) -> list[Phrase]:
    """`ma: 9-12` and `gesloten: kerst` go on; `13 juli gesloten: zomerstop` gives a reason."""
    last = found[-1] if found else None
    if last is None:
        cursor.at -= 1
        cursor.refuse()
    scoped = len(found) > 1 and last.joint is None and found[-2].says in (*SCOPES, Says.TIMES, Says.EXCEPT)
    if last.says is Says.CLOSED and scoped:
        return [Phrase(Says.REASON, reason(cursor, line), None, cursor.at)]
    if (
        last.says not in (*SCOPES, Says.CLOSED, Says.OPEN, Says.DAYPART, Says.TIMES, Says.EXCEPT)
        or cursor.item.kind is Kind.END
    ):
        cursor.at -= 1
        cursor.refuse(Why.UNKNOWN)
    return []
