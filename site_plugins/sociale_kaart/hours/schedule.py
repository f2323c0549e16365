"""The usual week and the dates that differ from it, for programs that read weekdays and dates but not our lines.

It is derived from the days themselves, so it has the door open exactly when the periods do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby

from .calendar import Feestdagen
from .periods import ALL_DAY, each_day
from .spans import joined
from .value import DAY, Openingstijden, Periode
from .window import DAY_LONG, window

LEAST = 28  # days that make a usual week, also where nobody wrote down which days are holidays
YEAR = 366  # days ahead for which differences from the usual week are said
SOON = 62  # days ahead for which openings outside the usual week are said
USUAL = 0.6  # of all Mondays must be alike for them to be the usual hours of a Monday
Day = tuple[Periode, ...]


@dataclass(frozen=True)
class Vast:
    """Every week on this day (Monday is 0)."""

    dag: int
    periode: Periode


@dataclass(frozen=True)
class Anders:
    """Replaces the usual hours from `eerste` up to and including `laatste`; without a `periode` it is closed."""

    eerste: date
    laatste: date
    periode: Periode | None


@lru_cache(maxsize=16384)  # for speed
def schedule(hours: Openingstijden, calendar: Feestdagen, first: date) -> tuple[Vast | Anders, ...]:
    """The week and what differs from it; nothing for a place that has no walk-in hours."""
    view = window(calendar, first - DAY_LONG, max(LEAST, min(YEAR, (calendar.until - first).days)))
    days = [_said(dag.open) for dag in each_day(hours, view)]
    if not any(days):
        return ()
    week = [_usual([day for date, day in zip(view.dates, days, strict=True) if date.weekday() == n]) for n in range(7)]
    usual = (Vast(n, period) for n, periods in enumerate(week) for period in periods)
    return (*usual, *_different(view.dates, days, week, first))


def _said(periods: Day) -> Day:
    """As few as possible, but one of 24 h 15 min is split: from its two times a clock would make 15 minutes."""
    whole = joined(periods)
    return whole if all(p.einde - p.begin < DAY or p == ALL_DAY for p in whole) else tuple(sorted(set(periods)))


def _usual(days: Sequence[Day]) -> Day:
    (commonest, times), *_ = Counter(days).most_common(1) or [((), 0)]
    return commonest if times >= USUAL * len(days) else ()


def _different(dates: Sequence[date], days: Sequence[Day], week: Sequence[Day], first: date) -> Iterator[Anders]:
    """Days in a row that are alike become one entry, even across usual days that are the same."""
    for day, group in groupby(zip(dates, days, strict=True), key=lambda row: row[1]):
        run = [date for date, _ in group]
        differs = [date for date in run if _is_worth_saying(date, day, week[date.weekday()], first)]
        if differs:
            yield from (Anders(differs[0], differs[-1], period) for period in day or (None,))


def _is_worth_saying(day: date, now: Day, usual: Day, first: date) -> bool:
    """Closures are said as far ahead as they are known, extra openings only when they are near.

    Of the day before `first` only its night still matters.
    """
    if day < first and not any(period.einde > DAY for period in (*now, *usual)):
        return False
    return now != usual and (bool(usual) or (day - first).days < SOON)
