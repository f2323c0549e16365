"""A window on the streets, for a drawing: what is in it, cut at its edges, in the units of the drawing.

Tiles overlap a little, so each is cut at its own edges first: then what goes on in the next one begins where this ends.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import cos, log, pi, radians, tan

from sociale_kaart.reading.ondergrond.ondergrond import BLOCKS, CLOSEST, Stratenkaart
from sociale_kaart.reading.ondergrond.pmtiles_file import Cell
from sociale_kaart.reading.ondergrond.vector_tile import TileFeature, TileLayer, read_tile

XY = tuple[float, float]
Rect = tuple[float, float, float, float]  # left, top, right, bottom
LINES = ("wegen", "spoor", "waterlijnen")
EARTH = 2 * pi * 6_378_137  # metres around the equator


@dataclass(frozen=True)
class MapWindow:
    """`left` and `top` as a share of the square of the whole world, which is `scale` units wide."""

    left: float
    top: float
    width: float
    height: float
    scale: float

    @classmethod
    def around(cls, lon: float, lat: float, width: float, height: float, metres: float = 1.0) -> MapWindow:
        """With that spot in the middle; a unit is so many metres there."""
        scale = EARTH * cos(radians(lat)) / metres
        x, y = on_world(lon, lat)
        return cls(x - width / 2 / scale, y - height / 2 / scale, width, height, scale)

    def point(self, lon: float, lat: float) -> XY:
        x, y = on_world(lon, lat)
        return (x - self.left) * self.scale, (y - self.top) * self.scale

    def cells(self, zoom: int) -> Iterator[Cell]:
        """The tiles that it lies on."""
        count = 2**zoom
        for x in range(int(self.left * count), int((self.left + self.width / self.scale) * count) + 1):
            for y in range(int(self.top * count), int((self.top + self.height / self.scale) * count) + 1):
                yield zoom, x, y


@dataclass(frozen=True)
class Drawn:
    """One thing in the window. `lines`: of an area its rings."""

    soort: str
    naam: str
    lines: tuple[tuple[XY, ...], ...]


def on_world(lon: float, lat: float) -> XY:
    """East and south of the corner of the square on which Web Mercator lays the world, which is 1 wide."""
    return (lon + 180) / 360, (1 - log(tan(pi / 4 + radians(lat) / 2)) / pi) / 2


def cut(ondergrond: Stratenkaart, window: MapWindow, *, blocks: bool = True) -> dict[str, list[Drawn]]:
    """What is in the window, by layer."""
    found: dict[str, list[Drawn]] = defaultdict(list)
    for zoom in (CLOSEST, BLOCKS) if blocks else (CLOSEST,):
        for cell in window.cells(zoom):
            for name, layer in _tile(ondergrond, cell).items():
                found[name].extend(_in_window(layer, cell, window))
    return {name: _joined(things) if name in LINES else things for name, things in found.items()}


@lru_cache(maxsize=64)  # for speed
def _tile(ondergrond: Stratenkaart, cell: Cell) -> dict[str, TileLayer]:
    """Places lie close together, so a tile is asked for more than once."""
    data = ondergrond.archive.tile(cell)
    return read_tile(data) if data else {}


def _in_window(layer: TileLayer, cell: Cell, window: MapWindow) -> Iterator[Drawn]:
    zoom, column, row = cell
    unit = window.scale / 2**zoom / layer.extent
    left = column * layer.extent * unit - window.left * window.scale
    top = row * layer.extent * unit - window.top * window.scale
    side = layer.extent * unit
    edges = (max(0.0, left), max(0.0, top), min(window.width, left + side), min(window.height, top + side))
    for feature in layer.features:
        lines = [tuple((left + x * unit, top + y * unit) for x, y in line) for line in feature.lines]
        kept = tuple(part for line in lines if _touches(line, edges) for part in _cut_line(feature, line, edges))
        if kept:
            yield Drawn(feature.properties.get("soort", ""), feature.properties.get("naam", ""), kept)


def _touches(line: Sequence[XY], edges: Rect) -> bool:
    left, top, right, bottom = edges
    xs, ys = [x for x, _ in line], [y for _, y in line]
    return max(xs) >= left and min(xs) <= right and max(ys) >= top and min(ys) <= bottom


def _cut_line(feature: TileFeature, line: Sequence[XY], edges: Rect) -> Iterable[tuple[XY, ...]]:
    if feature.shape == "vlak":
        ring = cut_ring(line, edges)
        return [ring] if len(ring) > 3 else []
    return cut_line(line, edges) if feature.shape == "lijn" else [tuple(line)]


def cut_line(line: Sequence[XY], edges: Rect) -> list[tuple[XY, ...]]:
    """The parts of a line that lie within (Liang and Barsky)."""
    parts: list[list[XY]] = []
    for a, b in pairwise(line):
        inside = _inside(a, b, edges)
        if not inside:
            continue
        start, end = inside
        if parts and parts[-1][-1] == start:
            parts[-1].append(end)
        else:
            parts.append([start, end])
    return [tuple(part) for part in parts]


def _inside(a: XY, b: XY, edges: Rect) -> tuple[XY, XY] | None:
    left, top, right, bottom = edges
    dx, dy = b[0] - a[0], b[1] - a[1]
    first, last = 0.0, 1.0
    for step, room in ((-dx, a[0] - left), (dx, right - a[0]), (-dy, a[1] - top), (dy, bottom - a[1])):
        if step == 0:
            if room < 0:
                return None
            continue
        share = room / step
        first, last = (max(first, share), last) if step < 0 else (first, min(last, share))
    if first >= last:
        return None
    start = a if first == 0 else (a[0] + first * dx, a[1] + first * dy)
    return start, b if last == 1 else (a[0] + last * dx, a[1] + last * dy)


def cut_ring(ring: Sequence[XY], edges: Rect) -> tuple[XY, ...]:
    """An area as far as it lies within, edge by edge (Sutherland and Hodgman)."""
    points = list(ring[:-1])
    for axis, limit, sign in ((0, edges[0], 1), (1, edges[1], 1), (0, edges[2], -1), (1, edges[3], -1)):
        points = list(_beyond(points, axis, limit, sign))
    return (*points, points[0]) if points else ()


def _beyond(points: Sequence[XY], axis: int, limit: float, sign: int) -> Iterator[XY]:
    for before, here in zip((*points[-1:], *points[:-1]), points, strict=True):
        was, now = ((point[axis] - limit) * sign for point in (before, here))
        if (was < 0) != (now < 0):
            share = was / (was - now)
            x, y = before[0] + (here[0] - before[0]) * share, before[1] + (here[1] - before[1]) * share
            yield (limit, y) if axis == 0 else (x, limit)
        if now >= 0:
            yield here


def _joined(things: Iterable[Drawn]) -> list[Drawn]:
    """Lines of one kind and name as one thing, and those that meet as one line: a name goes along it."""
    groups: dict[tuple[str, str], list[tuple[XY, ...]]] = defaultdict(list)
    for one in things:
        groups[one.soort, one.naam].extend(one.lines)
    return [Drawn(soort, naam, tuple(_met(lines) if naam else lines)) for (soort, naam), lines in groups.items()]


def _met(lines: Iterable[tuple[XY, ...]]) -> list[tuple[XY, ...]]:
    rest = list(lines)
    done: list[tuple[XY, ...]] = []
    while rest:
        line = rest.pop()
        while (other := next((one for one in rest if _meet(line, one)), None)) is not None:
            rest.remove(other)
            line = _together(line, other)
        done.append(line)
    return done[::-1]


def _meet(a: Sequence[XY], b: Sequence[XY]) -> bool:
    return any(_near(one, other) for one in (a[0], a[-1]) for other in (b[0], b[-1]))


def _near(a: XY, b: XY) -> bool:
    return abs(a[0] - b[0]) < 1 and abs(a[1] - b[1]) < 1


def _together(a: tuple[XY, ...], b: tuple[XY, ...]) -> tuple[XY, ...]:
    if not _near(a[-1], b[0]) and not _near(a[-1], b[-1]):
        a = a[::-1]
    return a + (b if _near(a[-1], b[0]) else b[::-1])[1:]
