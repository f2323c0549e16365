"""`data/postcodes.json`: the centres of postcode areas, so that a phone can work out distances by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue

FILE = "data/postcodes.json"


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """`{"1011":[52.3725,4.9058]}`, once for all languages; no file when the region has no centres."""
    if catalogue.postcodes:
        centres = {key: [round(part, 5) for part in catalogue.postcodes[key]] for key in sorted(catalogue.postcodes)}
        yield FILE, (json.dumps(centres, separators=(",", ":")) + "\n").encode()
