"""Writing `data/ondergrond/`: beside what is there, and in its place once it is whole."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sociale_kaart.reading.ondergrond.ondergrond import CREDIT, FOLDER, LICENCE, SOURCE, TILES
from sociale_kaart.reading.ondergrond.pmtiles_file import Cell
from sociale_kaart.reading.settings import Grenzen
from sociale_kaart.tools.ondergrond.extract_head import Box, Extract
from sociale_kaart.tools.ondergrond.map_kinds import BLOCKS, STREETS

HASH = "uittreksel.sha256"  # as `sha256sum` writes and reads it
HEAD = """\
# Gemaakt door `kaart ondergrond`; niet met de hand veranderen. / Made by `kaart ondergrond`; do not change by hand.
# De straten in straten.pmtiles zijn van OpenStreetMap en staan onder ODbL: noem altijd de bron.
"""


@contextmanager
def replacing(region: Path) -> Iterator[Path]:
    """A fresh folder that takes the place of `data/ondergrond` when all went well; else the old one is as it was."""
    target = region / FOLDER
    fresh, old = (target.with_name(f".{target.name}.{end}") for end in ("nieuw", "oud"))
    target.parent.mkdir(parents=True, exist_ok=True)
    if old.is_dir() and not target.exists():  # stopped between two renames
        old.rename(target)
    for rest in (fresh, old):
        shutil.rmtree(rest, ignore_errors=True)
    fresh.mkdir()
    try:
        yield fresh
        if target.exists():
            target.rename(old)
        fresh.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        if not target.exists() and old.exists():  # interrupted between the two
            old.rename(target)
        shutil.rmtree(fresh, ignore_errors=True)


def write_archive(folder: Path, tiles: Iterable[tuple[Cell, bytes]], box: Box) -> int:
    """The tiles as one PMTiles file; how large it is."""
    from pmtiles.tile import Compression, TileType, zxy_to_tileid
    from pmtiles.writer import Writer

    path = folder / Path(TILES).name
    west, south, east, north = (round(edge * 1e7) for edge in box)
    header = {
        "tile_type": TileType.MVT,
        "tile_compression": Compression.GZIP,
        "min_lon_e7": west, "min_lat_e7": south, "max_lon_e7": east, "max_lat_e7": north,
        "center_zoom": STREETS, "center_lon_e7": (west + east) // 2, "center_lat_e7": (south + north) // 2,
    }  # fmt: skip
    numbered = sorted((zxy_to_tileid(*cell), data) for cell, data in tiles)
    with path.open("wb") as file:
        writer = Writer(file)
        for number, data in numbered:
            writer.write_tile(number, data)
        writer.finalize(header, _about())
    return path.stat().st_size


def _about() -> dict[str, Any]:
    """For other programs that open the file."""
    layers = {
        "groen": "soort", "water": "", "waterlijnen": "soort naam", "gebouwen": "", "wegen": "soort naam",
        "spoor": "soort naam", "haltes": "soort naam", "gebouwnamen": "soort naam", "namen": "soort naam",
    }  # fmt: skip
    return {
        "name": "Straten",
        "attribution": CREDIT,
        "vector_layers": [
            {
                "id": name,
                "fields": dict.fromkeys(fields.split(), "String"),
                "minzoom": BLOCKS if name == "gebouwen" else 10,
                "maxzoom": BLOCKS if name == "gebouwen" else STREETS,
            }
            for name, fields in layers.items()
        ],
    }


def write_source(folder: Path, extract: Extract, grenzen: Grenzen, name: str) -> None:
    """Whose it is, of which day, and from which file."""
    lines = [
        f"bron: {CREDIT}",
        f"licentie: {LICENCE}",
        "site: https://www.openstreetmap.org/copyright",
        f"datum: {extract.datum or ''}",
        f"uittreksel: {_quoted(name)}",
        f"grenzen: {{zuid: {grenzen.zuid}, west: {grenzen.west}, noord: {grenzen.noord}, oost: {grenzen.oost}}}",
    ]
    # In a file of its own: among so many digits there is now and then what looks like somebody's number.
    (folder / HASH).write_text(f"{_hash_of(extract.path)}  {name}\n", "utf-8", newline="\n")
    (folder / Path(SOURCE).name).write_text(HEAD + "".join(f"{line}\n" for line in lines), "utf-8", newline="\n")


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def free_bytes(folder: Path) -> int:
    """Room on the disk that `folder` is on."""
    there = next(one for one in (folder, *folder.parents) if one.exists())
    return shutil.disk_usage(os.fspath(there)).free


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
