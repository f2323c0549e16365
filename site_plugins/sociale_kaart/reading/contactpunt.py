"""Whom to ask in an area when nothing else answers: `contactpunt` in `data/gebieden.yml`."""

from __future__ import annotations

from sociale_kaart.place.controle import Controle
from sociale_kaart.place.deel import Deel, veld
from sociale_kaart.place.fields import Email, Link, Telefoon
from sociale_kaart.reading.teksten import Tekst


class Contactpunt(Deel):
    """A place of the map (`plek`), or somebody who has no page there: then `naam`, and how one reaches them."""

    plek: str = veld("De plek op de kaart: de naam van haar bestand.", "buurtteam-oost", "")
    naam: Tekst = veld("Wie is het, als het geen plek op de kaart is?", "{nl: Loket Oost}", default_factory=dict)
    telefoon: Telefoon | None = veld("Het nummer van de organisatie.", "14 0xx")
    email: Email | None = veld("Het adres van de organisatie, niet van een mens.", "loket@voorbeeld.nl")
    website: Link | None = veld("Begint met https://", "https://voorbeeld.nl")
    waar: Tekst = veld("Waar kun je langsgaan?", '{nl: "Stadhuis, Plein 1"}', default_factory=dict)
    wanneer: Tekst = veld("Wanneer kun je er terecht?", "{nl: Op werkdagen van 9 tot 17 uur}", default_factory=dict)
    controle: Controle | None = veld("Wie keek dit na, en wanneer?", "{datum: 2026-11-20, bron: gebeld}")

    @property
    def can_be_reached(self) -> bool:
        """Whether it says itself how."""
        return bool(self.telefoon or self.email or self.website or self.waar)
