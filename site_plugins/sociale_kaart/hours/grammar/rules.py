"""Clauses → rules. What is incomplete, or could be meant in two ways, is refused here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from ..value import DAY, OP_AFSPRAAK, Dagen, Datums, Periode, Regel, Soort, Vrij, is_dayish
from .days import EVERY_DAY
from .gather import Clause, Extent, gather
from .items import Item, Kind, Why
from .phrases import SCOPES, Phrase, Says
from .times import fits

ALL_DAY = (Periode(0, DAY),)


def rules(groups: Sequence[Sequence[Phrase]], items: tuple[Item, ...]) -> tuple[Regel, ...]:
    """The rules of a line. Raises Refusal."""
    found = [gather(group, items) for group in groups]
    for before, clause in pairwise(found):
        _follow(before, clause)
    _spread_notes(found)
    return tuple(dict.fromkeys(regel for clause in found for regel in _regels(clause)))


def _follow(before: Clause, clause: Clause) -> None:
    """`ma-vr 9-17, tussen 12 en 13 uur gesloten`, `wo 9-12 (inloop), 13-15 (op afspraak)`: on the days just named."""
    first = clause.phrases[0]
    if first.says is Says.TIMES and first.joint is None:
        clause.refuse(Why.AMBIGUOUS, first)  # ma 9-12 13-15 di
    if first.says is Says.TIMES and first.joint is not Kind.STOP and not clause.says(*SCOPES):
        clause.scopes, clause.parity = before.scopes, before.parity


def _spread_notes(found: list[Clause]) -> None:
    """`intake: ma 9-10 en di 9-10` is intake on both days; without colon or comma nobody can tell."""
    opens = [clause for clause in found if clause.says(Says.TIMES) and not clause.says(Says.CLOSED)]
    if len(opens) < 2 or not any(clause.note for clause in opens) or all(clause.note for clause in opens):
        return
    first = opens[0].phrases[0]
    if first.with_colon:
        for clause in opens:
            clause.note = clause.note or opens[0].note
    elif first.says is Says.NOTE or opens[-1].phrases[0].joint is Kind.AND:
        opens[-1].refuse(Why.AMBIGUOUS)


def _regels(clause: Clause) -> list[Regel]:
    soort = _soort(clause)
    _check(clause, soort)
    periods = ALL_DAY if clause.says(Says.ALWAYS) and soort is Soort.OPEN else clause.periods
    base = Regel(soort, buiten=clause.buiten, perioden=periods, noot=clause.note)
    regels = [
        replace(base, dagen=d, wanneer=s.moments or (), ook=_is_added(clause, soort, s))
        for s in _scopes(clause)
        for d in _dagen(clause, s)
    ]
    excepted = tuple(m for m in clause.buiten if isinstance(m, Vrij) and not m.is_school)
    if soort is Soort.GESLOTEN and excepted:
        # feestdagen gesloten, behalve Koningsdag: on that day the usual hours hold
        regels.append(Regel(Soort.GEWOON, wanneer=excepted))
    return regels


def _is_added(clause: Clause, soort: Soort, scope: Extent) -> bool:
    """`vanaf februari 2027 ook wo 10-12`: what holds otherwise goes on."""
    if not clause.says(Says.ALSO) or soort is not Soort.OPEN or not scope.moments:
        return False
    if any(map(is_dayish, scope.moments)):
        clause.refuse(Why.AMBIGUOUS)  # kerst ook 10-12: is it a usual day, then?
    return True


def _scopes(clause: Clause) -> list[Extent]:
    return clause.scopes or [Extent()]


def _soort(clause: Clause) -> Soort:
    if clause.says(Says.CLOSED):
        return Soort.GESLOTEN
    if clause.says(Says.ALWAYS):
        return Soort.OPEN if clause.says(*SCOPES, Says.EXCEPT, Says.NOTE) else Soort.ALTIJD
    moments = all(s.moments and s.days is None for s in clause.scopes) and bool(clause.scopes)
    if clause.says(Says.USUAL, Says.OPEN) and moments and not clause.periods and not clause.note:
        return Soort.GEWOON
    return Soort.OPEN


def _check(clause: Clause, soort: Soort) -> None:
    """Refuse a clause that lacks its days or its times, or that says things that do not go together."""
    scoped = bool(clause.scopes or clause.parity)
    if soort is Soort.GESLOTEN:
        if not (_restricts(clause) or clause.periods):
            clause.refuse(Why.NO_DAYS)
        if len(clause.periods) > 1 or (clause.periods and _is_listed(clause)) or clause.note == OP_AFSPRAAK:
            clause.refuse(Why.AMBIGUOUS)  # ma 9-12, 13-17 gesloten; gesloten op maandag en dinsdag 10-12
    elif soort is Soort.OPEN and not clause.says(Says.ALWAYS):
        if clause.periods and not (scoped and all(map(_names_days, _scopes(clause)))):
            clause.refuse(Why.NO_DAYS)  # juli en augustus 10-15: on Sundays too?
        if not clause.periods and clause.note != OP_AFSPRAAK:
            clause.refuse(Why.NO_HOURS)
    _check_parts(clause)


def _names_days(scope: Extent) -> bool:
    return scope.days is not None or (bool(scope.moments) and all(map(is_dayish, scope.moments or ())))


def _check_parts(clause: Clause) -> None:
    """`dinsdagmiddag 09:00` contradicts itself; a part of the day says nothing without times."""
    if clause.parts and not clause.periods:
        clause.refuse(Why.NO_HOURS)
    if not all(fits(clause.periods, part) for part in clause.parts):
        clause.refuse(Why.IMPOSSIBLE, next(p for p in clause.phrases if p.says is Says.TIMES))
    if clause.says(Says.ALWAYS) and (clause.periods or clause.says(Says.CLOSED)):
        clause.refuse(Why.AMBIGUOUS)
    if clause.says(Says.REASON) and not clause.says(Says.CLOSED):
        clause.refuse(Why.UNKNOWN, next(p for p in clause.phrases if p.says is Says.REASON))


def _restricts(clause: Clause) -> bool:
    """Whether the clause names less than every day."""
    if clause.parity:
        return True
    return bool(clause.scopes) and all(s.moments or (s.days and s.days.dagen() != (Dagen(),)) for s in clause.scopes)


def _is_listed(clause: Clause) -> bool:
    """Whether *gesloten* comes first and a row of several things stands between it and the times."""
    if clause.phrases[0].says is not Says.CLOSED or len(clause.phrases) < 3:
        return False
    first, last = clause.phrases[1], clause.phrases[-1]
    between = clause.items[first.at : last.at]
    return any(item.kind in (Kind.AND, Kind.COMMA) for item in between)


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
