"""The region's own tiles as they are on disk: which there are, how far they reach, and what they leave white."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import asinh, atan, degrees, pi, radians, sinh, tan
from pathlib import Path

from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.settings import Achtergrond, Grenzen
from sociale_kaart.reading.within import leads_away

MARGIN = 0.25  # how far outside the region one may pan, as a share of its size: popups at its edge need room
NO_FOLDER = Rule(
    "tegels-map",
    Say("De map met tegels `{folder}` bestaat niet.", "There is no folder of tiles `{folder}`."),
    Say(
        "Zet de tegels in die map, als {{z}}/{{x}}/{{y}}.png. Of haal `achtergrond` weg: dan is er een tekening.",
        "Put the tiles in that folder, as {{z}}/{{x}}/{{y}}.png. Or remove `achtergrond`: then there is a drawing.",
    ),
)
NO_TILES = Rule(
    "tegels-leeg",
    Say(
        "In `{folder}` staat geen tegel die als {{z}}/{{x}}/{{y}}.png heet, met een zoom van {low} tot en met {high}.",
        "In `{folder}` there is no tile called {{z}}/{{x}}/{{y}}.png with a zoom from {low} to {high}.",
    ),
    Say(
        "Kijk of de mappen zo heten, en of `min_zoom` en `max_zoom` kloppen.",
        "See whether the folders are called so, and whether `min_zoom` and `max_zoom` are right.",
    ),
)
ZOOMS = Rule(
    "tegels-zoom",
    Say(
        "Van zoom {missing} zijn er geen tegels; wel van {there}.",
        "There are no tiles of zoom {missing}; there are of {there}.",
    ),
    Say(
        "Maak ze ook, of zet `min_zoom` en `max_zoom` op wat er is. Wat ontbreekt, wordt niet opgevraagd.",
        "Make those too, or set `min_zoom` and `max_zoom` to what is there. What is missing is not asked for.",
    ),
    Level.WARNING,
)
NARROW = Rule(
    "tegels-rand",
    Say(
        "Bij zoom {zoom} ontbreken {count} tegels aan de rand: wie de kaart verschuift, ziet daar wit. "
        "De tegels horen te lopen van {south}, {west} tot {north}, {east}.",
        "At zoom {zoom} {count} tiles are missing at the edge: whoever moves the map sees white there. "
        "The tiles should run from {south}, {west} to {north}, {east}.",
    ),
    Say(
        "Maak tegels tot een kwart buiten `grenzen`. Wat ontbreekt, wordt niet opgevraagd.",
        "Make tiles to a quarter outside `grenzen`. What is missing is not asked for.",
    ),
    Level.WARNING,
)
_TILE = re.compile(r"(\d{1,2})/(\d{1,7})/(\d{1,7})\.png")
_EPSILON = 1e-7  # degrees: two tiles that touch do not overlap
Cell = tuple[int, int]


@dataclass(frozen=True)
class OwnTiles:
    """`found`: the tiles of each zoom that there is."""

    found: Mapping[int, frozenset[Cell]]

    @cached_property
    def zooms(self) -> range:
        """Those that the map asks for: in a row, up to the finest."""
        last = first = max(self.found)
        while first - 1 in self.found:
            first -= 1
        return range(first, last + 1)

    @cached_property
    def bounds(self) -> tuple[float, float, float, float]:
        """South, west, north, east of what the tiles of each zoom cover: within it there is one, whatever the zoom."""
        boxes = [_degrees(zoom, _box(self.found[zoom])) for zoom in self.zooms]
        south, west, north, east = zip(*boxes, strict=True)
        return max(south) + _EPSILON, max(west) + _EPSILON, min(north) - _EPSILON, min(east) - _EPSILON

    def holes(self) -> Iterator[str]:
        """Tiles within those bounds that are not there, as addresses: they would be asked for."""
        for zoom in self.zooms:
            for x, y in sorted(_within(zoom, self.bounds) - self.found[zoom]):
                yield f"{zoom}/{x}/{y}.png"


def read_tiles(region: Path, achtergrond: Achtergrond) -> OwnTiles | None:
    """None when there is not one that can be shown."""
    folder, found = region / achtergrond.tegels, _no_tiles()
    for path in folder.rglob("*.png"):
        match = _TILE.fullmatch(path.relative_to(folder).as_posix())
        if not match or leads_away(region, f"{achtergrond.tegels}/{match[0]}"):
            continue
        if achtergrond.min_zoom <= int(match[1]) <= achtergrond.max_zoom:
            found[int(match[1])].add((int(match[2]), int(match[3])))
    return OwnTiles({zoom: frozenset(cells) for zoom, cells in found.items()}) if found else None


def _no_tiles() -> defaultdict[int, set[Cell]]:
    return defaultdict(set)


def tile_problems(region: Path, achtergrond: Achtergrond, grenzen: Grenzen, at: FilePosition) -> Iterator[Problem]:
    """A folder that is not there or empty, zooms without tiles, and an edge that stays white."""
    if not (region / achtergrond.tegels).is_dir():
        yield NO_FOLDER.at(at, folder=achtergrond.tegels)
        return
    tiles = read_tiles(region, achtergrond)
    if not tiles:
        yield NO_TILES.at(at, folder=achtergrond.tegels, low=achtergrond.min_zoom, high=achtergrond.max_zoom)
        return
    wanted = range(achtergrond.min_zoom, achtergrond.max_zoom + 1)
    missing = ", ".join(str(zoom) for zoom in wanted if zoom not in tiles.found)
    if missing:
        yield ZOOMS.at(at, missing=missing, there=", ".join(map(str, sorted(tiles.found))))
    yield from _edge(tiles, with_margin(grenzen), at)


def with_margin(grenzen: Grenzen) -> tuple[float, float, float, float]:
    """South, west, north, east of where one may pan."""
    high, wide = (grenzen.noord - grenzen.zuid) * MARGIN, (grenzen.oost - grenzen.west) * MARGIN
    low, top = (grenzen.zuid - high, grenzen.west - wide), (grenzen.noord + high, grenzen.oost + wide)
    return round(low[0], 5), round(low[1], 5), round(top[0], 5), round(top[1], 5)


def _edge(tiles: OwnTiles, reach: tuple[float, float, float, float], at: FilePosition) -> Iterator[Problem]:
    """Of the coarsest zoom that leaves something white: what is wrong with one is mostly wrong with all."""
    for zoom in sorted(tiles.found):
        if missing := _within(zoom, reach) - tiles.found[zoom]:
            south, west, north, east = reach
            yield NARROW.at(at, zoom=zoom, count=len(missing), south=south, west=west, north=north, east=east)
            return


def _within(zoom: int, bounds: tuple[float, float, float, float]) -> set[Cell]:
    south, west, north, east = bounds
    (left, top), (right, bottom) = _cell(zoom, west, north), _cell(zoom, east, south)
    return {(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)}


def _cell(zoom: int, lon: float, lat: float) -> Cell:
    across, down = (lon + 180) / 360, (1 - asinh(tan(radians(lat))) / pi) / 2
    return int(across * 2**zoom), int(down * 2**zoom)


def _box(cells: frozenset[Cell]) -> tuple[int, int, int, int]:
    """Left, top, right, bottom."""
    across, down = [x for x, _ in cells], [y for _, y in cells]
    return min(across), min(down), max(across) + 1, max(down) + 1


def _degrees(zoom: int, box: tuple[int, int, int, int]) -> tuple[float, float, float, float]:
    left, top, right, bottom = box
    return _lat(zoom, bottom), left / 2**zoom * 360 - 180, _lat(zoom, top), right / 2**zoom * 360 - 180


def _lat(zoom: int, y: int) -> float:
    return degrees(atan(sinh(pi * (1 - 2 * y / 2**zoom))))
