"""From degrees to units of a drawing, by Web Mercator: as every web map, so that pins fall in place."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan, cos, degrees, exp, log, pi, radians, tan

from sociale_kaart.reading.settings import Grenzen

EARTH_RADIUS = 6_378_137
METRES_PER_UNIT = 5  # at the middle of the region; a unit is then about a pixel on a place's page
MAX_LATITUDE = 85.05  # beyond it Mercator runs away to infinity


@dataclass(frozen=True)
class Projection:
    """Units right of `west` and below `north`. `scale`: units per radian of longitude."""

    west: float
    north: float
    scale: float
    width: int
    height: int

    def point(self, lon: float, lat: float) -> tuple[float, float]:
        return (lon - self.west) * pi / 180 * self.scale, (_mercator(self.north) - _mercator(lat)) * self.scale

    def degrees(self, x: float, y: float) -> tuple[float, float]:
        """The way back: (lon, lat) of a point of the drawing."""
        lat = 2 * atan(exp(_mercator(self.north) - y / self.scale)) - pi / 2
        return self.west + degrees(x / self.scale), degrees(lat)


def projection(grenzen: Grenzen) -> Projection:
    """The drawing of a region fills its bounds; north is up."""
    middle = radians((grenzen.zuid + grenzen.noord) / 2)
    scale = EARTH_RADIUS * cos(middle) / METRES_PER_UNIT
    width = radians(grenzen.oost - grenzen.west) * scale
    height = (_mercator(grenzen.noord) - _mercator(grenzen.zuid)) * scale
    return Projection(grenzen.west, grenzen.noord, scale, max(1, round(width)), max(1, round(height)))


def _mercator(lat: float) -> float:
    clamped = max(-MAX_LATITUDE, min(MAX_LATITUDE, lat))
    return log(tan(pi / 4 + radians(clamped) / 2))
