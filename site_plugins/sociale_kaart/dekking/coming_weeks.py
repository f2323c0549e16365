"""Whether one can come on a Sunday, at the weekend, in the evening, in August: by what the coming days bring."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Grens, Openingstijden, Vrij, Wanneer
from sociale_kaart.region import InRegion

DAYS = 28  # of each weekday four, so that a holiday or a first Tuesday of the month hides nothing
SATURDAY, SUNDAY = 5, 6
EVENING, LONG_ENOUGH = time(18), timedelta(hours=1)
AUGUST = 8

Span = tuple[datetime, datetime]


def on_sunday(hours: Openingstijden, region: InRegion) -> bool | None:
    return any(begin.weekday() == SUNDAY for begin, _ in _coming(hours, region))


def at_the_weekend(hours: Openingstijden, region: InRegion) -> bool | None:
    return any(begin.weekday() >= SATURDAY for begin, _ in _coming(hours, region))


def in_the_evening(hours: Openingstijden, region: InRegion) -> bool | None:
    """On a working day, for an hour or more after six."""
    return any(begin.weekday() < SATURDAY and _is_late(begin, end) for begin, end in _coming(hours, region))


def in_august(hours: Openingstijden, region: InRegion) -> bool | None:
    """In each whole week of the next August; None when nobody knows yet when the summer holiday is."""
    mondays = list(_mondays(_next_august(region.today)))
    if _asks_for_holidays(hours) and not _knows(region.feestdagen, mondays[-1] + timedelta(days=6)):
        return None
    spans = expand(hours, region.feestdagen, mondays[0], 7 * len(mondays)).perioden
    weeks = {(begin.date() - mondays[0]).days // 7 for begin, _ in spans}
    return len(weeks) == len(mondays)


def _coming(hours: Openingstijden, region: InRegion) -> tuple[Span, ...]:
    return expand(hours, region.feestdagen, region.today, DAYS).perioden


def _is_late(begin: datetime, end: datetime) -> bool:
    return end - max(begin, datetime.combine(begin.date(), EVENING)) >= LONG_ENOUGH


def _next_august(today: date) -> int:
    """Its year: a whole one is still to come, or begins today."""
    return today.year if today <= date(today.year, AUGUST, 1) else today.year + 1


def _mondays(year: int) -> Iterator[date]:
    """Of the weeks that lie in August from Monday to Sunday."""
    day = date(year, AUGUST, 1)
    day += timedelta(days=-day.weekday() % 7)
    while (day + timedelta(days=6)).month == AUGUST:
        yield day
        day += timedelta(days=7)


def _asks_for_holidays(hours: Openingstijden) -> bool:
    return any(_is_of_school(when) for rule in hours.regels for when in (*rule.wanneer, *rule.buiten))


def _is_of_school(when: Wanneer) -> bool:
    return isinstance(when, Grens) or (isinstance(when, Vrij) and when.is_school)


def _knows(calendar: Feestdagen, day: date) -> bool:
    return any(holiday.first.year == day.year and holiday.id == "zomervakantie" for holiday in calendar.school)
