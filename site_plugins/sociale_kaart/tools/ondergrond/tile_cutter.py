"""From pieces to tiles: cut at the edges with a little more around, in whole units, as Mapbox vector tiles."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import mapbox_vector_tile
import numpy as np
import shapely
from mapbox_vector_tile.encoder import on_invalid_geometry_make_valid

from sociale_kaart.tools.ondergrond.geometry import AREAS, EXTENT, SPOTS, WORLD, Piece, blocks, by_layer
from sociale_kaart.tools.ondergrond.map_kinds import BLOCKS

Cell = tuple[int, int]
AROUND = EXTENT // 32  # units of a tile beyond its edge: half as wide as the widest line on the screen, and more
ORDER = ("groen", "water", "waterlijnen", "gebouwen", "wegen", "spoor", "haltes", "gebouwnamen", "namen")
# Of the points of a line or an area none may be turned or mended away, so the encoder is asked for nothing but that.
OPTIONS = {
    "extents": EXTENT,
    "y_coord_down": True,
    "check_winding_order": True,
    "on_invalid_geometry": on_invalid_geometry_make_valid,
}


def cells(bounds: tuple[float, float, float, float], zoom: int) -> list[Cell]:
    """The tiles that touch these bounds, which are in units of the world."""
    size = WORLD / 2**zoom
    left, top, right, bottom = (int(edge // size) for edge in bounds)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]


class Cutter:
    """Cuts the tiles of one zoom out of what it shows."""

    def __init__(self, shown: Sequence[Piece], zoom: int) -> None:
        self.shown, self.zoom, self.size = shown, zoom, WORLD / 2**zoom
        self.tree = shapely.STRtree([piece.shape for piece in shown])

    def tile(self, cell: Cell) -> bytes:
        """The tile, packed; nothing when nothing is in it."""
        layers = [{"name": layer, "features": features} for layer, features in self._layers(cell) if features]
        if not layers:
            return b""
        return gzip.compress(mapbox_vector_tile.encode(layers, default_options=OPTIONS), 9, mtime=0)

    def _layers(self, cell: Cell) -> Iterator[tuple[str, list[dict[str, Any]]]]:
        left, top = cell[0] * self.size, cell[1] * self.size
        more = self.size * AROUND / EXTENT
        window = (left - more, top - more, left + self.size + more, top + self.size + more)
        here = [self.shown[n] for n in sorted(self.tree.query(shapely.box(*window)))]
        layers = by_layer(here)
        for layer in ORDER:
            edges = window if layer not in SPOTS else (left, top, left + self.size, top + self.size)
            yield layer, list(self._features(layers.get(layer, []), edges, (left, top)))

    def _features(self, pieces: Sequence[Piece], window: Sequence[float], corner: Sequence[float]) -> Iterator[Any]:
        if not pieces:
            return
        if pieces[0].layer == "gebouwen":
            whole = blocks([piece.shape for piece in pieces])
            pieces = [Piece("gebouwen", "gebouw", "", BLOCKS, whole)]
        scale = EXTENT / self.size
        cut = shapely.clip_by_rect([piece.shape for piece in pieces], *window)
        laid = shapely.transform(cut, lambda points: np.round((points - corner) * scale))
        for piece, shape in zip(pieces, laid, strict=True):
            for part in _parts(shape, piece.layer):
                yield {"geometry": part, "properties": _properties(piece)}


def _parts(shape: Any, layer: str) -> Iterable[Any]:
    """Without what cutting and rounding made of nothing."""
    wanted = "Polygon" if layer in (*AREAS, "gebouwen") else "Point" if layer in SPOTS else "LineString"
    for part in shapely.get_parts(shape):
        if part.geom_type == wanted and not part.is_empty and (wanted == "Point" or part.length > 1):
            yield part


def _properties(piece: Piece) -> dict[str, str]:
    own = {} if piece.layer in ("water", "gebouwen") else {"soort": piece.soort}
    return own | ({"naam": piece.naam} if piece.naam and piece.layer not in AREAS else {})
