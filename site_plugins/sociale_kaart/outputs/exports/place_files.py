"""The two files of places, those that are free and those under each other licence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import partial

from sociale_kaart.catalogue import Catalogue, has_door
from sociale_kaart.growing_files import growing_list
from sociale_kaart.outputs.exports.place_json import feature, item
from sociale_kaart.place.published import FREE, AboutJson, LicenceJson
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rows_by_place import Row, Rows, made

VERSION = 2
Beside = Mapping[str, object]
NOTHING: Beside = {}
_COLLECTION = {"type": "FeatureCollection"}


def files(
    catalogue: Catalogue, beside: Mapping[str, object] = NOTHING, rows: Rows = made
) -> Iterator[tuple[str, bytes]]:
    """Two files below `data/`, of the same places; `beside`: what the first has besides them."""
    yield from _both("data/voorzieningen", catalogue, _about(catalogue, FREE), (beside, NOTHING), rows)


def apart(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """The same two of the places under each other licence, with who must be named."""
    for licence, part in catalogue.apart.items():
        names = sorted({v.herkomst.vermelding or "" for v in part.voorzieningen if v.herkomst})
        terms = LicenceJson(licentie=licence, vermelding=names)
        name = f"data/apart/{re.sub('[^a-z0-9.]+', '-', licence.lower())}"
        yield from _both(name, part, _about(part, terms), (NOTHING, terms), made)


def _both(
    name: str,
    catalogue: Catalogue,
    about: AboutJson,
    beside: tuple[Beside, Beside],
    rows: Rows,
) -> Iterator[tuple[str, bytes]]:
    """The list of places and that of features; `beside`: what each has behind it."""
    collection = {**_COLLECTION, **about}
    with growing_list(_head(about, "voorzieningen")) as items, growing_list(_head(collection, "features")) as features:
        for one, *spot in rows("json", catalogue.voorzieningen, partial(_row, catalogue.without_places)):
            items.add(one.encode())
            for text in spot:
                features.add(text.encode())
        yield f"{name}.json", items.whole(_tail(beside[0]))
        yield f"{name}.geojson", features.whole(_tail(beside[1]))


def _row(catalogue: Catalogue, v: Voorziening) -> Row:
    """The text of a place, and where it has a door that of its feature."""
    one = item(catalogue, v)
    found = (one, feature(one)) if has_door(v) else (one,)
    return [_json(value).decode() for value in found]


def _head(about: Mapping[str, object], key: str) -> bytes:
    """The beginning of the JSON of `{**about, key: [...], **beside}`."""
    return b"%b,%b:[" % (_json(about)[:-1], _json(key))


def _tail(beside: Mapping[str, object]) -> bytes:
    """Its end."""
    return b"]," + _json(beside)[1:] if beside else b"]}"


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
