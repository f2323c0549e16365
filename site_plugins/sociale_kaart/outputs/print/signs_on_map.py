"""Where pins and round numbers go on a printed map: each on its spot, or beside it with a short line to it.

No sign lies on another, on the spot of another, or on the line of another; no line is longer than `LONGEST`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from sociale_kaart.outputs.print.bunches import Bunch, SignSizes, alone, bunched
from sociale_kaart.outputs.print.pins import Box, Room, Spot, steps

LONGEST = 15.0  # millimetres from a spot to the middle of its sign
NEARBY = 12.0  # the same for those that need not be in a bunch
FEW = 4  # places that are rather shown one by one, where there is room for it
STEP = 1.0  # millimetres


@dataclass(frozen=True)
class MapSign:
    """A pin, or the round number of a bunch. `spot`: where it belongs."""

    members: tuple[int, ...]
    spot: Spot
    box: Box

    @property
    def has_line(self) -> bool:
        return not _covers(self.box, self.spot)


class Lie:
    """What lies on a map so far."""

    def __init__(self, width: float, height: float, fixed: Sequence[Box], signs: Sequence[MapSign]) -> None:
        self.room = Room(width, height, [*fixed, *(sign.box for sign in signs)])
        self.fixed, self.signs = fixed, list(signs)

    def add(self, sign: MapSign) -> None:
        self.room.take(sign.box)
        self.signs.append(sign)

    def near(self, bunch: Bunch, sizes: SignSizes, reach: float, spots: Sequence[Spot]) -> MapSign | None:
        """The nearest room for a sign; `spots`: those that have to stay in sight."""
        x, y = bunch.spot
        half = sizes.box(0, 0, len(bunch.members))
        x = min(max(x, half.width / 2), self.room.width - half.width / 2)
        y = min(max(y, half.height / 2), self.room.height - half.height / 2)
        for dx, dy in steps(reach, STEP):
            sign = MapSign(bunch.members, bunch.spot, sizes.box(round(x + dx, 2), round(y + dy, 2), len(bunch.members)))
            if self.room.is_free(sign.box) and self._is_clear(sign, spots) and _length(sign) <= reach:
                return sign
        return None

    def _is_clear(self, sign: MapSign, spots: Sequence[Spot]) -> bool:
        """Whether it hides no spot and no line, and no sign lies on its own line or another line crosses that."""
        if any(_covers(sign.box, spot) for spot in spots):
            return False
        if any(other.has_line and _meets(sign.box, _line(other)) for other in self.signs):
            return False
        return not sign.has_line or not any(self._in_the_way(sign))

    def _in_the_way(self, sign: MapSign) -> Iterator[bool]:
        line = _line(sign)
        for box in self.fixed:  # a place in the house of the practice belongs below its sign
            yield not _covers(box, sign.spot) and _meets(box, line)
        for other in self.signs:
            yield _meets(other.box, line) or (other.has_line and _cross(line, _line(other), at_ends=False))


def arranged(
    spots: Sequence[Spot], sizes: SignSizes, width: float, height: float, fixed: Sequence[Box]
) -> list[MapSign]:
    """Signs for all of them: bunches only where there is no room for pins."""
    bunches = bunched(alone(spots), sizes)
    while True:
        lie = Lie(width, height, fixed, ())
        homeless = _settled(bunches, sizes, lie)
        if homeless is None:
            return _opened(lie, sizes, spots)
        bunches = bunched(_joined(bunches, homeless), sizes)


def _settled(bunches: Sequence[Bunch], sizes: SignSizes, lie: Lie) -> Bunch | None:
    """All in their middles, and those that cannot be there beside them; the first one for which there is no room."""
    late: list[Bunch] = []
    for bunch in bunches:
        sign = MapSign(bunch.members, bunch.spot, sizes.box(*bunch.spot, len(bunch.members)))
        if lie.room.is_free(sign.box):
            lie.add(sign)
        else:
            late.append(bunch)
    for bunch in late:
        shown = [other.spot for other in late if other is not bunch]
        found = lie.near(bunch, sizes, LONGEST, shown)
        if found is None and len(bunches) > 1:
            return bunch
        lie.add(found or MapSign(bunch.members, bunch.spot, sizes.box(*bunch.spot, len(bunch.members))))
    return None


def _joined(bunches: Sequence[Bunch], homeless: Bunch) -> list[Bunch]:
    others = [bunch for bunch in bunches if bunch is not homeless]
    nearest = min(others, key=homeless.away)
    return [homeless.with_all_of(nearest), *(bunch for bunch in others if bunch is not nearest)]


def _opened(lie: Lie, sizes: SignSizes, spots: Sequence[Spot]) -> list[MapSign]:
    """Small bunches as pins, where these find room around; the smallest first."""
    signs = list(lie.signs)
    for bunch in sorted(signs, key=lambda sign: (len(sign.members), sign.members)):
        if 1 < len(bunch.members) <= FEW:
            rest = [sign for sign in signs if sign is not bunch]
            signs = _one_by_one(bunch, rest, sizes, spots, lie) or signs
    return signs


def _one_by_one(
    bunch: MapSign, rest: Sequence[MapSign], sizes: SignSizes, spots: Sequence[Spot], lie: Lie
) -> list[MapSign] | None:
    inside = Lie(lie.room.width, lie.room.height, lie.fixed, rest)
    shown = {sign.members[0] for sign in rest if len(sign.members) == 1}.union(bunch.members)
    for member in bunch.members:
        others = [spots[number] for number in shown if number != member]
        sign = inside.near(Bunch((member,), spots[member]), sizes, NEARBY, others)
        if sign is None:
            return None
        inside.add(sign)
    return inside.signs


def _length(sign: MapSign) -> float:
    return hypot(sign.spot[0] - sign.box.x, sign.spot[1] - sign.box.y)


def _line(sign: MapSign) -> tuple[Spot, Spot]:
    return sign.spot, (sign.box.x, sign.box.y)


def _covers(box: Box, spot: Spot) -> bool:
    return abs(spot[0] - box.x) <= box.width / 2 and abs(spot[1] - box.y) <= box.height / 2


def _meets(box: Box, line: tuple[Spot, Spot]) -> bool:
    """Whether a line passes over a box: it begins in it, or crosses one of its diagonals or sides."""
    left, right = box.x - box.width / 2, box.x + box.width / 2
    top, bottom = box.y - box.height / 2, box.y + box.height / 2
    corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
    return any(_covers(box, end) for end in line) or any(_cross(line, side) for side in pairwise(corners))


def _cross(a: tuple[Spot, Spot], b: tuple[Spot, Spot], *, at_ends: bool = True) -> bool:
    """Whether two lines cross; two places in one house have lines that begin in the same spot."""
    of_b, of_a = _side(*a, b[0]) * _side(*a, b[1]), _side(*b, a[0]) * _side(*b, a[1])
    return of_b <= 0 and of_a <= 0 if at_ends else of_b < 0 and of_a < 0


def _side(a: Spot, b: Spot, c: Spot) -> float:
    """More or less than nothing: on which side of the line through a and b it lies."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
