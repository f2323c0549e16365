"""The places for other programs: JSON (see the contract), GeoJSON for maps."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import cast

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.json_values import JsonObject
from sociale_kaart.place.aanbod import Aanbod
from sociale_kaart.place.contact import Contact
from sociale_kaart.place.published import (
    FREE,
    AboutJson,
    ByLanguage,
    Feature,
    LicenceJson,
    OfferHours,
    OfferJson,
    PlaceJson,
    Point,
    PropertiesJson,
)
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rendering.exported_hours import care, hours, periods, said_in
from sociale_kaart.rendering.layout import place_address
from sociale_kaart.rendering.offers import Offer, offers

VERSION = 2
NOTHING: Mapping[str, object] = {}
_COLLECTION = {"type": "FeatureCollection"}


def files(catalogue: Catalogue, beside: Mapping[str, object] = NOTHING) -> Iterator[tuple[str, bytes]]:
    """Two files below `data/`, of the same places; `beside`: what the first has besides them."""
    about, (items, features) = _about(catalogue, FREE), _texts(catalogue)
    yield "data/voorzieningen.json", _with_list(about, "voorzieningen", items, beside)
    yield "data/voorzieningen.geojson", _with_list({**_COLLECTION, **about}, "features", features)


def apart(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """The same two of the places under each other licence, with who must be named."""
    for licence, part in catalogue.apart.items():
        items, features = _texts(part)
        names = sorted({v.herkomst.vermelding or "" for v in part.voorzieningen if v.herkomst})
        terms = LicenceJson(licentie=licence, vermelding=names)
        name = f"data/apart/{re.sub('[^a-z0-9.]+', '-', licence.lower())}"
        about = _about(part, terms)
        yield f"{name}.json", _with_list(about, "voorzieningen", items)
        yield f"{name}.geojson", _with_list({**_COLLECTION, **about}, "features", features, terms)


def _texts(catalogue: Catalogue) -> tuple[list[bytes], list[bytes]]:
    """The text of each place, and of each feature, as there are: what they are made of is many times as large."""
    items, features = [], []
    with_door = {v.id for v in catalogue.met_deur}
    for v in catalogue.voorzieningen:
        one = item(catalogue, v)
        items.append(_json(one))
        if v.id in with_door:
            features.append(_json(_feature(one)))
    return items, features


def _with_list(head: Mapping[str, object], key: str, texts: list[bytes], tail: Mapping[str, object] = NOTHING) -> bytes:
    """The JSON of `{**head, key: [*texts], **tail}`, of texts that are JSON already."""
    end = b"," + _json(tail)[1:] if tail else b"}"
    return b"%b,%b:[%b]%b" % (_json(head)[:-1], _json(key), b",".join(texts), end)


def _about(catalogue: Catalogue, terms: LicenceJson) -> AboutJson:
    """Of which region a file is, of when, and what one may do with it."""
    regio = catalogue.regio
    return {
        "versie": VERSION,
        "gemaakt": catalogue.today.isoformat(),
        "regio": {
            "naam": regio.regio,
            "talen": list(regio.talen),
            "grenzen": regio.grenzen.model_dump(),
            "url": regio.site_url,
            "voorbeeld": regio.is_sample,
            **terms,
        },
    }


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


def _feature(it: PlaceJson) -> Feature:
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


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
