"""Which squares belong to an area: for who keeps the area, and what is near it, on her phone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken.comers import with_comers
from sociale_kaart.vakken.squares import Edges, box_of
from sociale_kaart.vakken.vakken import OVERAL


@dataclass(frozen=True)
class Omgeving:
    """`binnen`: the squares in which any of its places is. `rondom`: those that touch one of these."""

    binnen: frozenset[str]
    rondom: frozenset[str]

    @property
    def vakken(self) -> frozenset[str]:
        return self.binnen | self.rondom


def around_areas(catalogue: Catalogue) -> Mapping[str, Omgeving]:
    """Of each area of a region that is cut."""
    boxes = {vak.id: box_of(vak.id) for vak in with_comers(catalogue) if vak.id != OVERAL}
    within: dict[str, set[str]] = {id: set() for id in catalogue.woorden.gebieden}
    for vak in with_comers(catalogue):
        for id in {id for v in vak.voorzieningen for id in areas_of(v)} & within.keys() if vak.id in boxes else ():
            within[id].add(vak.id)
    return {id: Omgeving(frozenset(here), frozenset(_touching(boxes, here))) for id, here in within.items()}


def areas_of(v: Voorziening) -> Iterable[str]:
    """The area that it is in, and of one that is nowhere in particular those that it comes to."""
    return (*filter(None, [v.gebied]), *(() if v.locatie else v.werkgebied))


def _touching(boxes: Mapping[str, Edges], here: Set[str]) -> Iterable[str]:
    return (id for id, box in boxes.items() if id not in here and any(_touch(box, boxes[one]) for one in here))


def _touch(a: Edges, b: Edges) -> bool:
    """Squares of whatever size that share an edge or a corner have the same number there."""
    return a.west <= b.oost and b.west <= a.oost and a.zuid <= b.noord and b.zuid <= a.noord
