"""What HSDS has no field for: every other fact of a place as an attribute, with a term that says what was asked.

A new key comes along by itself; one that has a field of its own is named in `FIELDS`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.hsds.identifiers import Record, id_of
from sociale_kaart.place.declaration import Output
from sociale_kaart.place.facts import Fact, facts
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.reading.words import Begrip, Categorie, Thema
from sociale_kaart.rendering.plain_text import plain, plain_text

# Facts whose whole value stands in a field that HSDS has for it, or in a term of their own.
FIELDS = frozenset(
    {
        *("naam", "ook_bekend_als", "categorie", "organisatie", "samenvatting", "omschrijving", "openingstijden"),
        *("adres.straat", "adres.huisnummer", "adres.toevoeging", "adres.postcode", "adres.plaats"),
        *("adres.toelichting", "locatie.lat", "locatie.lon", "werkgebied", "gebied", "doelgroep", "talen"),
        *("contact.telefoon", "contact.whatsapp", "contact.email", "contact.website"),
        *("leeftijd.van", "leeftijd.tot", "status", "controle.datum", "kvk"),
    }
)
OWN = "sociale-kaart"  # the taxonomy of our own keys


def attributes(catalogue: Catalogue, v: Voorziening) -> Iterator[Record]:
    """The kinds, themes, groups and area of a place, then all that its file says besides."""
    words = catalogue.woorden
    for id in v.categorie:
        yield _attribute(catalogue, v, "categorieen", words.categorieen[id])
    for thema in catalogue.themas(v):
        yield _attribute(catalogue, v, "themas", thema)
    for id in catalogue.doelgroepen(v):
        yield _attribute(catalogue, v, "doelgroepen", words.doelgroepen[id])
    if v.gebied:
        yield _attribute(catalogue, v, "gebieden", words.gebieden[v.gebied])
    for fact in _others():
        yield from _told(catalogue, v, fact)


@cache  # for speed
def _others() -> tuple[Fact, ...]:
    return tuple(fact for fact in facts() if fact.is_in(Output.HSDS) and fact.path not in FIELDS)


def _attribute(catalogue: Catalogue, v: Voorziening, taxonomy: str, word: Begrip) -> Record:
    site, language = catalogue.regio.site_url, catalogue.regio.eerste_taal
    name = plain(word.naam, language)
    about = plain(word.uitleg, language) if isinstance(word, Categorie | Thema) else ""
    term = {
        "id": id_of(site, "term", taxonomy, word.id),
        "code": word.id,
        "name": name,
        "description": about or name,
        "taxonomy": taxonomy,
        "language": language,
    }
    return {
        "id": id_of(site, v.id, taxonomy, word.id),
        "link_entity": "service",
        "value": word.id,
        "taxonomy_term": term,
    }


def _told(catalogue: Catalogue, v: Voorziening, fact: Fact) -> Iterator[Record]:
    value = plain_text(fact, v, catalogue.regio.eerste_taal)
    if not value:
        return
    site = catalogue.regio.site_url
    id = id_of(site, v.id, OWN, fact.path)
    yield {"id": id, "link_entity": "service", "value": value, "taxonomy_term": _term_of(site, fact)}


@lru_cache(maxsize=512)  # for speed
def _term_of(site: str, fact: Fact) -> Record:
    """What was asked; nobody changes it."""
    asked = fact.declared.asked
    return {
        "id": id_of(site, "term", OWN, fact.path),
        "code": fact.path,
        "name": asked.name.nl if asked else fact.path,
        "description": str(fact.veld.info.description),
        "taxonomy": OWN,
        "language": "nl",
    }
