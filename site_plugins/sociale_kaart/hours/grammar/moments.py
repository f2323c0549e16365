"""Months, weeks, dates and holidays: `juli en augustus`, `week 30 t/m 33`, `24 dec`, `de zomervakantie en kerst`."""

from __future__ import annotations

from dataclasses import replace

from ..value import Datum, Datums, Maanden, Vrij, Wanneer, Weken, is_bound
from .bounds import at_bound, read_bound
from .cursor import JOINTS, Cursor
from .dates import RANGE, at_date, last_day, read_dates, read_months
from .items import Item, Kind, Why
from .lexicon_holidays import OTHER_HOLIDAYS

_NAMED = (Kind.WEEK, Kind.FREE, Kind.STEM)


def at_moment(cursor: Cursor, ahead: int = 0) -> bool:
    """Whether a moment of the year starts here."""
    if cursor.peek(ahead).kind is Kind.EVERY:
        ahead += 1
    return cursor.peek(ahead).kind in _NAMED or at_bound(cursor, ahead) or at_date(cursor, ahead)


def read_moments(cursor: Cursor) -> tuple[Wanneer, ...]:
    """A row of moments, each once. The cursor stands at the first."""
    found = list(_moment(cursor))
    while (step := _next(cursor)) is not None:
        cursor.at += step
        found.extend(_moment(cursor))
    if len(found) > 1 and any(map(is_bound, found)):
        cursor.refuse(Why.AMBIGUOUS)  # vanaf 1 september 2026, t/m 30 juni 2027: both must hold, a row is either
    return tuple(dict.fromkeys(_with_years(found)))


def _with_years(found: list[Wanneer]) -> list[Wanneer]:
    """`juli en augustus 2026`: the year at the end counts for what stands before it too."""
    year, backwards = 0, []
    for moment in reversed(found):
        backwards.append(_in_year(moment, year))
        last = moment.laatste if isinstance(moment, Datums) else None
        year = last.jaar if last and last.jaar else year if isinstance(moment, Datums | Maanden) else 0
    return backwards[::-1]


def _in_year(moment: Wanneer, year: int) -> Wanneer:
    if not year:
        return moment
    if isinstance(moment, Maanden):
        start = year - (moment.laatste < moment.eerste)
        return Datums(Datum(moment.eerste, 1, start), last_day(moment.laatste, year))
    if isinstance(moment, Datums) and moment.eerste and moment.laatste and not moment.laatste.jaar:
        over = (moment.laatste.maand, moment.laatste.dag) < (moment.eerste.maand, moment.eerste.dag)
        return Datums(replace(moment.eerste, jaar=year - over), replace(moment.laatste, jaar=year))
    return moment


def _next(cursor: Cursor) -> int | None:
    """How many joints to skip to the next moment of this row; None when the row ends here."""
    for step in (1, 2):
        if cursor.peek(step - 1).kind not in JOINTS:
            return None
        if cursor.peek(step).value == OTHER_HOLIDAYS:
            return None  # 1 januari gesloten, overige feestdagen 13-16
        if at_moment(cursor, step):
            return step
    return None


def _moment(cursor: Cursor) -> tuple[Wanneer, ...]:
    cursor.take(Kind.EVERY)
    item = cursor.item
    if cursor.take(Kind.FREE):
        return item.value if isinstance(item.value, tuple) else ()  # type: ignore[return-value]
    if cursor.take(Kind.STEM):
        return _stem(cursor, item)
    if cursor.take(Kind.WEEK):
        return _weeks(cursor)
    if at_bound(cursor):
        return (read_bound(cursor),)
    if cursor.item.kind is Kind.MONTH:
        return read_months(cursor)
    return read_dates(cursor)


def _stem(cursor: Cursor, stem: Item) -> tuple[Wanneer, ...]:
    """`zomer-` is a holiday only if the row goes on to one: `zomer- en kerstvakantie`."""
    ahead = 0
    while cursor.peek(ahead).kind in (*JOINTS, Kind.STEM):
        ahead += 1
    follows = cursor.peek(ahead)
    if follows.kind is not Kind.FREE or not all(v.is_school for v in _free(follows)):
        cursor.refuse()
    return (Vrij(str(stem.value)),)


def _free(item: Item) -> list[Vrij]:
    value = item.value
    return [v for v in value if isinstance(v, Vrij)] if isinstance(value, tuple) else []


def _weeks(cursor: Cursor) -> tuple[Wanneer, ...]:
    """`30`, `30 t/m 33`, `30, 31 en 52`."""
    found = [_week_range(cursor)]
    while cursor.item.kind in JOINTS and _is_week_number(cursor):
        cursor.at += 1
        found.append(_week_range(cursor))
    return tuple(found)


def _is_week_number(cursor: Cursor) -> bool:
    """A number behind a joint is a week, unless it is a time or the day of a month."""
    after = cursor.peek(2).kind
    if cursor.peek(1).kind is not Kind.NUMBER or after is Kind.HOUR:
        return False
    return after is not Kind.MONTH and not (after in RANGE and cursor.peek(4).kind in (Kind.HOUR, Kind.MONTH))


def _week_range(cursor: Cursor) -> Wanneer:
    first = _week(cursor)
    if not cursor.take(*RANGE):
        return Weken(first, first)
    cursor.take(Kind.WEEK)
    return Weken(first, _week(cursor))


def _week(cursor: Cursor) -> int:
    item = cursor.take(Kind.NUMBER)
    if item is None:
        cursor.refuse()
    number = int(str(item.value))
    if not 1 <= number <= 53:
        cursor.at -= 1
        cursor.refuse(Why.IMPOSSIBLE)
    return number
