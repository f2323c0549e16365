"""A region of so many places, no two alike, read and checked once in a run for all cores."""

from __future__ import annotations

import pickle
import sys
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.loading import load_catalogue

from . import ROOT
from .once import once

TODAY = date(2026, 11, 21)


@cache
def many_places(count: int) -> Catalogue:
    """In Dutch and Arabic. The files themselves are gone: only what was read of them is left."""
    made: Catalogue = pickle.loads(once(f"plekken-{count}", lambda path: _fill(path, count)).read_bytes())
    return made


def _fill(path: Path, count: int) -> None:
    sys.path.append(str(ROOT / "scripts"))
    import bench_region

    with TemporaryDirectory() as folder:
        region = bench_region.make(Path(folder) / "regio", count, ["nl", "ar"], varied=True)
        catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    assert catalogue, [problem.as_dict("nl") for problem in problems]
    path.write_bytes(pickle.dumps(catalogue))
