"""From the days on which a place is open back to rules that repeat, for calendars (RFC 5545) that know no Dutch lines.

The periods decide, not the lines: a rule is only how to write them down shortly. So whatever the lines say about
holidays and closures, rule and exceptions together give exactly the periods.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
TOO_MANY = 0.34  # exceptions, as a share of a rule's days, from which on the rule is no help
WEEK = timedelta(days=7)

Freq = Literal["WEEKLY", "MONTHLY", ""]


@dataclass(frozen=True)
class Herhaling:
    """Periods that start and end at the same time of day. Without `freq` they stand one by one in `dates`.

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
    dates: tuple[date, ...] = ()


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
        if own:
            rule = _weekly(own, 1) or _weekly(own, 2) or _monthly(own) or Herhaling(*period[own[0]], dates=tuple(own))
            yield _written(rule, own, period)


def _written(rule: Herhaling, days: list[date], period: dict[date, tuple[datetime, datetime]]) -> Herhaling:
    """The rule with the first period's times."""
    start, end = period[days[0]]
    return Herhaling(start, end, rule.freq, rule.interval, rule.byday, rule.until, rule.except_, rule.dates)


def _weekly(days: list[date], interval: int) -> Herhaling | None:
    """Every week, or every second one, on the days of the week that occur."""
    weekdays = sorted({day.weekday() for day in days})
    monday = days[0] - timedelta(days=days[0].weekday())
    rule_days = [
        day
        for n in range(0, (days[-1] - monday).days // 7 + 1, interval)
        for day in (monday + n * WEEK + timedelta(days=weekday) for weekday in weekdays)
        if days[0] <= day <= days[-1]
    ]
    return _fits(days, rule_days, "WEEKLY", interval, [WEEKDAYS[weekday] for weekday in weekdays])


def _monthly(days: list[date]) -> Herhaling | None:
    """The nth days of the month that occur; a fifth one is written as the last."""
    for places in ({_nth(day) for day in days}, {_nth_from_end(day) for day in days}):
        every = (days[0] + n * WEEK for n in range((days[-1] - days[0]).days // 7 + 1))
        rule_days = [day for day in every if _nth(day) in places or _nth_from_end(day) in places]
        rule = _fits(days, rule_days, "MONTHLY", 1, [f"{n}{WEEKDAYS[days[0].weekday()]}" for n in sorted(places)])
        if rule:
            return rule
    return None


def _fits(days: list[date], rule_days: Iterable[date], freq: Freq, interval: int, byday: list[str]) -> Herhaling | None:
    """The rule when it gives all of the days and not too many others."""
    given = list(rule_days)
    missing = sorted(set(given) - set(days))
    if len(days) < 2 or set(days) - set(given) or len(missing) > TOO_MANY * len(given):
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
