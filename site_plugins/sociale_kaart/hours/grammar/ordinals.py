"""Days that are counted in their month: `24e december`, `de eerste mei`, `december, de 24e en de 31e`.

A counted day of the week (`maart, de 3e dinsdag`) is none of these.
"""

from __future__ import annotations

from ..value import Datum
from .cursor import JOINTS
from .items import Item, Kind
from .real import real

_ROW = (*JOINTS, Kind.UP_TO, Kind.DASH)
Items = tuple[Item, ...]


def dated(items: Items, line: str) -> Items:
    """The items in which each day that is counted in its month is a date."""
    found: list[Item] = []
    at = 0
    while at < len(items):
        read, after = _month_first(items, at, line) or _month_last(items, at, line) or ((items[at],), at + 1)
        found.extend(read)
        at = after
    return tuple(found)


def _month_first(items: Items, at: int, line: str) -> tuple[Items, int] | None:
    """`december de 24e en de 31e`, `december 2026, de 24e`, `december de 24e 2026`."""
    if items[at].kind is not Kind.MONTH:
        return None
    year, after = _year(items, at + 1)
    after += items[after].kind is Kind.COMMA
    row, after = _row(items, after, line)
    if not row or items[after].kind in (Kind.DAY, Kind.WEEK, Kind.MONTH):
        return None
    if not year:
        year, after = _year(items, after)
    return _dates(row, int(str(items[at].value)), year, line), after


def _month_last(items: Items, at: int, line: str) -> tuple[Items, int] | None:
    """`24e van december 2026`, `1e en 3e mei`."""
    row, after = _row(items, at, line)
    if not row or items[after].kind is not Kind.MONTH:
        return None
    year, end = _year(items, after + 1)
    return _dates(row, int(str(items[after].value)), year, line), end


def _row(items: Items, at: int, line: str) -> tuple[list[Item], int]:
    """Counted days with what joins them, and where the row ends."""
    row: list[Item] = []
    while _is_counted(items[at], line):
        row.append(items[at])
        at += 1
        if items[at].kind not in _ROW or not _is_counted(items[at + 1], line):
            break
        row.append(items[at])
        at += 1
    return row, at


def _is_counted(item: Item, line: str) -> bool:
    if item.kind is Kind.NTH:
        return int(str(item.value)) > 0
    return item.kind is Kind.NUMBER and not line[item.end - 1].isdigit()


def _year(items: Items, at: int) -> tuple[int, int]:
    item = items[at]
    is_year = item.kind is Kind.NUMBER and item.end - item.start == 4 and 2000 <= int(str(item.value)) < 2100
    return (int(str(item.value)), at + 1) if is_year else (0, at)


def _dates(row: list[Item], month: int, year: int, line: str) -> Items:
    return tuple(_date(item, month, year) if _is_counted(item, line) else item for item in row)


def _date(item: Item, month: int, year: int) -> Item:
    return Item(Kind.DATE, real(Datum(month, int(str(item.value)), year), item.start), item.start, item.end)
