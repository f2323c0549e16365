"""Tiles of the small region as pictures, with a black square on a spot that is known."""

from __future__ import annotations

from math import asinh, pi, radians, tan
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

WEST, SOUTH, EAST, NORTH = 6.15, 52.10, 6.25, 52.16
CROSS = (6.2031, 52.1347)  # where the tiles have a black square


def at(lon: float, lat: float, zoom: int) -> tuple[float, float]:
    """Where a spot lies in tiles, as everyone counts them."""
    return (lon + 180) / 360 * 2**zoom, (1 - asinh(tan(radians(lat))) / pi) / 2 * 2**zoom


def draw(folder: Path, zooms: tuple[int, ...], side: int = 256, noisy: bool = False) -> None:
    """Tiles of the whole region, light, with one square of 60 metres on a spot that is known."""
    dice = np.random.default_rng(1)
    for zoom in zooms:
        (left, top), (right, bottom) = at(WEST - 0.05, NORTH + 0.05, zoom), at(EAST + 0.05, SOUTH - 0.05, zoom)
        for x in range(int(left), int(right) + 1):
            for y in range(int(top), int(bottom) + 1):
                picture = Image.new("RGB", (side, side), (250, 245, 230))
                if noisy:
                    picture = Image.fromarray(dice.integers(0, 255, (side, side), dtype=np.uint8)).convert("RGB")
                across, down = ((spot - tile) * side for spot, tile in zip(at(*CROSS, zoom), (x, y), strict=True))
                half = 30 / (40_075_016.7 * 0.614 / 2**zoom) * side
                ImageDraw.Draw(picture).rectangle((across - half, down - half, across + half, down + half), "black")
                path = folder / "data" / "tegels" / str(zoom) / str(x) / f"{y}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                picture.save(path, compress_level=1)
