"""From degrees to millimetres on paper: true to scale around the middle of the map, so that a circle is a circle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, radians

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.print.pins import Spot
from sociale_kaart.outputs.print.selection import Selection
from sociale_kaart.place.adres import METRES_PER_DEGREE
from sociale_kaart.reading.plattegrond import Punt
from sociale_kaart.scopes import REACH, Scope

MARGIN = 0.06  # of paper around the outermost places, as a share of the map
SMALLEST = 1_500  # metres across: closer by, the hand-drawn map has nothing to show
BARS = (100, 200, 500, 1_000, 2_000, 5_000, 10_000)


@dataclass(frozen=True)
class MapFrame:
    """A map of `width` by `height` millimetres; `scale`: millimetres for a metre."""

    lon: float
    lat: float
    scale: float
    width: float
    height: float

    def spot(self, lon: float, lat: float) -> Spot:
        east = (lon - self.lon) * METRES_PER_DEGREE * cos(radians(self.lat))
        north = (lat - self.lat) * METRES_PER_DEGREE
        return round(self.width / 2 + east * self.scale, 2), round(self.height / 2 - north * self.scale, 2)

    def degrees(self, x: float, y: float) -> Punt:
        """Longitude and latitude of a spot in millimetres: the way back."""
        east, south = (x - self.width / 2) / self.scale, (y - self.height / 2) / self.scale
        return self.lon + east / (METRES_PER_DEGREE * cos(radians(self.lat))), self.lat - south / METRES_PER_DEGREE

    def line(self, lijn: Iterable[Punt]) -> list[Spot]:
        return [self.spot(*punt) for punt in lijn]

    def shows(self, points: Sequence[Spot]) -> bool:
        """Whether a line or a shape may be seen at all."""
        across, down = zip(*points, strict=True)
        return bool(max(across) > 0 and min(across) < self.width and max(down) > 0 and min(down) < self.height)

    def bar(self) -> int:
        """Metres of the scale bar: a round number that takes at most a fifth of the map."""
        fitting = [metres for metres in BARS if metres * self.scale <= self.width / 5]
        return fitting[-1] if fitting else BARS[0]


def around(lon: float, lat: float, radius: float, width: float, height: float) -> MapFrame:
    """A map on which a circle of `radius` metres just fits."""
    return MapFrame(lon, lat, (min(width, height) / 2 - 2) / radius, width, height)


def frame_of(catalogue: Catalogue, scope: Scope, selection: Selection, width: float, height: float) -> MapFrame:
    """The piece of the world that a sheet shows."""
    if scope.praktijk:
        return around(scope.praktijk.locatie.lon, scope.praktijk.locatie.lat, REACH, width, height)
    return _fitting(_outline(catalogue, scope, selection), width, height)


def _outline(catalogue: Catalogue, scope: Scope, selection: Selection) -> list[Punt]:
    spots = [
        (r.voorziening.locatie.lon, r.voorziening.locatie.lat)
        for r in selection.rijen
        if r.has_pin and r.voorziening.locatie
    ]
    areas = [g.lijn for g in catalogue.plattegrond.gebieden if g.id == scope.gebied]
    grenzen = catalogue.regio.grenzen
    return spots or [p for lijn in areas for p in lijn] or [(grenzen.west, grenzen.zuid), (grenzen.oost, grenzen.noord)]


def _fitting(points: Sequence[Punt], width: float, height: float) -> MapFrame:
    lons, lats = zip(*points, strict=True)
    lon, lat = (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2
    wide = (max(lons) - min(lons)) * METRES_PER_DEGREE * cos(radians(lat))
    high = (max(lats) - min(lats)) * METRES_PER_DEGREE
    room = 1 - 2 * MARGIN
    scale = min(width * room / max(wide, SMALLEST), height * room / max(high, SMALLEST))
    return MapFrame(lon, lat, scale, width, height)
