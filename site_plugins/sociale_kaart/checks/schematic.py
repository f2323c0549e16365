"""The region's schematic map as polygons: what is in which area, and what is in the water."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Point = tuple[float, float]  # longitude, latitude
METRES_PER_DEGREE = 111_320.0


def distance(a: Point, b: Point) -> float:
    """Metres between two spots that are not far apart."""
    east = (a[0] - b[0]) * math.cos(math.radians(a[1]))
    return math.hypot(east, a[1] - b[1]) * METRES_PER_DEGREE


@dataclass(frozen=True)
class Polygon:
    """A closed line; `name` is the id of an area, or the Dutch name of a water."""

    name: str
    line: tuple[Point, ...]
    west: float
    south: float
    east: float
    north: float

    @classmethod
    def of(cls, name: str, line: tuple[Point, ...]) -> Polygon:
        lons, lats = zip(*line, strict=True)
        return cls(name, line, min(lons), min(lats), max(lons), max(lats))

    def contains(self, point: Point) -> bool:
        """By the even-odd rule: how often a ray to the east crosses the line."""
        lon, lat = point
        if not (self.west <= lon <= self.east and self.south <= lat <= self.north):
            return False
        inside = False
        lon1, lat1 = self.line[-1]
        for lon2, lat2 in self.line:
            if (lat1 > lat) != (lat2 > lat) and lon < (lon2 - lon1) * (lat - lat1) / (lat2 - lat1) + lon1:
                inside = not inside
            lon1, lat1 = lon2, lat2
        return inside

    def edge_distance(self, point: Point) -> float:
        """Metres from `point` to the line."""
        ends = (*self.line[1:], self.line[0])
        return min(distance(point, _nearest(point, a, b)) for a, b in zip(self.line, ends, strict=True))


@dataclass(frozen=True)
class Schematic:
    """The parts of data/plattegrond.yml that say where land and water are."""

    gebieden: tuple[Polygon, ...] = ()
    water: tuple[Polygon, ...] = ()

    @classmethod
    def of(cls, plattegrond: Mapping[str, Any]) -> Schematic:
        """From nested text. Lines that make no sense are left out: no check may fail on a drawing."""
        return cls(*(tuple(_polygons(plattegrond.get(part))) for part in ("gebieden", "water")))

    def gebied_at(self, point: Point) -> str:
        """The id of the area around `point`, or ""."""
        return next((gebied.name for gebied in self.gebieden if gebied.contains(point)), "")

    def gebied(self, name: str) -> Polygon | None:
        return next((gebied for gebied in self.gebieden if gebied.name == name), None)

    def water_at(self, point: Point) -> Polygon | None:
        return next((water for water in self.water if water.contains(point)), None)

    def from_land(self, point: Point) -> float:
        """Metres to the nearest area; 0 inside one."""
        if self.gebied_at(point):
            return 0.0
        return min((gebied.edge_distance(point) for gebied in self.gebieden), default=0.0)


def _polygons(parts: Any) -> Iterable[Polygon]:
    for part in parts if isinstance(parts, list) else []:
        line = _line(part.get("lijn")) if isinstance(part, Mapping) else ()
        if len(line) >= 3:
            yield Polygon.of(_name(part), line)


def _name(part: Mapping[str, Any]) -> str:
    name = part.get("id") or part.get("naam") or ""
    return str(name.get("nl", "")) if isinstance(name, Mapping) else str(name)


def _line(points: Any) -> tuple[Point, ...]:
    try:
        return tuple((float(lon), float(lat)) for lon, lat in points)
    except (TypeError, ValueError):
        return ()


def _nearest(point: Point, a: Point, b: Point) -> Point:
    """The spot of the piece from `a` to `b` that is nearest to `point`."""
    (x, y), (dx, dy) = (point[0] - a[0], point[1] - a[1]), (b[0] - a[0], b[1] - a[1])
    squash = math.cos(math.radians(a[1])) ** 2  # a degree to the east is shorter than one to the north
    length = dx * dx * squash + dy * dy
    along = max(0.0, min(1.0, (x * dx * squash + y * dy) / length)) if length else 0.0
    return a[0] + along * dx, a[1] + along * dy
