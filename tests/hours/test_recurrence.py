"""Rules that repeat: expanded by dateutil they are exactly the periods, whatever the lines say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import pytest
from dateutil.rrule import rrulestr
from hours_calendar import CALENDAR
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.recurrence import Herhaling, recurrences

START = date(2026, 11, 21)
Period = tuple[datetime, datetime]

# Lines of all kinds: weekly, once in two weeks, nth, last, seasons, holidays, over midnight.
LINES = (
    "ma-vr 09:00-17:00",
    "di en do 19:00-21:00",
    "za 22:00-02:00",
    "1e en 3e woensdag 13:30-15:30",
    "laatste vrijdag 15:00-18:00",
    "even weken do 19:00-21:00",
    "oneven weken za 10:00-12:00",
    "juli en augustus gesloten",
    "feestdagen gesloten",
    "schoolvakanties gesloten",
    "kerstvakantie gesloten",
    "24 december 09:00-12:00",
    "13 juli 2027 t/m 23 augustus 2027 gesloten",
    "5e maandag 10:00-11:00",
    "altijd open",
    "wo 9:30-12:00 en 13:00-16:00",
)


def expanded(rule: Herhaling) -> list[Period]:
    """What another program makes of the rule."""
    length = rule.end - rule.start
    if not rule.freq:
        return [
            (datetime.combine(day, rule.start.time()), datetime.combine(day, rule.start.time()) + length)
            for day in rule.dates
        ]
    until = datetime.combine(rule.until, time.max)
    text = f"FREQ={rule.freq};INTERVAL={rule.interval};BYDAY={','.join(rule.byday)};UNTIL={until:%Y%m%dT%H%M%S}"
    starts = rrulestr(text, dtstart=rule.start)
    return [(start, start + length) for start in starts if start.date() not in rule.except_]


@given(lines=st.lists(st.sampled_from(LINES), min_size=1, max_size=4), offset=st.integers(0, 400))
def test_rules_give_exactly_the_periods(lines: Sequence[str], offset: int) -> None:
    hours, unreadable = read_lines(lines)
    assert not unreadable
    periods = expand(hours, CALENDAR, START + timedelta(days=offset), 366).perioden
    assert sorted(p for rule in recurrences(periods) for p in expanded(rule)) == list(periods)


@given(days=st.sets(st.integers(0, 200), min_size=1, max_size=60))
def test_days_without_any_rhythm_are_given_too(days: set[int]) -> None:
    nine = [datetime.combine(START, time(9)) + timedelta(days=day) for day in sorted(days)]
    periods = [(start, start + timedelta(hours=1)) for start in nine]
    assert sorted(p for rule in recurrences(periods) for p in expanded(rule)) == periods


@pytest.mark.parametrize(
    ("line", "freq", "byday"),
    [
        ("ma-vr 09:00-17:00", "WEEKLY", ("MO", "TU", "WE", "TH", "FR")),
        ("1e en 3e woensdag 13:30-15:30", "MONTHLY", ("1WE", "3WE")),
        ("laatste vrijdag 15:00-18:00", "MONTHLY", ("-1FR",)),
    ],
)
def test_a_regular_line_becomes_one_rule(line: str, freq: str, byday: tuple[str, ...]) -> None:
    periods = expand(read_lines([line, "feestdagen gesloten"])[0], CALENDAR, START, 366).perioden
    assert [(rule.freq, rule.byday) for rule in recurrences(periods)] == [(freq, byday)]
