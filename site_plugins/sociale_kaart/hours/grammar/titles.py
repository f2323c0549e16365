"""Names that stand before the dates they are about: `zomerseizoen (1 april t/m 31 oktober): …`.

The dates say all that counts, so the name is left out. Without dates nobody knows when it is, and it stays.
"""

from __future__ import annotations

from ..value import Vrij
from .cursor import Cursor
from .dates import at_date
from .items import Item, Kind

Items = tuple[Item, ...]
_UP_TO = (Kind.UP_TO, Kind.DASH, Kind.TILL)
_DATES = (Kind.NUMBER, Kind.DATE, Kind.MONTH, *_UP_TO)


def without_titles(items: Items) -> Items:
    """The items without each name that is followed at once by its dates, and without the brackets around these."""
    kept: list[Item] = []
    at = 0
    while at < len(items):
        after = _after_title(items, at)
        if after is None:
            kept.append(items[at])
            at += 1
        else:
            dates, at = after
            kept.extend(dates)
    return tuple(kept)


def _after_title(items: Items, at: int) -> tuple[Items, int] | None:
    """What stays of the name at `at` and its dates, and where to go on; None when there is no name, or no dates."""
    if not _is_name(items[at]) or (at and items[at - 1].kind is Kind.BECAUSE):
        return None  # wegens vakantie gesloten: 3 t/m 14 augustus
    match [item.kind for item in items[at + 1 : at + 3]]:
        case [Kind.OPENING, _]:
            return _in_brackets(items, at + 2, items[at].kind is Kind.VAGUE)
        case [Kind.CLOSED, Kind.COLON]:
            return _range_alone(items, at + 3, items[at + 1])
        case [Kind.COLON, _]:
            return _range(items, at + 2)
        case [Kind.COMMA, _]:
            return _range_alone(items, at + 2)
    return _range(items, at + 1)


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


def _is_name(item: Item) -> bool:
    """A season or a feast that no calendar knows, or a school holiday."""
    if item.kind is Kind.VAGUE:
        return item.value == "seizoen"
    free = item.value if item.kind is Kind.FREE and isinstance(item.value, tuple) else ()
    return len(free) == 1 and isinstance(free[0], Vrij) and free[0].is_school
