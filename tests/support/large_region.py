"""A region of some thousands of places, which is cut into squares: built once in a run for all cores, in Dutch.

LARGE_REGION=50000 makes it as large as that, which takes some minutes: `pytest tests/browser/test_large_*.py` then
asks the same of it, within the same limits.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from support.built_sites import made

from . import ROOT
from .once import once


def places(usual: int) -> int:
    """How many there are, unless more are asked for."""
    return int(os.environ.get("LARGE_REGION", usual))


PLACES = places(2_000)


def large_region() -> Path:
    """Its folder."""
    return once("groot", _make)


def large_site() -> Path:
    return once("groot-gebouwd", lambda folder: made(large_region(), folder))


def _make(folder: Path) -> None:
    sys.path.append(str(ROOT / "scripts"))
    import bench_region

    bench_region.make(folder, PLACES, ["nl"])
