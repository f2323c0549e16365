"""Two rows with something beside one of them: read as it is about that one, or asked, and never as of the other.

A naive oracle: what is written behind a row, before the comma, is about that row; in front of one, behind the comma,
about the next; a title with a colon about both.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import product

import pytest
from hours_calendar import CALENDAR

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import each_day
from sociale_kaart.hours.window import window

TWO_YEARS = window(CALENDAR, date(2026, 1, 1), 730)
ROWS = (
    ("ma 9-12", "di 13-15"),
    ("ma t/m vr 9-17", "za 10-12"),
    ("ma en wo 9-12", "vr 9-12"),
    ("maandag van 9 tot 12 uur", "dinsdag van 13 tot 15 uur"),
)
MOMENTS = (
    "in juli",
    "in de even weken",
    "in de zomervakantie",
    "van 1 mei t/m 30 september",
    "vanaf 1 mei 2026",
    "in juli en augustus",
    "in week 10 t/m 20",
    "t/m 31 december 2026",
)
EXCEPT = (
    "behalve feestdagen",
    "niet in juli",
    "behalve in de schoolvakanties",
    "niet op koningsdag",
    "behalve 24 december",
)
WAYS = ("telefonisch", "op afspraak", "alleen op afspraak")
JOINTS = (", ", "; ", " en ", ". ", " | ")
Days = list[tuple[object, ...]]


def _days(lines: list[str]) -> Days | None:
    """None when it is not read."""
    hours, unreadable = read_lines(lines)
    if unreadable:
        return None
    return [(day.open, day.op_afspraak, day.op_afstand) for day in each_day(hours, TWO_YEARS)]


def _of(what: str, row: str) -> str:
    """The row with it, as a line of its own."""
    return f"{what}: {row}" if what in MOMENTS and "weken" not in what else f"{row} ({what})"


def _wrong(cases: Iterable[tuple[str, *tuple[list[str], ...]]]) -> list[str]:
    """Of lines, each with what it may mean, those that are read as something else."""
    return [
        line for line, *meanings in cases if (read := _days([line])) is not None and read not in map(_days, meanings)
    ]


@pytest.mark.parametrize(("one", "two"), ROWS)
def test_behind_a_row_it_is_of_that_row(one: str, two: str) -> None:
    lines = product(MOMENTS + EXCEPT + WAYS, JOINTS, ("{}", "({})"))
    cases = ((f"{one} {form.format(what)}{joint}{two}", [_of(what, one), two]) for what, joint, form in lines)
    assert _wrong(cases) == []


@pytest.mark.parametrize(("one", "two"), ROWS)
def test_behind_the_last_row_it_is_of_that_row_or_of_both(one: str, two: str) -> None:
    lines = product(MOMENTS + EXCEPT + WAYS, JOINTS, (" {}", " ({})"))
    cases = (
        (f"{one}{joint}{two}{form.format(what)}", [one, _of(what, two)], [_of(what, one), _of(what, two)])
        for what, joint, form in lines
    )
    assert _wrong(cases) == []


@pytest.mark.parametrize(("one", "two"), ROWS)
def test_behind_all_rows_and_a_comma_it_is_of_both(one: str, two: str) -> None:
    lines = product(MOMENTS + EXCEPT + WAYS, JOINTS)
    cases = ((f"{one}{joint}{two}, {what}", [_of(what, one), _of(what, two)]) for what, joint in lines)
    assert _wrong(cases) == []


@pytest.mark.parametrize(("one", "two"), ROWS)
def test_in_front_of_the_second_row_it_is_of_that_row(one: str, two: str) -> None:
    lines = product(MOMENTS + WAYS, (", ", "; ", " | "), (" ", ": "))
    cases = ((f"{one}{joint}{what}{colon}{two}", [one, _of(what, two)]) for what, joint, colon in lines)
    assert _wrong(cases) == []


@pytest.mark.parametrize(("one", "two"), ROWS)
def test_a_title_is_of_both(one: str, two: str) -> None:
    lines = product(MOMENTS + WAYS, JOINTS)
    cases = ((f"{what}: {one}{joint}{two}", [_of(what, one), _of(what, two)]) for what, joint in lines)
    assert _wrong(cases) == []


@pytest.mark.parametrize(("one", "two"), ROWS)
def test_between_two_rows_without_a_comma_a_season_is_asked(one: str, two: str) -> None:
    assert [line for what in MOMENTS + EXCEPT if _days([line := f"{one} {what} {two}"]) is not None] == []


CLOSED = {
    "zo gesloten": ["zo gesloten"],
    "gesloten op zondag": ["zo gesloten"],
    "in juli gesloten": ["juli gesloten"],
    "gesloten in juli": ["juli gesloten"],
    "24 december gesloten": ["24 december gesloten"],
    "gesloten op 24 december": ["24 december gesloten"],
    "feestdagen gesloten": ["feestdagen gesloten"],
    "gesloten op feestdagen": ["feestdagen gesloten"],
    "in week 30 gesloten": ["week 30 gesloten"],
    "gesloten van 24 t/m 31 december": ["24 t/m 31 december gesloten"],
    "gesloten op zondag en feestdagen": ["zo gesloten", "feestdagen gesloten"],
    "zo en feestdagen gesloten": ["zo gesloten", "feestdagen gesloten"],
    "eerste zondag van de maand gesloten": ["1e zo van de maand gesloten"],
}


@pytest.mark.parametrize(("one", "two"), [(one.replace("ma ", "di ", 1), two) for one, two in ROWS[1:]])
def test_what_is_closed_stays_so_and_the_hours_beside_it_are_hours(one: str, two: str) -> None:
    for (shut, meant), joint in product(CLOSED.items(), (*JOINTS, " ")):
        cases = (
            (f"{one}{joint}{shut}", [one, *meant]),
            (f"{shut}{joint}{one}", [*meant, one]),
            (f"{shut}{joint}{one}, {two}", [*meant, one, two]),
            (f"{one}{joint}{shut}{joint}{two}", [one, *meant, two]),
            (f"{one}, {shut}{joint}{two}", [one, *meant, two]),
        )
        assert _wrong(cases) == []
