"""`data/praktijken.json`: where the practices are, for a frame or a screen that shows what is around one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue

FILE = "data/praktijken.json"


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """`{"praktijk-een":["Praktijk Een",52.36,4.93]}`, once for all languages; no file where there are none."""
    if catalogue.praktijken:
        found = {
            id: [one.naam, round(one.locatie.lat, 5), round(one.locatie.lon, 5)]
            for id, one in catalogue.praktijken.items()
        }
        yield FILE, (json.dumps(found, ensure_ascii=False, separators=(",", ":")) + "\n").encode()
