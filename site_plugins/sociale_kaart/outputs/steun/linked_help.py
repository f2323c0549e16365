"""Schemes and lines to call in the words of schema.org, for search engines: only what is known."""

from __future__ import annotations

from collections.abc import Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.json_values import JsonObject
from sociale_kaart.languages.texts import Gezegd, say_in
from sociale_kaart.outputs.steun.lines import is_fresh, uren_of
from sociale_kaart.reading.regelingen import Gever, Regeling
from sociale_kaart.reading.words import Hulplijn
from sociale_kaart.rendering.linked_hours import linked_hours

CONTEXT = {"@context": "https://schema.org"}
# A foundation is no government; a municipality or a water board gives it to whom it governs.
KIND: dict[Gever, str] = {"landelijk": "GovernmentService", "gemeente": "GovernmentService"}
KIND |= {"waterschap": "GovernmentService", "fonds": "Service"}


def linked_scheme(catalogue: Catalogue, regeling: Regeling, language: str, url: str) -> JsonObject:
    """What one gets, for whom, and where one asks for it. No amount, and nothing that sounds like a right."""
    nl = regeling.naam["nl"]
    known = _known(
        {
            "@type": KIND[regeling.van],
            "name": _plain(regeling.naam, language),
            "alternateName": nl if nl != _plain(regeling.naam, language) else None,
            "description": _plain(regeling.wat, language),
            "url": url,
            "sameAs": regeling.upl,
            "audience": {"@type": "Audience", "audienceType": _plain(regeling.voor_wie, language)},
            "areaServed": _area(catalogue, regeling),
            "availableChannel": _channel(regeling, language),
            "subjectOf": {"@type": "WebPage", "lastReviewed": regeling.controle.datum.isoformat()},
        }
    )
    return {**CONTEXT, **known}


def _area(catalogue: Catalogue, regeling: Regeling) -> JsonObject | None:
    if regeling.van == "landelijk":
        return {"@type": "Country", "name": "Nederland"}
    is_local = regeling.van == "gemeente"
    return {"@type": "AdministrativeArea", "name": catalogue.regio.regio} if is_local else None


def _channel(regeling: Regeling, language: str) -> JsonObject:
    ask = regeling.aanvragen
    phone = {"@type": "ContactPoint", "telephone": ask.telefoon.getoond} if ask.telefoon else None
    known = _known({"name": _plain(ask.waar, language), "serviceUrl": ask.website, "servicePhone": phone})
    return {"@type": "ServiceChannel", **known}


def linked_lines(catalogue: Catalogue, lines: Sequence[Hulplijn], language: str, url: str) -> JsonObject:
    """Each organisation with its number; hours only where a reader would be told that it is open now."""
    return {**CONTEXT, "@graph": [_organisation(catalogue, line, language, url) for line in lines]}


def _organisation(catalogue: Catalogue, line: Hulplijn, language: str, url: str) -> JsonObject:
    point: JsonObject = {
        "@type": "ContactPoint",
        "telephone": line.nummer.getoond,
        "description": _plain(line.wanneer, language),
        "availableLanguage": list(line.talen) or None,
        "hoursAvailable": list(_hours(catalogue, line)) or None,
    }
    about: JsonObject = {"name": _plain(line.naam, language), "url": line.website, "contactPoint": _known(point)}
    return {"@type": "Organization", "@id": f"{url}#{line.id}", **_known(about)}


def _hours(catalogue: Catalogue, line: Hulplijn) -> list[JsonObject]:
    is_known = line.dag_en_nacht == "ja" or (line.openingstijden and is_fresh(line, catalogue))
    return list(linked_hours(uren_of(line), catalogue)) if is_known else []


def _plain(texts: dict[str, str], language: str) -> str:
    """Without the marks that a page needs around numbers in Arabic: a program reads the text itself."""
    said = say_in(texts, language) or Gezegd("", language)
    return texts.get(said.lang, said.tekst)


def _known(record: JsonObject) -> JsonObject:
    return {key: value for key, value in record.items() if value is not None}
