"""Whether a season, or the even weeks, behind some hours may be about those that follow too. Then nobody can tell."""

from __future__ import annotations

from .clause import Clause
from .items import Kind, Why
from .phrase import Phrase, Says

_SCOPES = (Says.MOMENTS, Says.PARITY)


def refuse_scope_of_both(before: Clause, clause: Clause) -> None:
    first = clause.phrases[0]
    if _is_of_both(before, clause) or _stands_between(before, clause):
        clause.refuse(Why.AMBIGUOUS, first)


def _is_of_both(before: Clause, clause: Clause) -> bool:
    """`ma 9-12 in juli en di 9-12`, `ma-vr 9-17 in juli, ma 9-12`; `in december ook za 10-12, ma-vr 9-17`."""
    first = clause.phrases[0]
    if first.says is not Says.DAYS or clause.says(*_SCOPES):
        return False
    if before.says(Says.ALSO) and before.phrases[0].says is Says.MOMENTS and first.joint is not Kind.STOP:
        return True
    return _ends_with_scope(before) and bool(first.joint is Kind.AND or _named(before) & _named(clause))


def _stands_between(before: Clause, clause: Clause) -> bool:
    """`ma 9-12 in juli di 9-12`, `zo 12-17, behalve in juli za 10-12`: of which of the two is it?"""
    last, first = before.phrases[-1], clause.phrases[0]
    if first.joint is not None or first.with_colon:
        return False
    if first.says in _SCOPES:
        return last.says is Says.TIMES and clause.says(Says.DAYS) and not before.says(*_SCOPES)
    if first.says is Says.DAYS and before.phrases[0].says is Says.CLOSED and _is_list(last):
        return True  # gesloten op feestdagen, in juli ma 9-12
    return first.says is Says.DAYS and last.says is Says.EXCEPT and not last.bracketed and bool(before.buiten)


def _is_list(phrase: Phrase) -> bool:
    return phrase.says is Says.PARITY or (isinstance(phrase.value, tuple) and len(phrase.value) > 1)


def _ends_with_scope(clause: Clause) -> bool:
    says, last = [phrase.says for phrase in clause.phrases[-2:]], clause.phrases[-1]
    return len(says) > 1 and says[0] is Says.TIMES and says[1] in _SCOPES and last.joint is None and not last.bracketed


def _named(clause: Clause) -> set[int]:
    """The days of the week that it names."""
    named = (dagen.dagen for scope in clause.scopes if scope.days for dagen in scope.days.dagen())
    return {day for days in named for day in days}
