"""Archives of tiles are read without a library, as the library that writes them means it."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmtiles.tile import Compression, TileType, tileid_to_zxy, zxy_to_tileid
from pmtiles.writer import Writer

from sociale_kaart.reading.ondergrond.pmtiles_file import cell_of, read_archive
from support import street_town


def write(path: Path, tiles: dict[tuple[int, int, int], bytes], compression: Compression = Compression.GZIP) -> Path:
    with path.open("wb") as file:
        writer = Writer(file)
        for number, data in sorted((zxy_to_tileid(*cell), data) for cell, data in tiles.items()):
            writer.write_tile(number, data)
        about = {"tile_type": TileType.MVT, "tile_compression": compression, "center_zoom": 1}
        edges = ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7", "center_lon_e7", "center_lat_e7")
        writer.finalize(about | dict.fromkeys(edges, 0), {})
    return path


@given(st.integers(0, 4**17))
def test_the_number_of_a_tile_says_where_it_is(number: int) -> None:
    assert cell_of(number) == tuple(tileid_to_zxy(number))


def test_every_tile_is_found_also_in_lists_of_lists_and_where_many_are_the_same(tmp_path: Path) -> None:
    tiles = {(8, x, y): gzip.compress(f"{x * y % 7000}".encode(), mtime=0) for x in range(130) for y in range(130)}
    tiles |= {(3, x, 0): gzip.compress(b"water", mtime=0) for x in range(8)}
    archive = read_archive(write(tmp_path / "a.pmtiles", tiles))
    assert set(archive.tiles) == set(tiles)
    assert all(archive.packed(cell) == packed for cell, packed in tiles.items())
    assert archive.tile((8, 3, 5)) == b"15"
    assert archive.packed((9, 0, 0)) == archive.tile((9, 0, 0)) == b""


def test_a_file_that_is_cut_short_anywhere_is_a_value_error(tmp_path: Path) -> None:
    whole = (street_town.streets() / "data/ondergrond/straten.pmtiles").read_bytes()
    path = tmp_path / "a.pmtiles"
    for length in {*range(0, len(whole), 997), *range(200), len(whole) - 1}:
        path.write_bytes(whole[:length])
        with pytest.raises(ValueError, match=r".+"):
            read_archive(path)


@given(st.data())
def test_a_file_with_a_wrong_byte_is_read_or_is_a_value_error(data: st.DataObject) -> None:
    path = street_town.streets().parent / "wrong.pmtiles"
    broken = bytearray((street_town.streets() / "data/ondergrond/straten.pmtiles").read_bytes())
    broken[data.draw(st.integers(0, 700))] = data.draw(st.integers(0, 255))
    path.write_bytes(broken)
    try:
        archive = read_archive(path)
        for cell in archive.tiles:
            archive.tile(cell)
    except ValueError:
        pass


def test_tiles_that_are_packed_otherwise_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="gzip"):
        read_archive(write(tmp_path / "a.pmtiles", {(0, 0, 0): b"x"}, Compression.BROTLI))
