"""A line is taken apart only where nobody can read it in another way, and nothing of it is lost on the way."""

from __future__ import annotations

import pytest
from test_printed_lines import _readings

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.grammar.asunder import asunder, dashed
from sociale_kaart.hours.grammar.broken import is_broken
from sociale_kaart.hours.grammar.near import Near
from sociale_kaart.hours.grammar.remark_cells import with_remarks


def test_a_dash_between_two_days_alone_is_no_closed_day() -> None:
    assert dashed("ma 9-12 za - zo 10-12") == ("", "")
    assert dashed("ma 9-12 di 13-15") == ("", "")
    assert dashed("ma 9-12 di -") == ("ma 9-12; di gesloten", "")
    assert dashed("ma 9-12 di - wo 13-15 zo -") == (
        "ma 9-12; di gesloten; wo 13-15; zo gesloten",
        "ma 9-12; di - wo 13-15; zo gesloten",
    )


@pytest.mark.parametrize(
    "line",
    [
        "maandag 9u - 12u OP AFSPRAAK dinsdag 13u - 15u",
        "maandag | 9-12 | gesloten | op afspraak | dinsdag | 13-15 |",
        "maandag | 9-12 | op afspraak | dinsdag | 13-15 | alleen in juli |",
    ],
)
def test_a_remark_that_may_be_of_another_day_stays_where_it_is(line: str) -> None:
    assert with_remarks(line) == line


def test_no_time_is_cut_in_two() -> None:
    """`vanaf 8.45`: what is left of it is no end of the hours before it."""
    for line in ("Inloop di 9-11, bonnetjes vanaf 8.45, do 13-15", "Inloop di 9-11, koffie vanaf 8.45, do 13-15"):
        ends = {one.einde for hours in _readings(line) for regel in hours.regels for one in regel.perioden}
        assert ends <= {11 * 60, 15 * 60}
        assert is_broken(line, Near("Inloop di 9-11.45, do 13-15", False, "", f"{line.split(', ')[1][:-3]}"))


def test_who_has_the_hours_has_them_all() -> None:
    text, _ = asunder("Prikpunt: ma-vr 8-16 uur. Avondopenstelling: do tot 20 uur Weekendopenstelling: za 9-11 uur")
    assert text == "ma-vr 8-16 uur (Prikpunt); do 8 tot 20 uur (Prikpunt); za 9-11 uur (Prikpunt)"


def test_all_hours_by_telephone_are_read_as_before() -> None:
    assert not read_lines(["telefonisch ma-vr 9-12 uur, 's middags 13-17 uur telefonisch bereikbaar"])[1]
    assert read_lines(["ma-vr 9-12 uur, 's middags 13-17 uur telefonisch bereikbaar"])[1]
