"""`data/straten.json`: street and number of every place, in all languages the same, for when a list is in view."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.finder.columns import in_order
from sociale_kaart.outputs.finder.tables import NONE, Table
from sociale_kaart.place.adres import Adres
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.vakken.vakken import is_cut


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Places come as in the file of all places; a large region has them with its squares (square_files.py)."""
    if not is_cut(catalogue):
        yield "data/straten.json", as_bytes(in_order(catalogue))


def as_bytes(places: Sequence[Voorziening]) -> bytes:
    """Of these places, in their order."""
    addresses = [v.adres for v in places]
    table = Table(sorted({adres.straat for adres in addresses if adres and adres.straat}))
    document = {
        "straten": table.values,
        "straat": [table.number(adres.straat or None) if adres else NONE for adres in addresses],
        "nummer": [house_number(adres) for adres in addresses],
    }
    return (json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def house_number(adres: Adres | None) -> int | str:
    """`48A` as on the door; a number alone without quotes, which are bytes; nothing is ""."""
    text = ((adres.huisnummer or "") + (adres.toevoeging or "")) if adres else ""
    return int(text) if text.isascii() and text.isdigit() and text == str(int(text)) else text
