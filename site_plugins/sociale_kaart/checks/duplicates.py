"""One place, one file: two files with the same name at the same spot describe the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from sociale_kaart.checks.context import Context
from sociale_kaart.checks.kenmerken import Kenmerken
from sociale_kaart.checks.schematic import Point, distance
from sociale_kaart.problems import Level, Problem, Rule, Say

Found = tuple[Rule, Kenmerken]  # what is wrong, and with which other place
NEAR = 50  # metres
ALIKE = 0.85
MOST = 20  # a place is compared with so many of its name or spot at most, so that no input makes this slow
_CELL = (0.0005, 0.001)  # degrees north and east, more than NEAR metres as far north as 60 degrees

SAME_PLACE = Rule(
    "dubbele-plek",
    Say(
        "`{read}` staat op dit adres ook al in {other}.",
        "`{read}` is already in {other}, at this same address.",
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
        "`{read}` is also in {other}, in this same location, as a different kind of place.",
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
        "`{read}` is very similar to `{name}` in the same location, in {other}.",
    ),
    Say("Is het dezelfde plek? Houd dan één bestand over.", "Is it the same place? Then keep only one file."),
    Level.WARNING,
)
SAME_NAME = Rule(
    "dubbele-naam",
    Say(
        "`{read}` heet ook de plek in {other}, en niet van allebei is bekend waar ze zijn.",
        "The place in {other} is also called `{read}`, and we do not know where both of them are.",
    ),
    Say(
        "Zijn het twee plekken? Schrijf er in `naam` bij wat ze onderscheidt.",
        "Are they two different places? Then say in `naam` what sets them apart.",
    ),
    Level.WARNING,
)


def check_duplicates(context: Context) -> Iterable[Problem]:
    """No two files describe the same place. Closed-down places do not count: another may have taken their name."""
    yield from _duplicates(context.everyone_public, context)
    yield from _duplicates(context.everyone_secret, context)  # one of each: see `leaks`


def _duplicates(everyone: Iterable[Kenmerken], context: Context) -> Iterator[Problem]:
    named: dict[str, list[Kenmerken]] = defaultdict(list)
    near = _Grid()
    for spot in everyone:
        if spot.is_gestopt:
            continue
        if spot.file in context.asked:
            found = (*_same_name(spot, named[spot.kaal][-MOST:]), *_similar(spot, near.around(spot)))
            tree = context.asked[spot.file].tree
            yield from (r.at(tree.position("naam"), read=spot.naam, name=o.naam, other=o.file) for r, o in found)
        named[spot.kaal].append(spot)
        near.add(spot)


def _same_name(spot: Kenmerken, others: Iterable[Kenmerken]) -> Iterator[Found]:
    for other in others:
        if spot.deur and spot.deur == other.deur:
            yield SAME_PLACE if _shares_kind(spot, other) else SPLIT_PLACE, other
        elif _is_near(spot, other):
            yield SIMILAR if _shares_kind(spot, other) else SPLIT_PLACE, other
        elif not _is_apart(spot, other):
            yield SAME_NAME, other


def _similar(spot: Kenmerken, others: Iterable[Kenmerken]) -> Iterator[Found]:
    for other in others:
        if spot.kaal != other.kaal and _shares_kind(spot, other) and _is_alike(spot.kaal, other.kaal):
            yield SIMILAR, other


def _is_near(spot: Kenmerken, other: Kenmerken) -> bool:
    return bool(spot.punt and other.punt and distance(spot.punt, other.punt) <= NEAR)


def _is_apart(spot: Kenmerken, other: Kenmerken) -> bool:
    """Whether the two are known to be in different spots."""
    if spot.deur and other.deur:
        return spot.deur != other.deur and not _is_near(spot, other)
    return bool(spot.punt and other.punt) and not _is_near(spot, other)


def _shares_kind(spot: Kenmerken, other: Kenmerken) -> bool:
    return not {*spot.categorie}.isdisjoint(other.categorie)


def _is_alike(name: str, other: str) -> bool:
    """Names that differ in a number only are not alike: Buurtkamer 1 and Buurtkamer 2 are two places."""
    matcher = SequenceMatcher(None, name, other)
    if matcher.quick_ratio() < ALIKE or [*filter(str.isdigit, name)] != [*filter(str.isdigit, other)]:
        return False
    return matcher.ratio() >= ALIKE


class _Grid:
    """Places by cell of the map: what is near is in the same cell or in a neighbouring one."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], list[Kenmerken]] = defaultdict(list)

    def add(self, spot: Kenmerken) -> None:
        if spot.punt:
            self.cells[self._cell(spot.punt)].append(spot)

    def around(self, spot: Kenmerken) -> list[Kenmerken]:
        if not spot.punt:
            return []
        row, column = self._cell(spot.punt)
        cells = (self.cells.get((r, c)) for r in range(row - 1, row + 2) for c in range(column - 1, column + 2))
        found = [other for cell in cells if cell for other in cell[-MOST:] if _is_near(spot, other)]
        return found[-MOST:]

    def _cell(self, point: Point) -> tuple[int, int]:
        return int(point[1] // _CELL[0]), int(point[0] // _CELL[1])
