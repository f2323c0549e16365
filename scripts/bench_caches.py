"""What each cache saves: reads, checks and makes the pages of a region once, and counts.

    python scripts/bench_caches.py [--places 400] [--languages 4]

With/without in two runs drowns in what else the machine does. Here each function that keeps what it gave is timed when
it works, and its hits are counted, in one run: hits x the time of a call is what it would take without. A cache below
another one saves less than that. What was found stands in docs/snelheid.md.
"""

from __future__ import annotations

import argparse
import functools
import importlib
import pkgutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import bench_region
import sociale_kaart

TODAY = date(2026, 11, 26)
LANGUAGES = ["nl", "en", "ar", "tr", "pl", "uk", "es", "fr"]


@dataclass
class Counted:
    """Seconds of work, and how often that was asked for and done."""

    name: str
    info: Callable[[], Any]
    seconds: float = 0.0

    @property
    def saved(self) -> float:
        hits, misses, *_ = self.info()
        return float(hits * self.seconds / misses) if misses else 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=400)
    parser.add_argument("--languages", type=int, default=4)
    options = parser.parse_args()
    counted = [count(name, value) for name, value in caches()]
    with tempfile.TemporaryDirectory() as folder:
        region = bench_region.make(Path(folder) / "region", options.places, LANGUAGES[: options.languages])
        checked, made = work(region)
    print(f"{options.places} places, {options.languages} languages: check {checked:.2f} s, pages and data {made:.2f} s")
    print(f"{'':58} {'asked':>8} {'done':>8} {'saves s':>8}")
    for one in sorted(counted, key=lambda one: -one.saved):
        hits, misses, *_ = one.info()
        print(f"{one.name:58} {hits + misses:8} {misses:8} {one.saved:8.2f}")


def work(region: Path) -> tuple[float, float]:
    """Seconds of CPU for reading and checking, and for the pages and data files of all languages."""
    from sociale_kaart.judged import load_catalogue
    from sociale_kaart.outputs import site
    from sociale_kaart.vakken.slices import whole

    start = time.process_time()
    catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    checked = time.process_time()
    assert catalogue, problems[:3]
    languages = site.every_language(catalogue, site.shared(catalogue).urls)
    files = sum(1 for _ in site.place_pages(catalogue, languages, whole(catalogue)))
    for pages in languages:
        files += sum(1 for _ in site.index_pages(pages)) + sum(1 for _ in site.choice_pages(pages))
    files += sum(1 for _ in site.data(catalogue)) + sum(1 for _ in site.calendar_files(catalogue))
    assert files
    return checked - start, time.process_time() - checked


def caches() -> Iterator[tuple[str, Any]]:
    """Every function of the package that keeps what it gave: name of its module and its own, and the function."""
    for module in list(_modules()):
        for name, value in list(vars(module).items()):
            if hasattr(value, "cache_info") and value.__module__ == module.__name__:
                yield f"{module.__name__.removeprefix('sociale_kaart.')}.{name}", value


def _modules() -> Iterator[ModuleType]:
    yield sociale_kaart
    for info in pkgutil.walk_packages(sociale_kaart.__path__, "sociale_kaart."):
        yield importlib.import_module(info.name)


def count(name: str, cached: Any) -> Counted:
    """Wherever the function is known by name, one that is timed comes in its place."""

    @functools.wraps(cached.__wrapped__)
    def timed(*args: Any, **kwargs: Any) -> Any:
        start = time.perf_counter()
        try:
            return cached.__wrapped__(*args, **kwargs)
        finally:
            found.seconds += time.perf_counter() - start

    kept: Any = functools.lru_cache(cached.cache_parameters()["maxsize"])(timed)
    found = Counted(name, kept.cache_info)
    for module in list(_modules()):
        for attribute, value in list(vars(module).items()):
            if value is cached:
                setattr(module, attribute, kept)
    return found


if __name__ == "__main__":
    main()
