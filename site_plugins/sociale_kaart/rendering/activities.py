"""What one can do in the region at a time of its own: for the agenda, its calendars and its data.

Nothing of a place with a secret address, or of one that is closed: an agenda says where and when.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.offers import WEEK, Offer, offers

DAGEN = ("ma", "di", "wo", "do", "vr", "za", "zo")  # as in the addresses of days


@dataclass(frozen=True)
class Activiteit:
    """Something at a place, or a place that is there only while something is on (`is_plek`).

    `als`: the place as it is for who comes for this.
    """

    v: Voorziening
    offer: Offer
    als: Voorziening
    is_plek: bool = False

    @property
    def blok(self) -> Aanbod:
        return self.offer.blok

    @property
    def waar(self) -> str:
        """At which place it is, or in which street a place is that has the name itself."""
        if not self.is_plek:
            return self.v.naam
        adres = self.v.adres
        return " ".join(filter(None, (adres.straat, adres.huisnummer))) if adres else ""

    @property
    def uid(self) -> str:
        """No id has a full stop in it, so what this is called is called so once."""
        return self.v.id if self.is_plek else f"{self.v.id}.{self.blok.id}"

    @property
    def gebieden(self) -> tuple[str, ...]:
        """Where it is, or where it comes to people."""
        return self.v.werkgebied or ((self.v.gebied,) if self.v.gebied else ())


@dataclass(frozen=True)
class Tijdstip:
    """Once that it is on."""

    begin: datetime
    einde: datetime
    activiteit: Activiteit


def activities(catalogue: Catalogue) -> Iterator[Activiteit]:
    """All that has hours of its own and is not over, by place and in the order of its file."""
    for v in catalogue.voorzieningen:
        if v.status == "open" and not is_secret(v, catalogue.woorden):
            if catalogue.categorie(v).is_activity and v.id in catalogue.uren:
                yield _the_place(v, catalogue.uren[v.id])
            for offer in offers(catalogue, v):
                if offer.said.regels:
                    yield Activiteit(v, offer, as_offered(v, offer.blok))


def _the_place(v: Voorziening, uren: Openingstijden) -> Activiteit:
    blok = Aanbod.model_construct(id="", naam={"nl": v.naam})
    return Activiteit(v, Offer(blok, uren, uren), v, is_plek=True)


def has_agenda(catalogue: Catalogue) -> bool:
    return any(True for _ in activities(catalogue))


def coming(catalogue: Catalogue, days: int = WEEK) -> list[Tijdstip]:
    """What is on from today on, by day and hour; what began the evening before belongs to that evening."""
    found = [
        Tijdstip(begin, end, one)
        for one in activities(catalogue)
        for begin, end in expand(one.offer.hours, catalogue.feestdagen, catalogue.today, days).perioden
        if begin < datetime.combine(catalogue.today, datetime.min.time()) + timedelta(days=days)
    ]
    return sorted(found, key=lambda keer: (keer.begin, keer.einde, keer.activiteit.v.naam, keer.activiteit.blok.id))


def as_offered(v: Voorziening, blok: Aanbod) -> Voorziening:
    """The place as it is for who comes for this: what the block says itself, else what the place says."""
    own = {key: getattr(blok, key) for key in ("categorie", "doelgroep", "leeftijd", "talen") if getattr(blok, key)}
    steps = {key: getattr(blok.drempel, key) for key in blok.drempel.model_fields_set}
    if blok.soort == "meedoen":
        steps = {"kosten": "onbekend"} | steps  # the price is for who comes, not for who helps
    if "kosten" in steps:
        steps = {"kosten_toelichting": None} | steps  # what the place adds is about its own price
    return v.model_copy(update={**own, "drempel": v.drempel.model_copy(update=steps)} if steps else own)
