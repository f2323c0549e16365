"""`data/postcodes.json`: the centres of postcode areas, so that a phone can work out distances by itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.vakken.vakken import is_cut

FILE = "data/postcodes.json"


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """`{"1011":[52.3725,4.9058]}`, once for all languages; no file when the region has no centres.

    A large region has them by their first two digits: `data/postcodes/10.json`.
    """
    centres = {key: [round(part, 5) for part in catalogue.postcodes[key]] for key in sorted(catalogue.postcodes)}
    if not is_cut(catalogue.with_neighbours):
        if centres:
            yield FILE, _as_bytes(centres)
        return
    for first, codes in groupby(centres, key=lambda code: code[:2]):
        yield f"data/postcodes/{first}.json", _as_bytes({code: centres[code] for code in codes})


def _as_bytes(centres: Mapping[str, Sequence[float]]) -> bytes:
    return (json.dumps(centres, separators=(",", ":")) + "\n").encode()
