"""How fast is it? Ratios measured in one run, because a time says more of the machine than of the program.

    python scripts/bench.py [--places 1000] [--languages nl,en,ar] [--runs 3] [--no-growth] [--keep FOLDER]

Makes a region of any number of places, times the whole commands and their parts, and prints what the contract
asks: check / load (PyYAML's C loader merely loading the files), build / write (a loop that merely makes the same
folders and writes files of the same number and size), and the growth from N to 4N (4 is in proportion).
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import bench_region
import yaml

from sociale_kaart.build import build, load_catalogue, write
from sociale_kaart.outputs import exports, search, site, sitemap
from sociale_kaart.outputs.map import points
from sociale_kaart.plugin import prose

TODAY = date(2026, 11, 21)
KAART = Path(sys.executable).with_name("kaart")


@dataclass(frozen=True)
class Measured:
    """Medians in seconds, and what the site weighs."""

    load: float
    check: float
    build: float
    write: float
    files: int
    size: int


def median(runs: int, work: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    """The median time of `work`; `before` clears the table for each run and is not timed."""
    times = []
    for _ in range(runs):
        before()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def load(region: Path) -> None:
    """What no program that reads YAML can do without."""
    for path in sorted((region / "data" / "voorzieningen").rglob("*.yml")):
        with path.open("rb") as file:
            yaml.load(file, Loader=yaml.CSafeLoader)  # noqa: S506 - the safe one, in C


def kaart(*arguments: str | Path) -> None:
    """A whole process, as a person starts it."""
    done = subprocess.run([KAART, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"kaart {arguments[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}")


def same_shape(folder: Path) -> list[tuple[str, bytes]]:
    """As many files as a site has, of the same names and sizes, with nothing in them."""
    return [
        (p.relative_to(folder).as_posix(), b"x" * p.stat().st_size) for p in sorted(folder.rglob("*")) if p.is_file()
    ]


def merely_write(folder: Path, files: list[tuple[str, bytes]]) -> None:
    """The plainest loop there is; each folder is made once."""
    made = set()
    for name, content in files:
        path = f"{folder}/{name}"
        parent = os.path.dirname(path)  # noqa: PTH120 - a loop that is compared with should not be slower than need be
        if parent not in made:
            os.makedirs(parent, exist_ok=True)  # noqa: PTH103
            made.add(parent)
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(content)


def measure(region: Path, runs: int) -> Measured:
    config, made, copy = region / "mkdocs.yml", region / "site", region / "gelijk"
    today = ("--today", str(TODAY))

    def clear() -> None:
        shutil.rmtree(made, ignore_errors=True)

    building = median(runs, lambda: kaart("build", "-f", config, *today), clear)
    files = same_shape(made)
    writing = median(runs, lambda: merely_write(copy, files), lambda: shutil.rmtree(copy, ignore_errors=True))
    checking = median(runs, lambda: kaart("check", "-f", config, *today))
    loading = median(runs, lambda: load(region))
    return Measured(loading, checking, building, writing, len(files), sum(len(content) for _, content in files))


def parts(region: Path, runs: int) -> dict[str, float]:
    """Where the time of a build goes, one after another in this process."""
    config = region / "mkdocs.yml"
    catalogue, _ = load_catalogue(config, TODAY)
    assert catalogue
    shared, languages = site.shared(catalogue), catalogue.regio.talen
    pages = [file for code in languages for file in site.place_pages(catalogue, code, shared.urls)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def all_prose() -> None:
            for code in languages:
                prose(config, catalogue, shared.urls, code, folder / "proza" / code)

        work: dict[str, Callable[[], object]] = {
            "read and check": lambda: load_catalogue(config, TODAY),
            "shared": lambda: site.shared(catalogue),
            "prose by MkDocs": all_prose,
            "pages of places": lambda: [list(site.place_pages(catalogue, c, shared.urls)) for c in languages],
            "pages of lists, search, map": lambda: [
                list(site.index_pages(catalogue, c, shared.urls)) for c in languages
            ],
            "  of which search": lambda: [list(search.files(catalogue, c)) for c in languages],
            "  of which map": lambda: [list(points.files(catalogue, c)) for c in languages],
            "exports": lambda: list(exports.files(catalogue)),
            "sitemap": lambda: list(sitemap.files(catalogue)),
            "writing the pages of places": lambda: write(folder / "plekken", pages),
            "whole build": lambda: build(config, folder / "site", TODAY, lambda *_: None),
        }
        return {name: median(runs, part) for name, part in work.items()}


def row(*cells: object) -> None:
    print("".join(f"{cell:<30}" if i == 0 else f"{cell:>12}" for i, cell in enumerate(cells)), flush=True)


def table(count: int, found: Measured) -> None:
    row("", "seconds", "ratio")
    row(f"load {count} files", f"{found.load:.2f}")
    row("kaart check", f"{found.check:.2f}", f"{found.check / found.load:.1f} x load")
    row(f"write {found.files} files", f"{found.write:.2f}", f"{found.size / 1e6:.0f} MB")
    row("kaart build", f"{found.build:.2f}", f"{found.build / found.write:.1f} x write")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=1000)
    parser.add_argument("--languages", default="nl,en,ar")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--no-growth", action="store_true", help="leave out the region of four times as many places")
    parser.add_argument("--keep", type=Path, help="make the region here and leave it")
    options = parser.parse_args()
    languages = options.languages.split(",")
    with tempfile.TemporaryDirectory(prefix="kaart-bench-") as name:
        folder = options.keep or Path(name)
        region = bench_region.make(folder / "n", options.places, languages)
        print(f"{options.places} places x {len(languages)} languages, {os.cpu_count()} cores, {options.runs} runs\n")
        once = measure(region, options.runs)
        table(options.places, once)
        print()
        row("parts, in one process", "seconds")
        for part, seconds in parts(region, options.runs).items():
            row(part, f"{seconds:.2f}")
        if not options.no_growth:
            four = measure(bench_region.make(folder / "4n", 4 * options.places, languages), options.runs)
            print(f"\nfour times as many places: {4 * options.places}")
            table(4 * options.places, four)
            row("growth", "time", "size")
            row("build", f"{four.build / once.build:.2f}", f"{four.size / once.size:.2f}")
            row("check", f"{four.check / once.check:.2f}")


if __name__ == "__main__":
    main()
