"""The whole of `kaart ondergrond`: read, cut, write, and only then put it in the place of what was there."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from math import cos, radians
from pathlib import Path

import numpy as np

from sociale_kaart.parallel import side_by_side
from sociale_kaart.reading.ondergrond.pmtiles_file import Cell
from sociale_kaart.reading.own_tiles import with_margin
from sociale_kaart.reading.settings import Grenzen, Regio
from sociale_kaart.tools.ondergrond import ondergrond_rules as rules
from sociale_kaart.tools.ondergrond.archive import free_bytes, replacing, write_archive, write_source
from sociale_kaart.tools.ondergrond.extract import IN_MEMORY, PER_BYTE, shapes
from sociale_kaart.tools.ondergrond.extract_head import Box, Extract, opened
from sociale_kaart.tools.ondergrond.geometry import Piece, for_zoom, pieces, world_box
from sociale_kaart.tools.ondergrond.map_kinds import BLOCKS
from sociale_kaart.tools.ondergrond.ondergrond_rules import OndergrondError
from sociale_kaart.tools.ondergrond.tile_cutter import Cutter, cells

FIRST = 10
AROUND = 2_000  # metres outside the bounds, at most: a place at the edge has streets around it too
METRES = 111_320.0  # a degree of latitude
MOST_WIDE = 80  # kilometres of a region, on both sides
ROOM = 200_000_000  # bytes that the work itself may need on the disk
AT_ONCE = 60  # tiles between two signs of progress
Progress = Callable[[str, float], None]  # what is being done, and how far it is: 0 to 1, or how many were looked at


@dataclass(frozen=True)
class Made:
    """What came of it."""

    size: int
    tiles: int
    extract: Extract


def make(region: Path, regio: Regio, path: Path, progress: Progress, name: str = "") -> Made:
    """Make `data/ondergrond` of the region out of the extract at `path`, or OndergrondError."""
    extract = opened(path)
    require_size(regio)
    _judge(extract, regio)
    _require_room(region, path)
    try:
        with replacing(region) as folder:
            return _made(folder, regio.grenzen, regio.regio, extract, progress, name or path.name)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise OndergrondError(rules.NO_ROOM, needed=_needed(path), free=free_bytes(region) // 1_000_000) from None
        raise


def _made(folder: Path, grenzen: Grenzen, regio: str, extract: Extract, progress: Progress, name: str) -> Made:
    box = around(grenzen)
    work = folder / "werk"
    work.mkdir()
    found = list(shapes(extract, box, work, partial(progress, "lezen")))
    if not any(one.kind.layer == "wegen" for one in found):
        raise OndergrondError(rules.NO_STREETS, path=extract.path.name, regio=regio, here=_said(_box(grenzen)))
    everything = pieces(found)
    found.clear()
    for zoom in range(FIRST, BLOCKS + 1):
        _cut(everything, zoom, box, work, progress)
    made = list(_kept(work))
    size = write_archive(folder, made, box)
    write_source(folder, extract, grenzen, name)
    _remove(work)
    return Made(size, len(made), extract)


def _cut(everything: list[Piece], zoom: int, box: Box, work: Path, progress: Progress) -> None:
    """The tiles of a zoom, each a file of its own for now, on all cores."""
    houses = [piece for piece in everything if piece.layer == "gebouwen"]
    others = [piece for piece in everything if piece.layer != "gebouwen"]
    cutter = Cutter(houses if zoom == BLOCKS else for_zoom(others, zoom), zoom)
    wanted = cells(world_box(box), zoom)
    for start in range(0, len(wanted), AT_ONCE):
        progress("tegels", (zoom - FIRST + start / len(wanted)) / (BLOCKS + 1 - FIRST))
        side_by_side([partial(_write, cutter, cell, work) for cell in wanted[start : start + AT_ONCE]])


def _write(cutter: Cutter, cell: tuple[int, int], work: Path) -> None:
    if data := cutter.tile(cell):
        (work / f"{cutter.zoom}.{cell[0]}.{cell[1]}").write_bytes(data)


def _kept(work: Path) -> Iterator[tuple[Cell, bytes]]:
    for path in work.glob("*.*.*"):
        zoom, x, y = map(int, path.name.split("."))
        yield (zoom, x, y), path.read_bytes()


def _remove(work: Path) -> None:
    for path in work.iterdir():
        path.unlink()
    work.rmdir()


def around(grenzen: Grenzen) -> Box:
    """What the map shows: as far as one may move it, and no more than AROUND beyond the bounds."""
    south, west, north, east = with_margin(grenzen)
    high = AROUND / METRES
    wide = high / cos(radians(grenzen.noord))
    return (
        max(west, grenzen.west - wide),
        max(south, grenzen.zuid - high),
        min(east, grenzen.oost + wide),
        min(north, grenzen.noord + high),
    )


def require_size(regio: Regio) -> None:
    """A region that was just begun may have the bounds of the whole country: nobody's phone would hold its streets."""
    grenzen = regio.grenzen
    high = (grenzen.noord - grenzen.zuid) * METRES / 1000
    wide = (grenzen.oost - grenzen.west) * METRES * cos(radians(grenzen.noord)) / 1000
    if wide * high > MOST_WIDE**2:
        raise OndergrondError(rules.TOO_LARGE, regio=regio.regio, wide=round(wide), high=round(high), most=MOST_WIDE)


def _judge(extract: Extract, regio: Regio) -> None:
    """Whether the region is in the extract at all, as far as its head tells."""
    box, here = extract.box, _box(regio.grenzen)
    if not box:
        return
    overlaps = box[0] < here[2] and here[0] < box[2] and box[1] < here[3] and here[1] < box[3]
    contains = box[0] <= here[0] and box[1] <= here[1] and here[2] <= box[2] and here[3] <= box[3]
    if not contains:
        rule = rules.IN_PART if overlaps else rules.ELSEWHERE
        raise OndergrondError(rule, path=extract.path.name, regio=regio.regio, there=_said(box), here=_said(here))


def _box(grenzen: Grenzen) -> Box:
    return grenzen.west, grenzen.zuid, grenzen.oost, grenzen.noord


def _said(box: Box) -> str:
    west, south, east, north = np.round(box, 2)
    return f"{south:g}, {west:g} – {north:g}, {east:g}"


def _require_room(region: Path, path: Path) -> None:
    free = free_bytes(region) // 1_000_000
    if free < _needed(path):
        raise OndergrondError(rules.NO_ROOM, needed=_needed(path), free=free)


def _needed(path: Path) -> int:
    """Megabytes; the places of nodes of a large extract are kept on the disk."""
    size = path.stat().st_size
    return (ROOM + (size * PER_BYTE if size >= IN_MEMORY else 0)) // 1_000_000
