"""`dagelijks 10-17, zondag 11-17`: on Sunday from 11 on. Hours of one line add up, but not where a day gets less.

Refused, and proposed with the days taken out of the first row; as both readings when they may add up all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..value import Periode
from .clause import Clause, Extent
from .days import EVERY_DAY
from .items import Why
from .phrase import Says
from .plainer_patterns import DAYS, RANGE, I

_HOURS = rf"(?:van |tussen )?{RANGE}(?:\s*(?:uur|u)\b\.?)?"
_TWO_ROWS = re.compile(
    rf"(?P<head>.*?\d(?:\s*(?:uur|u)\b)?)\s*[,.;]\s+(?:(?:en|maar)\s+)?(?:op\s+)?(?P<days>{DAYS})(?P<feasts>\s+en\s+feestdagen)?:?\s+"
    rf"(?P<only>alleen |enkel |slechts )?(?P<hours>{_HOURS})(?P<rest>.*)",
    I,
)


def refuse_narrower(opens: list[Clause]) -> None:
    for at, clause in enumerate(opens):
        if any(_is_narrower(clause, before) for before in opens[:at]):
            clause.refuse(Why.AMBIGUOUS, clause.phrases[0])


def without_its_days(line: str) -> Iterator[tuple[str, str]]:
    found = _TWO_ROWS.fullmatch(line)
    if found:
        days, hours, rest = found["days"], found["hours"], found["rest"]
        told = f"{found['head']}, behalve {days}; {days}{found['feasts'] or ''} {hours}{rest}"
        if not (found["only"] or found["feasts"]):
            yield told, f"{found['head']}, {days} ook {hours}{rest}"
        yield told, ""


def _is_narrower(clause: Clause, before: Clause) -> bool:
    """Whether it is about some of the days of `before`, with hours in which a part of those before it is missing."""
    if clause.without_days or any(
        one.note or one.parity or one.buiten or one.says(Says.ALSO, Says.USUAL) for one in (clause, before)
    ):
        return False
    return any(_is_part(scope, before) for scope in clause.extents) and gets_less(clause.periods, before.periods)


def _is_part(scope: Extent, before: Clause) -> bool:
    """Of `zo en feestdagen` the Sunday is a part of *dagelijks*."""
    if len(before.extents) != 1 or scope.moments != before.extents[0].moments:
        return False
    mine, others = _days(scope), _days(before.extents[0]) - {*before.without_days}
    return bool(mine and others and mine < others)


def gets_less(mine: Sequence[Periode], others: Sequence[Periode]) -> bool:
    """Whether a part of `others` is missing, of hours that `mine` overlap, or beside which they add nothing."""
    if any(_cuts(one, other) for one in mine for other in others):
        return True
    return all(one in others for one in mine) and len({*mine}) < len({*others})


def _cuts(one: Periode, other: Periode) -> bool:
    """Whether they overlap, and `one` leaves out a part of the other."""
    overlaps = one.begin < other.einde and other.begin < one.einde
    return overlaps and not (one.begin <= other.begin and other.einde <= one.einde)


def _days(scope: Extent) -> set[int]:
    """None when they are counted in the month."""
    dagen = scope.days.dagen() if scope.days else ()
    return set() if len(dagen) != 1 or dagen[0].hoeveelste else set(dagen[0].dagen or EVERY_DAY)
