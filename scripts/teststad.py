"""A town that does not exist, as an extract of OpenStreetMap: `python scripts/teststad.py town.osm.pbf`.

For tests, which download nothing, and for measuring: `--blocks 60` is a city. The same arguments give the same town:
streets with names, a canal with an island in a relation of ways, a park, a railway with a station, stops, houses in
rows, a church; and one water that does not close.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import osmium

from town_plan import BLOCK, DAY, FIRST, HOUSE, LAST, METRES, Point, Town


def built(south: float, west: float, blocks: int = 8, seed: int = 11) -> Town:
    """The whole town, its corner in the south-west at that spot."""
    town = Town(south, west, blocks, seed)
    corners = _streets(town)
    _canal(town)
    _railway(town)
    _green(town)
    _stops(town)
    _names(town)
    _houses(town, corners)
    return town


def _names_of_streets(town: Town) -> Iterator[str]:
    taken: set[str] = set()
    number = 1
    while True:
        name = town.dice.choice(FIRST) + town.dice.choice(LAST)
        if name in taken:
            number += 1
            name = f"{number}e {name}"
        taken.add(name)
        yield name


def _streets(town: Town) -> dict[tuple[int, int], Point]:
    """A grid that is not quite straight. A name goes on for some blocks; every fifth street is a larger one."""
    names, dice, many = _names_of_streets(town), town.dice, town.blocks
    corners = {
        (x, y): (x * BLOCK + dice.uniform(-12, 12), y * BLOCK + dice.uniform(-12, 12))
        for x in range(many + 1)
        for y in range(many + 1)
    }
    refs = {cell: town.node(point) for cell, point in corners.items()}
    for number in range(many + 1):
        kind = "secondary" if number % 10 == 5 else "tertiary" if number % 5 == 0 else "residential"
        for start in range(0, many, 4):
            for swap in (False, True):
                cells = [(number, n) if swap else (n, number) for n in range(start, min(start + 4, many) + 1)]
                town.way([refs[cell] for cell in cells], {"highway": kind, "name": next(names)})
    for x in range(0, many, 3):
        town.line([corners[x, 0], corners[x + 1, 1]], {"highway": "footway", "name": f"{next(names)[:14]}pad"})
    return corners


def _canal(town: Town) -> None:
    """A canal as a line, a lake with an island as a relation of three ways, and a pond that does not close."""
    size = town.blocks * BLOCK
    town.line(
        [(-200, size * 0.42), (size / 2, size * 0.45), (size + 200, size * 0.42)],
        {"waterway": "canal", "name": "Lindevaart"},
    )
    west, south = size * 0.55, size * 0.55
    a, b = town.node((west, south)), town.node((west + 260, south + 180))
    one = town.way([a, town.node((west + 250, south - 20)), b], {})
    two = town.way([b, town.node((west - 10, south + 170)), a], {})
    island = town.area([(west + 90, south + 60), (west + 150, south + 60), (west + 120, south + 110)], {})
    town.relation([(one, "outer"), (two, "outer"), (island, "inner")], {"natural": "water", "name": "Grote Plas"})
    loose = town.line([(20, 20), (60, 25), (70, 60)], {})
    town.relation([(loose, "outer")], {"natural": "water", "name": "Open Plas"})


def _railway(town: Town) -> None:
    size = town.blocks * BLOCK
    town.line([(-200, size * 0.2), (size + 200, size * 0.24)], {"railway": "rail"})
    town.line([(size * 0.3, -50), (size * 0.32, size + 50)], {"railway": "tram"})
    town.node((size * 0.5, size * 0.22), {"railway": "station", "name": "Proefstad Centraal"})


def _green(town: Town) -> None:
    size = town.blocks * BLOCK
    x, y = size * 0.15, size * 0.65
    town.area([(x, y), (x + 240, y), (x + 240, y + 160), (x, y + 160)], {"leisure": "park", "name": "Beatrixpark"})
    town.line([(x, y), (x + 120, y + 90), (x + 240, y + 160)], {"highway": "path"})


def _stops(town: Town) -> None:
    size = town.blocks * BLOCK
    for number, name in enumerate(("Molenplein", "Kerkbrug", "Havenkade")):
        at = size * (0.2 + 0.25 * number)
        for side in (-6, 6):
            town.node((at, size / 2 + side), {"highway": "bus_stop", "name": name})
            town.node((size * 0.31 + side, at), {"railway": "tram_stop", "name": name})


def _names(town: Town) -> None:
    size = town.blocks * BLOCK
    town.node((size / 2, size / 2), {"place": "town", "name": "Proefstad"})
    town.node((size / 4, size / 4), {"place": "neighbourhood", "name": "Bloemenbuurt"})
    town.node((size * 0.7, size * 0.3), {"amenity": "library", "name": "Bibliotheek Proefstad"})
    town.node(
        (size * 0.72, size * 0.3), {"social_facility": "shelter", "amenity": "place_of_worship", "name": "Kanariehuis"}
    )


def _houses(town: Town, corners: Mapping[tuple[int, int], Point]) -> None:
    """Two rows along each block, and a church."""
    x, y = corners[1, 1]
    church = {"building": "church", "amenity": "place_of_worship", "name": "Sint-Janskerk"}
    town.area([(x + 30, y + 35), (x + 60, y + 35), (x + 60, y + 55), (x + 30, y + 55)], church)
    for cell, (x, y) in corners.items():
        if town.blocks in cell:
            continue
        for row in (10.0, BLOCK - 22.0):
            for number in range(7):
                left = x + 12 + number * HOUSE
                low = y + row
                town.area(
                    [(left, low), (left + HOUSE, low), (left + HOUSE, low + 11), (left, low + 11)],
                    {"building": "house"},
                )


def write(town: Town, path: Path, around: float = 3.0) -> None:
    """As a PBF, with the date and the bounds in its head, as extracts have: so many kilometres around the town."""
    path.unlink(missing_ok=True)
    header = osmium.io.Header()
    header.set("osmosis_replication_timestamp", DAY)
    margin = around * 1_000 / METRES
    size = town.blocks * BLOCK
    header.add_box(
        osmium.osm.Box(
            town.west - margin * 2,
            town.south - margin,
            town.west + size / town.wide + margin * 2,
            town.south + size / METRES + margin,
        )
    )
    with osmium.SimpleWriter(str(path), header=header) as writer:
        for node in town.nodes:
            writer.add_node(node)
        for way in town.ways:
            writer.add_way(way)
        for relation in town.relations:
            writer.add_relation(relation)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--south", type=float, default=52.355)
    parser.add_argument("--west", type=float, default=4.915)
    parser.add_argument("--blocks", type=int, default=8)
    parser.add_argument("--around", type=float, default=3.0, help="kilometres of nothing around it")
    options = parser.parse_args(arguments)
    write(built(options.south, options.west, options.blocks), options.file, options.around)
    print(f"{options.file}: {options.file.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
