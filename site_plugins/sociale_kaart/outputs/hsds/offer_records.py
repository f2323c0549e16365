"""What a place offers as HSDS services of their own, given at the place's location."""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.hsds.identifiers import Record, id_of, known
from sociale_kaart.outputs.hsds.schedules import schedules_of
from sociale_kaart.outputs.hsds.service_records import doors, page, service
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.offers import Offer, offers
from sociale_kaart.rendering.plain_text import plain

# What is the place's alone: the service of the place itself has it.
_ONLY_THE_PLACE = ("ook_bekend_als", "samenvatting", "aanbod", "meedoen", "kvk", "herkomst", "oude_namen")


def offer_services(catalogue: Catalogue, v: Voorziening) -> Iterator[Record]:
    """All that is still to come, in the order of the file."""
    whole = service(catalogue, v)
    for offer in offers(catalogue, v):
        yield _service(catalogue, v, offer, whole)


def _service(catalogue: Catalogue, v: Voorziening, offer: Offer, whole: Record) -> Record:
    """With the location of the place, and with its organisation where it names no other."""
    blok, site, parts = offer.blok, catalogue.regio.site_url, (v.id, "aanbod", offer.blok.id)
    found = service(catalogue, _as_place(v, blok, catalogue.regio.eerste_taal))
    times = list(schedules_of(catalogue, v, offer.hours, offer.said, *parts)) if offer.said.regels else []
    joining = (plain(blok.aanmelden, catalogue.regio.eerste_taal), str(found.get("application_process", "")))
    return known(
        {
            **found,
            "additional_urls": [_page(catalogue, v, blok)],
            "schedules": times or whole.get("schedules", []),
            "application_process": "\n".join(filter(None, joining)),
            "service_at_locations": list(doors(catalogue, v, id_of(site, *parts, "door"))),
            "organization": found["organization"] if blok.organisatie else whole["organization"],
        }
    )


def _page(catalogue: Catalogue, v: Voorziening, blok: Aanbod) -> Record:
    """Where the page of the place tells of it."""
    whole = page(catalogue, v)
    id = id_of(catalogue.regio.site_url, v.id, "aanbod", blok.id, "page")
    return {**whole, "id": id, "url": f"{whole['url']}#aanbod-{blok.id}"}


def _as_place(v: Voorziening, blok: Aanbod, language: str) -> Voorziening:
    """As if it were a place: what the block does not say is the place's."""
    own = {key: getattr(blok, key) for key in ("categorie", "doelgroep", "leeftijd", "talen", "organisatie")}
    threshold = {key: getattr(blok.drempel, key) for key in blok.drempel.model_fields_set}
    said = {key: value for key, value in own.items() if value}
    if blok.contact != Contact():
        said["contact"] = blok.contact
    empty = {key: Voorziening.model_fields[key].get_default(call_default_factory=True) for key in _ONLY_THE_PLACE}
    return v.model_copy(
        update={
            **empty,
            "id": f"{v.id}/aanbod/{blok.id}",
            "naam": plain(blok.naam, language),
            "omschrijving": blok.omschrijving,
            "drempel": v.drempel.model_copy(update=threshold),
            **said,
        }
    )
