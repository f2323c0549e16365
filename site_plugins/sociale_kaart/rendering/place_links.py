"""Where a place's page leads: a phone, a letter, a route, the file to change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, quote_plus

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.layout import prefix


@dataclass(frozen=True)
class PageLink:
    """`soort` is the pictogram and decides the word beside it; `tekst` is what it says."""

    soort: str
    url: str
    tekst: str


def adres_regels(voorziening: Voorziening) -> list[str]:
    """The address as on an envelope: street and number, postcode and town."""
    adres = voorziening.adres
    if not adres:
        return []
    number = f"{adres.huisnummer or ''}{_suffix(adres.toevoeging)}"
    return [f"{adres.straat} {number}".strip(), f"{adres.postcode or ''} {adres.plaats}".strip()]


def _suffix(toevoeging: str | None) -> str:
    """`48A`, `58-H`, but `48-2`: a digit would run into the number."""
    if not toevoeging:
        return ""
    return f"-{toevoeging}" if len(toevoeging) > 1 or toevoeging.isdigit() else toevoeging


def route_links(voorziening: Voorziening) -> list[PageLink]:
    """Two ways to open the route to the spot or the address, by name, so that the reader chooses who learns of it."""
    spot = voorziening.locatie
    if voorziening.werkgebied or not (spot or voorziening.adres):
        return []
    if spot:
        target = f"{spot.lat:.5f},{spot.lon:.5f}"
        street_map = f"directions?to={target}"
    else:
        target = quote_plus(", ".join(adres_regels(voorziening)))
        street_map = f"search?query={target}"
    return [
        PageLink("route", f"https://www.google.com/maps/dir/?api=1&destination={target}", "Google Maps"),
        PageLink("route", f"https://www.openstreetmap.org/{street_map}", "OpenStreetMap"),
    ]


def report_link(catalogue: Catalogue, voorziening: Voorziening, language: str) -> str:
    """A letter to the region that is half written: which place it is about, and what to tell, in the reader's language
    with the Dutch beside it. Nothing but the name says which place it is. Empty when the region names no address."""
    regio = catalogue.regio
    if not regio.email:
        return ""
    code, (subject, questions) = code_of(voorziening.id).upper(), _half_written(language)
    address = f"{regio.site_url.rstrip('/')}/{prefix(catalogue, language)}plek/{voorziening.id}/"
    about = quote(f"{voorziening.naam} ({code})", safe="")
    which = quote("\r\n".join((voorziening.naam, code, address)), safe="")  # line ends as RFC 6068 wants them
    return f"mailto:{quote(regio.email, safe='@')}?subject={subject}{about}&body={questions}{which}"


@cache
def _half_written(language: str) -> tuple[str, str]:
    """How the subject and body of such a message begin, as written in an address."""
    spoken = [translations(code).gettext for code in dict.fromkeys((language, "nl"))]
    subject = " / ".join(say("Something is wrong") for say in spoken)
    questions = [say("What is wrong, and how should it be? You can write in your own language.") for say in spoken]
    lines = [*questions, "", "", "", "--", ""]
    return quote(f"{subject}: ", safe=""), quote("\r\n".join(lines), safe="")
