"""Opening hours as pages show them: worked out once for all places and lines with the same hours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from jinja2.utils import htmlsafe_json_dumps

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.exceptions import say_exceptions, unspoken_school_holidays
from sociale_kaart.hours.periods import HORIZON, expand
from sociale_kaart.hours.said import say
from sociale_kaart.hours.state import packed
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.remembering import kept
from sociale_kaart.languages.texts import word
from sociale_kaart.place.voorziening import Voorziening


@dataclass(frozen=True)
class Toestand:
    """What the page's script needs to say whether it is open now; `redenen`: ids of the days to take care on."""

    perioden: str
    let_op: str
    redenen: tuple[str, ...]
    dagen: int = HORIZON


@dataclass(frozen=True)
class Tijden:
    """In one language. `toestand` None: nobody can say whether it is open now. `redenen`: their names, as JSON
    for an attribute between single quotes; empty where there are none.

    `vakanties`: name, first and last day of school holidays that may change the hours, as far as anyone has said.
    """

    toestand: Toestand | None = None
    redenen: str = ""
    regels: tuple[str, ...] = ()
    uitzonderingen: tuple[str, ...] = ()
    vakanties: tuple[tuple[str, date, date], ...] = ()


UNKNOWN = Tijden()


def tijden(catalogue: Catalogue, v: Voorziening, language: str) -> Tijden:
    """The hours of a place; without lines when they are not known."""
    uren = catalogue.uren.get(v.id)
    return tijden_of(uren, catalogue, language, is_open=v.status == "open") if uren else UNKNOWN


def tijden_of(uren: Openingstijden, catalogue: Catalogue, language: str, *, is_open: bool) -> Tijden:
    """Of any hours; `is_open`: whether a reader may be told that it is open now."""
    return _tijden(uren, catalogue.feestdagen, catalogue.today, language, is_open)


@kept  # for speed
def _tijden(uren: Openingstijden, calendar: Feestdagen, today: date, language: str, is_open: bool) -> Tijden:
    t = translations(language)
    toestand = _toestand(uren, calendar, today) if is_open else None

    def name(id: str) -> str:
        return word(calendar.names.get(id, {}), language)

    return Tijden(
        toestand,
        _named({id: name(id) for id in toestand.redenen}) if toestand else "",
        say(uren, t),
        tuple(exception.tekst for exception in say_exceptions(uren, calendar, today, t)),
        tuple((name(v.id) or v.id, v.first, v.last) for v in unspoken_school_holidays(uren, calendar, today)),
    )


def _named(reasons: dict[str, str]) -> str:
    return htmlsafe_json_dumps(reasons, ensure_ascii=False, separators=(",", ":")) if reasons else ""


@lru_cache(maxsize=16384)  # for speed
def _toestand(uren: Openingstijden, calendar: Feestdagen, today: date) -> Toestand:
    outcome = expand(uren, calendar, today)
    return Toestand(*packed(outcome, today), tuple(sorted({day.reden for day in outcome.let_op})))
