"""Days of the week beside dates: `maandag 28 en dinsdag 29 december`, `ma 20 juli t/m zo 9 augustus 2026`.

With a year they follow from the date, and are left out. Without one they stay where each is about its own date.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from ..value import Datum
from .cursor import JOINTS
from .dates import RANGE
from .items import Day, Item, Kind, Refusal, Why
from .real import real

Items = tuple[Item, ...]
_BOUNDS = (Kind.FROM, Kind.UP_TO, Kind.TILL)
_BETWEEN = (*RANGE, Kind.TILL)


@dataclass(frozen=True)
class _Dated:
    """A day of the week and the date behind it; month and year are 0 until they are known."""

    day: Item
    datum: Datum
    start: int
    end: int

    def item(self) -> Item:
        return Item(Kind.DATE, real(self.datum, self.start), self.start, self.end)

    def is_true(self) -> bool:
        """Whether the date falls on that day; in some year, when none was said."""
        found = real(self.datum, self.start)
        value = self.day.value
        days = value.dagen if isinstance(value, Day) else ()
        return not found.jaar or days == (date(found.jaar, found.maand, found.dag).weekday(),)


def without_weekdays(items: Items) -> Items:
    kept: list[Item] = []
    at = 0
    while at < len(items):
        row, joints, after = _row(items, at)
        if len(row) > 1 and row[-1].datum.maand:
            kept.extend(_told(_with_months(row), joints))
            at = after
        elif at and row and items[at - 1].kind in _BOUNDS and row[0].datum.jaar and row[0].is_true():
            kept.append(row[0].item())  # vanaf maandag 10 augustus 2026
            at = after
        else:
            kept += [] if _begins_a_stretch(items, at) else [items[at]]
            at += 1
    return tuple(kept)


def _begins_a_stretch(items: Items, at: int) -> bool:
    """`maandag 9 augustus t/m 22 augustus 2027`: the day of its first date, and not the Mondays in it."""
    found = _dated(items, at)
    if not found or found[0].start - items[at].end > len(". ") or items[found[1]].kind not in _BETWEEN:
        return False  # op maandag van 9 augustus t/m 22 augustus
    first, after = found
    last = _dated((items[at], *items[after + 1 :]), 0)
    if not last or not last[0].datum.maand or not (first.datum.maand or items[after].kind is Kind.UP_TO):
        return False
    begin = _with_months([first, last[0]])[0]
    if not begin.datum.jaar or not begin.is_true():
        raise Refusal(items[at].start, Why.IMPOSSIBLE if begin.datum.jaar else Why.AMBIGUOUS)
    return True


def _row(items: Items, at: int) -> tuple[list[_Dated], list[Item], int]:
    """Days with their dates, what stands between them, and where the row ends."""
    row, joints, after = list[_Dated](), list[Item](), at
    while found := _dated(items, at):
        row.append(found[0])
        at = after = found[1]
        if items[at].kind not in (*JOINTS, *_BETWEEN):
            break
        joints.append(items[at])
        at += 1
    return row, joints[: len(row) - 1], after


def _dated(items: Items, at: int) -> tuple[_Dated, int] | None:
    day = items[at]
    if not (isinstance(day.value, Day) and len(day.value.dagen) == 1 and not day.value.part):
        return None
    first = items[at + 1]
    if first.kind is Kind.DATE and isinstance(first.value, Datum):
        return _Dated(day, first.value, first.start, first.end), at + 2
    if first.kind is not Kind.NUMBER:
        return None
    found, at = Datum(0, int(str(first.value))), at + 2
    if items[at].kind is Kind.MONTH:
        found, at = replace(found, maand=int(str(items[at].value))), at + 1
        if items[at].kind is Kind.NUMBER and items[at].end - items[at].start == 4:
            found, at = replace(found, jaar=int(str(items[at].value))), at + 1
    return _Dated(day, found, first.start, items[at - 1].end), at


def _with_months(row: list[_Dated]) -> list[_Dated]:
    """`24 en vrijdag 25 december 2026`: what is said at the end counts for what stands before it too."""
    later, found = row[-1].datum, list[_Dated]()
    for dated in reversed(row):
        month = dated.datum.maand or later.maand
        over = (month, dated.datum.dag) > (later.maand, later.dag)
        year = dated.datum.jaar or (later.jaar - over if later.jaar else 0)
        later = Datum(month, dated.datum.dag, year)
        found.append(replace(dated, datum=later))
    return found[::-1]


def _told(row: list[_Dated], joints: list[Item]) -> list[Item]:
    is_range = any(joint.kind in _BETWEEN for joint in joints)
    wrong = next((dated for dated in row if not dated.is_true()), None)
    if is_range and (wrong or len(row) > 2):
        raise Refusal((wrong or row[0]).day.start, Why.IMPOSSIBLE if wrong else Why.AMBIGUOUS)
    if is_range and not row[0].datum.jaar:
        raise Refusal(row[0].day.start, Why.AMBIGUOUS)  # of which year? in any other these are other days
    keeps = wrong is not None or not all(dated.datum.jaar for dated in row)
    told = list[Item]()
    for dated, joint in zip(row, [*joints, None], strict=True):
        told += [dated.day, dated.item()] if keeps else [dated.item()]
        told += [joint] if joint else []
    return told
