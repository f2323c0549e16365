"""Which pieces are whose: the heaviest first, each to who has least. Which pieces there are does not depend on how many
share them, and what a piece makes depends on neither."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from heapq import heapify, heapreplace
from typing import TypeVar

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.delen.part import SitePart
from sociale_kaart.vakken.slices import slices

T = TypeVar("T")
# About how much work a piece is, in pages of places (2 ms of CPU, November 2026): whatever the region, for each place,
# and for each place in each language. Measured piece by piece over 700 places in 2 languages; only the balance of parts
# depends on it.
START, PER_PLACE, PER_PAGE = 40.0, 0.1, 0.0
STARTS = {"druk": 500.0, "woorden": 200.0}
PER_PLACES = {
    "dekking": 0.7, "voor-anderen": 0.75, "lijsten": 0.5, "agenda": 0.5, "plekken": 0.5, "data": 0.35, "wegwijzer": 0.2,
    "kaart": 0.2, "deuren": 2.0,
}  # fmt: skip
PER_PAGES = {"plekken": 1.0, "talen": 0.1}


def weights(catalogue: Catalogue, names: Sequence[str]) -> dict[str, float]:
    """Of each piece, in pages of places."""
    languages, count = len(catalogue.regio.talen), len(catalogue.voorzieningen)
    sizes = {one.id: len(one.plekken) for one in slices(catalogue)}
    found = {}
    for name in names:
        kind, _, part = name.partition("/")
        places = sizes.get(part, count)
        each = PER_PLACES.get(kind, PER_PLACE) + PER_PAGES.get(kind, PER_PAGE) * languages
        found[name] = STARTS.get(kind, START) + places * each
    return found


def share_of(part: SitePart, weights: Mapping[str, float]) -> list[str]:
    """The names of the pieces of this part."""
    return shares(part.of, weights)[part.number - 1]


def shares(count: int, weights: Mapping[str, float]) -> list[list[str]]:
    """Each name in one of `count`; which does not depend on the order in which they were given."""
    least = [(0.0, number) for number in range(count)]
    heapify(least)
    found: list[list[str]] = [[] for _ in range(count)]
    for name in sorted(weights, key=lambda name: (-weights[name], name)):
        weight, number = least[0]
        found[number].append(name)
        heapreplace(least, (weight + weights[name], number))
    return found
