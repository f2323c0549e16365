"""Which object of OpenStreetMap is which place of the region, and where they do not say the same. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz

from sociale_kaart.checks.schematic import distance
from sociale_kaart.checks.text import bare
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.tools.importing.sources.osm_kinds import KINDS
from sociale_kaart.tools.osm.osm_places import Side

# What the reader of extracts knows tags for. Of other kinds it cannot say that OpenStreetMap lacks them.
COMPARABLE = frozenset(kind for _, kind in KINDS)
FACTS = ("openingstijden", "telefoon", "website", "rolstoel")
_NEAR, _CELL = 150, 0.005  # metres; degrees, some 350 metres at least
_ALIKE = 85


@dataclass(frozen=True)
class Differs:
    """A fact of a place of both; empty where a side does not say it. `is_read`: whether both could be understood."""

    fact: str
    here: str
    there: str
    is_read: bool = True


@dataclass(frozen=True)
class Pair:
    here: Side
    there: Side
    differs: tuple[Differs, ...]


@dataclass(frozen=True)
class Compared:
    """`pairs`: places of both that differ; `same`: how many say the same. `uncompared`: places of kinds or without a
    spot of which nobody can say whether the other side has them."""

    pairs: tuple[Pair, ...]
    only_here: tuple[Side, ...]
    only_there: tuple[Side, ...]
    same: int
    uncompared: int


@dataclass(frozen=True)
class Calendar:
    """By which days hours are compared."""

    feestdagen: Feestdagen
    today: date
    days: int = 56


def compare(here: Sequence[Side], there: Sequence[Side], calendar: Calendar) -> Compared:
    """Both ways."""
    matched = dict(_matched(here, there))
    taken = {other.id for other in matched.values()}
    pairs = [Pair(one, matched[one.id], tuple(_differences(one, matched[one.id], calendar)))
             for one in here if one.id in matched]  # fmt: skip
    alone = [one for one in here if one.id not in matched and not one.is_gone]
    missing = [one for one in alone if one.spot and COMPARABLE.intersection(one.kinds)]
    return Compared(
        pairs=tuple(pair for pair in pairs if pair.differs),
        only_here=tuple(missing),
        only_there=tuple(one for one in there if one.id not in taken),
        same=sum(not pair.differs for pair in pairs),
        uncompared=len(alone) - len(missing),
    )


def _matched(here: Iterable[Side], there: Iterable[Side]) -> Iterator[tuple[str, Side]]:
    """Each of ours with at most one of theirs: those that are most alike find each other first."""
    index = _Nearby(there)
    found = [(_likeness(one, other), one, other) for one in here for other in index.around(one)]
    found.sort(key=lambda row: (-row[0], row[1].id, row[2].id))
    done: set[str] = set()
    for score, one, other in found:
        if score and one.id not in done and other.id not in done:
            done |= {one.id, other.id}
            yield one.id, other


class _Nearby:
    """Objects by where they are, and by their door."""

    def __init__(self, sides: Iterable[Side]) -> None:
        self.cells: dict[tuple[int, int], list[Side]] = defaultdict(list)
        self.doors: dict[str, list[Side]] = defaultdict(list)
        for side in sides:
            if side.spot:
                self.cells[int(side.spot[0] / _CELL), int(side.spot[1] / _CELL)].append(side)
            if side.door:
                self.doors[side.door].append(side)

    def around(self, one: Side) -> Iterator[Side]:
        """What may be the same: near, or at a door of that name. Each once."""
        found = {other.id: other for other in self.doors.get(one.door, ()) if one.door}
        if one.spot:
            x, y = int(one.spot[0] / _CELL), int(one.spot[1] / _CELL)
            beside = (self.cells.get((x + i, y + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1))
            found |= {other.id: other for cell in beside for other in cell}
        yield from found.values()


def _likeness(one: Side, other: Side) -> float:
    """0 where they are two places: names that have little in common, or too far apart."""
    a, b = bare(one.naam), bare(other.naam)
    whole = fuzz.token_sort_ratio(a, b)  # decides between two that have the same words besides others
    alike = max(whole, fuzz.token_set_ratio(a, b) if min(len(a), len(b)) > 3 else 0)
    if alike < _ALIKE or [*filter(str.isdigit, a)] != [*filter(str.isdigit, b)]:
        return 0
    if one.spot and other.spot:
        return alike + whole / 1000 if distance(one.spot, other.spot) <= _NEAR else 0
    return alike + whole / 1000 if one.door and one.door == other.door else 0


def _differences(one: Side, other: Side, calendar: Calendar) -> Iterator[Differs]:
    if one.is_gone:
        yield Differs("status", "gestopt", "")
        return
    for fact in FACTS:
        here, there = one.said.get(fact, ""), other.said.get(fact, "")
        if fact == "openingstijden" and here and there:
            yield from _hours(one, other, calendar)
        elif one.meant.get(fact, "") != other.meant.get(fact, ""):
            yield Differs(fact, here, there)


def _hours(one: Side, other: Side, calendar: Calendar) -> Iterator[Differs]:
    """Other words may mean the same times; what cannot be read is shown side by side."""
    said = one.said["openingstijden"], other.said["openingstijden"]
    if not one.hours or not other.hours:
        yield Differs("openingstijden", *said, is_read=False)
    elif _times(one.hours, calendar) != _times(other.hours, calendar):
        yield Differs("openingstijden", *said)


def _times(hours: Openingstijden, calendar: Calendar) -> tuple[object, ...]:
    """When the door is open, but for the days of which one side may have said nothing: holidays."""
    outcome = expand(hours, calendar.feestdagen, calendar.today, calendar.days)
    return tuple(period for period in outcome.perioden if period[0].date() not in calendar.feestdagen.public)
