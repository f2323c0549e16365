"""What a place's page shows of what it offers, in one language: what is on this week by day, then each thing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.phrasebook import from_to
from sociale_kaart.hours.said import say
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.aanbod_feiten import AANMELDEN, SOORT, VOL
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.environment import weekday_in_words
from sociale_kaart.rendering.feiten import Feit, offer_facts
from sociale_kaart.rendering.offers import Moment, Offer, moments, offers, with_times
from sociale_kaart.rendering.place_links import PageLink, channels


@dataclass(frozen=True)
class Keer:
    """`einde`: minutes from the first midnight of the page, for the script that hides what is over."""

    tijd: str
    einde: int
    id: str
    naam: Gezegd


@dataclass(frozen=True)
class WeekDag:
    """A day on which something is on; `nummer` counts from today."""

    nummer: int
    naam: str
    keren: tuple[Keer, ...]


@dataclass(frozen=True)
class Stuk:
    """One thing; `regels`: its hours in words."""

    blok: Aanbod
    naam: Gezegd
    soort: str
    omschrijving: Gezegd | None
    regels: tuple[str, ...]
    feiten: tuple[Feit, ...]
    kanalen: tuple[PageLink, ...]
    heeft_agenda: bool


@dataclass(frozen=True)
class Aangeboden:
    week: tuple[WeekDag, ...] = ()
    stukken: tuple[Stuk, ...] = ()


NOTHING = Aangeboden()


def offered(catalogue: Catalogue, v: Voorziening, language: str) -> Aangeboden:
    found = offers(catalogue, v)
    if not found:
        return NOTHING
    coming = moments(catalogue, found) if v.status == "open" else ()
    dated = {offer.blok.id for offer in with_times(catalogue, v)}
    first = datetime.combine(catalogue.today, datetime.min.time())
    return Aangeboden(
        tuple(_dag(day, list(group), first, language) for day, group in groupby(coming, key=lambda one: one.dag)),
        tuple(_stuk(catalogue, offer, language, heeft_agenda=offer.blok.id in dated) for offer in found),
    )


def _dag(day: date, group: list[Moment], first: datetime, language: str) -> WeekDag:
    keren = tuple(
        Keer(
            from_to(one.begin, one.einde),
            round((one.einde - first).total_seconds() / 60),
            one.offer.blok.id,
            _name(one.offer.blok, language),
        )
        for one in group
    )
    return WeekDag((day - first.date()).days, weekday_in_words(day, language), keren)


def _stuk(catalogue: Catalogue, offer: Offer, language: str, *, heeft_agenda: bool) -> Stuk:
    blok, t = offer.blok, translations(language)
    return Stuk(
        blok,
        _name(blok, language),
        "" if blok.soort == "activiteit" else t.gettext(SOORT.answers[blok.soort]),
        say_in(blok.omschrijving, language),
        tuple(say(offer.said, t)),
        (*offer_facts(catalogue, blok, language), *_joining(blok, language)),
        tuple(channels(blok.contact)),
        heeft_agenda,
    )


def _joining(blok: Aanbod, language: str) -> tuple[Feit, ...]:
    gettext = translations(language).gettext
    full = (
        (Feit("let-op" if blok.vol == "ja" else "mensen", gettext(VOL.answers[blok.vol])),)
        if blok.vol in VOL.answers
        else ()
    )
    how = say_in(blok.aanmelden, language)
    return (*((Feit("deur", gettext(AANMELDEN.label), how),) if how else ()), *full)


def _name(blok: Aanbod, language: str) -> Gezegd:
    return say_in(blok.naam, language) or Gezegd(blok.id, "nl")
