"""Everything below `data/hsds/`: the services in full as one list, and the same as a tabular data package."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.hsds import packaged
from sociale_kaart.outputs.hsds.identifiers import Record
from sociale_kaart.outputs.hsds.offer_records import offer_services
from sociale_kaart.outputs.hsds.service_records import service


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Made once for all languages: HSDS has one; texts are in the region's first, else in Dutch.

    A service for each place, then one for each block of what it offers.
    """
    tables, texts = packaged.Tables(), []
    for one in _services(catalogue):
        tables.add("service", one, {})
        texts.append(json.dumps(one, ensure_ascii=False, separators=(",", ":")).encode())
    yield "data/hsds/services.json", b"[%b]" % b",".join(texts)
    texts.clear()
    yield from packaged.files(tables)


def _services(catalogue: Catalogue) -> Iterator[Record]:
    """One by one: of all places together they are many times as large as their texts."""
    for v in catalogue.voorzieningen:
        yield service(catalogue, v)
    for v in catalogue.voorzieningen:
        yield from offer_services(catalogue, v) if v.aanbod_blokken else ()
