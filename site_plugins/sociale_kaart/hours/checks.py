"""Hours that can be read but are hardly meant: worth a second look by a volunteer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum

from .calendar import Feestdagen
from .narrower_lines import narrower_lines
from .value import DAY, Datum, Datums, Grens, Openingstijden, Periode, Regel, Soort, Wanneer
from .window import Window, exactly, window

HORIZON = 5 * 366  # days: a leap year and a week 53 both come within it
LATEST_NIGHT = 6 * 60  # minutes past midnight up to which a late period is a late evening


class OddityKind(Enum):
    """What is odd. The value is part of the id of the rule that reports it."""

    CONTRADICTION = "tegenspraak"  # the line gives hours on days on which another line says gesloten
    ENDS_BEFORE_START = "eindigt-voor-begin"  # 17:00-09:00: the whole night, or a slip of the pen?
    PAST = "voorbij"  # the line is about days that lie behind us
    NIGHT = "nacht-hoort-bij-de-dag-ervoor"  # za 0:30-1:00 gesloten takes nothing from the night of Friday
    WITHOUT_YEAR = "zonder-jaar"  # vanaf februari: of which year?
    OTHER_DAY = "andere-dag"  # Tuesday 24 December, which is a Thursday this year: one of the two is wrong
    NARROWER = "kortere-dag"  # dagelijks 10-17, and zondag 11-17 on another line: they add up
    NEVER = "komt-niet-voor"  # there is no such day: Thursday 25 December 2026


@dataclass(frozen=True)
class Oddity:
    """What is odd about the line with index `lijn`."""

    kind: OddityKind
    lijn: int


def find_oddities(hours: Openingstijden, calendar: Feestdagen, today: date) -> tuple[Oddity, ...]:
    """Every oddity, each once, in the order of the lines."""
    view = window(calendar, today, HORIZON)
    found = dict.fromkeys(oddity for regel in hours.regels for oddity in _oddities(regel, hours, view))
    found |= dict.fromkeys(Oddity(OddityKind.NARROWER, lijn) for lijn in narrower_lines(hours))
    return tuple(sorted(found, key=lambda oddity: oddity.lijn))


def _oddities(regel: Regel, hours: Openingstijden, view: Window) -> Iterator[Oddity]:
    if regel.wanneer and all(_is_past(moment, view) for moment in regel.wanneer):
        yield Oddity(OddityKind.PAST, regel.lijn)
    elif not view.mask(regel) and not _depends_on_calendar(regel):
        yield Oddity(OddityKind.NEVER, regel.lijn)
    elif regel.soort is Soort.OPEN and not view.mask(regel) & ~_closed(regel, hours, view):
        yield Oddity(OddityKind.CONTRADICTION, regel.lijn)
    elif _falls_otherwise(regel, view.first):
        yield Oddity(OddityKind.OTHER_DAY, regel.lijn)
    if regel.is_without_year and regel.soort is not Soort.GEWOON:
        yield Oddity(OddityKind.WITHOUT_YEAR, regel.lijn)
    if regel.soort is Soort.GESLOTEN and regel.perioden and _lies_in_a_night(regel, hours, view):
        yield Oddity(OddityKind.NIGHT, regel.lijn)
    if any(map(_ends_before_start, regel.perioden)):
        yield Oddity(OddityKind.ENDS_BEFORE_START, regel.lijn)


def _falls_otherwise(regel: Regel, today: date) -> bool:
    """Whether its date, of which no year was said, is on another day of the week the next time."""
    days = [
        m.eerste for m in regel.wanneer if isinstance(m, Datums) and m.is_one_day and m.eerste and not m.eerste.jaar
    ]
    coming = [min((d for d in _in_years(day, today.year) if d >= today), default=None) for day in days]
    return bool(regel.dagen.dagen) and any(day and day.weekday() not in regel.dagen.dagen for day in coming)


def _in_years(day: Datum, year: int) -> Iterator[date]:
    """This year and the next; 29 February may be in neither."""
    found = (exactly(Datum(day.maand, day.dag, one), 0) for one in (year, year + 1))
    return (one for one in found if one)


def _is_past(moment: Wanneer, view: Window) -> bool:
    today = view.first
    if isinstance(moment, Grens):
        span = view.calendar.span(moment.vrij, moment.jaar)
        return moment.tot and span is not None and span[1 if moment.mee else 0] < today
    if not isinstance(moment, Datums) or moment.laatste is None or not moment.laatste.jaar:
        return False
    last = exactly(moment.laatste, 0) or exactly(Datum(2, 28, moment.laatste.jaar), 0)
    return last is not None and last < today


def _depends_on_calendar(regel: Regel) -> bool:
    """Whether it may yet come: a holiday that is not in the calendar is not one that never comes."""
    return any(not isinstance(moment, Datums) for moment in regel.wanneer) and regel.dagen.dagen == ()


def _closed(regel: Regel, hours: Openingstijden, view: Window) -> int:
    """The days on which another line closes what `regel` opens: a weekly closure does not close dated hours."""
    total = 0
    for other in hours.regels:
        whole_days = other.soort is Soort.GESLOTEN and not other.perioden
        if whole_days and (other.is_dated or not regel.is_dated):
            total |= view.mask(other)
    return total


def _lies_in_a_night(regel: Regel, hours: Openingstijden, view: Window) -> bool:
    """Whether a gap is in the small hours: those belong to the night of the day before, so it shortens nothing."""
    gap, days = regel.perioden[0], view.mask(regel)
    opens = [(view.mask(other), p) for other in hours.regels if other.soort is Soort.OPEN for p in other.perioden]
    return any(days & mask << 1 and gap.begin < p.einde - DAY for mask, p in opens)


def _ends_before_start(period: Periode) -> bool:
    return period.einde > DAY + LATEST_NIGHT
