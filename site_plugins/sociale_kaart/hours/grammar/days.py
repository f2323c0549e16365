"""Days of the week: `ma-vr`, `di, do`, `1e en 3e woensdag van de maand`, `eerste maandag en elke donderdag`."""

from __future__ import annotations

from .cursor import JOINTS, Cursor
from .day_row import EVERY_DAY, DayRow, Days
from .items import ELLIPSIS, OTHER_DAYS, OTHER_WEEKDAYS, OTHER_WORKDAYS, Day, Kind, Refusal, Why
from .times import at_times

__all__ = ["EVERY_DAY", "Days", "at_days", "read_days"]


def at_days(cursor: Cursor, ahead: int = 0) -> bool:
    """Whether days of the week start here; `elke` and `laatste` need a day behind them."""
    kinds = (Kind.EVERY, Kind.NTH, Kind.AND, Kind.COMMA, Kind.OF_MONTH)
    while cursor.peek(ahead).kind in kinds and cursor.peek(ahead + 1).kind is not Kind.END:
        if cursor.peek(ahead).kind in (Kind.AND, Kind.COMMA) and cursor.peek(ahead + 1).kind is not Kind.NTH:
            return False
        ahead += 1
    return cursor.peek(ahead).kind is Kind.DAY


def read_days(cursor: Cursor) -> Days:
    """One or more groups of days. The cursor stands at the first."""
    row, start = DayRow(), cursor.at
    loose = _group(cursor, row.days)
    row.group = _named(cursor, start)
    while (step := _next_group(cursor)) is not None:
        spot, start = cursor.item, cursor.at + step
        cursor.at = start
        if loose and not _is_explicit(cursor):
            cursor.refuse(Why.AMBIGUOUS)  # eerste maandag en donderdag: the first Thursday, or every one?
        more = Days()
        loose = _group(cursor, more)
        joint = None if not step else Kind.AND if _is_added(cursor, start) else spot.kind
        if not row.takes(more, joint, _named(cursor, start)):
            raise Refusal(spot.start, Why.AMBIGUOUS)
    return row.days


def _named(cursor: Cursor, start: int) -> set[int]:
    """The days that one word stands for, when that is all there is: `dagelijks`, `in het weekend`."""
    read = [item.value for item in cursor.items[start : cursor.at]]
    days = [value for value in read if isinstance(value, Day)]
    return set(days[0].dagen) if len(days) == 1 and len(days[0].dagen) > 1 else set()


def _is_added(cursor: Cursor, start: int) -> bool:
    """`dagelijks, zon- en feestdagen`: those come on top."""
    value = cursor.items[start].value
    return isinstance(value, Day) and value.part == ELLIPSIS and cursor.peek(1).kind is Kind.FREE


def _next_group(cursor: Cursor) -> int | None:
    """How many items to skip to the next group of days in this row; None when the row ends here."""
    for step in (0, 1, 2):
        if cursor.peek(step).kind in (Kind.DAY, Kind.NTH, Kind.EVERY):
            return step if at_days(cursor, step) else None
        if cursor.peek(step).kind not in JOINTS:
            return None
    return None


def _is_explicit(cursor: Cursor) -> bool:
    return cursor.item.kind in (Kind.EVERY, Kind.NTH)


def _group(cursor: Cursor, days: Days) -> bool:
    """One group. True when it named an nth day without `van de maand`: then a bare day after it is ambiguous."""
    monthly = None
    while item := cursor.take(Kind.EVERY, Kind.OF_MONTH):
        monthly = monthly or (item if item.kind is Kind.OF_MONTH else None)
    nths = _nths(cursor)
    if monthly and not nths:
        raise Refusal(monthly.start, Why.AMBIGUOUS)  # iedere maand op dinsdag: on which?
    found = _range(cursor, days, bool(nths))
    closed = bool(cursor.take(Kind.OF_MONTH))
    if closed and not nths:
        cursor.at -= 1
        cursor.refuse(Why.AMBIGUOUS)  # dinsdag van de maand: which one?
    days.add(nths, found)
    while cursor.item.kind is Kind.DAYPART and not at_times(cursor, 1):
        days.parts.add(str(cursor.item.value))
        cursor.at += 1
    closed = bool(nths and cursor.take(Kind.OF_MONTH)) or closed or monthly is not None
    return bool(nths) and not closed


def _nths(cursor: Cursor) -> tuple[int, ...]:
    """`1e`, `eerste en derde`, `2e, 4e en laatste`; sorted from the front of the month, then from its end."""
    found: set[int] = set()
    while item := cursor.take(Kind.NTH):
        found.add(int(str(item.value)))
        step = 1 if cursor.item.kind in JOINTS else 0
        if cursor.peek(step).kind is Kind.NTH:
            cursor.at += step
    return tuple(sorted(found, key=lambda nth: (nth < 0, nth)))


def _range(cursor: Cursor, days: Days, counted: bool) -> tuple[int, ...]:
    """`ma` or `ma t/m vr`. A counted day is one day: `1e ma t/m vr` says nothing clear."""
    first = _day(cursor, days)
    dash = cursor.item.kind is Kind.DASH
    if cursor.item.kind not in (Kind.UP_TO, Kind.DASH, Kind.TILL) or cursor.peek(1).kind is not Kind.DAY:
        return first
    if counted or len(first) > 1:
        cursor.refuse(Why.AMBIGUOUS)
    cursor.at += 1
    last = _day(cursor, days)
    if {OTHER_DAYS, OTHER_WEEKDAYS, OTHER_WORKDAYS} & {*first, *last}:
        cursor.refuse(Why.AMBIGUOUS)
    if len(last) > 1 or (dash and last == first):
        cursor.refuse(Why.AMBIGUOUS)
    length = (last[0] - first[0]) % 7 + 1
    return tuple((first[0] + i) % 7 for i in range(length))


def _day(cursor: Cursor, days: Days) -> tuple[int, ...]:
    item = cursor.take(Kind.DAY)
    if item is None or not isinstance(item.value, Day):
        cursor.refuse()
    if item.value.part == ELLIPSIS:
        return _compound(item.value.dagen, cursor, days)
    if item.value.part:
        days.parts.add(item.value.part)
    return item.value.dagen


def _compound(first: tuple[int, ...], cursor: Cursor, days: Days) -> tuple[int, ...]:
    """`dinsdag- en donderdagmiddag` is one word for two days; in `zon- en feestdagen` no day follows."""
    ahead = 0
    while cursor.peek(ahead).kind in JOINTS:
        ahead += 1
    if cursor.peek(ahead).kind is not Kind.DAY:
        return first
    cursor.at += ahead
    return tuple(sorted({*first, *_day(cursor, days)}))
