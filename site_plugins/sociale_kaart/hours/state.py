"""Open or not at a moment, from periods alone: the twin of `templates/assets/js/hours/state.mjs`, by the same cases.

Times are minutes of local wall time since 00:00 of the day on which the site was built.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import count, takewhile
from typing import Literal

from .periods import HORIZON, Uitkomst
from .value import DAY

WEEK = 7 * DAY
Soort = Literal["open", "dicht", "let-op", "oud"]


@dataclass(frozen=True)
class Staat:
    """`tot`: when it closes, if that is known; `opent`: when it opens next; `reden`: why the hours are not certain."""

    soort: Soort
    tot: int | None = None
    opent: int | None = None
    reden: str = ""


def state(perioden: Sequence[tuple[int, int]], let_op: Mapping[int, str], now: int, days: int = HORIZON) -> Staat:
    """What a reader is told at `now`. `let_op`: by day number, why nobody can be sure of that day."""
    if not 0 <= now < days * DAY:
        return Staat("oud")
    for start, end in perioden:
        if start <= now < end:
            return Staat("open", tot=end if end < days * DAY else None)
    if now // DAY in let_op:
        return Staat("let-op", reden=let_op[now // DAY])
    return Staat("dicht", opent=next((start for start, _ in perioden if start > now), None))


def packed(outcome: Uitkomst, first: date) -> tuple[str, str]:
    """For a page: `540-1020*5 8700-9180` (periods) and `34:eerste-kerstdag` (days to take care), in minutes and days.

    `*5`: on five days in a row, `/8`: in eight weeks in a row.
    """
    spans = [(minutes(start, first), minutes(end, first)) for start, end in outcome.perioden]
    care = (f"{(day.datum - first).days}:{day.reden}" for day in outcome.let_op)
    return " ".join(_runs(spans)), " ".join(care)


def _runs(spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The longest run that begins with the first of what is left, and so on."""
    left = dict.fromkeys(spans)
    while left:
        start, end = first = next(iter(left))
        daily, weekly = (_run(left, first, step) for step in (DAY, WEEK))
        run, sign = (weekly, "/") if len(weekly) > len(daily) else (daily, "*")
        yield f"{start}-{end}{sign}{len(run)}" if len(run) > 1 else f"{start}-{end}"
        for one in run:
            del left[one]


def _run(spans: Container[tuple[int, int]], first: tuple[int, int], step: int) -> list[tuple[int, int]]:
    """The same times `step` minutes later, again and again."""
    later = ((first[0] + n * step, first[1] + n * step) for n in count())
    return list(takewhile(spans.__contains__, later))


def minutes(moment: datetime, first: date) -> int:
    """Minutes of wall time since 00:00 of the day `first`."""
    return round((moment - datetime.combine(first, time())).total_seconds() / 60)
