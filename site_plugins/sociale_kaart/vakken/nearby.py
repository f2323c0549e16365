"""Where a place with an address and no spot is, about: for distances and their order, never for a pin."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.place.adres import Adres
from sociale_kaart.place.voorziening import Voorziening

Spot = tuple[float, float]


class Nearby:
    """By another place at the same door, else by the middle of its postcode, else by that of its area."""

    def __init__(self, catalogue: Catalogue, places: Iterable[Voorziening], middles: Mapping[str, Spot]) -> None:
        self._postcodes, self._middles = catalogue.postcodes, middles
        self._doors = {
            _door(v.adres): (v.locatie.lat, v.locatie.lon)
            for v in places
            if v.adres and v.adres.straat and v.locatie and not v.werkgebied
        }

    def spot(self, v: Voorziening) -> Spot | None:
        """Its own, else about where it is; nothing for a place that comes to people, or that nobody can place."""
        return (v.locatie.lat, v.locatie.lon) if v.locatie and not v.werkgebied else self.of(v)

    def of(self, v: Voorziening) -> Spot | None:
        """Nothing for a place that has a spot, that comes to people, or of which nobody may know where it is."""
        if v.locatie or v.werkgebied or not v.adres or not v.adres.straat:
            return None
        by_postcode = self._postcodes.get((v.adres.postcode or "")[:4])
        return self._doors.get(_door(v.adres)) or by_postcode or self._middles.get(v.gebied or "")


def _door(adres: Adres) -> tuple[str | None, ...]:
    return (adres.straat, adres.huisnummer, adres.plaats)
