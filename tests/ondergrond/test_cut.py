"""Cutting a window out of the streets, and names in it: held against another library's geometry."""

from __future__ import annotations

from itertools import pairwise

import pytest
import shapely
import shapely.affinity
from hypothesis import assume, given
from hypothesis import strategies as st

from sociale_kaart.reading.ondergrond.cut import XY, Drawn, MapWindow, cut, cut_line, cut_ring
from sociale_kaart.rendering.street_names import Covered, Names, near_middle
from support import street_town

EDGES = (0.0, 0.0, 100.0, 60.0)
WINDOW = shapely.box(*EDGES)
POINT = st.tuples(st.integers(-80, 180).map(float), st.integers(-80, 140).map(float))


@given(st.lists(POINT, min_size=2, max_size=8))
def test_a_line_is_cut_as_shapely_cuts_it(line: list[XY]) -> None:
    assume(all(a != b for a, b in pairwise(line)))
    ours = sum(shapely.LineString(part).length for part in cut_line(line, EDGES))
    inside = (shapely.LineString(pair).intersection(WINDOW).length for pair in pairwise(line))
    assert ours == pytest.approx(sum(inside), abs=1e-6)


@given(st.lists(POINT, min_size=3, max_size=9, unique=True))
def test_an_area_is_as_large_as_shapely_says(points: list[XY]) -> None:
    ring = shapely.Polygon(points)
    assume(ring.is_valid and ring.area > 1)
    cut_out = cut_ring([*points, points[0]], EDGES)
    area = shapely.Polygon(cut_out).area if len(cut_out) > 3 else 0.0
    assert area == pytest.approx(ring.intersection(WINDOW).area, abs=1e-6)


def streets(window: MapWindow) -> dict[str, list[Drawn]]:
    return cut(street_town.read(), window)


@pytest.mark.parametrize("metres", [0.5, 1.0, 4.0])
def test_a_street_that_lies_on_two_tiles_is_one_line(metres: float) -> None:
    window = MapWindow.around(*street_town.DOOR, 520, 350, metres)
    named = [one for one in streets(window)["wegen"] if one.naam]
    assert named
    for street in named:
        ends = [line[0] for line in street.lines] + [line[-1] for line in street.lines]
        assert (
            not [(a, b) for n, a in enumerate(ends) for b in ends[n + 1 :] if abs(a[0] - b[0]) + abs(a[1] - b[1]) < 0.5]
            or len(street.lines) == 1
        )


def test_everything_is_in_the_window() -> None:
    window = MapWindow.around(*street_town.DOOR, 520, 350)
    for things in streets(window).values():
        for x, y in (point for thing in things for line in thing.lines for point in line):
            assert -1e-6 <= x <= 520 + 1e-6
            assert -1e-6 <= y <= 350 + 1e-6


def test_a_spot_is_where_it_is() -> None:
    window = MapWindow.around(*street_town.DOOR, 520, 350)
    assert window.point(*street_town.DOOR) == pytest.approx((260, 175), abs=1e-4)


def test_no_name_covers_another_or_what_is_kept_free() -> None:
    window = MapWindow.around(*street_town.DOOR, 520, 350)
    pin = Covered(245, 135, 275, 179)
    names = Names(window, 15, [pin])
    found = streets(window)
    for street in near_middle(window, found["wegen"]):
        names.along(street)
    assert len(names.placed) > 5
    boxes = [
        shapely.affinity.rotate(
            shapely.box(
                *(name.x - len(name.text) * 3.5, name.y - 5),
                *(name.x + len(name.text) * 3.5, name.y + 5),
            ),
            name.angle,
        )
        for name in names.placed
    ]
    for n, one in enumerate(boxes):
        assert not one.intersects(shapely.box(pin.left, pin.top, pin.right, pin.bottom))
        assert not any(one.intersects(other) for other in boxes[n + 1 :])
    assert all(-90 <= name.angle <= 90 for name in names.placed)


def test_those_near_the_middle_come_first() -> None:
    window = MapWindow(0, 0, 100, 100, 1)
    far = Drawn("straat", "Ver", (((0, 0), (10, 0)),))
    close = Drawn("straat", "Dichtbij", (((0, 60), (100, 60)),))
    nameless = Drawn("straat", "", (((50, 50), (60, 60)),))
    assert near_middle(window, [far, nameless, close]) == [close, far]
