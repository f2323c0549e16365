"""What a place offers and when, for every output that says it: what is over is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.seasons import between, is_over
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.voorziening import Voorziening

WEEK, YEAR = 7, 366


@dataclass(frozen=True)
class Offer:
    """`said`: its own hours as written, none where it is simply at the place's. `hours`: from its first day to its
    last."""

    blok: Aanbod
    said: Openingstijden
    hours: Openingstijden


@dataclass(frozen=True)
class Moment:
    """Once that it is."""

    begin: datetime
    einde: datetime
    offer: Offer

    @property
    def dag(self) -> date:
        return self.begin.date()


def offers(catalogue: Catalogue, v: Voorziening) -> tuple[Offer, ...]:
    """All that is still to come, in the order of the file."""
    return tuple(offer for blok in v.aanbod_blokken if (offer := _offer(blok, catalogue.today)))


def kinds_of(catalogue: Catalogue, v: Voorziening) -> tuple[str, ...]:
    """The kinds of place that it is, then those of what it offers: a language lesson may be in a community centre.

    Of a place with a secret address only its own: it is not led to by way of anything else.
    """
    if not v.aanbod_blokken or is_secret(v, catalogue.woorden):
        return v.categorie
    offered = (id for one in offers(catalogue, v) for id in one.blok.categorie)
    return tuple(dict.fromkeys([*v.categorie, *offered]))


def _offer(blok: Aanbod, today: date) -> Offer | None:
    said = read_lines(blok.openingstijden)[0] if blok.openingstijden else Openingstijden()
    return None if is_over(said, blok.tot, today) else Offer(blok, said, between(said, blok.van, blok.tot))


def hours_of(catalogue: Catalogue, v: Voorziening, offer: Offer) -> Openingstijden | None:
    """Its own, else those of the place, from its first day to its last; None where nobody said when."""
    if offer.said.regels:
        return offer.hours
    there = catalogue.uren.get(v.id)
    return between(there, offer.blok.van, offer.blok.tot) if there else None


def with_times(catalogue: Catalogue, v: Voorziening) -> tuple[Offer, ...]:
    """Those with days and times of their own in the coming year, that a calendar can hold: of a place of ours."""
    if v.status != "open" or v.id in catalogue.buren:
        return ()
    return tuple(offer for offer in offers(catalogue, v) if any(_moments(catalogue, (offer,), YEAR)))


def moments(catalogue: Catalogue, found: tuple[Offer, ...], days: int = WEEK) -> tuple[Moment, ...]:
    """When what has hours of its own is, in the coming days, in order."""
    return tuple(sorted(_moments(catalogue, found, days), key=lambda one: (one.begin, one.einde)))


def _moments(catalogue: Catalogue, found: tuple[Offer, ...], days: int) -> Iterator[Moment]:
    for offer in found:
        if offer.said.regels:
            for begin, end in expand(offer.hours, catalogue.feestdagen, catalogue.today, days).perioden:
                yield Moment(begin, end, offer)
