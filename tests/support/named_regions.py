"""Regions by their names, with the guard that knows these."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sociale_kaart.checks.surroundings import Surroundings
from sociale_kaart.checks.whereabouts import Whereabouts, own_words
from sociale_kaart.reading.words import Gebied, Woorden

OWN = own_words(["Blijf De Roos"], "https://blijfderoos.nl")


@dataclass(frozen=True)
class Named:
    """A region by its names: itself, an area, a town that is smaller, a street, what its map shows."""

    regio: str
    gebied: str
    plaats: str
    straat: str
    water: str

    @property
    def finder(self) -> Whereabouts:
        areas = {"a1": Gebied.model_validate({"id": "gebied-a", "naam": {"nl": self.gebied}})}
        plan: dict[str, Any] = {"waterlijnen": [{"naam": {"nl": self.water}}]}
        addresses = [(self.straat, self.plaats, "1999 AB"), (self.straat, self.regio, "")]
        words = Woorden({}, {}, areas, {}, {})
        return Whereabouts(Surroundings.of(self.regio, words, addresses, plattegrond=plan, postcodes=["9711"]))


REGIONS = [
    Named("Veenstad", "Turfbuurt", "Kleindorp", "Gedempte Turfkade", "Turfvliet"),
    Named("Groningen", "Oosterpoort", "Haren", "Gedempte Zuiderdiep", "Reitdiep"),
    Named("Zandrijk aan Zee", "Duinwijk", "Kustdorp", "Lange Nering", "Zandmeer"),
]
