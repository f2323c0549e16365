"""What lies outside a map is cut off before it is drawn: sheets get smaller, and a program learns where the map is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.pins import Spot

BEYOND = 2.5  # millimetres that may lie outside, under the edge: a thick line ends there unseen

Inside = Callable[[Spot], float]  # above 0: how far within one edge


def shape(points: Sequence[Spot], frame: MapFrame) -> list[Spot]:
    """The part of a closed shape that is on the map (Sutherland and Hodgman)."""
    found = list(points)
    for inside in _edges(frame):
        if found:
            found = [spot for a, b in pairwise([found[-1], *found]) for spot in _corner(a, b, inside)]
    return found


def lines(points: Sequence[Spot], frame: MapFrame) -> Iterator[list[Spot]]:
    """The parts of a line that are on the map, each in one piece."""
    run: list[Spot] = []
    for a, b in pairwise(points):
        part = _segment(a, b, frame)
        if run and (not part or part[0] != run[-1]):
            yield run
            run = []
        if part:
            run = [*(run or part[:1]), part[1]]
    if run:
        yield run


def _edges(frame: MapFrame) -> tuple[Inside, ...]:
    right, bottom = frame.width + BEYOND, frame.height + BEYOND
    return (
        lambda spot: spot[0] + BEYOND,
        lambda spot: right - spot[0],
        lambda spot: spot[1] + BEYOND,
        lambda spot: bottom - spot[1],
    )


def _corner(a: Spot, b: Spot, inside: Inside) -> Iterator[Spot]:
    """What is left of the step from `a` to `b`, without `a`."""
    if (inside(a) >= 0) != (inside(b) >= 0):
        yield _crossing(a, b, inside)
    if inside(b) >= 0:
        yield b


def _segment(a: Spot, b: Spot, frame: MapFrame) -> tuple[Spot, Spot] | None:
    for inside in _edges(frame):
        if inside(a) < 0 and inside(b) < 0:
            return None
        if inside(a) < 0:
            a = _crossing(a, b, inside)
        elif inside(b) < 0:
            b = _crossing(a, b, inside)
    return a, b


def _crossing(a: Spot, b: Spot, inside: Inside) -> Spot:
    share = inside(a) / (inside(a) - inside(b))
    return round(a[0] + (b[0] - a[0]) * share, 2), round(a[1] + (b[1] - a[1]) * share, 2)
