"""Reading a PMTiles archive (version 3): https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md

A build needs no library for it. Whatever is wrong with a file ends in ValueError.
"""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

MAGIC, HEAD = b"PMTiles\x03", 127
GZIP, VECTOR = 2, 1
MOST = 32 * 1024 * 1024  # bytes of a list of tiles, or of a tile, unpacked: more is no map of a region
DEEP = 4
Cell = tuple[int, int, int]  # zoom, x, y


@dataclass(frozen=True)
class TileEntry:
    """Where a tile is: `run` of them look the same; none means that a further list begins there."""

    number: int
    offset: int
    length: int
    run: int


@dataclass(frozen=True)
class Archive:
    """The whole file, and where in it each tile is."""

    data: bytes
    tiles: dict[Cell, tuple[int, int]]

    def packed(self, cell: Cell) -> bytes:
        """A tile as it is kept, gzip; nothing where there is none."""
        offset, length = self.tiles.get(cell, (0, 0))
        return self.data[offset : offset + length]

    def tile(self, cell: Cell) -> bytes:
        packed = self.packed(cell)
        return _unpacked(packed) if packed else b""


def read_archive(path: Path) -> Archive:
    """The archive of vector tiles at `path`, or ValueError."""
    data = path.read_bytes()
    if len(data) < HEAD or not data.startswith(MAGIC):
        raise ValueError("no PMTiles of version 3")
    root, root_length, _, _, leaves, _, tiles, tiles_length = struct.unpack_from("<8Q", data, 8)
    _, inner, outer, kind = struct.unpack_from("<4B", data, 96)
    if (inner, outer, kind) != (GZIP, GZIP, VECTOR):
        raise ValueError("no vector tiles that are packed by gzip")
    if tiles + tiles_length > len(data):
        raise ValueError("the file ends half-way")
    found: dict[Cell, tuple[int, int]] = {}
    for entry in _entries(data, (root, root_length), leaves, DEEP):
        for number in range(entry.number, entry.number + entry.run):
            found[cell_of(number)] = (tiles + entry.offset, entry.length)
    return Archive(data, found)


def _entries(data: bytes, where: tuple[int, int], leaves: int, deep: int) -> Iterator[TileEntry]:
    if not deep:
        raise ValueError("lists of tiles that never end")
    for entry in _directory(_unpacked(data[where[0] : sum(where)])):
        if entry.run:
            yield entry
        else:
            yield from _entries(data, (leaves + entry.offset, entry.length), leaves, deep - 1)


def _directory(data: bytes) -> list[TileEntry]:
    """Four columns: numbers as steps, runs, lengths, and offsets, of which 0 is *behind the last one*."""
    numbers = _varints(data)
    try:
        count = next(numbers)
        steps, runs, lengths, offsets = ([next(numbers) for _ in range(count)] for _ in range(4))
    except StopIteration:
        raise ValueError("a list of tiles ends half-way") from None
    entries: list[TileEntry] = []
    number = end = 0
    for step, run, length, offset in zip(steps, runs, lengths, offsets, strict=True):
        number += step
        start = offset - 1 if offset else end
        end = start + length
        entries.append(TileEntry(number, start, length, run))
    return entries


def _varints(data: bytes) -> Iterator[int]:
    value = shift = 0
    for byte in data:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            yield value
            value = shift = 0


def _unpacked(packed: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=BytesIO(packed)) as file:
            data = file.read(MOST + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise ValueError(f"cannot be unpacked: {error}") from None
    if len(data) > MOST:
        raise ValueError("unpacks to too much")
    return data


def cell_of(number: int) -> Cell:
    """Zoom, x and y of a tile by its number: zooms one after another, each along a Hilbert curve."""
    zoom = before = 0
    while number >= before + 4**zoom:
        before += 4**zoom
        zoom += 1
    rest, x, y, size = number - before, 0, 0, 1
    while size < 2**zoom:
        right, down = rest >> 1 & 1, (rest ^ rest >> 1) & 1
        if not down:
            x, y = (size - 1 - x, size - 1 - y) if right else (x, y)
            x, y = y, x
        x, y = x + size * right, y + size * down
        rest >>= 2
        size *= 2
    return zoom, x, y
