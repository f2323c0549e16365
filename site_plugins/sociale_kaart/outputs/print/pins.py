"""Where the pins of a printed map go: each on its spot, or as near to it as it can without touching another.

All in millimetres from the top left corner of the map. A pin that had to move keeps a line to its spot.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, product
from math import ceil, cos, hypot, sin

Spot = tuple[float, float]
ROUNDS = 80  # of making way; a crowd of hundreds has spread by then
STILL = 0.2  # millimetres: who moved less has not moved
GAP = 0.5  # millimetres of paper between two pins


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


def place_pins(spots: Sequence[Spot], size: tuple[float, float], room: Room) -> list[Box] | None:
    """A box for each spot, in their order; None when there is no room for all of them.

    A crowd first spreads as a whole, so that each stays on its own side of it; then each takes the nearest free room.
    Those on their own come first: they stay where they are, and the crowd makes way.
    """
    wanted = relax(spots, (size[0] + GAP, size[1] + GAP), room.width, room.height)
    placed: dict[int, Box] = {}
    for index in sorted(range(len(spots)), key=lambda i: (_crowd(i, spots, size), i)):
        box = _nearest_free(wanted[index], size, room)
        if box is None:
            return None
        room.take(box)
        placed[index] = box
    return untangled(spots, [placed[index] for index in range(len(spots))])


def untangled(spots: Sequence[Spot], boxes: Sequence[Box]) -> list[Box]:
    """The same boxes, reassigned so that the lines to the spots are short: shortest together, and no two cross."""
    dealt = list(boxes)
    swapped = True
    while swapped:  # each swap makes the sum of the lines shorter by more than rounding, so this ends
        swapped = False
        for a, b in combinations(range(len(dealt)), 2):
            if _longer(spots[a], spots[b], dealt[a], dealt[b]):
                dealt[a], dealt[b], swapped = dealt[b], dealt[a], True
    return dealt


def _longer(a: Spot, b: Spot, of_a: Box, of_b: Box) -> bool:
    """Whether the two would have shorter lines with one another's boxes."""
    return _line(a, of_a) + _line(b, of_b) > _line(a, of_b) + _line(b, of_a) + 1e-6


def _line(spot: Spot, box: Box) -> float:
    return hypot(spot[0] - box.x, spot[1] - box.y)


def relax(spots: Sequence[Spot], size: tuple[float, float], width: float, height: float) -> list[Spot]:
    """The spots after each two that are too close have made way for one another, again and again, within the map."""
    at = [_beside(n, spot) for n, spot in enumerate(spots)]
    for _ in range(ROUNDS):
        pushes = _pushes(at, size)
        if not pushes:
            break
        for n, (dx, dy) in pushes.items():
            x, y = at[n][0] + dx, at[n][1] + dy
            at[n] = (min(max(x, size[0] / 2), width - size[0] / 2), min(max(y, size[1] / 2), height - size[1] / 2))
    return [spot if hypot(x - spot[0], y - spot[1]) < STILL else (x, y) for spot, (x, y) in zip(spots, at, strict=True)]


def _beside(number: int, spot: Spot) -> Spot:
    """A hair away, each in another direction: those that lie on one another must know which way to go."""
    angle = number * 2.399963  # the golden angle: no two of a crowd share a direction
    return spot[0] + 0.02 * cos(angle), spot[1] + 0.02 * sin(angle)


def _pushes(at: Sequence[Spot], size: tuple[float, float]) -> dict[int, Spot]:
    """How far each has to go this round, for each pair that is too close away from the other."""
    found: dict[int, Spot] = {}
    by_x = sorted(range(len(at)), key=lambda n: at[n])
    for place, n in enumerate(by_x):
        for other in by_x[place + 1 :]:
            dx, dy = at[other][0] - at[n][0], at[other][1] - at[n][1]
            if dx >= size[0]:
                break
            if abs(dy) < size[1]:
                step = _apart(dx / size[0], dy / size[1], size)
                found[n] = _sum(found.get(n, (0.0, 0.0)), (-step[0], -step[1]))
                found[other] = _sum(found.get(other, (0.0, 0.0)), step)
    return found


def _apart(across: float, down: float, size: tuple[float, float]) -> Spot:
    """A part of the way that these two have to go, so that a crowd does not fly apart; measured in pins."""
    length = hypot(across, down) or 1.0
    share = 0.3 * (1.02 - max(abs(across), abs(down))) / length
    return across * share * size[0], down * share * size[1]


def _sum(a: Spot, b: Spot) -> Spot:
    return a[0] + b[0], a[1] + b[1]


def _crowd(index: int, spots: Sequence[Spot], size: tuple[float, float]) -> int:
    """How many others would touch it if all stood on their spots."""
    x, y = spots[index]
    return sum(abs(x - other[0]) < size[0] and abs(y - other[1]) < size[1] for other in spots)


def _nearest_free(spot: Spot, size: tuple[float, float], room: Room) -> Box | None:
    """By rings around the spot; a spot at the edge of the map first moves so far inward that the pin fits."""
    half_wide, half_high = size[0] / 2, size[1] / 2
    x = min(max(spot[0], half_wide), room.width - half_wide)
    y = min(max(spot[1], half_high), room.height - half_high)
    reach = ceil(hypot(room.width, room.height))
    for dx, dy in _steps(reach, max(1.0, size[1] / 3)):
        box = Box(round(x + dx, 2), round(y + dy, 2), *size)
        if room.is_free(box):
            return box
    return None


@cache  # for speed
def _steps(reach: int, step: float) -> list[Spot]:
    """Every step of a grid of that reach, the shortest first."""
    count = ceil(reach / step)
    grid = ((dx * step, dy * step) for dx, dy in product(range(-count, count + 1), repeat=2))
    return sorted(grid, key=lambda s: (round(hypot(*s), 6), s))
