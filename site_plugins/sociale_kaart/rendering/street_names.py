"""Names on a drawing of streets: each along its street or at its spot, none over another, none over what is kept free.

Those that are placed first have the best spots, so what helps most comes first: a street near the middle of the window.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from math import atan2, cos, degrees, hypot, radians, sin

from sociale_kaart.reading.ondergrond.cut import XY, Drawn, MapWindow

LETTER = 0.55  # of the size: the width of a letter, rather too wide than too narrow
STEP = 0.5  # of the size: how far a name is moved on until it fits
BEND = 0.35  # of the size: how far a street may leave the straight line below its name
LINE = 1.15  # of the size: how high a line of text is


@dataclass(frozen=True)
class Name:
    """A name with the middle of its line; `angle` in degrees, never upside down."""

    text: str
    soort: str
    x: float
    y: float
    angle: float = 0.0


@dataclass(frozen=True)
class Covered:
    """What a name, or a pin, covers."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Covered) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


class Taken:
    """What is covered, in a grid, so that asking costs the same however much there is."""

    def __init__(self, cell: float, covered: Iterable[Covered]) -> None:
        self.cell = cell
        self.cells: dict[tuple[int, int], list[Covered]] = defaultdict(list)
        self.add(covered)

    def add(self, covered: Iterable[Covered]) -> None:
        for one in covered:
            for cell in self._cells(one):
                self.cells[cell].append(one)

    def is_free(self, box: Covered) -> bool:
        return not any(box.overlaps(other) for cell in self._cells(box) for other in self.cells.get(cell, ()))

    def _cells(self, box: Covered) -> Iterable[tuple[int, int]]:
        across = range(int(box.left // self.cell), int(box.right // self.cell) + 1)
        return product(across, range(int(box.top // self.cell), int(box.bottom // self.cell) + 1))


class Names:
    """Places names in a window, one after another."""

    def __init__(self, window: MapWindow, size: float, taken: Iterable[Covered] = ()) -> None:
        self.window, self.size = window, size
        self.taken = Taken(4 * size, taken)
        self.placed: list[Name] = []

    def along(self, street: Drawn) -> bool:
        """Along the straightest part that is near the middle; whether there was room."""
        wide = len(street.naam) * LETTER * self.size
        spots = [spot for line in street.lines for spot in self._spots(line, wide)]
        middle = self.window.width / 2, self.window.height / 2
        for x, y, angle in sorted(spots, key=lambda spot: hypot(spot[0] - middle[0], spot[1] - middle[1])):
            boxes = list(self._along(x, y, angle, wide))
            if self._is_free(boxes):
                self._keep(Name(street.naam, street.soort, round(x, 1), round(y, 1), round(angle)), boxes)
                return True
        return False

    def at(self, spot: Drawn, below: float = 0.0, dot: float = 0.0, beside: float = 0.0) -> bool:
        """At a spot, or so far below and beside it. `dot`: half as wide as the mark at the spot itself."""
        x, y = spot.lines[0][0]
        wide, high = len(spot.naam) * LETTER * self.size / 2, LINE * self.size / 2
        left, top = x + beside - wide, y + below - high
        box = Covered(left, top, left + 2 * wide, top + 2 * high)
        boxes = [box, Covered(x - dot, y - dot, x + dot, y + dot)] if dot else [box]
        if not self._is_free(boxes):
            return False
        self._keep(Name(spot.naam, spot.soort, round(x + beside, 1), round(y + below, 1)), boxes)
        return True

    def _keep(self, name: Name, boxes: Iterable[Covered]) -> None:
        self.placed.append(name)
        self.taken.add(boxes)

    def _is_free(self, boxes: Sequence[Covered]) -> bool:
        inside = all(
            box.left >= 0 and box.top >= 0 and box.right <= self.window.width and box.bottom <= self.window.height
            for box in boxes
        )
        return inside and all(map(self.taken.is_free, boxes))

    def _spots(self, line: Sequence[XY], wide: float) -> Iterator[tuple[float, float, float]]:
        """Where the line is straight enough for so long: the middle, and the slope."""
        lengths = [0.0]
        for a, b in pairwise(line):
            lengths.append(lengths[-1] + hypot(b[0] - a[0], b[1] - a[1]))
        start = 0.0
        while start + wide <= lengths[-1]:
            a, b = _at(line, lengths, start), _at(line, lengths, start + wide)
            between = [p for p, length in zip(line, lengths, strict=True) if start < length < start + wide]
            if all(_off(p, a, b) < BEND * self.size for p in between):
                yield (a[0] + b[0]) / 2, (a[1] + b[1]) / 2, _angle(a, b)
            start += STEP * self.size

    def _along(self, x: float, y: float, angle: float, wide: float) -> Iterator[Covered]:
        """A row of squares, since a box around a slanting name would be mostly empty."""
        half, count = LINE * self.size / 2, max(1, round(wide / self.size))
        for number in range(count):
            away = (number + 0.5) / count * wide - wide / 2
            mx, my = x + away * cos(radians(angle)), y + away * sin(radians(angle))
            yield Covered(mx - half, my - half, mx + half, my + half)


def _at(line: Sequence[XY], lengths: Sequence[float], length: float) -> XY:
    for (a, b), (start, end) in zip(pairwise(line), pairwise(lengths), strict=True):
        if length <= end:
            share = (length - start) / (end - start) if end > start else 0.0
            return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
    return line[-1]


def _off(p: XY, a: XY, b: XY) -> float:
    """How far a point is from the line through two others."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    return abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / (hypot(dx, dy) or 1.0)


def _angle(a: XY, b: XY) -> float:
    angle = degrees(atan2(b[1] - a[1], b[0] - a[0]))
    return angle - 180 if angle > 90 else angle + 180 if angle < -90 else angle


def near_middle(window: MapWindow, things: Iterable[Drawn]) -> list[Drawn]:
    """Those with a name, the nearest to the middle first."""
    x, y = window.width / 2, window.height / 2
    named = [thing for thing in things if thing.naam]
    return sorted(named, key=lambda one: (min(_away(x, y, line) for line in one.lines), one.naam))


def _away(x: float, y: float, line: Sequence[XY]) -> float:
    """How far a spot is from a line, to a point of it or to where it is nearest between two."""
    if len(line) == 1:
        return hypot(line[0][0] - x, line[0][1] - y)
    return min(_to_segment(x, y, a, b) for a, b in pairwise(line))


def _to_segment(x: float, y: float, a: XY, b: XY) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((x - a[0]) * dx + (y - a[1]) * dy) / length)) if length else 0.0
    return hypot(a[0] + share * dx - x, a[1] + share * dy - y)
