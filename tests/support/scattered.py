"""Any number of places on spots of one's choice, in the sample region: for what is asked of a large region."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.adres import Locatie
from support.finder_places import catalogue as few_places

Spot = tuple[float, float]


def scattered(spots: Iterable[Spot | None]) -> Catalogue:
    """A place on each spot; for None one that nobody can say the whereabouts of."""
    few = few_places()
    door = next(v for v in few.voorzieningen if v.id == "de-meevaart")
    apart = {"gebied": None, "adres": None, "locatie": None}
    places = [
        door.model_copy(update={"id": f"plek-{n:06}", **(_at(spot) if spot else apart)}) for n, spot in enumerate(spots)
    ]
    return replace(few, voorzieningen=tuple(places), uren={})


def _at(spot: Spot) -> dict[str, Locatie]:
    return {"locatie": Locatie.model_construct(lat=spot[0], lon=spot[1])}
