"""`juli en augustus: ma 9-12. Di 10-12`: is Tuesday in July and August too, or all year? Asked, with both readings.

With a comma it is (between.py); with the same day behind the full stop it is the usual week. Of even or odd weeks
nobody can tell (`even weken: ma 9-12, di 10-12`), whatever stands between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..value import Wanneer, is_dayish
from .clause import Clause
from .items import Why
from .phrase import Says
from .plainer_patterns import DAYS, RANGE, I

_ROW = rf"(?:op )?{DAYS}:?\s+(?:van |tussen )?{RANGE}"
_HOURS = re.compile(_ROW, I)
_NEXT = re.compile(rf"\s*[.;]\s+(?={_ROW})", I)
_ANY_NEXT = re.compile(rf"(?:\s*[,.;]\s+|\s+(?:en|&)\s+|\s+)(?={_ROW})", I)
_WEEKS = re.compile(r"^(?:in de |elke |iedere )?(?P<weeks>(?:on)?even weken)\b", I)
Scope = tuple[Sequence[Wanneer] | None, str]


def refuse_days_behind_a_season(found: list[Clause]) -> None:
    head = found[0] if found else None
    title = next((p.says for p in head.phrases if p.says is not Says.OPEN), None) if head else None
    if not head or not head.scopes or not head.scopes[0].days or title not in (Says.MOMENTS, Says.PARITY):
        return
    season = _scope(head)
    if any(map(is_dayish, season[0] or ())):
        return
    taken = set[int]()
    for clause in found:
        if clause.scopes and _scope(clause) != season:
            if _is_a_row(clause) and not taken & _days(clause):
                clause.refuse(Why.AMBIGUOUS, clause.phrases[0])
            return
        taken |= _days(clause)


def in_season_or_not(line: str) -> Iterator[tuple[str, str]]:
    """With all rows in the season, and with those behind the first of them in front of it."""
    row, weeks = _HOURS.search(line), _WEEKS.match(line)
    behind = (_ANY_NEXT if weeks else _NEXT).search(line, row.end() - 1) if row else None
    if behind:
        head, rest = line[: behind.start()].rstrip(" ,."), line[behind.end() :].rstrip(" .;")
        rows = _ANY_NEXT.sub(f"; {weeks['weeks']} ", rest) if weeks else _NEXT.sub(", ", rest)
        yield f"{head}; {weeks['weeks']} {rows}" if weeks else f"{head}, {rows}", f"{rest}; {head}"


def _scope(clause: Clause) -> Scope:
    """The season and the weeks that all of a clause is in."""
    return clause.scopes[0].moments, clause.parity


def _is_a_row(clause: Clause) -> bool:
    is_usual = all(scope.moments is None and scope.days for scope in clause.scopes) and not clause.parity
    is_more = clause.buiten or clause.says(Says.CLOSED, Says.USUAL, Says.ALSO)
    return is_usual and bool(clause.periods) and not is_more


def _days(clause: Clause) -> set[int]:
    return {day for scope in clause.scopes if scope.days for dagen in scope.days.dagen() for day in dagen.dagen}
