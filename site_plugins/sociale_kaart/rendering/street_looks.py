"""How streets look: `templates/assets/straten.json`, which the moving map (straten/style.mjs) reads too."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import TypedDict

from sociale_kaart.paths import TEMPLATES

FILE = "assets/straten.json"
ROADS = ("erf", "straat", "weg", "hoofdweg", "snelweg")  # the larger over the smaller


class Looks(TypedDict):
    """Colours by day and by night; widths in pixels, by zoom of the map."""

    licht: Mapping[str, str]
    donker: Mapping[str, str]
    breedte: Mapping[str, Sequence[tuple[float, float]]]


@cache  # for speed
def looks() -> Looks:
    loaded: Looks = json.loads((TEMPLATES / FILE).read_text("utf-8"))
    return loaded


def width(soort: str, zoom: float) -> float:
    """In a straight line between those that are given."""
    stops = looks()["breedte"][soort]
    if zoom <= stops[0][0]:
        return stops[0][1]
    for (low, thin), (high, thick) in pairwise(stops):
        if zoom <= high:
            return thin + (thick - thin) * (zoom - low) / (high - low)
    return stops[-1][1]
