"""Every time in the agenda is that of the calendar files as dateutil reads them, and of OSM's string as another program
does: over two years, with clock changes, a week 53, feasts and school holidays."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from opening_hours import OpeningHours, State

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.osm import to_osm
from sociale_kaart.outputs.agenda.agenda_data import AHEAD
from sociale_kaart.outputs.calendars import YEAR, area_files
from sociale_kaart.rendering.activities import coming
from support.agenda_region import on, with_hours

FIRST = date(2026, 11, 21)
TWO_YEARS = 52 * AHEAD
Spans = list[tuple[datetime, datetime]]
LINES = (
    "ma-vr 09:00-17:00",
    "di 10:00-12:00",
    "zo 01:30-03:30",  # there is no 02:30 on the last Sunday of March, and there are two in October
    "za 22:00-02:00",
    "1e en 3e woensdag 13:30-15:30",
    "laatste vrijdag 15:00-18:00",
    "even weken do 19:00-21:00",
    "oneven weken za 10:00-12:00",
    "juli en augustus gesloten",
    "feestdagen gesloten",
    "schoolvakanties gesloten",
    "24 december 09:00-12:00",
    "za 12 december 2026 14:00-17:00",
    "5e maandag 10:00-11:00",
    "wo 9:30-12:00 en 13:00-16:00",
)


def in_the_agenda(catalogue: Catalogue) -> Spans:
    """All that the page shows when it is made anew every two weeks, for two years."""
    days = (FIRST + timedelta(days=later) for later in range(0, TWO_YEARS, AHEAD))
    return [(keer.begin, keer.einde) for day in days for keer in coming(on(catalogue, day), AHEAD)]


def by_dateutil(catalogue: Catalogue) -> Spans:
    """The same from the calendars of the area, one a year."""
    found: Spans = []
    for later in (0, YEAR):
        files = dict(area_files(on(catalogue, FIRST + timedelta(days=later))))
        read: Any = Calendar.from_ical(files["agenda/oost/agenda.ics"])
        found += [span for event in read.walk("VEVENT") for span in _spans(event)]
    return sorted(found)


def _spans(event: Any) -> Spans:
    """Counted by the clock on the wall, as phones do; UNTIL is a moment, so the start is one too."""
    begin, end = event["DTSTART"].dt, event["DTEND"].dt
    rule = event["RRULE"].to_ical().decode() if "RRULE" in event else "FREQ=DAILY;COUNT=1"
    left_out = {_wall(one.dt) for one in getattr(event.get("EXDATE"), "dts", [])}
    starts = {_wall(start) for start in rrulestr(rule, dtstart=begin)} - left_out
    return [(start, start + (_wall(end) - _wall(begin))) for start in starts]


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def whole(spans: Sequence[tuple[datetime, datetime]]) -> Spans:
    """What one page cut at its midnight is one again."""
    merged: Spans = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return merged


def within(spans: Spans) -> Spans:
    """The part of it in the two years that the pages are about."""
    last = datetime.combine(FIRST, time()) + timedelta(days=TWO_YEARS)
    return [(begin, end) for begin, end in spans if begin < last]


@pytest.mark.parametrize("line", [line for line in LINES if "gesloten" not in line])
def test_every_time_is_that_of_the_calendar_file_for_two_years(line: str) -> None:
    catalogue = with_hours([line])
    found = within(whole(in_the_agenda(catalogue)))
    assert found == within(whole(by_dateutil(catalogue)))
    assert found or "2026" in line


@settings(deadline=None, max_examples=25)
@given(st.lists(st.sampled_from(LINES), min_size=2, max_size=4, unique=True))
def test_so_are_those_of_lines_together(lines: list[str]) -> None:
    catalogue = with_hours(lines)
    assert within(whole(in_the_agenda(catalogue))) == within(whole(by_dateutil(catalogue)))


@pytest.mark.parametrize(
    "lines",
    [
        ["ma-vr 09:00-17:00", "feestdagen gesloten"],
        ["di 10:00-12:00", "feestdagen gewoon open"],
        ["1e en 3e woensdag 13:30-15:30", "feestdagen gesloten"],
        ["laatste vrijdag 15:00-18:00", "juli en augustus gesloten", "feestdagen gesloten"],
        ["even weken do 19:00-21:00", "feestdagen gesloten"],
        ["za 20:00-23:00", "schoolvakanties gesloten", "feestdagen gesloten"],
    ],
)
def test_another_program_reads_the_same_times_from_what_osm_can_say(lines: list[str]) -> None:
    catalogue = with_hours(lines)
    text = to_osm(read_lines(lines)[0], catalogue.feestdagen, FIRST, TWO_YEARS)
    assert text
    begin = datetime.combine(FIRST, time())
    oracle = OpeningHours(text, country="NL", auto_timezone=False)
    spans = oracle.intervals(begin, begin + timedelta(days=TWO_YEARS))
    assert whole(in_the_agenda(catalogue)) == whole([(a, b) for a, b, state, _ in spans if state == State.OPEN])


def test_a_week_53_has_its_own_thursday_and_the_next_even_one_is_in_week_2() -> None:
    on_days = [begin.date() for begin, _ in in_the_agenda(with_hours(["even weken do 19:00-21:00"]))]
    assert date(2026, 12, 31) not in on_days, "week 53"
    assert {date(2026, 12, 24), date(2027, 1, 14)} <= set(on_days)


def test_nothing_past_is_in_it_and_the_last_day_is_whole() -> None:
    days = [keer.begin.date() for keer in coming(with_hours(["ma-zo 20:00-01:00"], FIRST), 7)]
    assert (min(days), max(days)) == (FIRST, FIRST + timedelta(days=6))
