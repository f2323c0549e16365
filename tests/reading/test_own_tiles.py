"""The region's own tiles: a folder that is not there is an error, an edge that stays white is said, and what is missing
is not asked for."""

from __future__ import annotations

from math import asinh, pi, radians, tan
from pathlib import Path

import pytest

from sociale_kaart.problems import FilePosition, Problem
from sociale_kaart.reading.own_tiles import OwnTiles, read_tiles, tile_problems, with_margin
from sociale_kaart.reading.settings import Achtergrond, Grenzen

SETTING = Achtergrond(tegels="data/tegels", bron="Kadaster", min_zoom=11, max_zoom=13)
BOUNDS = Grenzen.model_validate({"zuid": "52.30", "west": "4.80", "noord": "52.40", "oost": "5.00"})
AT = FilePosition("mkdocs.yml")


def cell(zoom: int, lat: float, lon: float) -> tuple[int, int]:
    """As the makers of tiles number them."""
    down = (1 - asinh(tan(radians(lat))) / pi) / 2
    return int((lon + 180) / 360 * 2**zoom), int(down * 2**zoom)


def lay(region: Path, zooms: range, south: float, west: float, north: float, east: float) -> None:
    for zoom in zooms:
        (left, top), (right, bottom) = cell(zoom, north, west), cell(zoom, south, east)
        for x in range(left, right + 1):
            for y in range(top, bottom + 1):
                path = region / SETTING.tegels / f"{zoom}/{x}/{y}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()


def problems(region: Path) -> list[Problem]:
    return list(tile_problems(region, SETTING, BOUNDS, AT))


def rules(region: Path) -> list[str]:
    return [problem.rule.id for problem in problems(region)]


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    assert rules(tmp_path) == ["tegels-map"]


def test_a_folder_without_a_tile_that_can_be_shown_is_an_error(tmp_path: Path) -> None:
    lay(tmp_path, range(9, 10), 52.3, 4.8, 52.4, 5.0)
    (tmp_path / SETTING.tegels / "kaart.png").touch()
    assert rules(tmp_path) == ["tegels-leeg"]


def test_tiles_with_a_margin_have_no_problem(tmp_path: Path) -> None:
    lay(tmp_path, range(11, 14), *with_margin(BOUNDS))
    assert rules(tmp_path) == []


def test_tiles_that_just_cover_the_bounds_are_too_few_and_how_far_they_should_run_is_said(tmp_path: Path) -> None:
    lay(tmp_path, range(11, 14), 52.30, 4.80, 52.40, 5.00)
    (problem,) = problems(tmp_path)
    assert problem.rule.id == "tegels-rand"
    assert (problem.values["south"], problem.values["east"]) == (52.275, 5.05)


def test_zooms_without_tiles_are_named(tmp_path: Path) -> None:
    lay(tmp_path, range(12, 13), *with_margin(BOUNDS))
    (problem,) = problems(tmp_path)
    assert (problem.values["missing"], problem.values["there"]) == ("11, 13", "12")


@pytest.mark.parametrize("margin", [0, 0.02, 0.3])
def test_whatever_overlaps_the_bounds_is_there(tmp_path: Path, margin: float) -> None:
    """As Leaflet asks: for each tile of each zoom that overlaps the layer's bounds."""
    lay(tmp_path, range(11, 14), 52.30 - margin, 4.80 - margin, 52.40 + margin, 5.00 + margin)
    tiles = read_tiles(tmp_path, SETTING)
    assert tiles
    south, west, north, east = tiles.bounds
    assert south <= 52.30
    assert north >= 52.40
    for zoom in tiles.zooms:
        (left, top), (right, bottom) = cell(zoom, north, west), cell(zoom, south, east)
        asked = {(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)}
        assert asked <= tiles.found[zoom]
    assert list(tiles.holes()) == []


def test_a_hole_among_tiles_is_known(tmp_path: Path) -> None:
    lay(tmp_path, range(11, 14), *with_margin(BOUNDS))
    x, y = cell(13, 52.35, 4.9)
    (tmp_path / SETTING.tegels / f"13/{x}/{y}.png").unlink()
    tiles = read_tiles(tmp_path, SETTING)
    assert tiles
    assert list(tiles.holes()) == [f"13/{x}/{y}.png"]


def test_only_zooms_in_a_row_are_asked_for() -> None:
    one = frozenset({(0, 0)})
    assert OwnTiles({10: one, 12: one, 13: one}).zooms == range(12, 14)
