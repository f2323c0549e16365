"""Everything that the outputs need, in one frozen value: the region, its words, its places, and the day.

Of a place whose address must never be known nothing is left that says where it is:
so no output can show it, whatever the input was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from sociale_kaart.codes import code_of
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.catalogues import is_whole
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.facts import whereabouts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.neighbours import Neighbour
from sociale_kaart.reading.prose_translated import Vertaald
from sociale_kaart.reading.regelingen import Regeling
from sociale_kaart.reading.words import Categorie, Thema, Woorden
from sociale_kaart.region import InRegion

REGISTERED = ("herkomst", "kvk")


@dataclass(frozen=True)
class Catalogue(InRegion):
    """`files`: id to the place's file below the region's folder. `uren`: id to hours as read.

    `proza`: language to (id, title) of the pages written by hand; `proza_taal`: a language to the pages that it has
    no text of, each with the language in which it is shown; `proza_vertaald`: a language to what is said of its own
    translations. `gestopt`: places that are gone; their pages stay and say so, they are in no list. `buren`: places
    of neighbouring regions, by their id here.
    """

    voorzieningen: tuple[Voorziening, ...]
    uren: Mapping[str, Openingstijden] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    proza: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    proza_taal: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    proza_vertaald: Mapping[str, Mapping[str, Vertaald]] = field(default_factory=dict)
    gestopt: tuple[Voorziening, ...] = ()
    buren: Mapping[str, Neighbour] = field(default_factory=dict)

    def categorie(self, voorziening: Voorziening) -> Categorie:
        """The category that leads."""
        return self.woorden.categorieen[voorziening.hoofdcategorie]

    def themas(self, voorziening: Voorziening) -> list[Thema]:
        """The themes of all its categories, the leading one first, each once."""
        ids = dict.fromkeys(t for c in voorziening.categorie for t in self.woorden.categorieen[c].thema)
        return [self.woorden.themas[id] for id in ids]

    def doelgroepen(self, voorziening: Voorziening | Aanbod) -> tuple[str, ...]:
        """For whom it is: as the place itself says, else as its categories do; nothing when that is not known."""
        kinds = (self.woorden.categorieen[id].doelgroep for id in voorziening.categorie)
        return voorziening.doelgroep or tuple(dict.fromkeys(id for kind in kinds for id in kind))

    def days_old(self, voorziening: Voorziening) -> int:
        """Since the last check."""
        return (self.today - voorziening.controle.datum).days

    def is_stale(self, voorziening: Voorziening) -> bool:
        """Whether the last check is longer ago than the category allows."""
        months = self.categorie(voorziening).controle_maanden
        return voorziening.controle.datum < months_before(self.today, months)

    def has_calendar(self, voorziening: Voorziening) -> bool:
        """Whether its hours are offered to the calendar of a phone."""
        is_ours = voorziening.id not in self.buren
        return is_ours and voorziening.id in self.uren and voorziening.status == "open"

    @cached_property
    def aangeboden_talen(self) -> tuple[str, ...]:
        """The languages that a reader is offered: the first, and each that has all of the core.

        The pages of one that has less are there for who works on it; what it does not say is in the next best.
        """
        first, *others = self.regio.talen
        return (first, *(code for code in others if is_whole(code) and self.woorden.are_in(code)))

    @cached_property
    def codes(self) -> Mapping[str, Sequence[Voorziening]]:
        """The places behind each short code, by their present and former names: one, but for a rare coincidence."""
        found: dict[str, dict[str, Voorziening]] = {}
        for place in (*self.voorzieningen, *self.gestopt):
            for id in (place.id, *place.oude_namen):
                found.setdefault(code_of(id), {})[place.id] = place
        return {code: tuple(places[id] for id in sorted(places)) for code, places in found.items()}

    @cached_property
    def with_neighbours(self) -> Catalogue:
        """The same with the places of neighbouring regions among them: for who looks for one near."""
        if not self.buren:
            return self
        both = (*self.voorzieningen, *(one.voorziening for one in self.buren.values()))
        return replace(self, voorzieningen=tuple(sorted(both, key=lambda v: (v.naam.casefold(), v.id))))

    @property
    def free(self) -> Catalogue:
        """The same with only those places that anyone may use as they like (CC0)."""
        return replace(self, voorzieningen=tuple(v for v in self.voorzieningen if not terms_of(v)))

    @cached_property
    def without_places(self) -> Catalogue:
        """The same for who makes something of one place: of no other one anything can be said."""
        return replace(self, voorzieningen=(), gestopt=(), files={}, buren={})

    @property
    def apart(self) -> Mapping[str, Catalogue]:
        """The other places, by the licence that they are under: what one takes from there comes with its terms."""
        licences = sorted({terms_of(v) for v in self.voorzieningen} - {""})
        return {
            licence: replace(self, voorzieningen=tuple(v for v in self.voorzieningen if terms_of(v) == licence))
            for licence in licences
        }

    @cached_property
    def lopende_regelingen(self) -> tuple[Regeling, ...]:
        """Schemes that one can ask for today, by name."""
        now = (one for one in self.regelingen.values() if one.periode.is_running(self.today))
        return tuple(sorted(now, key=lambda one: next(iter(one.naam.values())).casefold()))

    @cached_property
    def met_deur(self) -> tuple[Voorziening, ...]:
        """Places that a map may show: with coordinates, and a door to walk through."""
        return tuple(v for v in self.voorzieningen if has_door(v))


def has_door(voorziening: Voorziening) -> bool:
    """Whether it has coordinates, and a door to walk through."""
    return bool(voorziening.locatie and not voorziening.werkgebied)


def terms_of(voorziening: Voorziening) -> str:
    """The licence that a place is under, where that is not the region's own; else empty."""
    return (voorziening.herkomst and voorziening.herkomst.licentie) or ""


def is_secret(voorziening: Voorziening, woorden: Woorden) -> bool:
    """Whether a category of this place says that its address must never be known."""
    found = (woorden.categorieen.get(id) for id in voorziening.categorie)
    return any(categorie.is_secret for categorie in found if categorie)


# Who else is behind what it offers could be looked up, too.
_APART = {"contact": Contact(), "organisatie": None}


def without_whereabouts(voorziening: Voorziening) -> Voorziening:
    """The place without anything that could say where it is: the checks refuse it, this makes sure."""
    # With its number in somebody's register, it could be looked up there.
    hidden = {key: Voorziening.model_fields[key].default for key in (*whereabouts(), *REGISTERED)}
    offers = tuple(one.model_copy(update=_APART) if isinstance(one, Aanbod) else one for one in voorziening.aanbod)
    return voorziening.model_copy(update={**hidden, "aanbod": offers})


def months_before(day: date, months: int) -> date:
    """The same day `months` earlier; the first of the month after when that day does not exist."""
    total = day.year * 12 + day.month - 1 - months
    try:
        return date(total // 12, total % 12 + 1, day.day)
    except ValueError:
        total += 1
        return date(total // 12, total % 12 + 1, 1)
