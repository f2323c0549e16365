"""What is wrong with where pins and round numbers stand on a printed map: each measured against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import shapely

from sociale_kaart.outputs.print.map_values import GedrukteKaart
from sociale_kaart.outputs.print.signs_on_map import MapSign

LONGEST = 15  # millimetres of a line, as the issue asks


@dataclass(frozen=True)
class Seen:
    """A sign as it is printed: its box, the spot that it belongs to, and the line between them."""

    name: str
    box: Any
    target: Any
    line: Any


def faults(signs: Sequence[MapSign]) -> list[str]:
    return list(_faults([_seen(str(sign.members), sign.box, sign.spot, has_line=sign.has_line) for sign in signs]))


def faults_on(kaart: GedrukteKaart) -> list[str]:
    size = kaart.speld
    assert size
    pins = [_of(one.merk, one, size.breed, size.hoog) for one in kaart.spelden]
    return list(_faults([*pins, *(_of(one.nummer, one, size.rond, size.rond) for one in kaart.trossen)]))


def _of(name: str, one: Any, wide: float, high: float) -> Seen:
    box = shapely.box(one.x - wide / 2, one.y - high / 2, one.x + wide / 2, one.y + high / 2)
    return Seen(name, box, shapely.Point(one.punt), shapely.LineString([one.punt, (one.x, one.y)]) if one.weg else None)


def _seen(name: str, box: Any, spot: Any, *, has_line: bool) -> Seen:
    around = shapely.box(box.x - box.width / 2, box.y - box.height / 2, box.x + box.width / 2, box.y + box.height / 2)
    line = shapely.LineString([spot, (box.x, box.y)]) if has_line else None
    return Seen(name, around, shapely.Point(spot), line)


def _faults(signs: Sequence[Seen]) -> Iterator[str]:
    for one in signs:
        if one.line is None and not one.box.covers(one.target):
            yield f"{one.name} does not stand on its spot, and no line leads there"
        if one.line is not None and one.line.length > LONGEST:
            yield f"the line of {one.name} is {one.line.length:.1f} mm"
        for other in signs:
            if other is not one:
                yield from _between(one, other)


def _between(one: Seen, other: Seen) -> Iterator[str]:
    if one.box.covers(other.target):
        yield f"{one.name} hides the spot of {other.name}"
    if one.box.intersects(other.box):
        yield f"{one.name} lies on {other.name}"
    if other.line is not None and one.box.intersects(other.line):
        yield f"{one.name} lies on the line of {other.name}"
    if one.line is not None and other.line is not None and one.line.crosses(other.line):
        yield f"the lines of {one.name} and {other.name} cross"
