"""What the search of a large region says of places that it does not have: how many there are, and where areas are."""

from __future__ import annotations

from collections import Counter

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.outputs.search.sought_kinds import places_first, shown_kinds
from sociale_kaart.rendering.offers import kinds_of
from sociale_kaart.vakken.middles import middles


def counted(catalogue: Catalogue) -> dict[str, object]:
    """Of each theme, kind and area, in the order of the index, how many places there are; and the middles of areas."""
    kinds: Counter[str] = Counter()
    themes: Counter[str] = Counter()
    for v in catalogue.voorzieningen:
        own = set(kinds_of(catalogue, v))
        kinds.update(own)
        themes.update({thema for id in own for thema in catalogue.woorden.categorieen[id].thema})
    areas = Counter(v.gebied for v in catalogue.voorzieningen)
    amid = middles(catalogue)
    return {
        "thema": [themes[id] for id in catalogue.woorden.themas],
        "categorie": [kinds[one.id] for one in places_first(catalogue, shown_kinds(catalogue))],
        "gebied": [areas[id] for id in catalogue.woorden.gebieden],
        "midden": [amid.get(id, ()) for id in catalogue.woorden.gebieden],
    }
