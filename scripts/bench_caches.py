"""What each cache saves: CPU time of `kaart check` and of a build with it, and without it, in a process of its own.

    python scripts/bench_caches.py [--places 400] [PART_OF_A_NAME …]

Caches of functions only (`cache`, `lru_cache`). The more places a region has, the more a cache saves. What was measured
stands in docs/snelheid.md.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import bench_region
import sociale_kaart

TODAY = date(2026, 11, 26)
LANGUAGES = ["nl", "en", "ar", "tr"]
RUNS = 2  # the quicker one counts: other work on the machine only ever adds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--places", type=int, default=400)
    parser.add_argument("--without", help=argparse.SUPPRESS)
    parser.add_argument("--region", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    if options.region:
        print(*measured(options.region, options.without))
    else:
        compare(options.places, options.names)


def compare(places: int, names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        region = bench_region.make(Path(folder) / "region", places, LANGUAGES)
        check, build = _quickest(region, "")
        print(f"{places} places, {len(LANGUAGES)} languages: check {check:.2f} s, build {build:.2f} s")
        for name in sorted(name for name, _ in caches() if not names or any(part in name for part in names)):
            without = _quickest(region, name)
            print(f"{name:62} {without[0] / check - 1:+6.1%} {without[1] / build - 1:+6.1%}", flush=True)


def _quickest(region: Path, name: str) -> tuple[float, float]:
    command = [sys.executable, __file__, "--region", str(region), "--without", name]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True).stdout.split() for _ in range(RUNS)]
    return min(float(run[0]) for run in runs), min(float(run[1]) for run in runs)


def measured(region: Path, without: str) -> tuple[float, float]:
    """Seconds of CPU for reading and checking, and for the pages and data files of all languages."""
    from sociale_kaart.judged import load_catalogue
    from sociale_kaart.outputs import site

    if without:
        _switch_off(dict(caches())[without])
    start = time.process_time()
    catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    checked = time.process_time()
    assert catalogue, problems[:3]
    languages = site.every_language(catalogue, site.shared(catalogue).urls)
    files = sum(1 for _ in site.place_pages(catalogue, languages, 0, 1))
    for pages in languages:
        files += sum(1 for _ in site.index_pages(pages)) + sum(1 for _ in site.choice_pages(pages))
    files += sum(1 for _ in site.data(catalogue)) + sum(1 for _ in site.calendar_files(catalogue))
    assert files
    return checked - start, time.process_time() - checked


def caches() -> Iterator[tuple[str, Any]]:
    """Every function of the package that keeps what it gave: name of its module and its own, and the function."""
    for module in _modules():
        for name, value in vars(module).items():
            if hasattr(value, "cache_info") and value.__module__ == module.__name__:
                yield f"{module.__name__.removeprefix('sociale_kaart.')}.{name}", value


def _modules() -> Iterator[ModuleType]:
    yield sociale_kaart
    for info in pkgutil.walk_packages(sociale_kaart.__path__, "sociale_kaart."):
        yield importlib.import_module(info.name)


def _switch_off(cached: Any) -> None:
    """Wherever it is known by name, the function itself comes in its place."""
    for module in _modules():
        for name, value in list(vars(module).items()):
            if value is cached:
                setattr(module, name, cached.__wrapped__)


if __name__ == "__main__":
    main()
