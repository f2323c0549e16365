"""Into which squares a region is cut: into four, and each of these again, until few enough places are in one.

So a place that comes or goes changes no square but its own, and a phone in a country fetches no more than in a town.
A region of few places is not cut at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue, is_secret, without_whereabouts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken.kept_with import kept_with
from sociale_kaart.vakken.middles import middles
from sociale_kaart.vakken.nearby import Nearby, Spot
from sociale_kaart.vakken.squares import DEEPEST, Edges, box_of, square_of

FEW = 500  # a region of so many places is one piece: all of it is what one part of a large region would be
FULL = 125  # places in a square: more are cut; a first list near somebody may need seven squares
OVERAL = "overal"  # the name of what is in no square: places of which nobody says or may know where they are


@dataclass(frozen=True)
class Vak:
    """`id`: a quadkey, `OVERAL`, or empty for a whole region; the places in their order in the catalogue."""

    id: str
    voorzieningen: tuple[Voorziening, ...]

    @property
    def box(self) -> Edges | None:
        """Its edges; None for what is in no square."""
        return box_of(self.id) if self.id != OVERAL else None


def limits() -> tuple[int, int]:
    """By which a region is cut."""
    return FEW, FULL


def is_cut(catalogue: Catalogue) -> bool:
    return len(catalogue.voorzieningen) > FEW


def vakken(catalogue: Catalogue) -> tuple[Vak, ...]:
    """Each place in exactly one, in the order of their names; one `Vak` of all places where the region is not cut."""
    if not is_cut(catalogue):
        return (Vak("", tuple(catalogue.voorzieningen)),)
    return kept_with(catalogue, _vakken, limits())


def _vakken(catalogue: Catalogue) -> tuple[Vak, ...]:
    places, squares = catalogue.voorzieningen, squares_of(catalogue, catalogue.voorzieningen)
    somewhere = [n for n, square in enumerate(squares) if square]
    cut = sorted(_cut(squares, somewhere, 0)) if somewhere else []
    if len(somewhere) < len(places):
        cut.append((OVERAL, [n for n, square in enumerate(squares) if not square]))
    return tuple(Vak(id, tuple(places[n] for n in numbers)) for id, numbers in cut)


def squares_of(catalogue: Catalogue, places: Iterable[Voorziening]) -> list[str]:
    """The smallest square around each of these places, in their order; empty for one that is in none."""
    amid = middles(catalogue)
    nearby = Nearby(catalogue, catalogue.voorzieningen, amid)
    shown = (without_whereabouts(v) if is_secret(v, catalogue.woorden) else v for v in places)
    spots = (_spot(v, nearby, amid) for v in shown)
    return [square_of(*spot) if spot else "" for spot in spots]


def _spot(v: Voorziening, nearby: Nearby, amid: dict[str, Spot]) -> Spot | None:
    """Its door, else about where that is, else the middle of the area that it is in or works in."""
    areas = (v.gebied, *v.werkgebied)
    return nearby.spot(v) or next((amid[id] for id in areas if id in amid), None)


def _cut(squares: Sequence[str], numbers: list[int], depth: int) -> Iterator[tuple[str, list[int]]]:
    """The squares of at least `depth` digits into which the places of these numbers come, each with its own.

    One digit at least: the world has no name that a file could have.
    """
    if depth == DEEPEST or (depth and len(numbers) <= FULL):
        yield squares[numbers[0]][:depth], numbers
        return
    quarters: dict[str, list[int]] = defaultdict(list)
    for n in numbers:
        quarters[squares[n][depth]].append(n)
    for quarter in quarters.values():
        yield from _cut(squares, quarter, depth + 1)
