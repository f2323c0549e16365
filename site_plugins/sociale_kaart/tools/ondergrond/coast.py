"""The sea, which OpenStreetMap draws as its edge only: lines with land on their left and water on their right.

Such lines and the edge of the map cut it into parts, and a part that lies on the right of a line is sea.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import shapely

from sociale_kaart.reading.ondergrond.cut import cut_line
from sociale_kaart.tools.ondergrond.map_kinds import Tags

Spots = list[tuple[float, float]]
Bounds = tuple[float, float, float, float]  # west, south, east, north
EXACT = 7  # decimals of a degree
BESIDE = 3e-7  # degrees: on the one side of a line, some centimetres from it
NEAR = 0.3  # degrees around the map within which a line is kept: it has to go on beyond the edge


class OpenCoastError(Exception):
    """A coast that ends in the middle of the map: nobody knows on which side of that end the sea is."""


def is_coast(tags: Tags) -> bool:
    return tags.get("natural") == "coastline"


def near_lines(nodes: Sequence[Any], bounds: Bounds) -> list[Spots]:
    """The parts of a line of which the places are in the extract; none when it is far from the map."""
    parts: list[Spots] = [[]]
    for node in nodes:
        if node.location.valid():
            parts[-1].append((node.location.lon, node.location.lat))
        else:
            parts.append([])
    west, south, east, north = bounds
    around = (west - NEAR, south - NEAR, east + NEAR, north + NEAR)
    return [part for part in parts if len(part) > 1 and any(_is_within(spot, around) for spot in part)]


def sea(lines: Sequence[Spots], bounds: Bounds) -> Any:
    """The sea within the bounds, maybe empty; OpenCoastError where the lines do not say."""
    west, south, east, north = (round(edge, EXACT) for edge in bounds)
    coast = shapely.get_parts(shapely.line_merge(shapely.MultiLineString(lines), directed=True)) if lines else []
    if any(not line.is_closed and _ends_inside(line, bounds) for line in coast):
        raise OpenCoastError
    inside = [_exact(part) for line in coast for part in cut_line(list(line.coords), (west, south, east, north))]
    if not inside:
        return shapely.MultiPolygon()
    edge = shapely.box(west, south, east, north).exterior
    faces = shapely.get_parts(
        shapely.polygonize(shapely.get_parts(shapely.union_all([*map(shapely.LineString, inside), edge])))
    )
    return shapely.union_all(faces[_votes(inside, faces) > 0])


def _exact(line: Sequence[tuple[float, float]]) -> Spots:
    """As OpenStreetMap has them: what was cut at the edge then lies on it, and not beside it."""
    return [(round(lon, EXACT), round(lat, EXACT)) for lon, lat in line]


def _ends_inside(line: Any, bounds: Bounds) -> bool:
    return any(_is_within(spot, bounds) for spot in (line.coords[0], line.coords[-1]))


def _is_within(spot: tuple[float, ...], bounds: Bounds) -> bool:
    west, south, east, north = bounds
    return west < spot[0] < east and south < spot[1] < north


def _votes(coast: Sequence[Spots], faces: Any) -> Any:
    """Of each part how much coast has it on its right, less how much has it on its left."""
    steps = np.array([(*a, *b) for line in coast for a, b in pairwise(line)])
    along = steps[:, 2:] - steps[:, :2]
    length = np.hypot(*along.T)
    steps, along, length = steps[length > 0], along[length > 0], length[length > 0]
    right = np.column_stack((along[:, 1], -along[:, 0])) / length[:, None] * BESIDE
    middle = (steps[:, :2] + steps[:, 2:]) / 2
    tree, votes = shapely.STRtree(faces), np.zeros(len(faces))
    for side, vote in ((right, 1.0), (-right, -1.0)):
        which, face = tree.query(shapely.points(middle + side), predicate="within")
        np.add.at(votes, face, length[which] * vote)
    return votes
