"""Everything below `data/hsds/`: the services in full as one list, and the same as a tabular data package."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.hsds import packaged
from sociale_kaart.outputs.hsds.identifiers import Record
from sociale_kaart.outputs.hsds.offer_records import offer_services
from sociale_kaart.outputs.hsds.service_records import service
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.rows_by_place import Row, Rows, made


def files(catalogue: Catalogue, rows: Rows = made) -> Iterator[tuple[str, bytes]]:
    """Made once for all languages: HSDS has one; texts are in the region's first, else in Dutch.

    A service for each place, then one for each block of what it offers.
    """
    own, offered = [], []
    for first, *others in rows("hsds", catalogue.voorzieningen, partial(_services, catalogue.without_places)):
        own.append(first.encode())
        offered += [text.encode() for text in others]
    tables, texts = packaged.Tables(), [*own, *offered]
    for text in texts:  # one by one: of all places together they are many times as large as their texts
        tables.add("service", json.loads(text), {})
    yield "data/hsds/services.json", b"[%b]" % b",".join(texts)
    texts.clear()
    yield from packaged.files(tables)


def _services(catalogue: Catalogue, v: Voorziening) -> Row:
    """The place, then what it offers, each as the text that it has in the list."""
    offers = offer_services(catalogue, v) if v.aanbod_blokken else ()
    return [_text(one) for one in (service(catalogue, v), *offers)]


def _text(one: Record) -> str:
    return json.dumps(one, ensure_ascii=False, separators=(",", ":"))
