"""`data/catalogus.jsonld`: the region's data as data portals describe them (DCAT-AP-NL 3.0)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.json_values import JsonObject
from sociale_kaart.rendering.site_addresses import site_name

LICENCE = "http://creativecommons.org/publicdomain/zero/1.0/"
_EU = "http://publications.europa.eu/resource/authority"
_IANA = "https://www.iana.org/assignments/media-types"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "geo": "http://www.opengis.net/ont/geosparql#",
}
# The EU's list of languages goes by three letters. A language that is not here is not said.
_LANGUAGES = {
    "nl": "NLD", "en": "ENG", "ar": "ARA", "tr": "TUR", "pl": "POL", "uk": "UKR", "es": "SPA", "fr": "FRA", "de": "DEU",
    "ti": "TIR", "so": "SOM", "fa": "FAS", "am": "AMH", "ps": "PUS", "bg": "BUL", "ro": "RON", "pt": "POR", "ru": "RUS",
    "zh": "ZHO", "pap": "PAP", "ku": "KUR", "hu": "HUN", "it": "ITA",
}  # fmt: skip
# Name, what it is, media type, and the code of its form in the EU's list.
_FILES = (
    ("voorzieningen.json", "JSON: alles, in alle talen, met de uren per dag", "application/json", "JSON"),
    ("voorzieningen.geojson", "GeoJSON: plekken met een punt op de kaart", "application/geo+json", "GEOJSON"),
    ("voorzieningen.csv", "CSV met komma's", "text/csv", "CSV"),
    ("voorzieningen-puntkomma.csv", "CSV met puntkomma's, voor een Nederlandse spreadsheet", "text/csv", "CSV"),
    (
        "voorzieningen.xlsx",
        "Excel: elk gegeven in een kolom",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "XLSX",
    ),
    ("hsds/services.json", "HSDS 3.1: diensten als JSON", "application/json", "JSON"),
    ("hsds/datapackage.json", "HSDS 3.1: tabellen", "application/json", "JSON"),
    ("wijzigingen.atom", "Atom: wat het laatst is nagekeken", "application/atom+xml", "ATOM"),
)


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    described = json.dumps(document(catalogue), ensure_ascii=False, indent=1)
    yield "data/catalogus.jsonld", f"{described}\n".encode()


def document(catalogue: Catalogue) -> JsonObject:
    """A catalogue of one dataset, with a distribution for each file."""
    about = f"{_base(catalogue)}data/catalogus.jsonld"
    return {
        "@context": CONTEXT,
        "@id": f"{about}#catalogus",
        "@type": "dcat:Catalog",
        "dct:title": _dutch(f"Open data van {site_name(catalogue, 'nl')}"),
        "dct:description": _dutch(f"Wat {site_name(catalogue, 'nl')} aan open data geeft."),
        "dct:publisher": _publisher(catalogue),
        "dcat:contactPoint": _contact(catalogue),
        "foaf:homepage": _typed(_base(catalogue), "foaf:Document"),
        "dct:license": _typed(LICENCE, "dct:LicenseDocument"),
        "dct:language": _languages(catalogue),
        "dcat:dataset": _dataset(catalogue, about),
    }


def _dataset(catalogue: Catalogue, about: str) -> JsonObject:
    """`modified` is the day of the build: the hours in the files begin on that day."""
    regio = catalogue.regio
    sample = " Dit zijn voorbeeldgegevens." if regio.is_sample else ""
    return {
        "@id": f"{about}#voorzieningen",
        "@type": "dcat:Dataset",
        "dct:identifier": f"{about}#voorzieningen",
        "dct:title": _dutch(f"Voorzieningen in {regio.regio}"),
        "dct:description": _dutch(
            f"Plekken in {regio.regio} waar je hulp vindt of zo kunt binnenlopen: waar, wanneer, voor wie, en wat "
            f"ervoor nodig is. Van elke plek staat erbij wanneer die voor het laatst is nagekeken.{sample}"
        ),
        "dct:publisher": _publisher(catalogue),
        "dct:creator": _publisher(catalogue),
        "dcat:contactPoint": _contact(catalogue),
        "dct:accessRights": _typed(f"{_EU}/access-right/PUBLIC", "dct:RightsStatement"),
        "dcat:theme": _typed(f"{_EU}/data-theme/SOCI", "skos:Concept"),
        "dcat:keyword": [_dutch(word) for word in ("sociale kaart", "voorzieningen", "hulp", "ontmoeting")],
        "dct:language": _languages(catalogue),
        "dct:modified": {"@type": "xsd:date", "@value": catalogue.today.isoformat()},
        "dct:spatial": _bounds(catalogue),
        "dcat:landingPage": _typed(_base(catalogue), "foaf:Document"),
        "dcat:distribution": [_distribution(catalogue, about, *file) for file in (*_FILES, *_apart(catalogue))],
    }


def _apart(catalogue: Catalogue) -> Iterator[tuple[str, str, str, str, str]]:
    """The files of places that are under another licence; `exports` makes them."""
    for licence in catalogue.apart:
        name = f"apart/{re.sub('[^a-z0-9.]+', '-', licence.lower())}"
        address = f"https://spdx.org/licenses/{licence}"
        yield f"{name}.json", f"JSON: plekken onder {licence}", "application/json", "JSON", address
        yield f"{name}.geojson", f"GeoJSON: plekken onder {licence}", "application/geo+json", "GEOJSON", address


def _distribution(
    catalogue: Catalogue, about: str, name: str, title: str, media: str, form: str, licence: str = LICENCE
) -> JsonObject:
    address = f"{_base(catalogue)}data/{name}"
    return {
        "@id": f"{about}#{name}",
        "@type": "dcat:Distribution",
        "dct:title": _dutch(title),
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dct:license": _typed(licence, "dct:LicenseDocument"),
        "dcat:mediaType": _typed(f"{_IANA}/{media}", "dct:MediaType"),
        "dct:format": _typed(f"{_EU}/file-type/{form}", "dct:MediaTypeOrExtent"),
    }


def _publisher(catalogue: Catalogue) -> JsonObject:
    about = f"{_base(catalogue)}#uitgever"
    return {"@id": about, "@type": "foaf:Agent", "foaf:name": _dutch(site_name(catalogue, "nl"))}


def _contact(catalogue: Catalogue) -> JsonObject:
    """A region without a mail address is reached by its own site."""
    regio = catalogue.regio
    reached = {"vcard:hasEmail": {"@id": f"mailto:{regio.email}"}} if regio.email else {}
    contact = {"@id": f"{_base(catalogue)}#contact", "@type": "vcard:Kind", "vcard:fn": site_name(catalogue, "nl")}
    return {**contact, **reached, "vcard:hasURL": {"@id": _base(catalogue)}}


def _languages(catalogue: Catalogue) -> list[JsonObject]:
    known = [_LANGUAGES[code] for code in catalogue.regio.talen if code in _LANGUAGES]
    return [_typed(f"{_EU}/language/{code}", "dct:LinguisticSystem") for code in known]


def _bounds(catalogue: Catalogue) -> JsonObject:
    box = catalogue.regio.grenzen
    corners = ((box.west, box.zuid), (box.oost, box.zuid), (box.oost, box.noord), (box.west, box.noord))
    ring = ", ".join(f"{lon} {lat}" for lon, lat in (*corners, corners[0]))
    return {"@type": "dct:Location", "dcat:bbox": {"@type": "geo:wktLiteral", "@value": f"POLYGON(({ring}))"}}


def _typed(address: str, kind: str) -> JsonObject:
    return {"@id": address, "@type": kind}


def _dutch(text: str) -> JsonObject:
    return {"@language": "nl", "@value": text}


def _base(catalogue: Catalogue) -> str:
    return catalogue.regio.site_url.rstrip("/") + "/"
