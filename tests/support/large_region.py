"""A region of some thousands of places, which is cut into squares: built once in a run for all cores, in Dutch."""

from __future__ import annotations

import sys
from pathlib import Path

from conftest import made

from . import ROOT
from .once import once

PLACES = 2_000


def large_region() -> Path:
    """Its folder."""
    return once("groot", _make)


def large_site() -> Path:
    return once("groot-gebouwd", lambda folder: made(large_region(), folder))


def _make(folder: Path) -> None:
    sys.path.append(str(ROOT / "scripts"))
    import bench_region

    bench_region.make(folder, PLACES, ["nl"])
