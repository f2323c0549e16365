"""A large region as it is served: in pieces of few places, the same for whatever is said of these places.

A piece is a square with the places that come to people in it. What is in no square comes in pieces of its own,
`overal-0`, `overal-1` and so on. In each the places come from A to Z, and those of a secret kind without whereabouts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sociale_kaart.catalogue import Catalogue, is_secret, without_whereabouts
from sociale_kaart.normalise import normalise
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken.comers import with_comers
from sociale_kaart.vakken.vakken import FULL, OVERAL


@dataclass(frozen=True)
class PieceOfRegion:
    id: str
    voorzieningen: Sequence[Voorziening]

    @property
    def is_square(self) -> bool:
        return not self.id.startswith(OVERAL)


def pieces(catalogue: Catalogue) -> list[PieceOfRegion]:
    """In the order of their names, which is that of data/vakken.json."""
    found: list[PieceOfRegion] = []
    for vak in with_comers(catalogue):
        places = in_order(catalogue, vak.voorzieningen)
        if vak.id == OVERAL:
            found += [PieceOfRegion(f"{OVERAL}-{n // FULL}", places[n : n + FULL]) for n in range(0, len(places), FULL)]
        else:
            found.append(PieceOfRegion(vak.id, places))
    return found


def in_order(catalogue: Catalogue, places: Iterable[Voorziening]) -> list[Voorziening]:
    """From A to Z; one with a secret address loses its whereabouts here too, should it ever come this far with them."""
    shown = (without_whereabouts(v) if is_secret(v, catalogue.woorden) else v for v in places)
    return sorted(shown, key=lambda v: (normalise(v.naam), v.id))
