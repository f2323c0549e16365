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

import yaml

import bench_region
from sociale_kaart.build import build, load_catalogue, write
from sociale_kaart.outputs import calendars, exports, search, site, sitemap
from sociale_kaart.outputs.finder import columns
from sociale_kaart.plugin import prose

TODAY = date(2026, 11, 21)
KAART = Path(sys.executable).with_name("kaart")


@dataclass(frozen=True)
class Spent:
    """Seconds on the clock, and of processors at work: on a busy machine only the latter tell something."""

    wall: float
    cpu: float

    def over(self, other: Spent) -> tuple[str, str]:
        return f"{self.wall / other.wall:.2f}", f"{self.cpu / other.cpu:.2f}"


@dataclass(frozen=True)
class Measured:
    """What each took, and what the site weighs."""

    load: Spent
    check: Spent
    build: Spent
    write: Spent
    files: int
    size: int


def median(runs: int, work: Callable[[], object], before: Callable[[], object] = lambda: None) -> Spent:
    """The medians of `work`; `before` clears the table for each run and is not timed."""
    walls, cpus = [], []
    for _ in range(runs):
        before()
        start, busy = time.perf_counter(), sum(os.times()[:4])
        work()
        walls.append(time.perf_counter() - start)
        cpus.append(sum(os.times()[:4]) - busy)  # our own, and of the processes that we waited for
    return Spent(statistics.median(walls), statistics.median(cpus))


def load(region: Path) -> None:
    """What no program that reads YAML can do without."""
    for path in sorted((region / "data" / "voorzieningen").rglob("*.yml")):
        with path.open("rb") as file:
            yaml.load(file, Loader=yaml.CSafeLoader)


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


def parts(region: Path, runs: int) -> dict[str, Spent]:
    """Where the time of a build goes, one after another in this process."""
    config = region / "mkdocs.yml"
    catalogue, _ = load_catalogue(config, TODAY)
    assert catalogue
    shared, languages = site.shared(catalogue), catalogue.regio.talen
    pages = list(site.place_pages(catalogue, shared.urls, 0, 1))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)

        def all_prose() -> None:
            for code in languages:
                prose(config, catalogue, shared.urls, code, folder / "proza" / code)

        work: dict[str, Callable[[], object]] = {
            "read and check": lambda: load_catalogue(config, TODAY),
            "shared": lambda: site.shared(catalogue),
            "prose by MkDocs": all_prose,
            "pages of places": lambda: list(site.place_pages(catalogue, shared.urls, 0, 1)),
            "pages of lists, search, map": lambda: [
                list(site.index_pages(catalogue, c, shared.urls)) for c in languages
            ],
            "  of which search": lambda: [list(search.files(catalogue, c)) for c in languages],
            "  of which finder": lambda: [list(columns.files(catalogue, c)) for c in languages],
            "exports": lambda: list(exports.files(catalogue)),
            "calendars": lambda: list(calendars.files(catalogue)),
            "sitemap": lambda: list(sitemap.files(catalogue)),
            "writing the pages of places": lambda: write(folder / "plekken", pages),
            "whole build": lambda: build(config, folder / "site", TODAY, lambda *_: None),
        }
        return {name: median(runs, part) for name, part in work.items()}


def row(*cells: object) -> None:
    print("".join(f"{cell:<30}" if i == 0 else f"{cell:>12}" for i, cell in enumerate(cells)), flush=True)


def table(count: int, found: Measured) -> None:
    row("", "wall s", "cpu s", "wall ratio", "cpu ratio")
    row(f"load {count} files", f"{found.load.wall:.2f}", f"{found.load.cpu:.2f}")
    _compared("kaart check / load", found.check, found.load)
    row(f"write {found.files} files", f"{found.write.wall:.2f}", f"{found.write.cpu:.2f}", f"{found.size / 1e6:.0f} MB")
    _compared("kaart build / write", found.build, found.write)


def _compared(name: str, one: Spent, other: Spent) -> None:
    row(name, f"{one.wall:.2f}", f"{one.cpu:.2f}", *one.over(other))


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
        row("parts, in one process", "wall s", "cpu s")
        for part, spent in parts(region, options.runs).items():
            row(part, f"{spent.wall:.2f}", f"{spent.cpu:.2f}")
        if not options.no_growth:
            four = measure(bench_region.make(folder / "4n", 4 * options.places, languages), options.runs)
            print(f"\nfour times as many places: {4 * options.places}")
            table(4 * options.places, four)
            row("growth (4: in proportion)", "wall", "cpu", "size")
            row("build", *four.build.over(once.build), f"{four.size / once.size:.2f}")
            row("check", *four.check.over(once.check))
            row("write", *four.write.over(once.write))


if __name__ == "__main__":
    main()
