"""What a large region would cost, from a few of its parts: each is built as a machine of its own would build it.

    python scripts/bench_parts.py --places 170000 --languages 24 --of 64 --parts 1,22,43

Prints for each part what it took and made, and what all of them together would: that is an estimate, and says so. Parts
weigh about the same (`delen/shares.py`); how far those that were built differ is printed, too.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import bench_region
from bench_work import KAART, TODAY
from sociale_kaart.delen.part import SitePart
from sociale_kaart.languages.known import available


@dataclass(frozen=True)
class PartTook:
    """Seconds on the clock and of processors, megabytes of the largest process, and what was made."""

    wall: float
    cpu: float
    memory: float
    files: int
    size: int


def took(region: Path, *arguments: str) -> tuple[float, float, float]:
    """A whole process: seconds on the clock, seconds of processors (its own processes' too), megabytes."""
    start = time.perf_counter()
    command = [str(KAART), *arguments, "-f", str(region / "mkdocs.yml"), "--today", str(TODAY)]
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    pid = os.posix_spawn(command[0], command, os.environ, file_actions=silent)
    _, status, used = os.wait4(pid, 0)
    if status:
        sys.exit(f"kaart {' '.join(arguments)} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measured(region: Path, part: SitePart) -> PartTook:
    """Built anew."""
    wall, cpu, memory = took(region, "build", "--deel", str(part))
    made = [path for path in (region / "site-delen" / part.folder / "bestanden").rglob("*") if path.is_file()]
    return PartTook(wall, cpu, memory, len(made), sum(path.stat().st_size for path in made))


def row(*cells: object) -> None:
    print("".join(f"{cell!s:<28}" if i == 0 else f"{cell!s:>12}" for i, cell in enumerate(cells)), flush=True)


def estimate(found: list[PartTook], of: int, reading: float) -> None:
    """All parts, as if they were the mean of those that were built."""
    cpu, files, size = (statistics.mean(getattr(one, key) for one in found) for key in ("cpu", "files", "size"))
    print(f"\nESTIMATE of all {of} parts, from {len(found)} of them:")
    row("", "cpu h", "files", "GB")
    row("all parts", f"{cpu * of / 3600:.2f}", f"{files * of:,.0f}", f"{size * of / 1e9:.1f}")
    row("of which reading", f"{reading * of / 3600:.2f}")
    spread = max(one.cpu for one in found) / min(one.cpu for one in found)
    print(f"The heaviest of these parts took {spread:.2f} x the CPU of the lightest.")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=2000)
    parser.add_argument("--languages", type=int, default=4)
    parser.add_argument("--of", type=int, default=16)
    parser.add_argument("--parts", default="1", help="which, with commas between")
    parser.add_argument("--keep", type=Path, help="make the region here and leave it; one that is there is used")
    options = parser.parse_args()
    languages = ["nl", *sorted(set(available()) - {"nl"})][: options.languages]
    with tempfile.TemporaryDirectory(prefix="kaart-bench-") as name:
        region = options.keep or Path(name) / "regio"
        if not (region / "mkdocs.yml").is_file():
            bench_region.make(region, options.places, languages)
        print(f"{options.places} places x {len(languages)} languages, {os.cpu_count()} cores")
        print(f"load of the machine {os.getloadavg()[0]:.1f}\n")
        row("", "wall s", "cpu s", "memory MB", "files", "MB")
        wall, reading, memory = took(region, "check")
        row("kaart check, all of it", f"{wall:.1f}", f"{reading:.1f}", f"{memory:.0f}")
        found = []
        for number in map(int, options.parts.split(",")):
            one = measured(region, part := SitePart(number, options.of))
            cells = (f"{one.wall:.1f}", f"{one.cpu:.1f}", f"{one.memory:.0f}", one.files, f"{one.size / 1e6:.1f}")
            row(f"part {part}", *cells)
            found.append(one)
        estimate(found, options.of, reading)


if __name__ == "__main__":
    main()
