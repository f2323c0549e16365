"""A beginning or an end alone: `vanaf februari 2027`, `t/m eind juni`, `tot 1 juli 2027`, `na de zomervakantie`."""

from __future__ import annotations

from ..value import FEESTDAGEN, SCHOOLVAKANTIES, Datum, Datums, Grens, Vrij, Wanneer
from .cursor import Cursor
from .dates import RANGE, after, at_date, before, last_day, read_dates, read_day, read_month, read_months, read_year
from .items import AFTER, Item, Kind, Why
from .lexicon_holidays import OTHERS

BOUNDS = (Kind.FROM, Kind.UP_TO, Kind.TILL)
# Of these nobody can tell what "until then" or "from then on" means.
_GROUPS = frozenset({FEESTDAGEN, SCHOOLVAKANTIES, OTHERS})


def at_bound(cursor: Cursor, ahead: int = 0) -> bool:
    """Whether a beginning or an end starts here, rather than a time: `vanaf 9 uur`."""
    if cursor.peek(ahead).kind not in BOUNDS:
        return False
    after = cursor.peek(ahead + 1)
    if after.kind is Kind.END_OF:
        return cursor.peek(ahead + 2).kind is Kind.MONTH
    return after.kind in (Kind.MONTH, Kind.FREE) or at_date(cursor, ahead + 1)


def read_bound(cursor: Cursor) -> Wanneer:
    """The cursor stands at its first word. `vanaf 1 mei t/m 30 september` has both ends."""
    word = cursor.item
    cursor.at += 1
    if cursor.item.kind is Kind.FREE:
        return _holiday(cursor, word)
    if word.kind is Kind.FROM and _has_end(cursor):
        return (read_months if cursor.item.kind is Kind.MONTH else read_dates)(cursor)[0]
    whole = cursor.item.kind is Kind.END_OF
    first, last = _days(cursor, word)
    if word.kind is Kind.FROM:
        return Datums(after(last) if word.value == AFTER else first, None)
    # "tot juli" and "tot 1 juli" are up to the day before; "tot eind juni" takes all of June.
    return Datums(None, last if whole or word.kind is Kind.UP_TO else before(first))


def _has_end(cursor: Cursor) -> bool:
    """Whether what starts here is a range: `1 mei t/m 30 september`, `mei 2026 t/m juni 2027`."""
    here = cursor.at
    if cursor.item.kind is Kind.MONTH:
        read_month(cursor)
    else:
        read_day(cursor)
    found = cursor.item.kind in (*RANGE, Kind.TILL) and (at_date(cursor, 1) or cursor.peek(1).kind is Kind.FREE)
    cursor.at = here
    return found


def _days(cursor: Cursor, word: Item) -> tuple[Datum, Datum]:
    """The first and the last day of the month or the day that is named."""
    if cursor.item.kind is Kind.END_OF and word.kind is Kind.FROM:
        cursor.refuse()  # vanaf eind augustus: from which day on?
    cursor.take(Kind.END_OF)
    if cursor.item.kind is not Kind.MONTH:
        day = read_day(cursor)
        return day, day
    month, year = read_month(cursor)
    return Datum(month, 1, year), last_day(month, year)


def _holiday(cursor: Cursor, word: Item) -> Grens:
    """`tot de zomervakantie 2027`, `t/m tweede paasdag`, `na kerst`."""
    item = cursor.item
    free = [v for v in item.value if isinstance(v, Vrij)] if isinstance(item.value, tuple) else []
    if not free or len(free) != len(item.value if isinstance(item.value, tuple) else ()) or free[0].id in _GROUPS:
        cursor.refuse(Why.AMBIGUOUS)
    cursor.at += 1
    year = read_year(cursor)
    if cursor.item.kind in (*RANGE, Kind.TILL):
        cursor.refuse(Why.AMBIGUOUS)  # vanaf de meivakantie t/m de zomervakantie
    until = word.kind is not Kind.FROM
    included = word.kind is Kind.UP_TO or (word.kind is Kind.FROM and word.value != AFTER)
    if year and "kerstvakantie" in (v.id for v in free) and until is included:
        cursor.refuse(Why.AMBIGUOUS)  # na de kerstvakantie 2027: the one that begins in that year, or that ends?
    # Of the two days of Christmas the first is where it begins, the second where it ends.
    vrij = free[-1] if until is included else free[0]
    return Grens(vrij.id, until, included, year)
