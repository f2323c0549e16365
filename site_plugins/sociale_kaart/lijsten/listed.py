"""Which places stand in which list, and below which heading.

The same in every language, so that a page of a list is about the same places wherever one reads it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.lijsten.paged import SHORT, WHOLE, Afdeling, Blad, address, paged
from sociale_kaart.normalise import normalise
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Categorie
from sociale_kaart.rendering.offers import kinds_of

ALL = "plekken/"
CHANGES = "druk/wijzigingen/"
NOWHERE = "overal"  # the anchor of places that lie in no area


@dataclass(frozen=True)
class Lijsten:
    """Every list of a region, by the headings below which its places stand."""

    catalogue: Catalogue

    def further(self) -> Iterator[str]:
        """The addresses, below a language's home, of all pages but the first of the lists that need more than one."""
        if len(self._places) > WHOLE:
            for first, found in self._all():
                yield from _further(first, paged(found))
        yield from _further(CHANGES, self.changes())

    def _all(self) -> Iterator[tuple[str, list[Afdeling]]]:
        words = self.catalogue.woorden
        yield ALL, self.letters()
        yield from ((f"thema/{id}/", self.thema(id)) for id in words.themas)
        yield from ((f"categorie/{id}/", self.categorie(id)) for id in words.categorieen)
        yield from ((f"gebied/{id}/", self.gebied(id)) for id in words.gebieden)

    def letters(self) -> list[Afdeling]:
        """Every place under the first letter of its name, without accents; figures and signs under #."""
        names = sorted((_letter(v.naam), normalise(v.naam), v.id) for v in self._places)
        places = {v.id: v for v in self._places}
        return [
            Afdeling(f"letter-{number}", letter, [places[id] for _, _, id in group])
            for number, (letter, group) in enumerate(groupby(names, key=lambda name: name[0]), 1)
        ]

    def thema(self, id: str) -> list[Afdeling]:
        kinds = [c for c in self.catalogue.woorden.categorieen.values() if id in c.thema]
        return [Afdeling(kind.id, _plural(kind), self._of_kind.get(kind.id, ())) for kind in kinds]

    def gebied(self, id: str) -> list[Afdeling]:
        """By kind: what is in the area, and what comes to it."""
        here: dict[str, list[Voorziening]] = {}
        for v in self._in_area.get(id, ()):
            here.setdefault(v.hoofdcategorie, []).append(v)
        kinds = self.catalogue.woorden.categorieen.values()
        return [Afdeling(kind.id, _plural(kind), here[kind.id]) for kind in kinds if kind.id in here]

    def categorie(self, id: str) -> list[Afdeling]:
        """By area, then those that lie in none, then those of each neighbouring region."""
        areas: dict[str, list[Voorziening]] = {gebied: [] for gebied in self.catalogue.woorden.gebieden}
        nowhere: list[Voorziening] = []
        beside: dict[str, list[Voorziening]] = {}
        for v in self._of_kind.get(id, ()):
            if neighbour := self.catalogue.buren.get(v.id):
                beside.setdefault(neighbour.regio, []).append(v)
            else:
                areas.get(v.gebied or "", nowhere).append(v)
        return [
            *(Afdeling(area.id, area.naam, areas[area.id]) for area in self.catalogue.woorden.gebieden.values()),
            Afdeling(NOWHERE, "", nowhere),
            *(Afdeling(f"buur-{number}", regio, beside[regio]) for number, regio in enumerate(beside, 1)),
        ]

    def changes(self) -> list[Blad]:
        """By the day of its last check, the newest first; those that are no more too."""
        both = (*self.catalogue.voorzieningen, *self.catalogue.gestopt)
        places = sorted(both, key=lambda v: (v.naam.casefold(), v.id))
        newest = sorted(places, key=lambda v: v.controle.datum, reverse=True)
        days = groupby(newest, key=lambda v: v.controle.datum)
        return paged((Afdeling(f"d{day}", "", [*group]) for day, group in days), SHORT, SHORT)

    @cached_property
    def _places(self) -> Sequence[Voorziening]:
        """Ours and those of neighbours: who lives at the edge finds what is near without a script too."""
        return self.catalogue.with_neighbours.voorzieningen

    @cached_property
    def _of_kind(self) -> Mapping[str, list[Voorziening]]:
        found: dict[str, list[Voorziening]] = {}
        for v in self._places:
            for id in kinds_of(self.catalogue, v):
                found.setdefault(id, []).append(v)
        return found

    @cached_property
    def _in_area(self) -> Mapping[str, list[Voorziening]]:
        found: dict[str, list[Voorziening]] = {}
        for v in self.catalogue.voorzieningen:
            for id in dict.fromkeys(filter(None, (v.gebied, *v.werkgebied))):
                found.setdefault(id, []).append(v)
        return found


def _further(first: str, pages: Sequence[Blad]) -> Iterator[str]:
    yield from (address(first, number) for number in range(2, len(pages) + 1))


def _plural(kind: Categorie) -> Mapping[str, str]:
    return kind.meervoud or kind.naam


def _letter(name: str) -> str:
    first = normalise(name)[:1].upper()
    return first if first.isalpha() else "#"
