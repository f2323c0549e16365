"""Where the middle of an area is."""

from __future__ import annotations

from collections import defaultdict
from statistics import median

from sociale_kaart.catalogue import Catalogue, is_secret
from sociale_kaart.vakken.kept_with import kept_with


def middles(catalogue: Catalogue) -> dict[str, tuple[float, float]]:
    """Where the area's name is on the drawing; otherwise amid its places. Secret places are left out."""
    return kept_with(catalogue, _middles)


def _middles(catalogue: Catalogue) -> dict[str, tuple[float, float]]:
    spots = defaultdict(list)
    for v in catalogue.met_deur:
        if v.gebied and v.locatie and not is_secret(v, catalogue.woorden):
            spots[v.gebied].append((v.locatie.lat, v.locatie.lon))
    found = {id: _amid(spots[id]) for id in catalogue.woorden.gebieden if id in spots}
    drawn = {vlak.id: (round(vlak.label[1], 4), round(vlak.label[0], 4)) for vlak in catalogue.plattegrond.gebieden}
    return found | drawn


def _amid(spots: list[tuple[float, float]]) -> tuple[float, float]:
    lats, lons = zip(*spots, strict=True)
    return (round(median(lats), 4), round(median(lons), 4))
