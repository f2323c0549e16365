"""A region with the streets of a town that does not exist, made once in a run: see scripts/teststad.py."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import teststad
from sociale_kaart.reading.ondergrond.ondergrond import Stratenkaart, read_ondergrond
from sociale_kaart.reading.settings import Regio
from sociale_kaart.tools.ondergrond.making import Made, make
from support import ROOT
from support.once import once

SOUTH, WEST = 52.1285, 6.1990  # of the town: around a place of the small region of the tests, testplek-verhuisd
DOOR = (6.2044, 52.1317)  # of that place: lon, lat
BOUNDS = {"zuid": "52.10", "west": "6.15", "noord": "52.16", "oost": "6.25"}  # those of that region
ABOUT = {"regio": "Testzutphen", "talen": ["nl"], "site_url": "https://proefstad.example/"}
REGIO = Regio.model_validate({**ABOUT, "grenzen": BOUNDS})
AROUND = 8.0  # kilometres of nothing around the town


def extract() -> Path:
    """The town as an extract of OpenStreetMap."""
    return once("proefstad.osm.pbf", lambda path: teststad.write(teststad.built(SOUTH, WEST), path, AROUND))


def made(region: Path, path: Path | None = None, progress: Callable[[str, float], None] = lambda *_: None) -> Made:
    """`data/ondergrond` of the region, out of the town or another file."""
    return make(region, REGIO, path or extract(), progress)


def streets() -> Path:
    """A folder with nothing but the streets."""
    return once("proefstad", made)


def read() -> Stratenkaart:
    """Those streets, as a build reads them."""
    found, problems = read_ondergrond(streets(), REGIO.grenzen)
    assert found
    assert not problems
    return found


def files(folder: Path) -> dict[str, bytes]:
    """Everything below a folder, by its address."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def klein(folder: Path) -> Path:
    """The small region of the tests with the town's streets in it."""
    shutil.copytree(ROOT / "tests/regions/klein", folder)
    shutil.copytree(streets() / "data/ondergrond", folder / "data/ondergrond")
    return folder
