"""Where a place's page leads: a phone, a letter, a route, the file to change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, quote_plus, urlsplit

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.codes import code_of
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.remembering import kept
from sociale_kaart.normalise import slug
from sociale_kaart.place.adres import Adres
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.site_addresses import prefix

_ASCII = re.compile(r"[\x00-\x9f]+")


@dataclass(frozen=True)
class PageLink:
    """`soort` is the pictogram and decides the word beside it; `tekst` is what it says."""

    soort: str
    url: str
    tekst: str


def adres_regels(voorziening: Voorziening) -> list[str]:
    """The address as on an envelope: street and number, postcode and town."""
    return address_lines(voorziening.adres) if voorziening.adres else []


def address_lines(adres: Adres) -> list[str]:
    number = f"{adres.huisnummer or ''}{_suffix(adres.toevoeging)}"
    return [f"{adres.straat} {number}".strip(), f"{adres.postcode or ''} {adres.plaats}".strip()]


def _suffix(toevoeging: str | None) -> str:
    """`48A`, `58-H`, but `48-2`: a digit would run into the number."""
    if not toevoeging:
        return ""
    return f"-{toevoeging}" if len(toevoeging) > 1 or toevoeging.isdigit() else toevoeging


@dataclass(frozen=True)
class Route:
    """A way to get there (`soort`, which is its pictogram too) and the links that open it elsewhere."""

    soort: str
    links: tuple[PageLink, ...]


def routes(voorziening: Voorziening) -> tuple[Route, ...]:
    """On foot, by bicycle, by public transport; each link by name, so that the reader chooses who learns of it."""
    spot, adres = voorziening.locatie, voorziening.adres
    if voorziening.werkgebied or not (spot or adres):
        return ()
    target = f"{spot.lat:.5f},{spot.lon:.5f}" if spot else quote_plus(", ".join(adres_regels(voorziening)))
    planner = (_planner(adres),) if adres else ()
    return (
        Route("lopen", (_google(target, "walking"), _open(target, "foot", knows_spot=bool(spot)))),
        Route("fietsen", (_google(target, "bicycling"), _open(target, "bike", knows_spot=bool(spot)))),
        Route("ov", (*planner, _google(target, "transit"))),
    )


def _google(target: str, mode: str) -> PageLink:
    address = f"https://www.google.com/maps/dir/?api=1&destination={target}&travelmode={mode}"
    return PageLink("route", address, "Google Maps")


def _open(target: str, mode: str, *, knows_spot: bool) -> PageLink:
    """It finds a way to a spot only; an address it can look up."""
    way = f"directions?engine=fossgis_osrm_{mode}&to={target}" if knows_spot else f"search?query={target}"
    return PageLink("route", f"https://www.openstreetmap.org/{way}", "OpenStreetMap")


def _planner(adres: Adres) -> PageLink:
    """As its own links have it: `amsterdam_van-der-hoopstraat-70`, without an addition to the number."""
    street = f"{adres.straat} {adres.huisnummer or ''}".strip()
    place, street = map(slug, (adres.plaats, street))
    return PageLink("route", f"https://9292.nl/?naar={quote(f'{place}_{street}')}", "9292")


def report_link(catalogue: Catalogue, voorziening: Voorziening, language: str) -> str:
    """A letter to the region that is half written: which place it is about, and what to tell, in the reader's language
    with the Dutch beside it. Nothing but the name says which place it is. Empty when the region names no address."""
    regio = catalogue.regio
    if not regio.email:
        return ""
    code, (subject, questions) = code_of(voorziening.id).upper(), _half_written(language)
    address = f"{regio.site_url.rstrip('/')}/{prefix(catalogue, language)}plek/{voorziening.id}/"
    about = in_address(f"{voorziening.naam} ({code})")
    which = in_address("\r\n".join((voorziening.naam, code, address)))  # line ends as RFC 6068 wants them
    return f"mailto:{quote(regio.email, safe='@')}?subject={subject}{about}&body={questions}{which}"


@kept  # for speed
def _half_written(language: str) -> tuple[str, str]:
    """How the subject and body of such a message begin, as written in an address."""
    spoken = [translations(code).gettext for code in dict.fromkeys((language, "nl"))]
    subject = " / ".join(say("Something is wrong") for say in spoken)
    questions = [say("What is wrong, and how should it be? You can write in your own language.") for say in spoken]
    lines = [*questions, "", "", "", "--", ""]
    return in_address(f"{subject}: "), in_address("\r\n".join(lines))


def in_address(text: str) -> str:
    """As it stands behind the ? of a letter: what is beyond ASCII as it is. Browsers write that as bytes themselves."""
    return _ASCII.sub(lambda found: quote(found[0], safe=""), text)


def channels(contact: Contact) -> list[PageLink]:
    """Ways to reach the place, the quickest first."""
    found: list[PageLink] = []
    if contact.telefoon:
        found.append(PageLink("bel", contact.telefoon.link, contact.telefoon.getoond))
    if contact.whatsapp:
        found.append(PageLink("whatsapp", f"https://wa.me/{contact.whatsapp.cijfers}", contact.whatsapp.getoond))
    if contact.email:
        found.append(PageLink("mail", f"mailto:{quote(contact.email, safe='@')}", contact.email))
    if contact.website:
        found.append(PageLink("web", contact.website, urlsplit(contact.website).netloc.removeprefix("www.")))
    return found


def source_of(v: Voorziening) -> str:
    """Whom to name, and under which licence, where that is not the region's own; else empty."""
    said = v.herkomst
    return ", ".join(filter(None, (said.vermelding, said.licentie))) if said else ""
