"""Rules that repeat: expanded by dateutil they are exactly the periods, whatever the lines say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from random import Random

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

# Lines that give the same rules all year round.
STEADY = (
    "ma-vr 09:00-17:00",
    "di en do 19:00-21:00",
    "za 22:00-02:00",
    "1e en 3e woensdag 13:30-15:30",
    "laatste zondag 15:00-18:00",
    "zo 11:00-13:00",
)


def expanded(rule: Herhaling) -> list[Period]:
    """What another program makes of the rule."""
    length = rule.end - rule.start
    if not rule.freq:
        return [(rule.start, rule.end)]
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


@pytest.mark.parametrize("line", ["even weken do 19:00-21:00", "oneven weken ma-di 10-12", "do 19-21 in even weken"])
@given(offset=st.integers(0, 2 * 366))
def test_once_in_two_weeks_is_rules_with_an_interval_before_and_after_week_53(line: str, offset: int) -> None:
    """2026 has a week 53: after it the even weeks are those that were odd, counted without end."""
    rules = rules_of([line], START + timedelta(days=offset))
    assert {(rule.freq, rule.interval) for rule in rules} == {("WEEKLY", 2)}
    assert len({rule.name for rule in rules}) == len(rules)


@given(
    lines=st.lists(st.sampled_from(STEADY), min_size=1, max_size=3, unique=True),
    builds=st.lists(st.integers(0, 300), min_size=3, max_size=3),
    order=st.randoms(),
)
def test_a_rule_has_the_same_name_whenever_it_is_built_and_in_whatever_order_it_was_written(
    lines: list[str], builds: list[int], order: Random
) -> None:
    names = []
    for offset in builds:
        order.shuffle(lines)
        names.append({rule.name for rule in rules_of(lines, START + timedelta(days=offset)) if rule.freq})
    assert names[0] == names[1] == names[2]


def test_the_name_tells_rules_apart_and_says_nothing_of_the_day_of_the_build() -> None:
    monday, tuesday = (
        {rule.byday: rule.name for rule in rules_of(["ma 9-12", "wo 13-16"], START + timedelta(days=n))} for n in (1, 3)
    )
    assert monday == tuesday == {("MO",): "weekly-1-mo-0900-180", ("WE",): "weekly-1-we-1300-180"}


def rules_of(lines: Sequence[str], first: date) -> tuple[Herhaling, ...]:
    hours, unreadable = read_lines(lines)
    assert not unreadable
    return recurrences(expand(hours, CALENDAR, first, 366).perioden)
