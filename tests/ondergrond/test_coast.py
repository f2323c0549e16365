"""The sea beyond a coast: on the right of its line, around islands, up to the edge; and when nobody can tell."""

from __future__ import annotations

import random
from math import cos, pi, sin
from pathlib import Path

import pytest
import shapely

import teststad
from cli_run import OK, asked
from sociale_kaart.reading.ondergrond.cut import MapWindow, cut
from sociale_kaart.reading.ondergrond.ondergrond import read_ondergrond
from sociale_kaart.tools.ondergrond.coast import OpenCoastError, Spots, sea
from support import street_town

MAP = (4.0, 52.0, 5.0, 53.0)
NORTHWARD: Spots = [(4.4, 51.9), (4.5, 52.4), (4.4, 52.7), (4.45, 53.2)]  # land in the west
ISLAND: Spots = [(4.7, 52.4), (4.8, 52.4), (4.75, 52.5), (4.7, 52.4)]  # its land lies within


def is_sea(lines: list[Spots], *spots: tuple[float, float]) -> list[bool]:
    found = sea(lines, MAP)
    return [bool(found.contains(shapely.Point(spot))) for spot in spots]


def turned(line: Spots) -> Spots:
    return line[::-1]


def test_the_sea_lies_on_the_right_of_a_coast() -> None:
    assert is_sea([NORTHWARD], (4.1, 52.5), (4.9, 52.5)) == [False, True]
    assert is_sea([turned(NORTHWARD)], (4.1, 52.5), (4.9, 52.5)) == [True, False]


def test_it_does_not_matter_in_how_many_pieces_a_coast_is_drawn() -> None:
    pieces = [NORTHWARD[2:], NORTHWARD[:2], NORTHWARD[1:3]]
    assert sea(pieces, MAP).equals(sea([NORTHWARD], MAP))


def test_an_island_is_land_and_around_it_is_sea() -> None:
    assert is_sea([ISLAND], (4.75, 52.43), (4.1, 52.1)) == [False, True]
    assert is_sea([NORTHWARD, ISLAND], (4.75, 52.43), (4.6, 52.43), (4.1, 52.5)) == [False, True, False]


def test_an_inland_sea_is_sea_and_around_it_is_land() -> None:
    assert is_sea([turned(ISLAND)], (4.75, 52.43), (4.1, 52.1)) == [True, False]


def test_an_island_of_which_the_edge_of_the_map_cuts_off_a_part() -> None:
    around: Spots = [(4.9, 52.4), (5.3, 52.4), (5.3, 52.6), (4.9, 52.6), (4.9, 52.4)]
    assert is_sea([around], (4.95, 52.5), (4.5, 52.5), (4.95, 52.8)) == [False, True, True]


def test_two_coasts_have_a_strait_between_them() -> None:
    east: Spots = [(4.8, 53.1), (4.8, 51.9)]  # land in the east
    assert is_sea([NORTHWARD, east], (4.1, 52.5), (4.6, 52.5), (4.9, 52.5)) == [False, True, False]


def test_a_coast_that_only_passes_by_makes_no_sea() -> None:
    assert sea([[(5.1, 51.9), (5.1, 53.1)]], MAP).is_empty
    assert sea([], MAP).is_empty


@pytest.mark.parametrize(
    "lines", [[NORTHWARD[:3]], [NORTHWARD[1:], ISLAND], [ISLAND[:3]], [NORTHWARD, [(4.6, 52.6), (4.7, 52.6)]]]
)
def test_where_a_coast_ends_within_the_map_nobody_knows(lines: list[Spots]) -> None:
    with pytest.raises(OpenCoastError):
        sea(lines, MAP)


@pytest.mark.parametrize("seed", range(8))
def test_it_is_what_is_left_of_the_map_without_its_islands(seed: int) -> None:
    """Islands of any shape, also at the edge: by cutting each out of the map."""
    dice = random.Random(seed)
    islands = []
    for number in range(6):
        x, y, far = 4.1 + number * 0.16, dice.uniform(51.95, 53.05), dice.uniform(0.02, 0.07)
        spots = [
            (
                x + far * dice.uniform(0.6, 1) * cos(n / 12 * 2 * pi),
                y + far * dice.uniform(0.6, 1) * sin(n / 12 * 2 * pi),
            )
            for n in range(12)
        ]
        islands.append([*spots, spots[0]])
    left = shapely.box(*MAP).difference(shapely.union_all([shapely.Polygon(island) for island in islands]))
    assert sea(islands, MAP).symmetric_difference(left).area < 1e-6


def coastal_town(path: Path, coast: list[tuple[float, float]]) -> Path:
    """The town with a coast in the north: in metres from its corner."""
    town = teststad.built(street_town.SOUTH, street_town.WEST)
    town.line(coast, {"natural": "coastline"})
    teststad.write(town, path, street_town.AROUND)
    return path


def test_a_region_at_the_coast_has_the_sea_on_its_map(tmp_path: Path) -> None:
    beach: Spots = [(-20_000, 1_000), (300, 900), (20_000, 1_000)]  # from west to east: the sea would lie in the south
    made = street_town.made(tmp_path, coastal_town(tmp_path / "kust.osm.pbf", turned(beach)))
    assert not made.extract.open_coast
    ondergrond, problems = read_ondergrond(tmp_path, street_town.REGIO.grenzen)
    assert ondergrond
    assert not problems
    lon, lat = street_town.DOOR
    for metres, is_water in ((1_500, True), (250, False)):
        window = MapWindow.around(lon, lat + metres / 111_320, 100, 100)
        water = [ring for one in cut(ondergrond, window).get("water", []) for ring in one.lines]
        area = sum(shapely.Polygon(ring).area for ring in water)
        assert (area > 9_900) is is_water


def test_a_coast_that_does_not_go_on_is_said_and_the_streets_are_there(tmp_path: Path) -> None:
    region = street_town.klein(tmp_path / "regio")
    extract = coastal_town(tmp_path / "kust.osm.pbf", [(300, 900), (-20_000, 1_000)])
    done = asked("ondergrond", extract, cwd=region)
    assert done.returncode == OK
    assert "De zee is weggelaten" in done.stdout + done.stderr
    assert (region / "data/ondergrond/straten.pmtiles").is_file()
