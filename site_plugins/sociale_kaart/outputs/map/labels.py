"""Where the names of water, parks, roads and landmarks go on the close map of a place's page.

A close map shows 2.6 km, so a long canal says its name more than once. A name that would cover another is
left out; landmarks come first, because they are what people know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, degrees, hypot, radians, sin

from sociale_kaart.reading.plattegrond import Plattegrond, Punt, Vlak
from sociale_kaart.rendering.projection import Projection

Point = tuple[float, float]
SIZE = 18  # of a letter in units: 11 pixels on a phone
LETTER = SIZE * 0.56  # average width of a letter, rather too wide than too narrow
LINE = SIZE * 1.3
BELOW = 26  # from a landmark's dot to the baseline of its name
REPEAT = 450  # units between two names on one line: a little less than the width of a place's map


@dataclass(frozen=True)
class Label:
    """A name with the middle of its baseline; `kind` says how it looks."""

    text: str
    kind: str
    x: int
    y: int
    angle: int = 0

    @property
    def dot(self) -> bool:
        """Whether the spot itself is marked, with the name beside it."""
        return self.kind == "herkenningspunt"

    def overlaps(self, other: Label) -> bool:
        mine, theirs = self._box(), other._box()
        return all(abs(mine[i] - theirs[i]) < (mine[i + 2] + theirs[i + 2]) / 2 for i in (0, 1))

    def _box(self) -> tuple[float, float, float, float]:
        """Middle, width and height of what it covers, drawn larger when it is at an angle."""
        wide, turn = len(self.text) * LETTER, radians(self.angle)
        width = abs(wide * cos(turn)) + abs(LINE * sin(turn))
        height = abs(wide * sin(turn)) + abs(LINE * cos(turn))
        return self.x, self.y + (BELOW / 2 if self.dot else 0), width, height + (BELOW if self.dot else 0)


def close_labels(plan: Plattegrond, to: Projection) -> list[Label]:
    """All names of the close map, the most helpful first, none over another, none outside the region."""
    placed: list[Label] = []
    for label in _wanted(plan, to):
        inside = 0 <= label.x <= to.width and 0 <= label.y <= to.height
        if inside and not any(label.overlaps(other) for other in placed):
            placed.append(label)
    return placed


def dutch(naam: Mapping[str, str]) -> str:
    """The name as on the signs; empty when there is none."""
    return naam.get("nl") or next(iter(naam.values()), "")


def middle(vlak: Vlak) -> Punt:
    """Where the name of a lake or a park goes."""
    if vlak.label:
        return vlak.label
    lons, lats = zip(*vlak.lijn, strict=True)
    return (min(lons) + max(lons)) / 2, (min(lats) + max(lats)) / 2


def _wanted(plan: Plattegrond, to: Projection) -> Iterator[Label]:
    for punt in plan.herkenningspunten:
        yield _upright(dutch(punt.naam), "herkenningspunt", punt.punt, to)
    for kind, vlakken in (("water", plan.water), ("groen", plan.groen)):
        yield from (_upright(dutch(vlak.naam), kind, middle(vlak), to) for vlak in vlakken if vlak.naam)
    for waterlijn in plan.waterlijnen:
        yield from _along(dutch(waterlijn.naam), "water", waterlijn.lijn, to)
    for weg in plan.wegen:
        yield from _along(dutch(weg.naam), "weg", weg.lijn, to)


def _upright(text: str, kind: str, punt: Punt, to: Projection) -> Label:
    x, y = to.point(*punt)
    return Label(text, kind, round(x), round(y))


def _along(text: str, kind: str, lijn: Iterable[Punt], to: Projection) -> Iterator[Label]:
    """The name on stretches that are long enough for it, with REPEAT units between two of them."""
    points = [to.point(*punt) for punt in lijn] if text else []
    travelled, free_from = 0.0, 0.0
    for (x0, y0), (x1, y1) in pairwise(points):
        length = hypot(x1 - x0, y1 - y0)
        for share in _shares(length, len(text) * LETTER):
            if travelled + share * length >= free_from:
                x, y = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
                yield Label(text, kind, round(x), round(y), _angle(x1 - x0, y1 - y0))
                free_from = travelled + share * length + REPEAT
        travelled += length


def _shares(length: float, needed: float) -> Sequence[float]:
    """How far along a stretch a name may go; nowhere on one that is much shorter than the name."""
    count = int(length // REPEAT) or int(length >= needed * 0.8)
    return [(n + 0.5) / count for n in range(count)]


def _angle(dx: float, dy: float) -> int:
    """The slope in degrees, turned so that no name is upside down."""
    angle = round(degrees(atan2(dy, dx)))
    return angle - 180 if angle > 90 else angle + 180 if angle < -90 else angle
