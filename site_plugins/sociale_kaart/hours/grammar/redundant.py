"""Clauses that only say again what was said: `dagelijks 9-17, ook in het weekend`, `…, vanaf 2 januari weer open`."""

from __future__ import annotations

from ..value import Datum, Datums
from .clause import Clause, Extent
from .dates import after
from .days import EVERY_DAY
from .phrase import Says


def without_repeats(found: list[Clause]) -> list[Clause]:
    kept = list[Clause]()
    for clause in found:
        if clause.says(Says.USUAL) and clause.scopes and not _says_more(clause):
            clause.scopes = [s for s in clause.scopes if not any(_covers(before, s) for before in kept)]
            if not clause.scopes:
                continue
        if not (kept and _is_end_of(kept[-1], clause)):
            kept.append(clause)
    return kept


def _says_more(clause: Clause) -> bool:
    return bool(clause.periods or clause.note or clause.parity or clause.parts or clause.buiten or clause.only)


def _covers(before: Clause, scope: Extent) -> bool:
    """Whether the weekly hours of `before` are on all of these days."""
    if scope.moments or scope.days is None or before.shuts or before.says(Says.CLOSED, Says.NONE):
        return False
    if not before.periods or before.parity or before.buiten or before.note:
        return False
    mine = _days(scope)
    return mine is not None and any(
        not s.moments and (open_on := _days(s)) is not None and mine <= open_on - set(before.without_days)
        for s in before.scopes
    )


def _days(scope: Extent) -> set[int] | None:
    """The days of the week; None when they are counted in the month."""
    dagen = scope.days.dagen() if scope.days else ()
    if not dagen or any(d.hoeveelste for d in dagen) or (scope.days and scope.days.parts):
        return None
    return {day for d in dagen for day in d.dagen or EVERY_DAY}


def _is_end_of(shut: Clause, clause: Clause) -> bool:
    """Whether the place opens again on the day after the last one of a closure."""
    if not shut.says(Says.CLOSED) or shut.periods or not clause.says(Says.OPEN, Says.USUAL) or _says_more(clause):
        return False
    closed = _one(shut)
    return closed is not None and closed.laatste is not None and _is_day_after(closed.laatste, _one(clause))


def _one(clause: Clause) -> Datums | None:
    moments = clause.scopes[0].moments if len(clause.scopes) == 1 and clause.scopes[0].days is None else None
    return moments[0] if moments and len(moments) == 1 and isinstance(moments[0], Datums) else None


def _is_day_after(last: Datum, opening: Datums | None) -> bool:
    if opening is None or opening.eerste is None or opening.laatste is not None:
        return False
    found, first = after(last), opening.eerste
    return (found.maand, found.dag) == (first.maand, first.dag) and first.jaar in (0, found.jaar)
