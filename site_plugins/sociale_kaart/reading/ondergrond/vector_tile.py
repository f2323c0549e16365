"""Reading a Mapbox vector tile (version 2): https://github.com/mapbox/vector-tile-spec

As much of it as our own tiles have: texts as properties, whole numbers as coordinates. A file that is something else
ends in ValueError.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Shape = Literal["punt", "lijn", "vlak"]
Point = tuple[int, int]
SHAPES: Mapping[int, Shape] = {1: "punt", 2: "lijn", 3: "vlak"}
_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_MOVE, _LINE, _CLOSE = 1, 2, 7


@dataclass(frozen=True)
class TileFeature:
    """One thing in a tile. `lines`: of an area its rings, in the units of the layer."""

    shape: Shape
    properties: Mapping[str, str]
    lines: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True)
class TileLayer:
    """`extent`: units from one edge of the tile to the other."""

    name: str
    extent: int
    features: tuple[TileFeature, ...]


def read_tile(data: bytes) -> dict[str, TileLayer]:
    """The layers by name."""
    try:
        layers = [_layer(value) for key, value in _fields(data) if key == 3 and isinstance(value, bytes)]
    except (IndexError, UnicodeDecodeError, KeyError, TypeError) as error:
        raise ValueError("no vector tile") from error
    return {layer.name: layer for layer in layers}


def _layer(data: bytes) -> TileLayer:
    name, extent = "", 4096
    keys: list[str] = []
    values: list[str] = []
    raw: list[bytes] = []
    for key, value in _fields(data):
        if key == 5 and isinstance(value, int):
            extent = value
        elif isinstance(value, bytes) and key == 1:
            name = value.decode()
        elif isinstance(value, bytes) and key == 2:
            raw.append(value)
        elif isinstance(value, bytes) and key == 3:
            keys.append(value.decode())
        elif isinstance(value, bytes) and key == 4:
            values.append(_text(value))
    return TileLayer(name, extent, tuple(_feature(one, keys, values) for one in raw))


def _text(data: bytes) -> str:
    return next((value.decode() for key, value in _fields(data) if key == 1 and isinstance(value, bytes)), "")


def _feature(data: bytes, keys: list[str], values: list[str]) -> TileFeature:
    found = dict(_fields(data))
    tags, geometry, kind = found.get(2, b""), found.get(4, b""), found.get(3, 0)
    if not (isinstance(tags, bytes) and isinstance(geometry, bytes) and isinstance(kind, int)):
        raise TypeError("a feature of another shape")
    numbers = list(_varints(tags))
    properties = {keys[key]: values[value] for key, value in zip(numbers[::2], numbers[1::2], strict=True)}
    return TileFeature(SHAPES[kind], properties, tuple(_lines(list(_varints(geometry)))))


def _lines(numbers: list[int]) -> Iterator[tuple[Point, ...]]:
    """Commands with a count, each followed by its steps."""
    x = y = at = 0
    line: list[Point] = []
    while at < len(numbers):
        command, count = numbers[at] & 7, numbers[at] >> 3
        at += 1
        if command == _CLOSE:
            line.append(line[0])
            continue
        for _ in range(count):
            if command == _MOVE and line:
                yield tuple(line)
                line = []
            x += _signed(numbers[at])
            y += _signed(numbers[at + 1])
            at += 2
            line.append((x, y))
    if line:
        yield tuple(line)


def _signed(number: int) -> int:
    return number >> 1 ^ -(number & 1)


def _fields(data: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Number and value of each field of a message."""
    at = 0
    while at < len(data):
        head, at = _varint(data, at)
        kind = head & 7
        if kind == _VARINT:
            value, at = _varint(data, at)
            yield head >> 3, value
            continue
        length = {_FIXED64: 8, _FIXED32: 4}.get(kind, 0)
        if kind == _BYTES:
            length, at = _varint(data, at)
        if kind not in (_BYTES, _FIXED64, _FIXED32) or at + length > len(data):
            raise ValueError("no vector tile")
        yield head >> 3, data[at : at + length]
        at += length


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _varints(data: bytes) -> Iterator[int]:
    at = 0
    while at < len(data):
        value, at = _varint(data, at)
        yield value
