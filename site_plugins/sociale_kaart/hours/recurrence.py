"""From the days on which a place is open back to repeating rules, for calendars (RFC 5545), which read no Dutch lines.

The periods decide, not the lines: a rule is just a short way to write them down. So whatever the lines say about
holidays and closures, the rules with their exceptions give exactly those periods.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Literal

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
TOO_MANY = 0.34  # exceptions, as a share of a rule's days, from which on the rule is no help
WEEK = timedelta(days=7)

Freq = Literal["WEEKLY", "MONTHLY", ""]


@dataclass(frozen=True)
class Herhaling:
    """Periods that start and end at the same time of day; without `freq`, a single one.

    `start`, `end`: the first period, local wall time. `byday`: as in an RRULE (`MO`, `2WE`, `-1FR`). `until`: the
    last day. `except_`: days of the rule on which it is not so.
    """

    start: datetime
    end: datetime
    freq: Freq = ""
    interval: int = 1
    byday: tuple[str, ...] = ()
    until: date = date.max
    except_: tuple[date, ...] = ()

    @property
    def name(self) -> str:
        """A name that follows from the rule and not from its dates, so that it is the same in every build.

        Of once in two weeks it also says which ones, counted without end: after a week 53 those are others.
        """
        when = f"{self.start:%H%M}-{round((self.end - self.start).total_seconds() / 60)}"
        if not self.freq:
            return f"{self.start:%Y%m%d}-{when}"
        turn = (self.start.toordinal() - 1) // 7 % 2 if self.interval > 1 else 0
        return "-".join((self.freq, f"{self.interval}{turn or ''}", *self.byday, when)).lower()


def recurrences(periods: Sequence[tuple[datetime, datetime]]) -> tuple[Herhaling, ...]:
    """The fewest simple rules that give exactly `periods` (sorted, local wall time)."""
    by_time: dict[tuple[object, timedelta], list[date]] = defaultdict(list)
    for start, end in periods:
        by_time[start.time(), end - start].append(start.date())
    found = (_of_one_time(days, {p[0].date(): p for p in periods if _key(p) == key}) for key, days in by_time.items())
    return tuple(sorted((h for group in found for h in group), key=lambda h: (h.start, h.end)))


def _key(period: tuple[datetime, datetime]) -> tuple[object, timedelta]:
    return period[0].time(), period[1] - period[0]


def _of_one_time(days: list[date], period: dict[date, tuple[datetime, datetime]]) -> Iterator[Herhaling]:
    """All days of the week in one rule when that works, else a rule for each day of the week."""
    whole = _weekly(days, 1)
    if whole:
        yield _written(whole, days, period)
        return
    for weekday in range(7):
        own = [day for day in days if day.weekday() == weekday]
        for part, rule in _of_one_weekday(own) if own else ():
            yield _written(rule, part, period)


def _of_one_weekday(days: list[date]) -> Iterator[tuple[list[date], Herhaling]]:
    """One rule; or a rule before and one after each week 53, where even and odd weeks change turns; or day by day."""
    rule = _weekly(days, 1) or _weekly(days, 2) or _monthly(days)
    if rule:
        yield days, rule
        return
    parts = [list(part) for _, part in groupby(days, _turns)]
    rules = [_weekly(part, 2, least=1) for part in parts]
    if len(parts) > 1 and all(rules):
        yield from ((part, rule) for part, rule in zip(parts, rules, strict=True) if rule)
    else:
        yield from _one_by_one(days)


def _one_by_one(days: list[date]) -> Iterator[tuple[list[date], Herhaling]]:
    """Each by itself: several calendars refuse a row of dates (RDATE) without a rule, or show only the first."""
    for day in days:
        start = datetime.combine(day, datetime.min.time())
        yield [day], Herhaling(start, start)


def _turns(day: date) -> bool:
    """Whether in the year of this day the even weeks are the even ones counted without end, too."""
    return (day.isocalendar().week - (day.toordinal() - 1) // 7) % 2 == 0


def _written(rule: Herhaling, days: list[date], period: dict[date, tuple[datetime, datetime]]) -> Herhaling:
    """The rule with the first period's times."""
    start, end = period[days[0]]
    return Herhaling(start, end, rule.freq, rule.interval, rule.byday, rule.until, rule.except_)


def _weekly(days: list[date], interval: int, least: int = 2) -> Herhaling | None:
    """Every week, or every second one, on the days of the week that occur."""
    weekdays = sorted({day.weekday() for day in days})
    monday = days[0] - timedelta(days=days[0].weekday())
    rule_days = [
        day
        for n in range(0, (days[-1] - monday).days // 7 + 1, interval)
        for day in (monday + n * WEEK + timedelta(days=weekday) for weekday in weekdays)
        if days[0] <= day <= days[-1]
    ]
    found = _fits(days, rule_days, "WEEKLY", interval, [WEEKDAYS[weekday] for weekday in weekdays])
    return found if len(days) >= least else None


def _monthly(days: list[date]) -> Herhaling | None:
    """The nth weekdays of the month, counted from the start or from the end, whichever needs fewer exceptions."""
    found = [_counted(days, nth) for nth in (_nth, _nth_from_end)] if len(days) > 1 else []
    return min((rule for rule in found if rule), key=lambda rule: len(rule.except_), default=None)


def _counted(days: list[date], nth: Callable[[date], int]) -> Herhaling | None:
    places = sorted({nth(day) for day in days})
    every = (days[0] + n * WEEK for n in range((days[-1] - days[0]).days // 7 + 1))
    rule_days = [day for day in every if nth(day) in places]
    return _fits(days, rule_days, "MONTHLY", 1, [f"{n}{WEEKDAYS[days[0].weekday()]}" for n in places])


def _fits(days: list[date], rule_days: Iterable[date], freq: Freq, interval: int, byday: list[str]) -> Herhaling | None:
    """The rule, if it gives all of the days and not too many others."""
    given = list(rule_days)
    missing = sorted(set(given) - set(days))
    if set(days) - set(given) or len(missing) > TOO_MANY * len(given):
        return None
    start = datetime.combine(days[0], datetime.min.time())
    return Herhaling(start, start, freq, interval, tuple(byday), days[-1], tuple(missing))


def _nth(day: date) -> int:
    return (day.day - 1) // 7 + 1


def _nth_from_end(day: date) -> int:
    """-1 for the last one of its kind in the month."""
    following = day.replace(day=28) + timedelta(days=4)
    last = following - timedelta(days=following.day)
    return -((last.day - day.day) // 7 + 1)
