"""Our reader of vector tiles sees what another one does."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import mapbox_vector_tile
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sociale_kaart.reading.ondergrond.vector_tile import TileFeature, read_tile
from support import street_town


def as_geojson(feature: TileFeature) -> list[Any]:
    return [[list(point) for point in line] for line in feature.lines]


def rings(geometry: dict[str, Any]) -> list[Any]:
    """Points, lines and areas alike as a list of lists of points."""
    found = geometry["coordinates"]
    match geometry["type"]:
        case "Point":
            return [[found]]
        case "LineString":
            return [found]
        case "MultiPoint":
            return [[point] for point in found]
        case "MultiPolygon":
            return [ring for polygon in found for ring in polygon]
    return list(found)


def test_every_tile_of_the_town_is_as_the_library_reads_it() -> None:
    ondergrond = street_town.read()
    for cell in ondergrond.archive.tiles:
        data = ondergrond.archive.tile(cell)
        theirs = mapbox_vector_tile.decode(data, default_options={"y_coord_down": True})
        ours = read_tile(data)
        assert ours.keys() == theirs.keys()
        for name, layer in ours.items():
            assert layer.extent == theirs[name]["extent"]
            for mine, other in zip(layer.features, theirs[name]["features"], strict=True):
                assert dict(mine.properties) == other["properties"]
                assert as_geojson(mine) == rings(other["geometry"])


@given(st.data())
def test_whatever_is_in_a_file_it_is_a_tile_or_a_value_error(data: st.DataObject) -> None:
    ondergrond = street_town.read()
    broken = bytearray(ondergrond.archive.tile(max(ondergrond.archive.tiles)))
    for _ in range(data.draw(st.integers(1, 4))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    with suppress(ValueError):
        read_tile(bytes(broken))


@pytest.mark.parametrize("data", [b"\x1a", b"\x1a\x05ab", b"\xff" * 40, b"PMTiles", b"\x1a\x04\x12\x02\x22\x09"])
def test_no_tile_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_tile(data)
