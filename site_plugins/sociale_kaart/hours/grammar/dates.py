"""Dates and months, which may have a year: `24 dec`, `24, 25 en 31 december 2026`, `1 mei t/m 30 september`."""

from __future__ import annotations

from datetime import date, timedelta

from ..value import Datum, Datums, Maanden, Wanneer
from .cursor import JOINTS, Cursor
from .items import Kind, Why
from .real import real

RANGE = (Kind.UP_TO, Kind.DASH)
LEAP_YEAR = 2028  # for a day of which no year was said
_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def at_date(cursor: Cursor, ahead: int = 0) -> bool:
    """Whether a day or a month starts here. A number is a day only if a month follows its row."""
    kind = cursor.peek(ahead).kind
    return kind in (Kind.MONTH, Kind.DATE) or (kind is Kind.NUMBER and is_day_row(cursor, ahead))


def is_day_row(cursor: Cursor, ahead: int) -> bool:
    """`24 december`, `24 en 31 december`, `13 t/m 15 mei`: numbers with joints, then at once a month.

    In `za 10-14 in april` the numbers are hours: a word stood between. So they are in `di 10-12 t/m 30 juni`.
    """
    first, number, ranges = ahead, cursor.peek(ahead), 0
    while cursor.peek(ahead).kind is Kind.NUMBER:
        number = cursor.peek(ahead)
        ahead += 1
        ranges += cursor.peek(ahead).kind in RANGE
        if cursor.peek(ahead).kind in (*JOINTS, *RANGE) and cursor.peek(ahead + 1).kind is Kind.NUMBER:
            ahead += 1
    month = cursor.peek(ahead)
    is_dated = month.kind is Kind.MONTH and month.start - number.end <= 2 and ranges < 2
    return is_dated and not _are_hours_of_a_day(cursor, first)


def _are_hours_of_a_day(cursor: Cursor, ahead: int) -> bool:
    """`ma-vr 9-17, 24 december`: two numbers behind a day are its hours; in `di 24-31 december` they are dates."""
    before, _, dash, last, behind = (cursor.peek(n).kind for n in range(ahead - 1, ahead + 4))
    is_pair = dash is Kind.DASH and last is Kind.NUMBER and behind is not Kind.MONTH
    return is_pair and before in (Kind.DAY, Kind.OF_MONTH, Kind.DAYPART)


def read_dates(cursor: Cursor) -> tuple[Wanneer, ...]:
    """A row of days, or a range of days: `1 mei tot 1 oktober` is up to the day before."""
    days, is_range = _day_row(cursor)
    if is_range:
        return (_range(days[0], days[-1], cursor),)
    if cursor.item.kind in (*RANGE, Kind.TILL) and at_date(cursor, 1):
        until = cursor.item.kind is Kind.TILL
        cursor.at += 1
        last, _ = _day_row(cursor)
        end = before(last[0]) if until else last[0]
        return (*(Datums(day, day) for day in days[:-1]), _range(days[-1], end, cursor), *_each(last[1:]))
    return _each(days)


def _each(days: list[Datum]) -> tuple[Wanneer, ...]:
    return tuple(Datums(day, day) for day in days)


def read_day(cursor: Cursor) -> Datum:
    """One day, which may have a year."""
    days, is_range = _day_row(cursor)
    if is_range or len(days) > 1:
        cursor.refuse(Why.AMBIGUOUS)
    return days[0]


def _range(first: Datum, last: Datum, cursor: Cursor) -> Datums:
    """The year of the last day counts for the first too, over New Year less one."""
    if last.jaar and not first.jaar:
        over = (last.maand, last.dag) < (first.maand, first.dag)
        first = Datum(first.maand, first.dag, last.jaar - over)
    if first.jaar and not last.jaar:
        cursor.refuse(Why.AMBIGUOUS)
    return Datums(first, last)


def _day_row(cursor: Cursor) -> tuple[list[Datum], bool]:
    """`24 december`, `24, 25 en 31 december 2026`, `13 t/m 15 mei`; and whether it was such a range."""
    if item := cursor.take(Kind.DATE):
        return ([item.value] if isinstance(item.value, Datum) else []), False
    start, numbers, is_range = cursor.at, [], False
    while item := cursor.take(Kind.NUMBER):
        numbers.append(int(str(item.value)))
        if cursor.item.kind is Kind.MONTH:
            break
        is_range = cursor.item.kind in RANGE
        if not cursor.take(*JOINTS, *RANGE) or (is_range and len(numbers) > 1):
            cursor.refuse()
    if not numbers:
        cursor.refuse()
    month, year = _month(cursor), read_year(cursor)
    column = cursor.items[start].start
    return [real(Datum(month, number, year), column) for number in numbers], is_range


def read_month(cursor: Cursor) -> tuple[int, int]:
    """One month, and its year or 0."""
    return _month(cursor), read_year(cursor)


def read_months(cursor: Cursor) -> tuple[Wanneer, ...]:
    """`juli`, `april t/m oktober`; with a year they are dates."""
    first, first_year = _month(cursor), read_year(cursor)
    last, last_year = first, first_year
    if cursor.item.kind in RANGE and cursor.peek(1).kind is Kind.MONTH:
        cursor.at += 1
        last, last_year = _month(cursor), read_year(cursor)
    if not last_year and not first_year:
        return (Maanden(first, last),)
    if not last_year:
        cursor.refuse(Why.AMBIGUOUS)
    first_year = first_year or last_year - (first > last)
    return (Datums(Datum(first, 1, first_year), last_day(last, last_year)),)


def before(day: Datum) -> Datum:
    """The day before, in the year that was said if one was."""
    found = date(day.jaar or LEAP_YEAR, day.maand, day.dag) - timedelta(days=1)
    return Datum(found.month, found.day, found.year if day.jaar else 0)


def after(day: Datum) -> Datum:
    found = date(day.jaar or LEAP_YEAR, day.maand, day.dag) + timedelta(days=1)
    return Datum(found.month, found.day, found.year if day.jaar else 0)


def last_day(month: int, year: int) -> Datum:
    """The last day of a month of a year (2000-2099), or of any year: then February has 29."""
    end = 28 if month == 2 and year % 4 else _MONTH_LENGTHS[month - 1]
    return Datum(month, end, year)


def _month(cursor: Cursor) -> int:
    item = cursor.take(Kind.MONTH)
    if item is None:
        cursor.refuse()
    return int(str(item.value))


def read_year(cursor: Cursor) -> int:
    """2026 if a year stands here, else 0. A number of four digits that is no year cannot be read."""
    item = cursor.item
    if item.kind is not Kind.NUMBER or item.end - item.start != 4:
        return 0
    if not 2000 <= int(str(item.value)) < 2100:
        cursor.refuse(Why.IMPOSSIBLE)
    cursor.at += 1
    return int(str(item.value))
