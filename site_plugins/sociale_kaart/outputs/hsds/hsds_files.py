"""Everything below `data/hsds/`: the services in full as one list, and the same as a tabular data package."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.hsds import packaged
from sociale_kaart.outputs.hsds.offer_records import offer_services
from sociale_kaart.outputs.hsds.service_records import service


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Made once for all languages: HSDS has one; texts are in the region's first, else in Dutch.

    A service for each place, then one for each block of what it offers.
    """
    services = [service(catalogue, v) for v in catalogue.voorzieningen]
    services += [offer for v in catalogue.voorzieningen if v.aanbod_blokken for offer in offer_services(catalogue, v)]
    yield "data/hsds/services.json", json.dumps(services, ensure_ascii=False, separators=(",", ":")).encode()
    yield from packaged.files(packaged.tables_of(services))
