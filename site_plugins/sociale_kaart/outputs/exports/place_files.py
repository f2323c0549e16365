"""The two files of places, those that are free and those under each other licence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.exports.place_json import feature, item
from sociale_kaart.place.published import FREE, AboutJson, LicenceJson

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
            features.append(_json(feature(one)))
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


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
