"""One place, one file: the same name at one spot twice is the same place twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.schematic import Point, distance
from sociale_kaart.checks.text import bare
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.places import Entry
from sociale_kaart.reading.voorziening import Adres

NEAR = 50  # metres
ALIKE = 0.85
MOST = 20  # of one name or one spot that a place is compared with, so that no input makes this slow
_SMALL_WORDS = {"de", "het", "een", "t", "d", "the", "stichting"}
_CELL = (0.0005, 0.001)  # degrees north and east, more than NEAR metres as far north as 60 degrees

SAME_PLACE = Rule(
    "dubbele-plek",
    Say(
        "`{read}` staat op dit adres ook al in {other}.",
        "`{read}` is at this address in {other} already.",
    ),
    Say(
        "Zet alles in één van de twee bestanden en haal het andere weg.",
        "Put everything in one of the two files and remove the other.",
    ),
)
SPLIT_PLACE = Rule(
    "gesplitste-plek",
    Say(
        "`{read}` staat op deze plek ook in {other}, als een ander soort plek.",
        "`{read}` is at this spot in {other} too, as another kind of place.",
    ),
    Say(
        "Is het één plek? Maak er één bestand van, met meer dan één `categorie`.",
        "Is it one place? Make it one file, with more than one `categorie`.",
    ),
    Level.WARNING,
)
SIMILAR = Rule(
    "lijkt-op-andere-plek",
    Say(
        "`{read}` lijkt veel op `{name}` op dezelfde plek, in {other}.",
        "`{read}` is much like `{name}` at the same spot, in {other}.",
    ),
    Say("Is het dezelfde plek? Houd dan één bestand over.", "Is it the same place? Then keep one file."),
    Level.WARNING,
)
SAME_NAME = Rule(
    "dubbele-naam",
    Say(
        "`{read}` heet ook de plek in {other}, en niet van allebei is bekend waar ze zijn.",
        "The place in {other} is called `{read}` too, and it is not known of both where they are.",
    ),
    Say(
        "Zijn het twee plekken? Schrijf er in `naam` bij wat ze onderscheidt.",
        "Are they two places? Say in `naam` what tells them apart.",
    ),
    Level.WARNING,
)


@dataclass(frozen=True)
class _Spot:
    """A place with its name as it is compared, and where it is."""

    entry: Entry
    name: str
    adres: tuple[str, ...]
    point: Point | None

    @classmethod
    def of(cls, entry: Entry) -> _Spot:
        place = entry.voorziening
        words = bare(place.naam).split()
        name = " ".join(word for word in words if word not in _SMALL_WORDS) or " ".join(words)
        point = (place.locatie.lon, place.locatie.lat) if place.locatie else None
        return cls(entry, name, _door(place.adres), point)

    def is_near(self, other: _Spot) -> bool:
        return bool(self.point and other.point and distance(self.point, other.point) <= NEAR)

    def is_apart(self, other: _Spot) -> bool:
        """Whether both are known to be somewhere else."""
        if self.adres and other.adres:
            return self.adres != other.adres and not self.is_near(other)
        return bool(self.point and other.point) and not self.is_near(other)

    def shares_kind(self, other: _Spot) -> bool:
        return bool({*self.entry.voorziening.categorie} & {*other.entry.voorziening.categorie})


def check_duplicates(context: Context) -> Iterable[Problem]:
    """No two files are about one place; stopped places aside, for another may have taken their name."""
    named: dict[str, list[_Spot]] = defaultdict(list)
    near = _Grid()
    for entry in context.entries:
        if entry.voorziening.status == "gestopt":
            continue
        spot = _Spot.of(entry)
        others = named[spot.name][-MOST:]
        yield from (p for other in others for p in _same_name(spot, other))
        yield from (p for other in near.around(spot) for p in _similar(spot, other))
        named[spot.name].append(spot)
        near.add(spot)


def _same_name(spot: _Spot, other: _Spot) -> Iterator[Problem]:
    if spot.adres and spot.adres == other.adres:
        yield _problem(SAME_PLACE if spot.shares_kind(other) else SPLIT_PLACE, spot, other)
    elif spot.is_near(other):
        yield _problem(SIMILAR if spot.shares_kind(other) else SPLIT_PLACE, spot, other)
    elif not spot.is_apart(other):
        yield _problem(SAME_NAME, spot, other)


def _similar(spot: _Spot, other: _Spot) -> Iterator[Problem]:
    if spot.name != other.name and spot.shares_kind(other) and _is_alike(spot.name, other.name):
        yield _problem(SIMILAR, spot, other)


def _is_alike(name: str, other: str) -> bool:
    """Not by a number: Buurtkamer 1 and Buurtkamer 2 are two places."""
    matcher = SequenceMatcher(None, name, other)
    if matcher.quick_ratio() < ALIKE or [*filter(str.isdigit, name)] != [*filter(str.isdigit, other)]:
        return False
    return matcher.ratio() >= ALIKE


def _door(adres: Adres | None) -> tuple[str, ...]:
    if not adres or not adres.huisnummer:
        return ()
    return bare(adres.straat), adres.huisnummer, bare(adres.toevoeging or ""), bare(adres.plaats)


def _problem(rule: Rule, spot: _Spot, other: _Spot) -> Problem:
    read, name = spot.entry.voorziening.naam, other.entry.voorziening.naam
    return rule.at(spot.entry.tree.place("naam"), read=read, name=name, other=other.entry.tree.file)


class _Grid:
    """Places by cell of the map: what is near lies in the same cell or in one beside it."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], list[_Spot]] = defaultdict(list)

    def add(self, spot: _Spot) -> None:
        if spot.point:
            self.cells[self._cell(spot.point)].append(spot)

    def around(self, spot: _Spot) -> list[_Spot]:
        if not spot.point:
            return []
        row, column = self._cell(spot.point)
        cells = (self.cells.get((r, c)) for r in range(row - 1, row + 2) for c in range(column - 1, column + 2))
        found = [other for cell in cells if cell for other in cell[-MOST:] if spot.is_near(other)]
        return found[-MOST:]

    def _cell(self, point: Point) -> tuple[int, int]:
        return int(point[1] // _CELL[0]), int(point[0] // _CELL[1])
