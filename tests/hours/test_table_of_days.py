"""A table is read by its days: a cell that is closed takes nothing from the day behind it, and gives it nothing."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from test_printed_lines import _readings

from sociale_kaart.hours.grammar.table_of_days import tabled
from sociale_kaart.hours.value import Openingstijden, Soort

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MORNINGS, AFTERNOONS = ((540, 720), (510, 690), None), ((780, 960), (810, 1020), None)
CELLS = st.tuples(st.sampled_from(MORNINGS), st.sampled_from(AFTERNOONS))
Times = tuple[tuple[int, int], ...]


def _cell(times: tuple[int, int] | None) -> str:
    return " tot ".join(f"{minutes // 60}.{minutes % 60:02}" for minutes in times) if times else "gesloten"


def _of_days(hours: Openingstijden) -> dict[int, Times]:
    """The periods of each day of the week; a day that is closed has none, whatever else is said of it."""
    found: dict[int, Times] = {}
    for regel in hours.regels:
        for day in regel.dagen.dagen or range(7):
            if regel.soort is Soort.GESLOTEN and not regel.perioden:
                found[day] = ()
            else:
                more = tuple((one.begin, one.einde) for one in regel.perioden)
                found[day] = (*found[day], *more) if found.get(day) else found.get(day, more)
    return found


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 5), st.lists(CELLS, min_size=2, max_size=4), st.sampled_from([" | ", "\n", " / "]))
def test_each_day_has_the_hours_of_its_own_cells_and_no_others(
    first: int, rows: list[tuple[tuple[int, int] | None, tuple[int, int] | None]], between: str
) -> None:
    rows = rows[: 7 - first]
    line = between.join(f"{DAYS[first + n]}{between}{between.join(map(_cell, row))}" for n, row in enumerate(rows))
    meant = {first + n: tuple(cell for cell in row if cell) for n, row in enumerate(rows)}
    readings = [_of_days(hours) for hours in _readings(line)]
    assert all(told == meant for told in readings)
    if between == " | " and any(None in row for row in rows):
        assert readings


@settings(max_examples=200, deadline=None)
@given(st.lists(CELLS, min_size=2, max_size=4), st.sampled_from([" ", ", "]))
def test_without_the_signs_of_a_table_a_line_is_read_so_or_asked(
    rows: list[tuple[tuple[int, int] | None, tuple[int, int] | None]], between: str
) -> None:
    """`ma 9-12 gesloten` may be closed at those hours."""
    line = between.join(f"{DAYS[n]} {between.join(map(_cell, row))}" for n, row in enumerate(rows))
    meant = {n: tuple(cell for cell in row if cell) for n, row in enumerate(rows)}
    for told in map(_of_days, _readings(line)):
        assert told == meant


def test_a_line_that_holds_more_than_cells_is_left_alone() -> None:
    for line in (
        "ma | 9-12 | gesloten | di | 13-15 | alleen in juli",
        "ma | gesloten | 13-17 (niet in juli) | di | 9-12",
    ):
        assert tabled(line) == line
