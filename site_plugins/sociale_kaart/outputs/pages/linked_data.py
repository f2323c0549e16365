"""A place in the words of schema.org, for search engines: a block of data on its page, never run as a script."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.json_values import Json, JsonObject
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import Fact, facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.linked_hours import linked_hours
from sociale_kaart.rendering.offers import moments, offers
from sociale_kaart.rendering.place_links import adres_regels
from sociale_kaart.rendering.plain_text import plain, plain_text
from sociale_kaart.rendering.site_addresses import place_address

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MOST_EVENTS = 20  # so that a page with a full week does not grow heavy of what nobody sees
# Facts for which schema.org has a word of its own; every other one is a feature or a property, called as in the file.
FIELDS = frozenset(
    {
        *("naam", "ook_bekend_als", "categorie", "samenvatting", "gebied", "openingstijden", "controle.datum"),
        *("adres.straat", "adres.huisnummer", "adres.toevoeging", "adres.postcode", "adres.plaats"),
        *("locatie.lat", "locatie.lon", "contact.telefoon", "contact.website"),
    }
)
_YES_OR_NO = {"ja": True, "nee": False}


def linked_data(catalogue: Catalogue, v: Voorziening) -> JsonObject:
    """A schema.org Place; only what is known."""
    contact, spot, regio = v.contact, v.locatie, catalogue.regio
    words = catalogue.woorden
    found: dict[str, Json] = {
        "@context": "https://schema.org",
        "@type": "Place",
        "name": v.naam,
        "alternateName": list(v.ook_bekend_als) or None,
        "description": plain(v.samenvatting, regio.eerste_taal) or None,
        "url": place_address(catalogue, v.id),
        "keywords": [plain(words.categorieen[id].naam, regio.eerste_taal) for id in v.categorie],
        "containedInPlace": _area(catalogue, v),
        "address": _address(v),
        "telephone": contact.telefoon.getoond if contact.telefoon else None,
        "sameAs": contact.website,
        "isAccessibleForFree": True if v.drempel.kosten == "gratis" else None,
        "openingHoursSpecification": list(_hours(catalogue, v)) or None,
        "event": list(_events(catalogue, v)) or None,
        "amenityFeature": list(_features(v)) or None,
        "additionalProperty": list(_properties(v, regio.eerste_taal)) or None,
        "subjectOf": {"@type": "WebPage", "lastReviewed": v.controle.datum.isoformat()},
    }
    if spot and not v.werkgebied:
        found["geo"] = {"@type": "GeoCoordinates", "latitude": spot.lat, "longitude": spot.lon}
    return {key: value for key, value in found.items() if value is not None}


def _events(catalogue: Catalogue, v: Voorziening) -> Iterator[JsonObject]:
    """What is on this week: only what has times of its own, at a place of which we know that it is right."""
    if v.status != "open" or not v.adres or catalogue.is_stale(v):
        return
    for moment in moments(catalogue, offers(catalogue, v))[:MOST_EVENTS]:
        blok = moment.offer.blok
        if blok.soort in ("activiteit", "meedoen"):
            costs = blok.drempel.kosten if blok.drempel.kosten != "onbekend" else v.drempel.kosten
            yield {
                "@type": "Event",
                "name": blok.naam["nl"],
                "startDate": _moment(moment.begin),
                "endDate": _moment(moment.einde),
                "location": {"@type": "Place", "name": v.naam, "address": _address(v)},
                **({"isAccessibleForFree": True} if costs == "gratis" else {}),
            }


def _moment(wall: datetime) -> str:
    return wall.replace(tzinfo=AMSTERDAM).isoformat(timespec="minutes")


def _area(catalogue: Catalogue, v: Voorziening) -> dict[str, str] | None:
    if not v.gebied:
        return None
    name = plain(catalogue.woorden.gebieden[v.gebied].naam, catalogue.regio.eerste_taal)
    return {"@type": "AdministrativeArea", "name": name}


def _others() -> Iterator[Fact]:
    return (fact for fact in facts() if fact.is_in(Output.LINKED) and fact.path not in FIELDS)


def _is_feature(fact: Fact) -> bool:
    """Whether the answer is yes or no."""
    return "ja" in fact.declared.answers


def _features(v: Voorziening) -> Iterator[JsonObject]:
    """What a place has, or has not."""
    for fact in filter(_is_feature, _others()):
        if answer := plain_text(fact, v, ""):
            yield {
                "@type": "LocationFeatureSpecification",
                "name": fact.path,
                "value": _YES_OR_NO.get(answer, answer),
            }


def _properties(v: Voorziening, language: str) -> Iterator[dict[str, str]]:
    """What else the file says; a key that says what is so everywhere (`status: open`) says nothing."""
    for fact in _others():
        text = "" if _is_feature(fact) or fact.of(v) == fact.veld.info.default else plain_text(fact, v, language)
        if text:
            yield {"@type": "PropertyValue", "name": fact.path, "value": text}


def _address(v: Voorziening) -> dict[str, str] | None:
    if not v.adres:
        return None
    parts = {"streetAddress": adres_regels(v)[0], "postalCode": v.adres.postcode, "addressLocality": v.adres.plaats}
    return {"@type": "PostalAddress", **{key: value for key, value in parts.items() if value}, "addressCountry": "NL"}


def _hours(catalogue: Catalogue, v: Voorziening) -> Iterator[JsonObject]:
    """Hours whose check is too old are left out: a search engine says green "open" and tells nobody how old that is."""
    uren = catalogue.uren.get(v.id)
    if uren and v.status == "open" and not catalogue.is_stale(v):
        yield from linked_hours(uren, catalogue)
