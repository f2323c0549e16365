"""A line set straight says what it said: what says nothing changes no hours, exceptions and lists take no others."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from hours_calendar import CALENDAR
from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.grammar.lexicon import DAYS
from sociale_kaart.hours.grammar.straight import straight
from sociale_kaart.hours.periods import each_day
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.hours.window import window

FIRST, LENGTH = date(2027, 1, 1), 365
YEAR = window(CALENDAR, FIRST, LENGTH)
CASES = Path(__file__).parent.parent / "cases" / "hours"
MEANT: dict[str, str] = yaml.safe_load((CASES / "uitzonderingen-lijsten-en-wat-niets-zegt.yml").read_text("utf-8"))
BOTH = {
    "dagelijks 10-17, zondag 11-17": (
        "dagelijks 10-17, behalve zondag; zondag 11-17",
        "dagelijks 10-17, zondag ook 11-17",
    ),
    "ma-vr 9-17, behalve vrijdag: 9-12": (
        "ma-vr 9-17, behalve vrijdag; vrijdag 9-12",
        "ma-vr 9-17, vrijdag 9-12 gesloten",
    ),
}
NOTHING = (
    "als vanouds",
    "zoals altijd",
    "nog steeds",
    "sinds vorig jaar",
    "vanaf nu",
    "helaas",
    "uiteraard",
    "sinds 2019",
)
ROWS = (
    "op dinsdag van 9 tot 12 uur",
    "maandag t/m vrijdag 9.00-17.00 uur, zaterdag gesloten",
    "elke eerste zaterdag van de maand van 10 tot 13 uur, niet in juli",
    "gesloten op 24 en 31 december",
    "dagelijks behalve maandag 10-17 uur",
)
PARTS = {"ochtend": (4, 12), "middag": (11.5, 18), "avond": (16.5, 24)}
MINUTES = st.integers(9 * 2, 20 * 2).map(lambda half: half * 30)


def _readings(line: str) -> list[Openingstijden]:
    hours, unreadable = read_lines([line])
    if not unreadable:
        return [hours]
    near = unreadable[0]
    told = () if near.is_example else filter(None, (near.nearest, near.other))
    return [read_lines([one])[0] for one in told]


def _open(hours: Openingstijden) -> list[list[tuple[int, int]]]:
    """From when to when, on each day of the year."""
    return [[(p.begin, p.einde) for p in day.open] for day in each_day(hours, YEAR)]


def _clock(minutes: int) -> str:
    return f"{minutes // 60}.{minutes % 60:02}"


@pytest.mark.parametrize(
    "line", [line for line, meaning in MEANT.items() if "gesloten" in meaning and "?" not in meaning]
)
def test_what_is_closed_is_closed_where_there_are_hours(line: str) -> None:
    """Of a line that only closes, no day can tell without hours on another line."""
    usual, meaning = "dagelijks 9-22", MEANT[line].split(" | ")
    _, unreadable = read_lines([line])
    told = unreadable[0].nearest if unreadable else line
    assert _open(read_lines([usual, told])[0]) == _open(read_lines([usual, *meaning])[0])


@pytest.mark.parametrize("line", BOTH)
def test_what_may_add_up_or_not_is_asked_back_as_both(line: str) -> None:
    _, (problem,) = read_lines([line])
    assert (problem.nearest, problem.other) == BOTH[line]


@given(st.sampled_from(ROWS), st.sampled_from(NOTHING), st.integers(0, 12))
@settings(max_examples=200, deadline=None)
def test_words_that_say_nothing_are_named_and_change_no_hours(row: str, words: str, at: int) -> None:
    parts = row.split()
    parts.insert(min(at, len(parts)), words)
    line = " ".join(parts)
    assert straight(line)[1] == words
    for hours in _readings(line):
        assert _open(hours) == _open(read_lines([row])[0])


@given(MINUTES, MINUTES, st.sampled_from(list(PARTS)), st.sampled_from(list(PARTS)))
@settings(max_examples=300, deadline=None)
def test_a_part_of_the_day_behind_a_time_is_the_part_that_it_is_read_in(
    begin: int, end: int, first: str, last: str
) -> None:
    """`8.00 uur 's avonds` is 20.00; where no time of that name is in that part, the line is a question."""
    line = f"zaterdag van {_clock(begin)} uur 's {first}s tot {_clock(end)} uur 's {last}s"
    for hours in _readings(line):
        ((found, until),) = _open(hours)[1]
        for minutes, part, said in ((found, first, begin), (until % 1440, last, end)):
            low, high = PARTS[part]
            assert low * 60 <= minutes < high * 60
            assert minutes % 720 == said % 720


@given(st.sets(st.integers(0, 6), min_size=1), st.integers(0, 6), *[MINUTES] * 4)
@settings(max_examples=300, deadline=None)
def test_hours_of_a_day_that_gets_less_than_the_row_before_it_are_never_added_up(
    row: set[int], day: int, begin: int, length: int, other_begin: int, other_length: int
) -> None:
    """Read at once only where both ways of reading give the same, or where the hours lie apart."""
    one, other = (begin, begin + length // 8), (other_begin, other_begin + other_length // 8)
    names = ", ".join(DAYS[n] for n in sorted(row))
    line = f"{names} {_clock(one[0])}-{_clock(one[1])}; {DAYS[day]} {_clock(other[0])}-{_clock(other[1])}"
    hours, unreadable = read_lines([line])
    overlap = one[0] < other[1] and other[0] < one[1]
    less = overlap and not (other[0] <= one[0] and one[1] <= other[1])
    assert bool(unreadable) == (less and day in row and len(row) > 1)
    for found in () if unreadable else [hours]:
        for weekday, told in enumerate(_open(found)[3:10]):
            said = [period for period, is_on in ((one, weekday in row), (other, weekday == day)) if is_on]
            assert {m for a, b in told for m in range(a, b)} == {m for a, b in said for m in range(a, b)}


@pytest.mark.parametrize("nth", ["eerste", "2e", "derde", "4e"])
@pytest.mark.parametrize("day", DAYS)
def test_all_but_one_in_the_month_are_the_others(day: str, nth: str) -> None:
    (hours,) = _readings(f"elke {day} van 10 tot 12 uur, behalve de {nth} {day} van de maand")
    without = {"eerste": 1, "2e": 2, "derde": 3, "4e": 4}[nth]
    usual = _open(read_lines(["dagelijks 10-12"])[0])
    for at, told in enumerate(_open(hours)):
        found = FIRST + timedelta(at)
        is_on = usual[at] and found.weekday() == DAYS.index(day) and (found.day - 1) // 7 + 1 != without
        assert told == ([(600, 720)] if is_on else [])


@given(st.integers(1, 28), st.integers(1, 28), st.sampled_from(DAYS))
@settings(max_examples=100, deadline=None)
def test_a_day_of_the_week_behind_several_dates_is_read_only_where_it_can_be_that_of_all(
    one: int, other: int, day: str
) -> None:
    _, unreadable = read_lines([f"gesloten: {one} mei, {other} mei ({day})"])
    assert bool(unreadable) == bool((one - other) % 7)
