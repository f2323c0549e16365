"""Clauses → rules. What is incomplete, or could be meant in two ways, is refused here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ..value import (
    DAY,
    Dagen,
    Datums,
    Maanden,
    Periode,
    Regel,
    Soort,
    Vrij,
    Wanneer,
    is_bound,
    is_dayish,
    lacks_year,
)
from .between import fill_in
from .clause import Clause, Extent
from .complete import check_complete
from .days import EVERY_DAY
from .gather import gather
from .items import TITLE, Item, Why
from .others import name_others
from .phrase import SCOPES, Phrase, Says
from .redundant import without_repeats

ALL_DAY = (Periode(0, DAY),)


def rules(groups: Sequence[Sequence[Phrase]], items: tuple[Item, ...]) -> tuple[Regel, ...]:
    """The rules of a line. Raises Refusal."""
    found = [gather(group, items) for group in groups]
    fill_in(found)
    name_others(found)
    return tuple(dict.fromkeys(regel for clause in without_repeats(found) for regel in _regels(clause)))


def _regels(clause: Clause) -> list[Regel]:
    soort = _soort(clause)
    check_complete(clause, soort)
    periods = ALL_DAY if clause.says(Says.ALWAYS) and soort is Soort.OPEN else clause.periods
    base = Regel(soort, buiten=clause.buiten, perioden=periods, noot=clause.note)
    if soort is Soort.GEWOON and (clause.only is Says.MOMENTS or _is_season(clause)):
        return [_shut_outside(clause, found) for found in [clause.scopes[0].moments or ()]]
    regels = [
        replace(base, dagen=d, wanneer=s.moments or (), ook=_is_added(clause, soort, s))
        for s in clause.extents
        for d in _dagen(clause, s)
    ]
    if clause.only is Says.DAYS and soort is Soort.OPEN:
        others = [_shut_on_others(clause, s) for s in clause.extents if s.moments]
        regels = [*(regels if clause.periods or clause.note else ()), *others] if others else regels
    excepted = tuple(m for m in clause.buiten if isinstance(m, Vrij) and not m.is_school)
    if soort is Soort.GESLOTEN and excepted:
        # feestdagen gesloten, behalve Koningsdag: on that day the usual hours hold
        regels.append(Regel(Soort.GEWOON, wanneer=excepted))
    return regels


def _is_season(clause: Clause) -> bool:
    """`geopend van april t/m oktober`: who names both ends means that it is closed outside them."""
    found = [m for s in clause.scopes for m in s.moments or ()]
    ends = all(isinstance(m, Maanden | Datums) and m.eerste != m.laatste and not is_bound(m) for m in found)
    return ends and _is_open(clause) and not clause.says(Says.USUAL)


def _is_open(clause: Clause) -> bool:
    """Whether it says that it is open: *gewijzigde openingstijden rond de feestdagen* does not say when."""
    return any(phrase.says is Says.OPEN and phrase.value != TITLE for phrase in clause.phrases)


def _shut_outside(clause: Clause, moments: tuple[Wanneer, ...]) -> Regel:
    """`alleen geopend van april t/m oktober`: closed for the rest of the year."""
    if len(clause.scopes) > 1 or any(is_dayish(m) or lacks_year(m) for m in moments):
        clause.refuse(Why.AMBIGUOUS)
    return Regel(Soort.GESLOTEN, buiten=moments)


def _shut_on_others(clause: Clause, scope: Extent) -> Regel:
    """`in de zomervakantie alleen dinsdag`: closed on the other days of it."""
    dagen = scope.days.dagen() if scope.days else ()
    if (
        len(dagen) != 1
        or dagen[0].hoeveelste
        or not dagen[0].dagen
        or clause.parity
        or any(map(is_dayish, scope.moments or ()))
    ):
        clause.refuse(Why.AMBIGUOUS)
    rest = tuple(day for day in EVERY_DAY if day not in dagen[0].dagen)
    return Regel(Soort.GESLOTEN, Dagen(rest), scope.moments or ())


def _is_added(clause: Clause, soort: Soort, scope: Extent) -> bool:
    """`vanaf februari 2027 ook wo 10-12`: what holds otherwise goes on."""
    if not clause.says(Says.ALSO) or soort is not Soort.OPEN or not scope.moments:
        return False
    if any(map(is_dayish, scope.moments)):
        clause.refuse(Why.AMBIGUOUS)  # kerst ook 10-12: is it a usual day, then?
    return True


def _soort(clause: Clause) -> Soort:
    if clause.says(Says.CLOSED, Says.NONE) or clause.shuts:
        return Soort.GESLOTEN
    if clause.says(Says.ALWAYS):
        return Soort.OPEN if clause.says(*SCOPES, Says.EXCEPT, Says.NOTE) else Soort.ALTIJD
    moments = all(s.moments and s.days is None for s in clause.scopes) and bool(clause.scopes)
    if (clause.says(Says.USUAL) or _is_open(clause)) and moments and not clause.periods and not clause.note:
        return Soort.GEWOON
    return Soort.OPEN


def _dagen(clause: Clause, scope: Extent) -> list[Dagen]:
    """The days of one scope, with the even or odd weeks, and without the days that are excepted."""
    days = scope.days.dagen() if scope.days and not _is_said_twice(scope) else (Dagen(),)
    return [replace(_without(clause, dagen), weken=clause.parity) for dagen in days]


def _is_said_twice(scope: Extent) -> bool:
    """`donderdag 24 december 2026`: the day of the week follows from the date. A wrong one stays, and is reported."""
    dates = [m.eerste for m in scope.moments or () if isinstance(m, Datums) and m.is_one_day]
    if scope.days is None or not dates or len(dates) != len(scope.moments or ()):
        return False
    fall = {date(d.jaar, d.maand, d.dag).weekday() if d and d.jaar else None for d in dates}
    return len(dates) == 1 and scope.days.dagen() == tuple(Dagen((day,)) for day in fall if day is not None)


def _without(clause: Clause, dagen: Dagen) -> Dagen:
    if not clause.without_days:
        return dagen
    rest = tuple(day for day in dagen.dagen or EVERY_DAY if day not in clause.without_days)
    if dagen.hoeveelste or not rest or not set(clause.without_days) <= set(dagen.dagen or EVERY_DAY):
        clause.refuse(Why.AMBIGUOUS, next(p for p in clause.phrases if p.says is Says.EXCEPT))
    return replace(dagen, dagen=rest)
