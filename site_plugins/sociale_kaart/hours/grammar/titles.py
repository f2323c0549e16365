"""Names that stand before the dates they are about: `zomerseizoen (1 april t/m 31 oktober): …`.

The dates say all that counts, so the name is left out. Without dates nobody knows when it is, and it stays.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ..value import FEESTDAGEN, SCHOOLVAKANTIES, Datum, Vrij
from .cursor import Cursor
from .dates import at_date
from .items import Item, Kind
from .lexicon_holidays import OTHER_HOLIDAYS
from .twice import without_said_twice

Items = tuple[Item, ...]
_GROUPS = ((Vrij(FEESTDAGEN),), (Vrij(SCHOOLVAKANTIES),), OTHER_HOLIDAYS)
YEAR = 4  # digits
_UP_TO = (Kind.UP_TO, Kind.DASH, Kind.TILL)
_DATES = (Kind.NUMBER, Kind.DATE, Kind.MONTH, *_UP_TO)


def without_titles(items: Items) -> Items:
    """The items without each name that is followed at once by its dates, and without the brackets around these."""
    kept: list[Item] = []
    items, at = _with_year(without_said_twice(items)), 0
    while at < len(items):
        after = _after_title(items, at)
        if after is None:
            kept.append(items[at])
            at += 1
        else:
            dates, at = after
            kept.extend(dates)
    return tuple(kept)


def _with_year(items: Items) -> Items:
    """`2027: 16 januari en 20 februari 10-12`: the dates behind it are of that year."""
    told = items[1:] if items[0].kind is Kind.OPEN else items
    year, colon = (*told, *items)[:2]
    return _in_year(told[2:], year) if _is_year(year) and colon.kind is Kind.COLON else items


def _in_year(items: Items, year: Item) -> Items:
    """With the year behind each date that has none."""
    told = list[Item]()
    for item, after in pairwise((*items, items[-1])):
        date = item.value
        if isinstance(date, Datum) and not date.jaar:
            item = item._replace(value=replace(date, jaar=int(str(year.value))))
        told.append(item)
        if item.kind is Kind.MONTH and not _is_year(after):
            told.append(year)
    return tuple(told)


def _after_title(items: Items, at: int) -> tuple[Items, int] | None:
    """What stays of the name at `at` and its dates, and where to go on; None when there is no name, or no dates."""
    if _is_feast(items[at]):
        return _feast(items, at)
    named = _is_name(items[at]) and not (at and items[at - 1].kind is Kind.BECAUSE)
    return _named(items, at) if named else None  # wegens vakantie gesloten: 3 t/m 14 augustus


def _named(items: Items, at: int) -> tuple[Items, int] | None:
    """Behind a season, or a school holiday."""
    if _is_year(items[at + 1]):
        found = _after_title((*items[: at + 1], *items[at + 2 :]), at)
        return found and (_in_year(found[0], items[at + 1]), found[1] + 1)
    match [item.kind for item in items[at + 1 : at + 3]]:
        case [Kind.OPENING, _]:
            return _in_brackets(items, at + 2, items[at].kind is Kind.VAGUE)
        case [Kind.CLOSED, Kind.COLON]:
            return _range_alone(items, at + 3, items[at + 1])
        case [Kind.COLON, Kind.CLOSED]:
            return _range_alone(items, at + 3, items[at + 2]) or _range(items, at + 2)
        case [Kind.COLON, _]:
            return _range(items, at + 2) or _dates_alone(items, at + 2) or _months(items, at + 2)
        case [Kind.COMMA, _]:
            return _range_alone(items, at + 2)
    return _range(items, at + 1)


def _is_feast(item: Item) -> bool:
    return item.kind is Kind.FREE and not _is_name(item)


def _feast(items: Items, at: int) -> tuple[Items, int] | None:
    """`Hemelvaart (6 t/m 9 mei 2027)`, `Kerst: 24 december 10-15`: a feast moves, so its dates need a year or a day."""
    if items[at + 1].kind is Kind.COLON:
        return _dates_alone(items, at + 2)
    found = (
        _in_brackets(items, at + 2, False)
        if items[at + 1].kind is Kind.OPENING and items[at].value not in _GROUPS
        else None
    )
    dated = found and any(_is_year(item) or item.kind is Kind.DATE for item in found[0])
    return found if dated else None


def _in_brackets(items: Items, start: int, months: bool) -> tuple[Items, int] | None:
    """`(17 t/m 25 oktober)`, and behind a season `(juli en augustus)`: a school holiday is not whole months."""
    end = next((n for n in range(start, len(items)) if items[n].kind is Kind.CLOSING), None)
    if end is None or not at_date(Cursor(items), start):
        return None
    inside = items[start:end]
    if not months and all(item.kind not in (Kind.NUMBER, Kind.DATE) for item in inside):
        return None
    return (inside, end + 1) if all(item.kind in (*_DATES, Kind.AND, Kind.COMMA) for item in inside) else None


def _range(items: Items, start: int) -> tuple[Items, int] | None:
    """From a day or a month up to another. `herfstvakantie, 24 december` are two things."""
    end = start
    while items[end].kind in _DATES:
        end += 1
    is_range = any(item.kind in _UP_TO for item in items[start:end])
    return (items[start:end], end) if is_range and at_date(Cursor(items), start) else None


def _range_alone(items: Items, start: int, closed: Item | None = None) -> tuple[Items, int] | None:
    """`carnaval, 14 t/m 17 februari, gesloten` and `carnaval gesloten: 14 t/m 17 februari`, with nothing behind it."""
    found = _range(items, start)
    if found is None:
        return None
    dates, end = found
    if closed is None:
        end += items[end].kind is Kind.COMMA
        closed = items[end]
        end += 1
    done = items[end].kind in (Kind.STOP, Kind.END) and closed.kind is Kind.CLOSED
    return ((*dates, closed), end) if done else None


def _dates_alone(items: Items, start: int) -> tuple[Items, int] | None:
    """`kerstvakantie: 21, 22 en 23 december 10-17`, and nothing else in that sentence that the name may be about."""
    end = start
    while items[end].kind in (*_DATES, Kind.AND, Kind.COMMA):
        end += 1
    rest = next(n for n in range(end, len(items)) if items[n].kind in (Kind.STOP, Kind.END))
    is_date = at_date(Cursor(items), start) and any(item.kind in (Kind.MONTH, Kind.DATE) for item in items[start:end])
    # Behind a comma only what has a date of its own.
    alone = all(
        a.kind not in (Kind.DAY, Kind.FREE) and (a.kind is not Kind.COMMA or at_date(Cursor(items), end + n + 1))
        for n, a in enumerate(items[end:rest])
    )
    return (items[start:end], end) if is_date and alone else None


def _months(items: Items, start: int) -> tuple[Items, int] | None:
    """`Zomertijden: juli en augustus ma-vr 10-17`: whole months, with their days and hours behind them."""
    end = next(n for n in range(start, len(items)) if items[n].kind not in (Kind.MONTH, Kind.AND))
    is_row = items[end - 1].kind is Kind.MONTH and items[end].kind is Kind.DAY
    return (items[start:end], end) if is_row else None


def _is_year(item: Item) -> bool:
    return item.kind is Kind.NUMBER and item.end - item.start == YEAR


def _is_name(item: Item) -> bool:
    """A season or a feast that no calendar knows, or a school holiday."""
    if item.kind is Kind.VAGUE:
        return item.value == "seizoen"
    free = item.value if item.kind is Kind.FREE and isinstance(item.value, tuple) else ()
    return len(free) == 1 and isinstance(free[0], Vrij) and free[0].is_school
