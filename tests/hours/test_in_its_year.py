"""Dates without a year get the one year that their days of the week fit, and never another."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.checks.hours import reason, remedy
from sociale_kaart.hours.grammar import Why, in_year, read_lines
from sociale_kaart.hours.grammar.in_its_year import in_its_year
from sociale_kaart.hours.value import Datums

TODAY = date(2026, 11, 29)
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december")  # fmt: skip


def _written(day: date, weekday: bool, month: bool = True) -> str:
    return " ".join([DAYS[day.weekday()]] * weekday + [str(day.day)] + [MONTHS[day.month - 1]] * month)


@settings(max_examples=400, deadline=None)
@given(
    first=st.dates(date(2025, 1, 1), date(2028, 10, 1)),
    length=st.integers(1, 60),
    named=st.sampled_from([(True, True), (True, False), (False, True)]),
    till=st.sampled_from(["t/m", "tot en met", "t.e.m."]),
)
def test_a_stretch_with_its_days_of_the_week_is_proposed_on_just_those_days(
    first: date, length: int, named: tuple[bool, bool], till: str
) -> None:
    last = first + timedelta(length)
    line = f"Wij zijn gesloten van {_written(first, named[0])} {till} {_written(last, named[1])}"
    (problem,) = read_lines([line])[1]
    told = in_year(problem, TODAY)
    assert told.why is Why.NO_YEAR
    assert not told.is_example
    ((moment,),) = [regel.wanneer for regel in read_lines([told.nearest])[0].regels]
    assert isinstance(moment, Datums)
    ends = [date(end.jaar, end.maand, end.dag) for end in (moment.eerste, moment.laatste) if end]
    assert ends == [first, last]
    assert told.nearest in remedy(told).nl
    assert "één jaar" in reason(told).nl


@settings(max_examples=200, deadline=None)
@given(first=st.dates(date(2026, 1, 1), date(2027, 10, 1)), length=st.integers(1, 60), off=st.integers(1, 6))
def test_days_of_the_week_that_do_not_go_together_stay_a_question(first: date, length: int, off: int) -> None:
    last = first + timedelta(length)
    wrong = f"{DAYS[(last.weekday() + off) % 7]} {_written(last, False)}"
    line = f"gesloten van {_written(first, True)} t/m {wrong}"
    assert in_its_year(line, TODAY) == line


@pytest.mark.parametrize(
    "line",
    [
        "gesloten van 9 augustus t/m 22 augustus",  # each year
        "maandag 9 augustus gesloten",  # the day of the week says when
        "gesloten van maandag 9 augustus 2027 t/m 22 augustus",
        "gesloten van maandag 30 februari t/m dinsdag 1 maart",
        "maandag 9-12",
    ],
)
def test_what_says_its_year_or_no_day_of_the_week_stays_as_it_was(line: str) -> None:
    assert in_its_year(line, TODAY) == line


def test_the_day_on_which_it_opens_again_tells_the_year_too() -> None:
    line = "Gesloten van 21 december t/m 3 januari. Vanaf maandag 4 januari staat de koffie weer klaar!"
    (problem,) = read_lines([line])[1]
    assert (
        in_year(problem, TODAY).nearest
        == "Gesloten van 21 december 2026 t/m 3 januari 2027. Vanaf 4 januari 2027 weer open"
    )
