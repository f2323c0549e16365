"""How fast checks, builds and the preview are, as ratios measured in one run: a time says more of the machine.

    python scripts/bench.py [--places 1000] [--languages 3] [--runs 3] [--growth] [--keep FOLDER]

Makes a region of any number of places, times whole commands, and prints them beside what the contract compares them
with: PyYAML's C loader that merely loads the same files, a loop that makes the same folders and writes files of the
same number and size, Python's own start. `make bench FULL=1` runs the contract's 5,000 places in 8 languages: it takes
a quarter of an hour and 2 GB of disk. Ratios count on a machine that does nothing else.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import bench_region
from bench_work import (
    Spent,
    change,
    clear,
    hours,
    in_turns,
    kaart,
    load,
    merely_write,
    preview,
    same_shape,
    start_python,
    timed,
)

LANGUAGES = ("nl", "en", "ar", "tr", "pl", "uk", "es", "fr")


@dataclass(frozen=True)
class Measured:
    """What each took, and what the site weighs."""

    spent: dict[str, Spent]
    files: int
    size: int


def measure(region: Path, runs: int) -> Measured:
    """Everything, what is compared in turns."""
    config, made, copy = region / "mkdocs.yml", region / "site", region / "gelijk"
    place = sorted((region / "data" / "voorzieningen").rglob("*.yml"))[0]
    kaart("build", "-f", config)
    files = same_shape(made)
    kaart("check", "-f", config, place)  # from here on the others are known

    def check_one() -> None:
        change(place)
        kaart("check", "-f", config, place)

    spent = in_turns(runs, {"load": partial(load, region), "check": partial(kaart, "check", "-f", config)})
    spent |= in_turns(runs, {"start": start_python, "one": check_one})
    work = {"build": partial(kaart, "build", "-f", config), "write": partial(merely_write, copy, files)}
    spent |= in_turns(runs, work, partial(clear, made, copy))
    clear(copy)
    spent |= in_turns(runs, {"hours": hours(config), "preview": preview(config, place)})
    return Measured(spent, len(files), sum(len(content) for _, content in files))


def row(*cells: object) -> None:
    print("".join(f"{cell:<44}" if i == 0 else f"{cell:>10}" for i, cell in enumerate(cells)), flush=True)


def table(found: Measured) -> None:
    """The contract's figures, each with its goal."""
    spent = found.spent
    row("", "wall s", "cpu s", "wall ratio", "cpu ratio", "goal")
    _line("load all places with PyYAML's C loader", spent["load"])
    _line("kaart check", spent["check"], *spent["check"].over(spent["load"]), "≤ 4")
    _line("start Python", spent["start"])
    _line("kaart check of one changed file, beyond that", spent["one"].beyond(spent["start"]), "", "", "≤ 0.5 s")
    _line(f"write {found.files} files, {found.size / 1e6:.0f} MB", spent["write"])
    _line("kaart build", spent["build"], *spent["build"].over(spent["write"]), "≤ 4")
    _line("hours, of the work of a build", spent["hours"], "", spent["hours"].over(spent["build"])[1], "≤ 0.25")
    _line("preview of one changed place", spent["preview"], "", "", "≤ 1 s")


def _line(name: str, spent: Spent, *more: str) -> None:
    row(name, f"{spent.wall:.2f}", f"{spent.cpu:.2f}", *more)


def growth(once: Measured, four: Measured) -> None:
    """4 is in proportion."""
    row("four times as many places", "wall x", "cpu x")
    for name in ("load", "check", "write", "build"):
        row(name, *four.spent[name].over(once.spent[name]))
    row("size of the site", "", f"{four.size / once.size:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=1000)
    parser.add_argument("--languages", type=int, choices=range(1, len(LANGUAGES) + 1), default=3, metavar="1-8")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--growth", action="store_true", help="the same with four times as many places")
    parser.add_argument("--keep", type=Path, help="make the region here and leave it")
    options = parser.parse_args()
    languages = list(LANGUAGES[: options.languages])
    with tempfile.TemporaryDirectory(prefix="kaart-bench-") as name:
        folder = options.keep or Path(name)
        made = timed(lambda: bench_region.make(folder / "n", options.places, languages))
        print(f"{options.places} places x {len(languages)} languages, {os.cpu_count()} cores, {options.runs} runs")
        print(f"load of the machine {os.getloadavg()[0]:.1f}; the region was made in {made.wall:.0f} s\n")
        once = measure(folder / "n", options.runs)
        table(once)
        if options.growth:
            four = measure(bench_region.make(folder / "4n", 4 * options.places, languages), options.runs)
            print()
            growth(once, four)


if __name__ == "__main__":
    main()
