"""Everything below `data/hsds/`: the services in full as one list, and the same as a tabular data package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import partial
from tempfile import TemporaryFile

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.full_disk import writing_for_now
from sociale_kaart.growing_files import growing_list
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
    made_of_each = rows("hsds", catalogue.voorzieningen, partial(_services, catalogue.without_places))
    with packaged.growing_tables() as tables:
        with growing_list(b"[") as services:
            for text in _places_first(made_of_each):
                services.add(text.encode())
                tables.add("service", json.loads(text), {})
            yield "data/hsds/services.json", services.whole(b"]")
        yield from packaged.files(tables)


def _places_first(rows: Iterable[Row]) -> Iterator[str]:
    """The service of each place, then all that they offer, a line each on disk meanwhile."""
    with writing_for_now(), TemporaryFile("w+", encoding="utf-8", newline="\n") as later:
        for own, *offered in rows:
            yield own
            later.writelines(f"{text}\n" for text in offered)
        later.seek(0)
        for line in later:
            yield line.removesuffix("\n")


def _services(catalogue: Catalogue, v: Voorziening) -> Row:
    """The place, then what it offers, each as the text that it has in the list."""
    offers = offer_services(catalogue, v) if v.aanbod_blokken else ()
    return [_text(one) for one in (service(catalogue, v), *offers)]


def _text(one: Record) -> str:
    return json.dumps(one, ensure_ascii=False, separators=(",", ":"))
