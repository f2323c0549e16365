"""Rows behind a season are all in it, or both readings are asked; never is one row in it and the next all year."""

from __future__ import annotations

import pytest
from test_printed_lines import _days, _meant, _readings

from sociale_kaart.hours.grammar import read_lines

SEASONS = ("juli en augustus", "1 november t/m 28 februari", "zomervakantie", "week 30 t/m 33")
WEEKS = ("even weken", "oneven weken")
STOPS, JOINTS = ("; ", ". "), (", ", " en ", " ")


def _in(scope: str, *rows: str) -> str:
    return " | ".join(f"{scope} {row}" for row in rows)


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("lead", [": ", " "])
@pytest.mark.parametrize("joint", JOINTS)
@pytest.mark.parametrize("first", ["ma 9-12", "ma 9-12 13-17", "ma gesloten"])
def test_a_season_holds_for_all_rows_of_a_sentence(season: str, lead: str, joint: str, first: str) -> None:
    hours, unreadable = read_lines([f"{season}{lead}{first}{joint}di 10-12{joint}wo 13-15"])
    if first == "ma gesloten" and joint == " en ":  # asked
        return
    assert not unreadable
    meant = _in(season, *first.replace(" 13-17", " | ma 13-17").split(" | "), "di 10-12", "wo 13-15")
    assert _days(hours) == _days(_meant(meant))


@pytest.mark.parametrize("season", SEASONS)
@pytest.mark.parametrize("stop", STOPS)
def test_behind_a_full_stop_both_are_asked(season: str, stop: str) -> None:
    readings = _readings(f"{season}: ma 9-12 uur{stop}Di 10-12 uur")
    both = [_in(season, "ma 9-12", "di 10-12"), f"{season} ma 9-12 | di 10-12"]
    assert [*map(_days, readings)] == [_days(_meant(one)) for one in both]


@pytest.mark.parametrize("weeks", WEEKS)
@pytest.mark.parametrize("joint", [*STOPS, *JOINTS])
def test_behind_even_weeks_both_are_asked(weeks: str, joint: str) -> None:
    readings = _readings(f"{weeks}: ma 9-12 uur{joint}Di 10-12 uur{joint}Wo 13-15 uur")
    rows = ("ma 9-12", "di 10-12", "wo 13-15")
    assert [*map(_days, readings)] == [
        _days(_meant(_in(weeks, *rows))),
        _days(_meant(f"{weeks} ma 9-12 | di 10-12 | wo 13-15")),
    ]


@pytest.mark.parametrize("line", ["juli en augustus: ma 9-12; ma-vr 9-17", "even weken ma 9-12, oneven weken di 10-12"])
def test_a_row_that_says_itself_when_it_is_is_read(line: str) -> None:
    assert not read_lines([line])[1]
