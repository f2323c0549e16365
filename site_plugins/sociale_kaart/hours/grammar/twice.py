"""What another word of the line says too, and more exactly: `om de week in de even weken`, `25 december (Kerst)`."""

from __future__ import annotations

import re
from itertools import pairwise

from ..value import Datum, Datums, Vrij
from .items import FOR_NOW, OTHER_WEEK, PLAINLY, Item, Kind

Items = tuple[Item, ...]
_SIGNS = {Kind.DAY: "d", Kind.DASH: "-", Kind.TIME: "t", Kind.NUMBER: "t", Kind.HOUR: "t"}
_ROW = re.compile("d(?:-d)+")
_PAIR = len("d-d")
_AFTER_TIMES = re.compile("t-d")
# Feasts that are on the same day every year.
_FIXED = {"nieuwjaar": (1, 1), "bevrijdingsdag": (5, 5), "eerste-kerstdag": (12, 25), "tweede-kerstdag": (12, 26)}


def without_said_twice(items: Items) -> Items:
    if any(item.kind is Kind.PARITY for item in items):
        items = tuple(item for item in items if not (item.kind is Kind.VAGUE and item.value == OTHER_WEEK))
    if _has_end(items):
        items = tuple(item for item in items if not (item.kind is Kind.VAGUE and item.value == FOR_NOW))
    pairs = [*pairwise((*_with_joints(items), items[-1]))]
    items = _either_excepted(tuple(a for a, b in pairs if not _is_cry(a, b) and not _is_plainly(a, b)))
    return _without_names(_without_welcome(_without_weeks(items)))


def _without_weeks(items: Items) -> Items:
    """`in de week van 27 t/m 31 december`, `in de week tussen kerst en nieuwjaar`: the dates say which days."""
    return tuple(item for n, item in enumerate(items) if not (item.kind is Kind.WEEK and _is_dated(items, n + 1)))


def _is_dated(items: Items, at: int) -> bool:
    """Whether dates from one up to another start here, behind a word that was left out: `week 27 t/m 31` has none."""
    if items[at].kind is Kind.FREE:
        found = items[at].value
        return isinstance(found, tuple) and all(isinstance(m, Datums) and not m.is_one_day for m in found)
    end = at
    while items[end].kind in (Kind.NUMBER, Kind.DATE, Kind.MONTH, Kind.UP_TO, Kind.DASH):
        end += 1
    kinds = {item.kind for item in items[at:end]}
    apart = items[at].start - items[at - 1].end > len(" ")
    return apart and bool(kinds & {Kind.UP_TO, Kind.DASH}) and bool(kinds & {Kind.MONTH, Kind.DATE})


def _has_end(items: Items) -> bool:
    """Whether a date says until when: `t/m 31 januari 2027`, and no hour as in `9 t/m 12`."""
    triples = zip(items, items[1:], items[2:], strict=False)
    return any(
        a.kind in (Kind.UP_TO, Kind.TILL) and (b.kind in (Kind.DATE, Kind.MONTH) or c.kind is Kind.MONTH)
        for a, b, c in triples
    )


def _with_joints(items: Items) -> Items:
    """A dash that parts what it stands between is a comma: in `ma 9-12 - di 13-15`, and in a row as `ma-wo-vr`."""
    signs = "".join(_SIGNS.get(item.kind, " ") for item in items)
    rows = [found.span() for found in _ROW.finditer(signs)]
    # ma-di-do 9-17, wo-vr 9-12: is Thursday meant twice? Then nothing is parted, and the line is refused.
    parting = {at for row in rows for at in range(*row) if all(last - first > _PAIR for first, last in rows)}
    parting |= {found.start() + 1 for found in _AFTER_TIMES.finditer(signs)}
    return tuple(
        item._replace(kind=Kind.COMMA) if at in parting and item.kind is Kind.DASH else item
        for at, item in enumerate(items)
    )


def _is_cry(item: Item, after: Item) -> bool:
    """`(gratis!)`."""
    return item.kind is Kind.STOP and after.kind is Kind.CLOSING


def _is_plainly(item: Item, after: Item) -> bool:
    """`in de zomervakantie gewoon op maandag 9-12` is no more than `in de zomervakantie op maandag 9-12`."""
    return item.value == PLAINLY and item.kind is Kind.USUAL and after.kind in (Kind.DAY, Kind.EVERY, Kind.NTH)


def _either_excepted(items: Items) -> Items:
    """`niet in juli of augustus` is in neither."""
    told, excepted = list[Item](), False
    for item, after in pairwise((*items, items[-1])):
        excepted = item.kind is Kind.EXCEPT or (excepted and item.kind not in (Kind.STOP, Kind.TIME, Kind.CLOSING))
        named = bool(told) and told[-1].kind == after.kind and after.kind in (Kind.MONTH, Kind.FREE, Kind.DAY)
        told.append(item._replace(kind=Kind.AND) if item.kind is Kind.OR and excepted and named else item)
    return tuple(told)


def _without_welcome(items: Items) -> Items:
    """`di 10-12, iedereen is welkom!` says no more than `di 10-12`; `…, koningsdag, open` does."""
    kinds = [item.kind for item in items]
    said = {
        n
        for n in range(2, len(items) - 1)
        if kinds[n] is Kind.OPEN
        and kinds[n - 1] in (Kind.COMMA, Kind.STOP)
        and kinds[n - 2] in (Kind.TIME, Kind.NUMBER, Kind.HOUR, Kind.CLOSING)
        and kinds[n + 1] in (Kind.STOP, Kind.END)
    }
    return tuple(item for n, item in enumerate(items) if n not in said)


def _without_names(items: Items) -> Items:
    """`25 december 2026 (eerste kerstdag)`: the name of a date behind it, if it is that day."""
    kept, at = list[Item](), 0
    while at < len(items):
        kinds = [item.kind for item in items[at : at + 3]]
        if kinds == [Kind.OPENING, Kind.FREE, Kind.CLOSING] and _is_same(kept, items[at + 1]):
            at += 3
        else:
            kept.append(items[at])
            at += 1
    return tuple(kept)


def _is_same(before: list[Item], name: Item) -> bool:
    """Whether the date that `before` ends with is the day of that name."""
    day = _last_date(before)
    free = name.value if isinstance(name.value, tuple) else ()
    if day is None or len(free) != 1:
        return False
    match free[0]:
        case Vrij(id):
            return (day.maand, day.dag) == _FIXED.get(id)
        case Datums(eerste, laatste):
            return eerste == laatste == Datum(day.maand, day.dag)
    return False


def _last_date(before: list[Item]) -> Datum | None:
    if before and isinstance(before[-1].value, Datum):
        return before[-1].value
    kept = before[:-1] if before and before[-1].kind is Kind.NUMBER else before
    if len(kept) < 2 or kept[-1].kind is not Kind.MONTH or kept[-2].kind is not Kind.NUMBER:
        return None
    return Datum(int(str(kept[-1].value)), int(str(kept[-2].value)))
