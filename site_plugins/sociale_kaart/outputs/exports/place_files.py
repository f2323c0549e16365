"""The two files of places, those that are free and those under each other licence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import partial

from sociale_kaart.catalogue import Catalogue, has_door
from sociale_kaart.outputs.exports.place_json import feature, item
from sociale_kaart.place.published import FREE, AboutJson, LicenceJson
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rows_by_place import Row, Rows, made

VERSION = 2
NOTHING: Mapping[str, object] = {}
_COLLECTION = {"type": "FeatureCollection"}


def files(
    catalogue: Catalogue, beside: Mapping[str, object] = NOTHING, rows: Rows = made
) -> Iterator[tuple[str, bytes]]:
    """Two files below `data/`, of the same places; `beside`: what the first has besides them."""
    about, (items, features) = _about(catalogue, FREE), _texts(catalogue, rows)
    yield "data/voorzieningen.json", _with_list(about, "voorzieningen", items, beside)
    yield "data/voorzieningen.geojson", _with_list({**_COLLECTION, **about}, "features", features)


def apart(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """The same two of the places under each other licence, with who must be named."""
    for licence, part in catalogue.apart.items():
        items, features = _texts(part, made)
        names = sorted({v.herkomst.vermelding or "" for v in part.voorzieningen if v.herkomst})
        terms = LicenceJson(licentie=licence, vermelding=names)
        name = f"data/apart/{re.sub('[^a-z0-9.]+', '-', licence.lower())}"
        about = _about(part, terms)
        yield f"{name}.json", _with_list(about, "voorzieningen", items)
        yield f"{name}.geojson", _with_list({**_COLLECTION, **about}, "features", features, terms)


def _texts(catalogue: Catalogue, rows: Rows) -> tuple[list[bytes], list[bytes]]:
    """The text of each place, and of each feature, as there are: what they are made of is many times as large."""
    items, features = [], []
    for one, *spot in rows("json", catalogue.voorzieningen, partial(_row, catalogue.without_places)):
        items.append(one.encode())
        features += [text.encode() for text in spot]
    return items, features


def _row(catalogue: Catalogue, v: Voorziening) -> Row:
    """The text of a place, and where it has a door that of its feature."""
    one = item(catalogue, v)
    found = (one, feature(one)) if has_door(v) else (one,)
    return [_json(value).decode() for value in found]


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
