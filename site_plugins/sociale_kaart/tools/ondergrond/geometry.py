"""What was found, laid on the square that tiles divide, and made lighter for each zoom.

Lengths are in units of which a tile of `STREETS` has EXTENT: 0.73 m in the Netherlands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from sociale_kaart.tools.ondergrond.extract import MapObject
from sociale_kaart.tools.ondergrond.extract_head import Box
from sociale_kaart.tools.ondergrond.map_kinds import STREETS, MapKind

EXTENT = 2048
WORLD = EXTENT * 2**STREETS
NAMED = {"snelweg": 10, "hoofdweg": 12, "weg": 13, "straat": 14, "erf": 14, "pad": 14, "vaart": 12, "sloot": 14}
SAME_STOP = 200.0  # units: the two sides of a street are one stop
JOINT = 1.5  # units between two houses of a row, at most
ROOM = 240.0  # units at the zoom of a tile: how wide an area is that has room for its name
SMALL, SPECK = 24.0, 150.0  # square units at the zoom of a tile: what is less is not drawn, near by and from afar
LINES, AREAS, SPOTS = ("wegen", "spoor", "waterlijnen"), ("groen", "water"), ("haltes", "gebouwnamen", "namen")


@dataclass(frozen=True)
class Piece:
    """One thing on the map, in units of the world; `zoom`: the first that has it."""

    layer: str
    soort: str
    naam: str
    zoom: int
    shape: Any


def pieces(found: Iterable[MapObject]) -> list[Piece]:
    """Everything, on the square of the world."""
    listed = list(found)
    laid = shapely.transform(shapely.from_wkb([one.shape for one in listed]), _laid)
    made = [_piece(one, shape) for one, shape in zip(listed, laid, strict=True)]
    spots = [*(piece for piece in made if piece.layer in SPOTS), *_named_areas(made)]
    return [*(piece for piece in made if piece.layer not in SPOTS), *_one_each(spots)]


def _piece(found: MapObject, shape: Any) -> Piece:
    kind: MapKind = found.kind
    at = shape.representative_point() if kind.layer in SPOTS and shape.geom_type != "Point" else shape
    return Piece(kind.layer, kind.soort, found.naam, kind.zoom, at)


def _named_areas(made: Iterable[Piece]) -> Iterator[Piece]:
    """Where the names of water and green go, and from which zoom there is room for them."""
    for piece in made:
        if piece.layer in AREAS and piece.naam:
            wide = float(piece.shape.area) ** 0.5
            zoom = next((zoom for zoom in range(piece.zoom, STREETS) if wide > ROOM * _unit(zoom)), STREETS)
            yield Piece("namen", piece.layer, piece.naam, zoom, piece.shape.representative_point())


def _laid(degrees: Any) -> Any:
    """Web Mercator: x to the east, y to the south, as tiles count."""
    lon, lat = degrees[:, 0], np.radians(degrees[:, 1])
    x = (lon + 180) / 360
    y = (1 - np.log(np.tan(lat) + 1 / np.cos(lat)) / np.pi) / 2
    return np.column_stack((x, y)) * WORLD


def world_box(box: Box) -> Box:
    """Bounds in degrees as left, top, right and bottom on the square."""
    west, south, east, north = box
    (left, bottom), (right, top) = _laid(np.array([[west, south], [east, north]]))
    return float(left), float(top), float(right), float(bottom)


def _one_each(spots: Iterable[Piece]) -> Iterator[Piece]:
    """Of spots of one kind and name that lie together one, in their middle: a stop has two sides."""
    by_name: dict[tuple[str, str, str], list[Piece]] = defaultdict(list)
    for spot in spots:
        by_name[spot.layer, spot.soort, spot.naam].append(spot)
    for same in by_name.values():
        groups: list[list[Piece]] = []
        for spot in same:
            near = next((group for group in groups if group[0].shape.distance(spot.shape) < SAME_STOP), None)
            groups.append([spot]) if near is None else near.append(spot)
        for group in groups:
            middle = shapely.MultiPoint([one.shape for one in group]).centroid
            yield Piece(group[0].layer, group[0].soort, group[0].naam, group[0].zoom, middle)


def for_zoom(all_pieces: Sequence[Piece], zoom: int) -> list[Piece]:
    """What that zoom shows: lines of one name joined, small areas left out, all of it with fewer points."""
    shown = [piece for piece in all_pieces if piece.zoom <= zoom]
    lines = list(_joined([piece for piece in shown if piece.layer in LINES], zoom))
    least = (SMALL if zoom >= STREETS else SPECK) * _unit(zoom) ** 2
    areas = [piece for piece in shown if piece.layer in AREAS and piece.shape.area > least]
    kept = _simple([*areas, *lines], zoom)
    return [*kept, *(piece for piece in shown if piece.layer in SPOTS)]


def _unit(zoom: int) -> float:
    return float(2 ** (STREETS - zoom))


def _joined(lines: Iterable[Piece], zoom: int) -> Iterator[Piece]:
    groups: dict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for line in lines:
        naam = line.naam if zoom >= NAMED.get(line.soort, STREETS) else ""
        groups[line.layer, line.soort, naam].append(line.shape)
    for (layer, soort, naam), shapes in groups.items():
        merged = shapely.line_merge(shapely.MultiLineString(shapes)) if len(shapes) > 1 else shapes[0]
        for part in shapely.get_parts(merged):
            yield Piece(layer, soort, naam, zoom, part)


def _simple(shown: Sequence[Piece], zoom: int) -> list[Piece]:
    tolerance = _unit(zoom) * (1.0 if zoom >= STREETS else 2.0)
    shapes = shapely.simplify([piece.shape for piece in shown], tolerance, preserve_topology=True)
    return [
        Piece(piece.layer, piece.soort, piece.naam, piece.zoom, shape)
        for piece, shape in zip(shown, shapes, strict=True)
        if not shape.is_empty
    ]


def blocks(houses: Sequence[Any]) -> Any:
    """Houses that touch as one block, its outline without what nobody sees at that size."""
    grown = shapely.buffer(np.array(houses, dtype=object), JOINT / 2, join_style="mitre", mitre_limit=2)
    whole = shapely.buffer(shapely.union_all(grown), -JOINT / 2, join_style="mitre", mitre_limit=2)
    return shapely.simplify(whole, 1.0)


def by_layer(shown: Iterable[Piece]) -> Mapping[str, list[Piece]]:
    layers: dict[str, list[Piece]] = defaultdict(list)
    for piece in shown:
        layers[piece.layer].append(piece)
    return layers
