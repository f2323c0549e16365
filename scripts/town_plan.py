"""A town on a plan: points in metres, and what is drawn between them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from osmium.osm.mutable import Node, Relation, Way

Point = tuple[float, float]
Tags = Mapping[str, str]
METRES = 111_320.0  # a degree of latitude
BLOCK, HOUSE = 90.0, 9.0
FIRST = (
    *(
        "Linden",
        "Beuken",
        "Eiken",
        "Wilgen",
        "Iepen",
        "Esdoorn",
        "Kastanje",
        "Populieren",
        "Meidoorn",
        "Vlier",
        "Tulpen",
    ),
    *("Rozen", "Anemoon", "Lelie", "Dahlia", "Merel", "Mees", "Spreeuw", "Zwaluw", "Reiger", "Molen", "Kerk", "School"),
    *("Haven", "Markt", "Dijk", "Polder", "Brug", "Toren", "Water", "Noorder", "Zuider"),
)
LAST = ["straat", "laan", "weg", "plein", "kade", "singel", "hof", "dreef", "pad", "gracht", "plantsoen", "steeg"]
DAY = "2026-11-20T20:20:00Z"


class Town:
    """Nodes, ways and relations, collected in the order of a file."""

    def __init__(self, south: float, west: float, blocks: int, seed: int) -> None:
        from math import cos, radians

        self.south, self.west, self.blocks = south, west, blocks
        self.wide = METRES * cos(radians(south))
        self.dice = random.Random(seed)  # noqa: S311 - a town, no secret
        self.nodes: list[Node] = []
        self.ways: list[Way] = []
        self.relations: list[Relation] = []

    def node(self, at: Point, tags: Tags | None = None) -> int:
        """A node at so many metres east and north of the corner."""
        spot = (round(self.west + at[0] / self.wide, 7), round(self.south + at[1] / METRES, 7))
        self.nodes.append(Node(id=len(self.nodes) + 1, version=1, timestamp=DAY, location=spot, tags=dict(tags or {})))
        return len(self.nodes)

    def way(self, refs: Sequence[int], tags: Tags) -> int:
        self.ways.append(Way(id=len(self.ways) + 1, version=1, timestamp=DAY, nodes=list(refs), tags=dict(tags)))
        return len(self.ways)

    def line(self, points: Sequence[Point], tags: Tags) -> int:
        return self.way([self.node(point) for point in points], tags)

    def area(self, points: Sequence[Point], tags: Tags) -> int:
        refs = [self.node(point) for point in points]
        return self.way([*refs, refs[0]], tags)

    def relation(self, members: Sequence[tuple[int, str]], tags: Tags) -> None:
        listed = [("w", ref, role) for ref, role in members]
        whole = {"type": "multipolygon", **tags}
        self.relations.append(
            Relation(id=len(self.relations) + 1, version=1, timestamp=DAY, members=listed, tags=whole)
        )
