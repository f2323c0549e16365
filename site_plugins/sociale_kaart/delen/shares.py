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
# About how much work a piece is, beside the page of one place in one language: for each place, and for each place in
# each language of the region. Measured over 2,000 places in 4 languages and 4,000 in 2; only the balance depends on it.
PER_PLACE = {"data": 1.0}
PER_PAGE = {"plekken": 1.0}
START = 20.0


def weights(catalogue: Catalogue, names: Sequence[str]) -> dict[str, float]:
    """Of each piece, in pages of places."""
    languages, count = len(catalogue.regio.talen), len(catalogue.voorzieningen)
    sizes = {one.id: len(one.plekken) for one in slices(catalogue)}
    found = {}
    for name in names:
        kind, _, part = name.partition("/")
        places = sizes.get(part, count)
        found[name] = START + places * (PER_PLACE.get(kind, 0.1) + PER_PAGE.get(kind, 0.0) * languages)
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
