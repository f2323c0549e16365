"""A place in the words of schema.org, for search engines: a block of data on its page, never run as a script."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.words import week
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.links import adres_regels

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def linked_data(catalogue: Catalogue, v: Voorziening) -> dict[str, Any]:
    """A schema.org Place; only what is known."""
    contact, spot = v.contact, v.locatie
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Place",
        "name": v.naam,
        "address": _address(v),
        "telephone": contact.telefoon.getoond if contact.telefoon else None,
        "sameAs": contact.website,
        "isAccessibleForFree": True if v.drempel.kosten == "gratis" else None,
        "openingHoursSpecification": list(_hours(catalogue, v)) or None,
    }
    if spot and not v.werkgebied:
        found["geo"] = {"@type": "GeoCoordinates", "latitude": spot.lat, "longitude": spot.lon}
    return {key: value for key, value in found.items() if value is not None}


def _address(v: Voorziening) -> dict[str, str] | None:
    if not v.adres:
        return None
    parts = {"streetAddress": adres_regels(v)[0], "postalCode": v.adres.postcode, "addressLocality": v.adres.plaats}
    return {"@type": "PostalAddress", **{key: value for key, value in parts.items() if value}, "addressCountry": "NL"}


def _hours(catalogue: Catalogue, v: Voorziening) -> Iterator[dict[str, str]]:
    """By the day of the week when the hours are plainly weekly, else day by day for as far as they are sure."""
    uren = catalogue.uren.get(v.id)
    if not uren or v.status != "open":
        return
    days = week(uren)
    if days is not None:
        for day, periods, _ in days:
            for opens, closes in periods:
                yield {"@type": "OpeningHoursSpecification", "dayOfWeek": DAYS[day], "opens": opens, "closes": closes}
        return
    for start, end in expand(uren, catalogue.feestdagen, catalogue.today).perioden:
        yield _on(start.date(), f"{start:%H:%M}", f"{end:%H:%M}")


def _on(day: date, opens: str, closes: str) -> dict[str, str]:
    valid = {"validFrom": day.isoformat(), "validThrough": day.isoformat()}
    return {"@type": "OpeningHoursSpecification", "opens": opens, "closes": closes, **valid}
