"""Times of day: `09:00-17:00`, `9.00 - 12.00 uur en 13-16u`, `van 9 tot 12`, `tussen 9 en 12 uur`."""

from __future__ import annotations

import re

from ..value import DAY, Periode
from .cursor import JOINTS, Cursor
from .items import Item, Kind, Why

HOUR = 60
OPEN_END = -1  # the end of a period that was not said: vanaf 16:00
OPEN_BEGIN = -2  # its beginning: tot 13:00
# What goes on past the small hours is a night, or a slip of the pen: 13.00-12.00. A shelter has 16.00-10.00.
SMALL_HOURS, AFTERNOON, LONGEST_NIGHT, LONGEST_DAY = 3 * HOUR, 15 * HOUR, 18 * HOUR, 15 * HOUR
EARLIEST_BARE = 6 * HOUR  # "2-4" may well be the afternoon: a bare hour before six is not guessed at
# Between which minutes a period that is called so has to start.
DAYPARTS = {
    "ochtend": (4 * HOUR, 12 * HOUR),
    "morgen": (4 * HOUR, 12 * HOUR),
    "voormiddag": (4 * HOUR, 12 * HOUR),
    "middag": (11 * HOUR + 30, 18 * HOUR),
    "namiddag": (12 * HOUR, 18 * HOUR),
    "avond": (16 * HOUR + 30, DAY),
    "nacht": (20 * HOUR, DAY),
}
_START = (Kind.TIME, Kind.NUMBER, Kind.BETWEEN)
_MIDDLE = (Kind.DASH, Kind.TILL, Kind.UP_TO)


def as_minutes(written: str) -> int:
    """Since midnight, of a clock in figures: `9.30 uur`."""
    hour, minute = [*map(int, re.findall(r"\d+", written)), 0, 0][:2]
    return hour * HOUR + minute


def at_times(cursor: Cursor, ahead: int = 0) -> bool:
    """Whether a period starts here, rather than a number of something else."""
    item = cursor.peek(ahead)
    if item.kind is Kind.BETWEEN:
        return True
    if item.kind in (Kind.FROM, Kind.TILL):
        after = cursor.peek(ahead + 1).kind
        return after is Kind.TIME or (after is Kind.NUMBER and _is_hour(cursor, ahead + 1))
    if item.kind not in _START:
        return False
    return cursor.peek(ahead + 1).kind in (*_MIDDLE, Kind.HOUR)


def _is_hour(cursor: Cursor, ahead: int) -> bool:
    """Whether a bare number is an hour: `16 uur`, `9-12`; `16 mei` is none."""
    return cursor.peek(ahead + 1).kind in (*_MIDDLE, Kind.HOUR)


def read_times(cursor: Cursor) -> tuple[Periode, ...]:
    """One or more periods, sorted. The cursor stands at the first."""
    between = cursor.item.kind is Kind.BETWEEN
    periods = [_period(cursor)]
    while cursor.item.kind in JOINTS and at_times(cursor, 1):
        if cursor.peek(1).kind is Kind.BETWEEN and not between:
            break  # ma-vr 9-17, tussen 12 en 13 uur gesloten
        cursor.at += 1
        periods.append(_period(cursor))
    return tuple(sorted(set(periods)))


def _period(cursor: Cursor) -> Periode:
    middle = (Kind.AND, Kind.DASH) if cursor.take(Kind.BETWEEN) else _MIDDLE
    if cursor.take(Kind.TILL):
        return Periode(OPEN_BEGIN, read_time(cursor))
    start = cursor.take(Kind.FROM)
    first, begin = cursor.item, read_time(cursor)
    if start and cursor.item.kind not in middle:
        return Periode(begin, OPEN_END)
    if not cursor.take(*middle):
        cursor.refuse(Why.NO_HOURS)
    cursor.take(Kind.TILL)  # 9.00 - tot 12.00
    last, end = cursor.item, read_time(cursor)
    column = cursor.at
    if last.kind is Kind.NUMBER and cursor.item.kind is Kind.MONTH and cursor.item.start - last.end <= 1:
        cursor.refuse(Why.AMBIGUOUS)  # 10 tot 14 mei: hours, or days?
    if _is_doubtful(first, begin, last, end):
        cursor.at = column - 1
        cursor.refuse(Why.AMBIGUOUS)
    if end > begin and cursor.item.kind is Kind.NEXT_DAY:
        cursor.refuse(Why.AMBIGUOUS)  # van 9 tot 17 uur de volgende dag
    cursor.take(Kind.NEXT_DAY)
    if begin == end and (begin or last.kind is Kind.NUMBER):
        cursor.refuse(Why.IMPOSSIBLE)
    return _not_too_long(Periode(begin, end if end > begin else end + DAY), cursor, column)


def _not_too_long(found: Periode, cursor: Cursor, column: int) -> Periode:
    if is_too_long(found):
        cursor.at = column - 1
        cursor.refuse(Why.AMBIGUOUS)
    return found


def is_too_long(period: Periode) -> bool:
    """Whether nobody is open for so long: it goes on into the next morning, and did not begin in the evening."""
    longest = LONGEST_NIGHT if period.begin >= AFTERNOON else LONGEST_DAY
    return period.einde > DAY + SMALL_HOURS and period.einde - period.begin > longest


def read_time(cursor: Cursor) -> int:
    """Minutes since midnight: `9`, `9:30`, `9 uur`."""
    item = cursor.take(Kind.TIME, Kind.NUMBER)
    if item is None:
        cursor.refuse(Why.NO_HOURS)
    minutes = int(str(item.value)) * (1 if item.kind is Kind.TIME else HOUR)
    if minutes > DAY:
        cursor.at -= 1
        cursor.refuse(Why.IMPOSSIBLE)
    cursor.take(Kind.HOUR)
    return minutes


def _is_doubtful(first: Item, begin: int, last: Item, end: int) -> bool:
    """`9-5` and `2-4` speak of the afternoon as people say it, not as the clock does."""
    if begin == DAY:
        return True
    if first.kind is Kind.NUMBER and 0 < begin < EARLIEST_BARE:
        return True
    bare = last.kind is Kind.NUMBER and end <= begin
    return bare and end not in (0, DAY) and not (begin >= 18 * HOUR and end <= EARLIEST_BARE)


def fits(periods: tuple[Periode, ...], part: str) -> bool:
    """Whether each period starts in that part of the day."""
    low, high = DAYPARTS[part]
    return all(low <= period.begin < high for period in periods)
