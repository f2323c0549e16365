"""Which places share one round number on a printed map: those whose pins would lie on one another.

Two signs that touch become one in the middle of what they stand for, the nearest first, until none touch. So no map is
too crowded: the denser it gets, the more each round number stands for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from math import hypot

from sociale_kaart.outputs.print.pins import GAP, Box, Spot


@dataclass(frozen=True)
class SignSizes:
    """In millimetres: of a pin its width and height, and how wide a round number is."""

    pin: tuple[float, float]
    round: float

    def box(self, x: float, y: float, count: int) -> Box:
        """What a sign takes up that stands for so many places."""
        return Box(x, y, *self.pin) if count == 1 else Box(x, y, self.round, self.round)


@dataclass(frozen=True)
class Bunch:
    """Places, by their numbers in the order of the map, with the middle of them."""

    members: tuple[int, ...]
    spot: Spot

    def with_all_of(self, other: Bunch) -> Bunch:
        here, there = len(self.members), len(other.members)
        x, y = ((a * here + b * there) / (here + there) for a, b in zip(self.spot, other.spot, strict=True))
        return Bunch(tuple(sorted((*self.members, *other.members))), (x, y))

    def away(self, other: Bunch) -> float:
        return hypot(self.spot[0] - other.spot[0], self.spot[1] - other.spot[1])


def alone(spots: Sequence[Spot]) -> list[Bunch]:
    """Each place by itself."""
    return [Bunch((number,), spot) for number, spot in enumerate(spots)]


def bunched(bunches: Sequence[Bunch], sizes: SignSizes) -> list[Bunch]:
    """The same places in bunches of which no signs touch when each stands in its middle."""
    there = dict(enumerate(bunches))
    near = [pair for a in there for pair in _touching(a, there, sizes) if pair[1] < pair[2]]
    heapify(near)
    fresh = len(there)
    while near:
        _, a, b = heappop(near)
        if a in there and b in there:
            there[fresh] = there.pop(a).with_all_of(there.pop(b))
            for pair in _touching(fresh, there, sizes):
                heappush(near, pair)
            fresh += 1
    return sorted(there.values(), key=lambda bunch: bunch.members)


def _touching(a: int, there: dict[int, Bunch], sizes: SignSizes) -> Iterator[tuple[float, int, int]]:
    """How far it is to each one whose sign touches that of `a`."""
    own = there[a]
    box = sizes.box(*own.spot, len(own.members))
    for b, other in there.items():
        if b != a and box.overlaps(sizes.box(*other.spot, len(other.members)), GAP):
            yield own.away(other), a, b
