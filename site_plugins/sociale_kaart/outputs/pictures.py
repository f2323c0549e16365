"""`foto/<id>.webp`: the picture that a place has, one size for everybody."""

from __future__ import annotations

from collections.abc import Iterator

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.reading.fotos import small_copy

FOLDER = "foto"


def files(catalogue: Catalogue) -> Iterator[tuple[str, bytes]]:
    """Of the places that are there; of a secret one nothing is left to draw."""
    for v in catalogue.voorzieningen:
        if v.foto:
            yield f"{FOLDER}/{v.id}.webp", small_copy(catalogue.folder, v.foto)
