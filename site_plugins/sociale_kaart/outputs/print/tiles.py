"""The region's own background tiles as one picture for paper: in pale greys, so that black pins stand out."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from io import BytesIO
from itertools import product
from math import asinh, atan, cos, degrees, pi, radians, sinh, tan
from pathlib import Path

from PIL import Image

from sociale_kaart.outputs.print.map_frame import MapFrame
from sociale_kaart.outputs.print.pins import Box, Spot
from sociale_kaart.reading.settings import Achtergrond

DPI, INCH = 200, 25.4  # dots an inch are enough for a laser printer; a map of more would not be sharper
BUDGET = 230_000  # bytes of the picture: a sheet with its fonts and its list stays below 400 kB
EFFORTS = tuple(product((1.0, 0.8, 0.6, 0.4, 0.2), (75, 60, 45)))  # share of the dots, and quality: the first that fits
PALE = 0.75  # what remains of the darkness of a tile
MOST = 4_000  # tiles of one map; a zoom that needs more is far finer than paper
EQUATOR = 40_075_016.7  # metres


@dataclass(frozen=True)
class Ground:
    """A picture as large as the map, and where it covers the drawing below it; nothing outside `covers` is painted."""

    svg: str
    covers: tuple[Box, ...]
    whole: bool


@dataclass(frozen=True)
class Grid:
    """The tiles of one zoom that a map touches."""

    folder: Path
    zoom: int
    frame: MapFrame

    @cached_property
    def wanted(self) -> list[tuple[int, int]]:
        (west, north), (east, south) = self.frame.degrees(0, 0), self.frame.degrees(self.frame.width, self.frame.height)
        (left, top), (right, bottom) = self._number(west, north), self._number(east, south)
        if (right - left + 1) * (bottom - top + 1) > MOST:
            return []
        return [(x, y) for y in range(top, bottom + 1) for x in range(left, right + 1)]

    @cached_property
    def found(self) -> list[tuple[int, int]]:
        return [tile for tile in self.wanted if self.path(*tile).is_file()]

    def path(self, x: int, y: int) -> Path:
        return self.folder / str(self.zoom) / str(x) / f"{y}.png"

    def dpi(self) -> float:
        """Dots an inch of paper, as its first readable tile has them."""
        side = next((tile.width for tile in map(self.read, self.found) if tile), 0)
        metres = EQUATOR * cos(radians(self.frame.lat)) / 2**self.zoom
        return float(side / (metres * self.frame.scale) * INCH)

    def read(self, tile: tuple[int, int]) -> Image.Image | None:
        """Grey on white, made pale; None when the file is not a picture."""
        try:
            with Image.open(self.path(*tile)) as picture:
                coloured = picture.convert("RGBA")
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return None
        white = Image.new("RGBA", coloured.size, "white")
        return (
            Image.alpha_composite(white, coloured).convert("L").point([int(255 - (255 - v) * PALE) for v in range(256)])
        )

    def corners(self, x: int, y: int) -> tuple[Spot, Spot]:
        """The top left and the bottom right of a tile in millimetres of the map, each neighbour's the very same."""
        return self.frame.spot(*self._degrees(x, y)), self.frame.spot(*self._degrees(x + 1, y + 1))

    def _number(self, lon: float, lat: float) -> tuple[int, int]:
        across = (lon + 180) / 360
        down = (1 - asinh(tan(radians(lat))) / pi) / 2
        return int(across * 2**self.zoom), int(down * 2**self.zoom)

    def _degrees(self, x: int, y: int) -> tuple[float, float]:
        return x / 2**self.zoom * 360 - 180, degrees(atan(sinh(pi * (1 - 2 * y / 2**self.zoom))))


@lru_cache(maxsize=32)  # for speed
def ground(region: Path, achtergrond: Achtergrond | None, frame: MapFrame) -> Ground | None:
    """The tiles below a map, kept because they are the same in every language; None when there are none here."""
    if achtergrond is None:
        return None
    zooms = range(achtergrond.min_zoom, achtergrond.max_zoom + 1)
    grids = [Grid(region / achtergrond.tegels, zoom, frame) for zoom in zooms]
    sharp = [(grid, grid.dpi()) for grid in grids if grid.found]
    usable = [pair for pair in sharp if pair[1] > 0]
    if not usable:
        return None
    grid, dpi = next((pair for pair in usable if pair[1] >= DPI), usable[-1])
    return _painted(grid, min(dpi, DPI))


def _painted(grid: Grid, dpi: float) -> Ground:
    tiles = {tile: picture for tile in grid.found if (picture := grid.read(tile))}
    covers = tuple(_box(grid.corners(*tile)) for tile in tiles)
    whole = len(tiles) == len(grid.wanted)
    return Ground(_svg(grid.frame, _small_enough(grid, tiles, dpi), () if whole else covers), covers, whole)


def _small_enough(grid: Grid, tiles: dict[tuple[int, int], Image.Image], dpi: float) -> bytes:
    """A JPEG within the budget: first of lower quality, then of fewer dots."""
    made = b""
    for share, quality in EFFORTS:
        out = BytesIO()
        _stitched(grid, tiles, dpi * share / INCH).save(out, "JPEG", quality=quality, optimize=True)
        made = out.getvalue()
        if len(made) <= BUDGET:
            break
    return made


def _stitched(grid: Grid, tiles: dict[tuple[int, int], Image.Image], dots: float) -> Image.Image:
    """`dots`: for each millimetre."""
    canvas = Image.new("L", (round(grid.frame.width * dots), round(grid.frame.height * dots)), "white")
    for tile, picture in tiles.items():
        (left, top), (right, bottom) = (tuple(round(mm * dots) for mm in corner) for corner in grid.corners(*tile))
        if right > left and bottom > top:
            canvas.paste(picture.resize((right - left, bottom - top), Image.Resampling.LANCZOS), (left, top))
    return canvas


def _box(corners: tuple[Spot, Spot]) -> Box:
    (left, top), (right, bottom) = corners
    return Box((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)


def _svg(frame: MapFrame, jpeg: bytes, shown: tuple[Box, ...]) -> str:
    """Where tiles are missing the picture is cut away, so that the drawing below is seen."""
    size, clip = f'width="{frame.width:g}" height="{frame.height:g}"', ' clip-path="url(#t)"' if shown else ""
    href = "data:image/jpeg;base64," + base64.b64encode(jpeg).decode()
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {frame.width:g} {frame.height:g}">',
            f'<clipPath id="t">{"".join(_rectangles(shown))}</clipPath>' if shown else "",
            f'<image {size} preserveAspectRatio="none"{clip} href="{href}"/></svg>',
        )
    )


def _rectangles(boxes: tuple[Box, ...]) -> Iterator[str]:
    for box in boxes:
        x, y = box.x - box.width / 2, box.y - box.height / 2
        yield f'<rect x="{x:.2f}" y="{y:.2f}" width="{box.width:.2f}" height="{box.height:.2f}"/>'
