"""A place for other programs, with its offers; and the same as a spot on a map."""

from __future__ import annotations

from typing import cast

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.json_values import JsonObject
from sociale_kaart.outputs.exports.exported_hours import care, hours, periods, said_in
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.published import (
    ByLanguage,
    Feature,
    OfferHours,
    OfferJson,
    PlaceJson,
    Point,
    PropertiesJson,
)
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.offers import Offer, offers
from sociale_kaart.rendering.site_addresses import place_address


def item(catalogue: Catalogue, v: Voorziening) -> PlaceJson:
    """A place: the keys of its file, its id, its address per language, and its hours in every form."""
    own = v.model_dump(
        mode="json", exclude_unset=True, exclude_none=True, exclude={"contact", "categorie", "openingstijden"}
    )
    keys = {key: value for key, value in own.items() if value not in ([], {})}
    found = {
        "id": v.id,
        "url": {code: place_address(catalogue, v.id, code) for code in catalogue.regio.talen},
        **keys,
        **({"foto": {"url": f"{_base(catalogue)}foto/{v.id}.webp", **keys["foto"]}} if "foto" in keys else {}),
        **({"aanbod": _aanbod(catalogue, v)} if "aanbod" in keys else {}),
        "categorie": list(v.categorie),
        **_contact(v.contact),
        **({"openingstijden": hours(catalogue, v)} if v.id in catalogue.uren else {}),
    }
    return cast(PlaceJson, found)


def _contact(contact: Contact) -> JsonObject:
    found = contact.model_dump(mode="json", exclude_none=True, exclude={"telefoon", "whatsapp"})
    numbers = {"telefoon": contact.telefoon, "whatsapp": contact.whatsapp}
    found |= {key: number.getoond for key, number in numbers.items() if number}
    return {"contact": found} if found else {}


def _aanbod(catalogue: Catalogue, v: Voorziening) -> list[OfferJson | ByLanguage]:
    """What is on offer, in the order of the file: a text per language, or a block with its keys and its hours."""
    coming = {id(offer.blok): offer for offer in offers(catalogue, v)}
    return [_block(catalogue, one, coming.get(id(one))) if isinstance(one, Aanbod) else one for one in v.aanbod]


def _block(catalogue: Catalogue, blok: Aanbod, offer: Offer | None) -> OfferJson:
    """`perioden` as those of a place, between the first day and the last; none of what is over."""
    own = blok.model_dump(
        mode="json", exclude_unset=True, exclude_none=True, exclude={"contact", "openingstijden", "soort"}
    )
    found = {"id": blok.id, **own, "soort": blok.soort, **_contact(blok.contact)}
    if blok.openingstijden:
        uren = offer.hours if offer else Openingstijden()
        outcome = expand(uren, catalogue.feestdagen, catalogue.today)
        said = read_lines(blok.openingstijden)[0]
        found["openingstijden"] = OfferHours(
            regels=list(blok.openingstijden),
            tekst=said_in(catalogue, said),
            perioden=periods(outcome),
            let_op=care(outcome),
        )
    return cast(OfferJson, found)


def feature(it: PlaceJson) -> Feature:
    """A Feature (RFC 7946) of a place that has a door; what is not a spot is in `properties`."""
    return Feature(
        type="Feature",
        id=it["id"],
        geometry=Point(type="Point", coordinates=[it["locatie"]["lon"], it["locatie"]["lat"]]),
        properties=_properties(it),
    )


def _properties(item: PlaceJson) -> PropertiesJson:
    """A map has no room for blocks: of these the name, with its hours in words."""
    found = {key: value for key, value in item.items() if key not in {"locatie", "openingstijden"}}
    texts = [_named(cast(OfferJson, one)) if "soort" in one else one for one in item.get("aanbod", ())]
    return cast(PropertiesJson, {**found, "aanbod": texts} if texts else found)


def _named(block: OfferJson) -> ByLanguage:
    said = block["openingstijden"]["tekst"] if "openingstijden" in block else {}
    when = {code: f" ({'; '.join(lines)})" for code, lines in said.items() if lines}
    return {code: f"{name}{when.get(code, '')}" for code, name in block["naam"].items()}


def _base(catalogue: Catalogue) -> str:
    return catalogue.regio.site_url.rstrip("/") + "/"
