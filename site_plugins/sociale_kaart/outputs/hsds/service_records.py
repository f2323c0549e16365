"""A place as an HSDS service, with its organisation and its door below it; only what is known."""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.languages.direction import name_in
from sociale_kaart.outputs.hsds.attributes import attributes
from sociale_kaart.outputs.hsds.identifiers import Record, id_of, known
from sociale_kaart.outputs.hsds.schedules import schedules
from sociale_kaart.place.facts import by_path
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.feiten import in_words
from sociale_kaart.rendering.place_links import adres_regels
from sociale_kaart.rendering.plain_text import plain
from sociale_kaart.rendering.site_addresses import place_address, site_name

STATUS = {"open": "active", "tijdelijk-gesloten": "temporarily closed", "gestopt": "defunct"}


def service(catalogue: Catalogue, v: Voorziening) -> Record:
    """With everything that belongs to it, as the API of HSDS gives a service in full."""
    site, language = catalogue.regio.site_url, catalogue.regio.eerste_taal
    texts = [plain(text, language) for text in (v.samenvatting, v.omschrijving)]
    return known(
        {
            "id": id_of(site, v.id, "service"),
            "name": v.naam,
            "alternate_name": "; ".join(v.ook_bekend_als),
            "description": "\n\n".join(filter(None, texts)),
            "url": v.contact.website,
            "additional_urls": [page(catalogue, v)],
            "email": v.contact.email,
            "status": STATUS[v.status],
            "application_process": _said(v, language, "drempel.aanmelden", "drempel.verwijzing", "drempel.legitimatie"),
            "fees_description": _said(v, language, "drempel.kosten", "drempel.kosten_toelichting"),
            "eligibility_description": _said(v, language, "drempel.voorwaarden"),
            "minimum_age": v.leeftijd.van if v.leeftijd else None,
            "maximum_age": v.leeftijd.tot if v.leeftijd else None,
            "assured_date": v.controle.datum.isoformat(),
            "phones": list(_phones(site, v)),
            "schedules": list(schedules(catalogue, v)),
            "service_areas": list(_areas(catalogue, v)),
            "service_at_locations": list(doors(catalogue, v, id_of(site, v.id, "door"))),
            "languages": [_language(site, v, code, language) for code in v.talen],
            "organization": _organisation(catalogue, v),
            "cost_options": _costs(site, v),
            "attributes": list(attributes(catalogue, v)),
        }
    )


def page(catalogue: Catalogue, v: Voorziening) -> Record:
    """Where people read of the place here; its own website is `url`."""
    regio = catalogue.regio
    label = site_name(catalogue, regio.eerste_taal)
    return {"id": id_of(regio.site_url, v.id, "page"), "label": label, "url": place_address(catalogue, v.id)}


def _said(v: Voorziening, language: str, *paths: str) -> str:
    """As a place's page says it: the answers in words, texts as they are."""
    found = ((by_path()[path], by_path()[path].of(v)) for path in paths)
    texts = (in_words(f.path, value, language) if f.declared.answers else plain(value, language) for f, value in found)
    return "\n".join(filter(None, texts))


def _phones(site: str, v: Voorziening) -> Iterator[Record]:
    for kind, number in (("voice", v.contact.telefoon), ("text", v.contact.whatsapp)):
        if number:
            about = "WhatsApp" if kind == "text" else None
            yield known(
                {"id": id_of(site, v.id, "phone", kind), "number": number.grouped, "type": kind, "description": about}
            )


def _language(site: str, v: Voorziening, code: str, language: str) -> Record:
    return {"id": id_of(site, v.id, "language", code), "name": name_in(code, language), "code": code}


def _areas(catalogue: Catalogue, v: Voorziening) -> Iterator[Record]:
    for id in v.werkgebied:
        name = plain(catalogue.woorden.gebieden[id].naam, catalogue.regio.eerste_taal)
        yield {"id": id_of(catalogue.regio.site_url, v.id, "area", id), "name": name}


def _costs(site: str, v: Voorziening) -> list[Record]:
    """Only what costs nothing has an amount that we know."""
    free = {"id": id_of(site, v.id, "cost"), "option": "gratis", "currency": "EUR", "amount": 0}
    return [free] if v.drempel.kosten == "gratis" else []


def _organisation(catalogue: Catalogue, v: Voorziening) -> Record:
    """HSDS cannot do without. Where nobody said who runs a place, it is called after the place, and says so."""
    site = catalogue.regio.site_url
    about = f"{v.organisatie}, organisatie in {catalogue.regio.regio}"
    found: Record = {"id": id_of(site, "organization", v.organisatie or ""), "name": v.organisatie}
    if not v.organisatie:
        about = f"Wie {v.naam} beheert, is niet bekend."
        found = {"id": id_of(site, v.id, "organization"), "name": v.naam}
    number = {"identifier_scheme": "NL-KVK", "identifier_type": "KVK", "identifier": v.kvk}
    named = [{"id": id_of(site, str(found["id"]), "kvk"), **number}] if v.kvk else []
    return known({**found, "description": about, "organization_identifiers": named})


def doors(catalogue: Catalogue, v: Voorziening, id: str) -> Iterator[Record]:
    """Where a service is given; `id` says which one, at the same location.

    A place that comes to your home has no door, and one with a secret address has none that we know.
    """
    if not v.adres and not (v.locatie and not v.werkgebied):
        return
    site = catalogue.regio.site_url
    spot = v.locatie if not v.werkgebied else None
    location = known(
        {
            "id": id_of(site, v.id, "location"),
            "location_type": "physical",
            "name": v.naam,
            "description": plain(v.adres.toelichting, catalogue.regio.eerste_taal) if v.adres else None,
            "latitude": spot.lat if spot else None,
            "longitude": spot.lon if spot else None,
            "addresses": _address(site, v),
            "accessibility": _accessibility(catalogue, v),
        }
    )
    yield {"id": id, "location": location}


def _address(site: str, v: Voorziening) -> list[Record]:
    """The province is in no file of a place, and HSDS wants the field: it is empty."""
    if not v.adres:
        return []
    where = {"address_1": adres_regels(v)[0], "city": v.adres.plaats, "state_province": ""}
    what = {"postal_code": v.adres.postcode or "", "country": "NL", "address_type": "physical"}
    return [{"id": id_of(site, v.id, "address"), **where, **what}]


def _accessibility(catalogue: Catalogue, v: Voorziening) -> list[Record]:
    language, site = catalogue.regio.eerste_taal, catalogue.regio.site_url
    said = _said(v, language, "toegankelijk.rolstoel", "toegankelijk.toilet")
    details = plain(v.toegankelijk.toelichting, language)
    record = known({"description": said, "details": details})
    return [{"id": id_of(site, v.id, "accessibility"), **record}] if record else []
