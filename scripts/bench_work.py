"""What scripts/bench.py times, and how: each thing and what it is compared with in turns, so that a busy machine
slows both alike."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

import yaml

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours import exceptions, grammar, osm, periods, said
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.live import Live
from sociale_kaart.loading import load_catalogue

TODAY = date(2026, 11, 21)
KAART = Path(sys.executable).with_name("kaart")
Work = Callable[[], object]


@dataclass(frozen=True)
class Spent:
    """Seconds on the clock, and of processors at work: on a busy machine only the latter tell something."""

    wall: float
    cpu: float

    def over(self, other: Spent) -> tuple[str, str]:
        return f"{self.wall / other.wall:.2f}", f"{self.cpu / other.cpu:.2f}"

    def beyond(self, other: Spent) -> Spent:
        return Spent(self.wall - other.wall, self.cpu - other.cpu)


def in_turns(runs: int, work: Mapping[str, Work], before: Work = lambda: None) -> dict[str, Spent]:
    """The medians of each; `before` clears the table for each run and is not timed."""
    spent: dict[str, list[Spent]] = {name: [] for name in work}
    for _ in range(runs):
        for name, run in work.items():
            before()
            spent[name].append(timed(run))
    return {
        name: Spent(statistics.median(one.wall for one in all_), statistics.median(one.cpu for one in all_))
        for name, all_ in spent.items()
    }


def timed(work: Work) -> Spent:
    start, busy = time.perf_counter(), sum(os.times()[:4])
    work()
    return Spent(time.perf_counter() - start, sum(os.times()[:4]) - busy)  # also of processes that we waited for


def load(region: Path) -> None:
    """What no program that reads YAML can do without."""
    for path in sorted((region / "data" / "voorzieningen").rglob("*.yml")):
        with path.open("rb") as file:
            yaml.load(file, Loader=yaml.CSafeLoader)


def start_python() -> None:
    subprocess.run([sys.executable, "-c", "pass"], check=True)


def kaart(*arguments: str | Path) -> None:
    """A whole process, as a person starts it: Python keeps what it has compiled, also where tests forbid that."""
    command = [str(KAART), *map(str, arguments), "--today", str(TODAY)]
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        sys.exit(f"kaart {arguments[0]}: {done.stdout[-2000:]}{done.stderr[-2000:]}")


def change(path: Path) -> None:
    """Write another date of check: a file that nobody has read yet, of the same size."""
    text = path.read_text(encoding="utf-8")
    day = "2026-10-01" if "2026-10-02" in text else "2026-10-02"
    lines = [f"  datum: '{day}'" if line.startswith("  datum:") else line for line in text.split("\n")]
    path.write_text("\n".join(lines), encoding="utf-8")


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


def clear(*folders: Path) -> None:
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


def understand_hours(catalogue: Catalogue) -> None:
    """All that a build does about opening hours, with nothing known from before."""
    for known in (grammar._read_lines, grammar.read_line, periods.expand, osm.to_osm, said.say):
        known.cache_clear()
    exceptions._different_days.cache_clear()
    for place in catalogue.voorzieningen:
        hours = grammar.read_lines(place.openingstijden)[0]
        periods.expand(hours, catalogue.feestdagen, catalogue.today)
        osm.to_osm(hours, catalogue.feestdagen, catalogue.today)
        for code in catalogue.regio.talen:
            said.say(hours, translations(code))
            exceptions.say_exceptions(hours, catalogue.feestdagen, catalogue.today, translations(code))


def hours(config: Path) -> Work:
    catalogue, _ = load_catalogue(config, TODAY)
    assert catalogue
    return partial(understand_hours, catalogue)


def preview(config: Path, place: Path) -> Work:
    """A change in one place, until its page can be seen."""
    live = Live(config, lambda *_: None)
    live.reload(TODAY)

    def refresh() -> None:
        change(place)
        live.reload(TODAY)
        assert live.content(f"plek/{place.stem}/index.html")

    return refresh
