"""Places whose pages are made together and kept together: those of one square, else one in eight of a small region.

Which there are follows from the places alone: not from the languages, the day or how many machines there are.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.neighbours import Neighbour
from sociale_kaart.vakken.kept_with import kept_with
from sociale_kaart.vakken.vakken import OVERAL, Vak, is_cut, limits, squares_of, vakken

EQUAL = 8  # of a region that is not cut, so that all cores are busy until the end


@dataclass(frozen=True)
class Slice:
    """`id`: a number, or that of the square. The places, those that stopped behind them; and those of neighbours."""

    id: str
    voorzieningen: tuple[Voorziening, ...]
    buren: tuple[Neighbour, ...]

    @property
    def plekken(self) -> tuple[Voorziening, ...]:
        """All of them."""
        return (*self.voorzieningen, *(one.voorziening for one in self.buren))


def slices(catalogue: Catalogue) -> tuple[Slice, ...]:
    """Every place that has a page, of now, of before and of neighbours, in exactly one."""
    return kept_with(catalogue, _squares if is_cut(catalogue) else _equal, limits())


def whole(catalogue: Catalogue) -> Slice:
    """All of them."""
    return Slice("0", (*catalogue.voorzieningen, *catalogue.gestopt), tuple(catalogue.buren.values()))


def _equal(catalogue: Catalogue) -> tuple[Slice, ...]:
    every = whole(catalogue)
    return tuple(Slice(str(n), every.voorzieningen[n::EQUAL], every.buren[n::EQUAL]) for n in range(EQUAL))


def _squares(catalogue: Catalogue) -> tuple[Slice, ...]:
    """Squares are cut for the places that are there; what stopped and what is beyond the edge joins the nearest one."""
    cut = vakken(catalogue)
    gestopt = _joining(catalogue, cut, catalogue.gestopt)
    beside = list(catalogue.buren.values())
    buren = _joining(catalogue, cut, [one.voorziening for one in beside])
    there = {vak.id: vak.voorzieningen for vak in cut}
    if OVERAL in {*gestopt, *buren}:
        there.setdefault(OVERAL, ())
    return tuple(
        Slice(id, (*here, *(catalogue.gestopt[n] for n in gestopt[id])), tuple(beside[n] for n in buren[id]))
        for id, here in there.items()
    )


def _joining(catalogue: Catalogue, cut: Iterable[Vak], places: Sequence[Voorziening]) -> dict[str, list[int]]:
    """The numbers of these places, by the square that they join."""
    ids = [vak.id for vak in cut if vak.id != OVERAL]
    found: dict[str, list[int]] = defaultdict(list)
    for n, square in enumerate(squares_of(catalogue, places)):
        found[_nearest(ids, square) if square and ids else OVERAL].append(n)
    return found


def _nearest(ids: Sequence[str], square: str) -> str:
    """The one around it, else one that shares the smallest square with it: in the order of names it is beside it."""
    after = bisect_right(ids, square)
    return max(ids[max(after - 1, 0) : after + 1], key=lambda id: _alike(id, square))


def _alike(one: str, other: str) -> int:
    """How many digits two squares begin with together."""
    return next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
