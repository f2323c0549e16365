"""The projection against the textbook formula, and back again."""

from __future__ import annotations

from math import asinh, pi, radians, tan

from hypothesis import given
from hypothesis import strategies as st
from map_region import GRENZEN

from sociale_kaart.reading.settings import Grenzen
from sociale_kaart.rendering.projection import projection

GRENS = Grenzen.model_validate(GRENZEN)
LONS = st.floats(GRENS.west, GRENS.oost)
LATS = st.floats(GRENS.zuid, GRENS.noord)


def tile(lon: float, lat: float, zoom: int) -> tuple[float, float]:
    """The slippy-map formula: the naive oracle."""
    n = 2**zoom
    return (lon + 180) / 360 * n, (1 - asinh(tan(radians(lat))) / pi) / 2 * n


@given(LONS, LATS)
def test_a_point_lies_where_every_web_map_has_it(lon: float, lat: float) -> None:
    to, zoom = projection(GRENS), 12
    corner, point = tile(GRENS.west, GRENS.noord, zoom), tile(lon, lat, zoom)
    factor = to.scale * 2 * pi / 2**zoom
    x, y = to.point(lon, lat)
    assert abs(x - (point[0] - corner[0]) * factor) < 1e-6
    assert abs(y - (point[1] - corner[1]) * factor) < 1e-6


@given(LONS, LATS)
def test_there_and_back(lon: float, lat: float) -> None:
    to = projection(GRENS)
    back = to.degrees(*to.point(lon, lat))
    assert abs(back[0] - lon) < 1e-9
    assert abs(back[1] - lat) < 1e-9


@given(st.floats(-180, 180), st.floats(-90, 90))
def test_every_point_on_earth_is_a_number(lon: float, lat: float) -> None:
    x, y = projection(GRENS).point(lon, lat)
    assert abs(x) < 1e9
    assert abs(y) < 1e9


def test_a_unit_is_five_metres_and_the_corners_are_the_bounds() -> None:
    to = projection(GRENS)
    assert to.point(GRENS.west, GRENS.noord) == (0, 0)
    assert [round(part) for part in to.point(GRENS.oost, GRENS.zuid)] == [to.width, to.height]
    assert abs(to.height * 5 - 11_132) < 40  # 0.1 degree of latitude
