"""A round of questions: whom it is for, and who has answered.

The files of a region remember no question. A check is about the whole place, so whoever was checked since the campaign
began was asked this too: `controle.datum` counts, and nothing else is stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from sociale_kaart.checks import Context, Veil
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.campagnes import Campagne
from sociale_kaart.reading.settings import Regio

FORM = "meedoen/plek/"


@dataclass(frozen=True)
class Gevraagd:
    """A place that is asked, with the link that answers."""

    plek: Voorziening
    link: str
    has_answered: bool


@dataclass(frozen=True)
class Ronde:
    """`gevraagd`: those who have not answered first. `geheim`: of so many places the form shows nobody the file."""

    campagne: Campagne
    gevraagd: tuple[Gevraagd, ...]
    geheim: int

    @property
    def open(self) -> tuple[Gevraagd, ...]:
        return tuple(one for one in self.gevraagd if not one.has_answered)

    @property
    def beantwoord(self) -> int:
        return len(self.gevraagd) - len(self.open)


def ronde(context: Context, campagne: Campagne) -> Ronde:
    veil = Veil.of(context)
    meant = [one for one in context.entries if _is_meant(one.voorziening, campagne)]
    shown = [one.voorziening for one in meant if not veil.hides(one.tree.file)]
    asked = sorted(_asked(context.regio, campagne, shown), key=lambda one: (one.has_answered, _order(one.plek)))
    return Ronde(campagne, tuple(asked), len(meant) - len(shown))


def _is_meant(place: Voorziening, campagne: Campagne) -> bool:
    """Of the kinds and areas that the campaign names, if it names any."""
    kinds, areas = {*place.categorie}, {place.gebied, *place.werkgebied}
    is_there = place.status != "gestopt"
    return is_there and _meets(kinds, campagne.categorie) and _meets(areas, campagne.gebied)


def _meets(own: set[str] | set[str | None], wanted: tuple[str, ...]) -> bool:
    return not wanted or not own.isdisjoint(wanted)


def _asked(regio: Regio, campagne: Campagne, places: list[Voorziening]) -> Iterator[Gevraagd]:
    for place in places:
        link = f"{regio.site_url.rstrip('/')}/{FORM}#wijzig={quote(place.id)}&vraag={quote(campagne.id)}"
        yield Gevraagd(place, link, place.controle.datum >= campagne.begin)


def _order(place: Voorziening) -> tuple[str, str, str]:
    return place.gebied or "", place.naam.casefold(), place.id
