"""For each theme how far people have to go, as a table and as a small map of dots."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from statistics import median

from sociale_kaart.dekking.counting import Dekking
from sociale_kaart.dekking.in_words import name_of_theme
from sociale_kaart.dekking.on_foot import Distances, on_foot, spots_of
from sociale_kaart.outputs.dekking.coverage_values import Afstand, Punt
from sociale_kaart.rendering.distances import distance
from sociale_kaart.rendering.frame import Frame
from sociale_kaart.rendering.projection import Projection, projection

STEPS = (1000, 2000, 4000)  # metres on foot: a quarter of an hour, half an hour, an hour
MOST_DOTS = 250  # on a map; a region with more postcodes has the table alone
SIZE = (120, 90)  # units of a small map, and its widest and highest


def afstanden(frame: Frame, found: Dekking, far: Distances) -> Iterator[Afstand]:
    """Of each theme that has a place with a door; none where no postcodes are known."""
    to = projection(frame.catalogue.regio.grenzen)
    scale = min(SIZE[0] / to.width, SIZE[1] / to.height)
    for thema in found.of_kind("thema"):
        spots = spots_of(one.served.v for one in found.plekken[thema])
        ways = [(way, one) for one in far.centres if (way := on_foot(one, spots)) is not None]
        if not ways:
            continue
        farthest, where = max(ways, key=lambda pair: (pair[0], pair[1].cijfers))
        dots = [_dot(to, scale, one.spot.lon, one.spot.lat, way) for way, one in ways]
        yield Afstand(
            name_of_theme(thema.id, frame.catalogue, frame.language),
            distance(median(way for way, _ in ways), frame.language),
            distance(farthest, frame.language),
            where.cijfers,
            dots if len(dots) <= MOST_DOTS else [],
        )


def _dot(to: Projection, scale: float, lon: float, lat: float, way: float) -> Punt:
    x, y = to.point(lon, lat)
    return Punt(round(x * scale), round(y * scale), bisect_right(STEPS, way))
