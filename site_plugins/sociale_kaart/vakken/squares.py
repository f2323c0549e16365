"""Squares of the map by their quadkey: each digit says in which quarter of the square before it one is.

So the name of the square around one is the beginning of its own, and a name says where its edges are. As maps cut their
tiles (Web Mercator): a square is about as wide as it is high, wherever it is.
"""

from __future__ import annotations

from math import asinh, atan, degrees, pi, radians, sinh, tan
from typing import NamedTuple

DEEPEST = 18  # a square of some 100 m in the Netherlands


class Edges(NamedTuple):
    """Edges in degrees (WGS 84)."""

    zuid: float
    west: float
    noord: float
    oost: float


def square_of(lat: float, lon: float, depth: int = DEEPEST) -> str:
    """The quadkey, `depth` digits long, of the square in which a spot is. On an edge: the one to the south or east."""
    x, y = (_column(part, depth) for part in ((lon + 180) / 360, (1 - asinh(tan(radians(lat))) / pi) / 2))
    return square_of_tile(depth, x, y)


def square_of_tile(zoom: int, x: int, y: int) -> str:
    """The quadkey of a tile of a map."""
    return "".join(str((x >> bit & 1) + 2 * (y >> bit & 1)) for bit in reversed(range(zoom)))


def _column(part: float, depth: int) -> int:
    """Which of the 2 ** `depth` columns (or rows) of the world a part of it, from 0 to 1, is in."""
    columns: int = 2**depth
    return min(max(int(part * columns), 0), columns - 1)


def box_of(square: str) -> Edges:
    """The edges of a square; all of the world for the empty name."""
    x = y = 0
    for digit in square:
        x, y = 2 * x + int(digit) % 2, 2 * y + int(digit) // 2
    size = 2 ** len(square)
    north, south = (degrees(atan(sinh(pi * (1 - 2 * row / size)))) for row in (y, y + 1))
    return Edges(south, x / size * 360 - 180, north, (x + 1) / size * 360 - 180)
