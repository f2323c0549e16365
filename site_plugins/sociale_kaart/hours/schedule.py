"""The usual week and the dates that differ from it, for who reads days of the week and dates but not our lines.

It is worked out from the days themselves, so it says that the door is open exactly when the periods do.
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

YEAR = 366  # days in which what differs from the usual week is said
SOON = 62  # days in which openings are said that are in no usual week
USUAL = 0.6  # of its days have to be alike to speak of the usual hours of a Monday
Day = tuple[Periode, ...]


@dataclass(frozen=True)
class Vast:
    """Every week on this day (Monday is 0)."""

    dag: int
    periode: Periode


@dataclass(frozen=True)
class Anders:
    """In place of the usual hours, from `eerste` up to and including `laatste`; `periode` None is closed."""

    eerste: date
    laatste: date
    periode: Periode | None


@lru_cache(maxsize=16384)  # for speed
def schedule(hours: Openingstijden, calendar: Feestdagen, first: date) -> tuple[Vast | Anders, ...]:
    """Nothing when the door is never simply open."""
    view = window(calendar, first - DAY_LONG, max(1, min(YEAR, (calendar.until - first).days)))
    days = [_said(dag.open) for dag in each_day(hours, view)]
    if not any(days):
        return ()
    week = [_usual([day for date, day in zip(view.dates, days, strict=True) if date.weekday() == n]) for n in range(7)]
    usual = (Vast(n, period) for n, periods in enumerate(week) for period in periods)
    return (*usual, *_different(view.dates, days, week, first))


def _said(periods: Day) -> Day:
    """As few as can be; but from 00:00 to 00:15 the next day is not what a clock would make of those two times."""
    whole = joined(periods)
    return whole if all(p.einde - p.begin < DAY or p == ALL_DAY for p in whole) else tuple(sorted(set(periods)))


def _usual(days: Sequence[Day]) -> Day:
    (commonest, times), *_ = Counter(days).most_common(1) or [((), 0)]
    return commonest if times >= USUAL * len(days) else ()


def _different(dates: Sequence[date], days: Sequence[Day], week: Sequence[Day], first: date) -> Iterator[Anders]:
    """Days in a row that are alike are one, those between that are usual included: they are as the others."""
    for day, group in groupby(zip(dates, days, strict=True), key=lambda row: row[1]):
        run = [date for date, _ in group]
        differs = [date for date in run if _is_worth_saying(date, day, week[date.weekday()], first)]
        if differs:
            yield from (Anders(differs[0], differs[-1], period) for period in day or (None,))


def _is_worth_saying(day: date, now: Day, usual: Day, first: date) -> bool:
    """What is closed is said for as long as it is known; an opening beside the usual week when it is near.

    Of the day before `first` only its night still matters.
    """
    if day < first and not any(period.einde > DAY for period in (*now, *usual)):
        return False
    return now != usual and (bool(usual) or (day - first).days < SOON)
