"""Room on a printed map: what takes up how much of it, and what is free. In millimetres from its top left corner."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import ceil, hypot

Spot = tuple[float, float]
GAP = 0.5  # millimetres of paper between two signs


@dataclass(frozen=True)
class Box:
    """Something that takes up room: its middle, its width and its height."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        return (
            abs(self.x - other.x) < (self.width + other.width) / 2 + gap - 1e-9
            and abs(self.y - other.y) < (self.height + other.height) / 2 + gap - 1e-9
        )

    def is_within(self, width: float, height: float) -> bool:
        half_wide, half_high = self.width / 2, self.height / 2
        return half_wide <= self.x <= width - half_wide and half_high <= self.y <= height - half_high


class Room:
    """What is taken, in a grid, so that asking costs the same however much there is."""

    CELL = 10.0

    def __init__(self, width: float, height: float, taken: Iterable[Box] = ()) -> None:
        self.width, self.height = width, height
        self.cells: dict[tuple[int, int], list[Box]] = {}
        for box in taken:
            self.take(box)

    def take(self, box: Box) -> None:
        for cell in self._cells(box):
            self.cells.setdefault(cell, []).append(box)

    def is_free(self, box: Box, gap: float = GAP) -> bool:
        if not box.is_within(self.width, self.height):
            return False
        return not any(box.overlaps(other, gap) for cell in self._cells(box) for other in self.cells.get(cell, ()))

    def _cells(self, box: Box) -> Iterator[tuple[int, int]]:
        """With a gap around it, so that what almost touches is found too."""
        half = (box.width / 2 + GAP, box.height / 2 + GAP)
        across = range(int((box.x - half[0]) // self.CELL), int((box.x + half[0]) // self.CELL) + 1)
        down = range(int((box.y - half[1]) // self.CELL), int((box.y + half[1]) // self.CELL) + 1)
        return product(across, down)


@cache  # for speed
def steps(reach: float, step: float) -> list[Spot]:
    """Every step of a grid of that reach, the shortest first."""
    count = ceil(reach / step)
    grid = ((dx * step, dy * step) for dx, dy in product(range(-count, count + 1), repeat=2))
    return sorted(grid, key=lambda s: (round(hypot(*s), 6), s))
