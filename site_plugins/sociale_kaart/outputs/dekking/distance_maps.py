"""For each theme how far people have to go, as a table and as a small map of dots."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping

from sociale_kaart.dekking.counting import Dekking
from sociale_kaart.dekking.in_words import name_of_theme
from sociale_kaart.dekking.on_foot import Reach
from sociale_kaart.dekking.subjects import Subject
from sociale_kaart.outputs.dekking.coverage_values import Afstand, Punt
from sociale_kaart.rendering.distances import distance
from sociale_kaart.rendering.frame import Frame
from sociale_kaart.rendering.projection import Projection, projection

STEPS = (1000, 2000, 4000)  # metres on foot: a quarter of an hour, half an hour, an hour
MOST_DOTS = 250  # on a map; a region with more postcodes has the table alone
SIZE = (120, 90)  # units of a small map, and its widest and highest


def afstanden(frame: Frame, found: Dekking, reach: Mapping[Subject, Reach]) -> Iterator[Afstand]:
    """Of each theme that has a place with a door; none where no postcodes are known."""
    to = projection(frame.catalogue.regio.grenzen)
    scale = min(SIZE[0] / to.width, SIZE[1] / to.height)
    for thema in found.of_kind("thema"):
        if not (one := reach.get(thema)):
            continue
        dots = [_dot(to, scale, centre.spot.lon, centre.spot.lat, way) for way, centre in one.ways]
        yield Afstand(
            name_of_theme(thema.id, frame.catalogue, frame.language),
            distance(one.half, frame.language),
            distance(one.farthest, frame.language),
            one.where.cijfers,
            dots if len(dots) <= MOST_DOTS else [],
        )


def _dot(to: Projection, scale: float, lon: float, lat: float, way: float) -> Punt:
    x, y = to.point(lon, lat)
    return Punt(round(x * scale), round(y * scale), bisect_right(STEPS, way))
