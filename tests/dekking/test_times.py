"""Sunday, weekend, evening and August, by what the hours bring in the coming weeks."""

from __future__ import annotations

from datetime import date

import pytest

from sociale_kaart.dekking import coming_weeks
from sociale_kaart.hours.grammar import read_lines
from support.agenda_region import on
from support.one_fact import region

CASES = [
    (coming_weeks.on_sunday, ["zo 10:00-12:00"], True),
    (coming_weeks.on_sunday, ["ma-za 10:00-12:00"], False),
    (coming_weeks.on_sunday, ["eerste zo van de maand 14:00-16:00"], True),
    (coming_weeks.on_sunday, ["zo 10:00-12:00 op afspraak"], False),
    (coming_weeks.at_the_weekend, ["za 10:00-12:00"], True),
    (coming_weeks.at_the_weekend, ["ma-vr 10:00-12:00"], False),
    (coming_weeks.in_the_evening, ["di 17:00-19:00"], True),
    (coming_weeks.in_the_evening, ["di 17:00-18:30"], False),
    (coming_weeks.in_the_evening, ["za 19:00-22:00"], False),
    (coming_weeks.in_the_evening, ["di 19:30-20:00"], False),
    (coming_weeks.in_the_evening, ["di 20:00-01:00"], True),
]


@pytest.mark.parametrize(("asked", "lines", "right"), CASES)
def test_by_what_the_coming_weeks_bring(asked: object, lines: list[str], right: bool) -> None:
    hours, problems = read_lines(lines)
    assert not problems
    assert asked(hours, region()) is right  # type: ignore[operator]


@pytest.mark.parametrize(
    ("lines", "right"),
    [
        (["ma 10:00-12:00"], True),
        (["ma 10:00-12:00", "augustus gesloten"], False),
        (["ma 10:00-12:00", "10 t/m 20 augustus gesloten"], False),
        (["ma 10:00-12:00", "schoolvakanties gesloten"], False),
    ],
)
def test_august_is_all_of_its_whole_weeks(lines: list[str], right: bool) -> None:
    hours, _ = read_lines(lines)
    assert coming_weeks.in_august(hours, on(region(), date(2026, 7, 1))) is right


def test_of_a_summer_whose_holidays_nobody_knows_yet_nothing_is_said() -> None:
    hours, _ = read_lines(["ma 10:00-12:00", "schoolvakanties gesloten"])
    far = on(region(), date(2039, 11, 1))
    assert coming_weeks.in_august(hours, far) is None
    usual, _ = read_lines(["ma 10:00-12:00"])
    assert coming_weeks.in_august(usual, far) is True
