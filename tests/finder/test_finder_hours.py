"""Opening hours in the finder's file: usual weeks, the days that differ, and where a period is cut."""

from __future__ import annotations

import pytest

from sociale_kaart.outputs.finder.hour_tables import Hours, _cut
from sociale_kaart.outputs.finder.tables import NONE, Table
from support.finder_places import ORDER, catalogue, column, document
from support.one_fact import region


def test_hours_are_a_usual_week_and_the_days_that_differ() -> None:
    days, weeks, courses = (document()[name] for name in ("dagen", "weken", "lopen"))
    assert days[0] == ()
    week, *others = courses[column("uren")["de-meevaart"]]
    # From Saturday on, the day of the build.
    assert [days[n] for n in weeks[week]] == [(), (), *[(540, 1020)] * 4, (540, 1020, 1140, 1260)]
    # Christmas is a Friday; New Year's Day too. Nobody said whether it is open: the reason stands first.
    care = {ahead: days[n] for ahead, n in zip(others[::2], others[1::2], strict=True)}
    reasons = [id for id, _ in document()["redenen"]]
    assert {ahead: reasons[day[0]] for ahead, day in care.items() if len(day) % 2} == {
        34: "eerste-kerstdag",
        41: "nieuwjaar",
    }
    assert dict(document()["redenen"])["eerste-kerstdag"] == region().feestdagen.names["eerste-kerstdag"]["nl"]


def test_a_night_is_cut_at_midnight() -> None:
    days, weeks, courses = (document()[name] for name in ("dagen", "weken", "lopen"))
    week, *_ = courses[column("uren")["een-nacht"]]
    assert (0, 120, 1320, 1440) in {days[n] for n in weeks[week]}


def test_a_place_that_is_closed_for_now_has_no_hours() -> None:
    assert {id for id, number in column("uren").items() if number == NONE} == set(ORDER) - {"de-meevaart", "een-nacht"}
    assert Hours(catalogue(), Table()).number(next(v for v in catalogue().voorzieningen if v.id == "blijf")) == NONE


@pytest.mark.parametrize(
    ("period", "pieces"),
    [
        ((600, 720), {0: [600, 720]}),
        ((1320, 1560), {0: [1320, 1440], 1: [0, 120]}),
        ((1320, 4380), {0: [1320, 1440], 1: [0, 1440], 2: [0, 1440], 3: [0, 60]}),
        ((1320, 1440), {0: [1320, 1440]}),
        ((55 * 1440 + 1320, 56 * 1440 + 120), {55: [1320, 1560]}),
        ((54 * 1440 + 1320, 55 * 1440 + 1), {54: [1320, 1440], 55: [0, 1]}),
    ],
)
def test_a_period_is_cut_at_each_midnight_but_the_last(period: tuple[int, int], pieces: dict[int, list[int]]) -> None:
    days: list[list[int]] = [[] for _ in range(56)]
    _cut(days, *period)
    assert {n: day for n, day in enumerate(days) if day} == pieces
