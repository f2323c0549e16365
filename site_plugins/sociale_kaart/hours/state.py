"""Open or not at a moment, from periods alone: the twin of `templates/assets/js/hours/state.mjs`, by the same cases.

Times are minutes of local wall time since 00:00 of the day on which the site was built.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from .periods import HORIZON, Uitkomst
from .value import DAY

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
    """For a page: `540-1020 1980-2460` (periods) and `34:eerste-kerstdag` (days to take care), in minutes and days."""
    spans = ((minutes(start, first), minutes(end, first)) for start, end in outcome.perioden)
    care = (f"{(day.datum - first).days}:{day.reden}" for day in outcome.let_op)
    return " ".join(f"{start}-{end}" for start, end in spans), " ".join(care)


def minutes(moment: datetime, first: date) -> int:
    """Minutes of wall time since 00:00 of the day `first`."""
    return round((moment - datetime.combine(first, time())).total_seconds() / 60)
