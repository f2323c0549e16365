"""What the line does not name: `Koningsdag gesloten, overige feestdagen 11-16`, `ma 9-12, overige dagen 9-17`.

Raises Refusal when the line names none: then nobody can tell which the others are.
"""

from __future__ import annotations

from ..value import FEESTDAGEN, Vrij, Wanneer, is_dayish
from .clause import Clause, Extent
from .days import EVERY_DAY, Days
from .items import OTHER_DAYS, OTHER_WEEKDAYS, OTHER_WORKDAYS, Why
from .lexicon_holidays import OTHER_HOLIDAYS

(_HOLIDAYS,) = OTHER_HOLIDAYS
_WORKDAYS = set(EVERY_DAY[:5])
_OTHERS = {OTHER_DAYS: set(EVERY_DAY), OTHER_WORKDAYS: _WORKDAYS, OTHER_WEEKDAYS: _WORKDAYS}


def name_others(found: list[Clause]) -> None:
    for clause in found:
        if _HOLIDAYS in clause.buiten or _OTHERS.keys() & set(clause.without_days):
            clause.refuse(Why.AMBIGUOUS)
        if _HOLIDAYS in _moments(clause):
            _name_holidays(clause, found)
        if any(_has_other_days(scope) for scope in clause.scopes):
            _name_days(clause, found)


def _name_holidays(clause: Clause, found: list[Clause]) -> None:
    rest = [m for other in found if other is not clause for m in _moments(other) if is_dayish(m)]
    if not rest or _HOLIDAYS in rest or len(clause.scopes) > 1:
        clause.refuse(Why.AMBIGUOUS)
    clause.buiten = tuple(dict.fromkeys((*clause.buiten, *rest)))
    clause.scopes[0].moments = tuple(Vrij(FEESTDAGEN) if m == _HOLIDAYS else m for m in _moments(clause))


def _moments(clause: Clause) -> tuple[Wanneer, ...]:
    return tuple(moment for scope in clause.scopes for moment in scope.moments or ())


def _has_other_days(scope: Extent) -> bool:
    return scope.days is not None and any(_OTHERS.keys() & days for days in scope.days.groups.values())


def _name_days(clause: Clause, found: list[Clause]) -> None:
    """All but those of the other clauses, which must be about the same part of the year."""
    scope = clause.scopes[0]
    rest = [s for other in found if other is not clause for s in other.scopes if s.moments == scope.moments]
    named = {day for s in rest for day in _days(s)}
    groups = scope.days.groups if scope.days else {}
    all_days = next((days for other, days in _OTHERS.items() if groups == {(): {other}}), set())
    others = all_days - named
    if groups == {(): {OTHER_WEEKDAYS}} and not named <= _WORKDAYS:
        clause.refuse(Why.AMBIGUOUS)  # zo gesloten, overige weekdagen 9-17: on Saturday too?
    if len(clause.scopes) > 1 or not named or not others or _OTHERS.keys() & named or any(map(_is_part, rest)):
        clause.refuse(Why.AMBIGUOUS)
    scope.days = Days({(): others})


def _days(scope: Extent) -> set[int]:
    return {day for days in (scope.days.groups if scope.days else {}).values() for day in days}


def _is_part(scope: Extent) -> bool:
    """Whether it names a day in some weeks only, or a part of it: then what are the others?"""
    return scope.days is not None and (bool(scope.days.parts) or any(scope.days.groups))
