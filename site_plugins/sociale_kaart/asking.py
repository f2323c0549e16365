"""Where a reader goes with a question about a place that cannot be called, written to or looked up. Never in a circle.

By what is known: the region's own line, the helplines for what the place is about, its door, and whom else to ask. What
leads back to the place itself, or to somebody who cannot be reached either, is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sociale_kaart.catalogue import is_secret
from sociale_kaart.place.adres import metres
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.lijn import Lijn
from sociale_kaart.reading.words import Crisisnummer, Woorden
from sociale_kaart.region import InRegion

MOST_NEAR = 3  # places of a kind that are named one by one


@dataclass(frozen=True)
class Uitweg:
    """`langs`: whether one can go there and ask. `vraag_aan`: ids of places, and of kinds of places, that can help.

    `gebieden`: areas whose contact point answers.
    """

    lijn: Lijn | None = None
    hulplijnen: tuple[Crisisnummer, ...] = ()
    langs: bool = False
    vraag_aan: tuple[str, ...] = ()
    gebieden: tuple[str, ...] = ()

    @property
    def leads_nowhere(self) -> bool:
        return not (self.lijn or self.hulplijnen or self.langs or self.vraag_aan or self.gebieden)


OWN = Uitweg()  # a place that can be called, written to or looked up needs no other way


@dataclass(frozen=True)
class Asking:
    """The ways of one region. `places`: those that are still there."""

    region: InRegion
    places: Sequence[Voorziening]

    def way(self, v: Voorziening) -> Uitweg:
        """Whatever is known for who cannot call the place `v`."""
        if reached(v.contact):
            return OWN
        woorden, areas = self.region.woorden, tuple(areas_that_answer(v, self.region.woorden))
        helpers = tuple(self._helpers(v))
        return Uitweg(self.region.regio.lijn, helplines(v, woorden), has_door(v, woorden), helpers, areas)

    def leads_nowhere(self, v: Voorziening) -> bool:
        return v.status != "gestopt" and not reached(v.contact) and self.way(v).leads_nowhere

    def _helpers(self, v: Voorziening) -> Iterator[str]:
        """Whom the region names, but for the place and its own kind: those are asked already."""
        for id in self.region.regio.vraag_aan:
            if id in self.region.woorden.categorieen:
                yield from self._of_kind(id, v) if id not in v.categorie else ()
            elif id != v.id and any(one.id == id and self._can_help(one) for one in self.places):
                yield id

    def _of_kind(self, id: str, v: Voorziening) -> Iterator[str]:
        """Those for the same area by name, of many the nearest; where nobody can tell, the list of all of that kind."""
        found = self._by_kind.get(id, [])
        near = [one for one in found if v.gebied and v.gebied in (one.gebied, *one.werkgebied)]
        if len(near) > MOST_NEAR:
            near = nearest(v, near)
        yield from (one.id for one in near)
        if found and not near:
            yield id

    @cached_property
    def _by_kind(self) -> dict[str, list[Voorziening]]:
        asked = self.region.regio.vraag_aan
        return {id: [one for one in self.places if id in one.categorie and self._can_help(one)] for id in asked}

    def _can_help(self, v: Voorziening) -> bool:
        return v.status == "open" and (reached(v.contact) or has_door(v, self.region.woorden))


def nearest(v: Voorziening, others: Sequence[Voorziening]) -> list[Voorziening]:
    """The few that are closest by, the nearest first; none where nobody can tell."""
    if not v.locatie:
        return []
    far = [(metres(v.locatie, one.locatie), n) for n, one in enumerate(others) if one.locatie]
    return [others[n] for _, n in sorted(far)[:MOST_NEAR]]


def reached(contact: Contact) -> bool:
    """Whether it says how to reach the place without going there."""
    return bool(contact.telefoon or contact.whatsapp or contact.email or contact.website)


def helplines(v: Voorziening, woorden: Woorden) -> tuple[Crisisnummer, ...]:
    """Those that help with what the place is about."""
    kinds = (woorden.categorieen[id] for id in v.categorie if id in woorden.categorieen)
    themas = {thema for kind in kinds for thema in kind.thema}
    return tuple(line for line in woorden.crisis.values() if not themas.isdisjoint(line.thema))


def areas_that_answer(v: Voorziening, woorden: Woorden) -> Iterator[str]:
    """The area where it is, or those that it serves, as far as somebody else is to be asked there."""
    for id in dict.fromkeys([*([v.gebied] if v.gebied else []), *v.werkgebied]):
        point = woorden.gebieden[id].contactpunt if id in woorden.gebieden else None
        if point and point.plek != v.id:
            yield id


def has_door(v: Voorziening, woorden: Woorden) -> bool:
    """Whether one can go there now, and ask."""
    there = bool(v.adres or v.locatie) and not v.werkgebied
    return there and v.status == "open" and not is_secret(v, woorden)


def stands_alone(v: Voorziening, region: InRegion) -> bool:
    """Whether nothing in its own file and in the region's settings helps who has a question about it."""
    if v.status == "gestopt" or reached(v.contact) or v.adres or v.locatie:
        return False
    others = {*region.regio.vraag_aan} - {v.id, *v.categorie}
    answers = region.regio.lijn or helplines(v, region.woorden) or any(areas_that_answer(v, region.woorden))
    return not (others or answers)
