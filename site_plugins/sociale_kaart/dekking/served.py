"""What there is for a subject in an area: a place with a door or a line of its own, and what it offers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.activities import as_offered
from sociale_kaart.rendering.offers import hours_of, offers


@dataclass(frozen=True, eq=False)  # there is one of each
class Way:
    """One way in: the place itself, or something that it offers, as it is for who comes for that.

    `uren`: when; None when nobody has said.
    """

    als: Voorziening
    uren: Openingstijden | None
    is_offer: bool = False

    def serves(self, categories: frozenset[str]) -> bool:
        return not categories.isdisjoint(self.als.categorie)


@dataclass(frozen=True, eq=False)
class Served:
    """A place that is open to people, with its ways in. `gebieden`: where it is, or where it comes to."""

    v: Voorziening
    gebieden: tuple[str, ...]
    ways: tuple[Way, ...]

    def within(self, categories: frozenset[str]) -> Served | None:
        """The same with the ways that serve one of these kinds; None when there is none."""
        ways = tuple(way for way in self.ways if way.serves(categories))
        return replace(self, ways=ways) if ways else None


def served(catalogue: Catalogue) -> tuple[Served, ...]:
    """Every place of the region itself that is not closed, for now or for good."""
    return tuple(_served(catalogue, v) for v in catalogue.voorzieningen if v.status == "open")


def _served(catalogue: Catalogue, v: Voorziening) -> Served:
    hidden = is_secret(v, catalogue.woorden)
    areas = () if hidden else tuple(dict.fromkeys(filter(None, (v.gebied, *v.werkgebied))))
    return Served(v, areas, tuple(_ways(catalogue, v)))


def _ways(catalogue: Catalogue, v: Voorziening) -> Iterator[Way]:
    yield Way(v, catalogue.uren.get(v.id))
    for offer in offers(catalogue, v):
        yield Way(as_offered(v, offer.blok), hours_of(catalogue, v, offer), is_offer=True)
