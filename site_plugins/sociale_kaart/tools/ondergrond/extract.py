"""Reading an extract of OpenStreetMap: what of it is on the map, within the bounds, as shapes in degrees.

The places of nodes are kept by libosmium: in memory for an extract of a province, in a file for a larger one, so that
what this needs does not grow with the country.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sociale_kaart.tools.ondergrond import ondergrond_rules as rules
from sociale_kaart.tools.ondergrond.coast import OpenCoastError, Spots, is_coast, near_lines, sea
from sociale_kaart.tools.ondergrond.extract_head import Box, Extract
from sociale_kaart.tools.ondergrond.map_kinds import AREA_KEYS, KEYS, SEA, MapKind, area_kind, line_kind, spot_kind
from sociale_kaart.tools.ondergrond.ondergrond_rules import OndergrondError

IN_MEMORY = 400_000_000  # bytes of an extract: the places of its nodes take some six times as much at most
PER_BYTE = 6
NO_DAY = 1970  # the year of an object of which the extract does not say when it was changed
FAR = 0.3  # degrees: no street that begins so far away comes into the region
Step = Callable[[int], None]


@dataclass(frozen=True)
class MapObject:
    """`shape`: as WKB in hexadecimals, in degrees."""

    kind: MapKind
    naam: str
    shape: str


def shapes(extract: Extract, bounds: Box, work: Path, step: Step) -> Iterator[MapObject]:
    """Everything within the bounds. `step` is told how many objects have been looked at."""
    try:
        yield from _shapes(extract, bounds, work, step)
    except (RuntimeError, ValueError):  # libosmium says in many ways that a file is not whole
        raise OndergrondError(rules.CUT_SHORT, path=extract.path.name) from None


def _shapes(extract: Extract, bounds: Box, work: Path, step: Step) -> Iterator[MapObject]:
    import osmium

    reader = _Reader(extract, bounds)
    filters = osmium.filter
    processor = (
        osmium.FileProcessor(osmium.io.File(str(extract.path), "pbf"))
        .with_locations(_store(extract.path, work))
        .with_areas(filters.KeyFilter(*AREA_KEYS))
        .with_filter(filters.KeyFilter(*KEYS))
    )
    for number, one in enumerate(processor):
        if number % 20_000 == 0:
            step(number)
        yield from reader.found(one)
    yield from reader.sea()
    if not extract.datum and reader.newest.year > NO_DAY:
        extract.datum = reader.newest
    extract.unclosed = reader.unclosed(processor.node_location_storage)


def _store(path: Path, work: Path) -> str:
    return "flex_mem" if path.stat().st_size < IN_MEMORY else f"sparse_file_array,{work / 'nodes'}"


class _Reader:
    """From osmium's objects to what is on the map."""

    def __init__(self, extract: Extract, bounds: Box) -> None:
        import osmium

        self.extract, self.bounds = extract, bounds
        self.factory = osmium.geom.WKBFactory()
        self.wanted: dict[int, list[int]] = {}  # relations of water and green, with their ways
        self.closed: set[int] = set()
        self.coast: list[Spots] = []
        self.newest = date.min

    def found(self, one: Any) -> Iterator[MapObject]:
        if one.is_way():
            self.newest = max(self.newest, one.timestamp.date())
        if one.is_node():
            yield from self._spot(one)
        elif one.is_way() and is_coast(one.tags):
            self.coast += near_lines(one.nodes, self.bounds)
        elif one.is_way():
            yield from self._line(one)
        elif one.is_area():
            yield from self._area(one)
        elif one.is_relation() and one.tags.get("type") == "multipolygon" and area_kind(one.tags):
            self.wanted[one.id] = [member.ref for member in one.members if member.type == "w"]

    def sea(self) -> Iterator[MapObject]:
        """What lies beyond the coast; nothing where that does not close."""
        try:
            found = sea(self.coast, self.bounds)
        except OpenCoastError:
            self.extract.open_coast = True
            return
        if not found.is_empty:
            yield MapObject(SEA, "", found.wkb_hex)

    def _spot(self, node: Any) -> Iterator[MapObject]:
        kind = spot_kind(node.tags) if self._is_inside(node.location) else None
        if kind:
            yield MapObject(kind, _name(node.tags), self.factory.create_point(node))

    def _line(self, way: Any) -> Iterator[MapObject]:
        kind = line_kind(way.tags)
        if kind and len(way.nodes) > 1 and self._comes_in(way.nodes):
            shape = self._made(self.factory.create_linestring, way)
            if shape:
                yield MapObject(kind, _name(way.tags), shape)

    def _area(self, area: Any) -> Iterator[MapObject]:
        if not area.from_way() and area.num_rings()[0]:  # one that does not close has none
            self.closed.add(area.orig_id())
        kinds = [kind for kind in (area_kind(area.tags), spot_kind(area.tags)) if kind]
        if not kinds or not any(self._comes_in(ring) for ring in area.outer_rings()):
            return
        shape = self._made(self.factory.create_multipolygon, area)
        for kind in kinds if shape else ():
            yield MapObject(kind, _name(area.tags), shape)

    def _made(self, make: Callable[[Any], str], one: Any) -> str:
        """Its shape; nothing where a part of it is not in the extract."""
        import osmium

        try:
            return make(one)
        except (RuntimeError, osmium.InvalidLocationError):
            return ""

    def _comes_in(self, nodes: Any) -> bool:
        first = nodes[0].location
        if not first.valid() or not self._is_near(first):
            return False
        return any(self._is_inside(node.location) for node in nodes)

    def _is_inside(self, spot: Any, far: float = 0.0) -> bool:
        west, south, east, north = self.bounds
        return bool(spot.valid() and west - far <= spot.lon <= east + far and south - far <= spot.lat <= north + far)

    def _is_near(self, spot: Any) -> bool:
        return self._is_inside(spot, FAR)

    def unclosed(self, places: Any) -> list[int]:
        """Relations in the region that made no area; those that are cut off elsewhere do not count."""
        import osmium

        wanted = {id: refs for id, refs in self.wanted.items() if id not in self.closed}
        ways = {ref for refs in wanted.values() for ref in refs}
        if not ways:
            return []
        inside: set[int] = set()
        file = osmium.io.File(str(self.extract.path), "pbf")
        processor = osmium.FileProcessor(file, osmium.osm.osm_entity_bits.WAY)
        for way in processor.with_filter(osmium.filter.IdFilter(ways)):
            if isinstance(way, osmium.osm.Way) and any(self._is_there(places, node.ref) for node in way.nodes):
                inside.add(way.id)
        return sorted(id for id, refs in wanted.items() if inside.intersection(refs))

    def _is_there(self, places: Any, ref: int) -> bool:
        try:
            return self._is_inside(places.get(ref))
        except KeyError:
            return False


def _name(tags: Any) -> str:
    """As on the signs."""
    return " ".join((tags.get("name") or "").split())[:80]
