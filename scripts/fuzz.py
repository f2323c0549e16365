"""Does any file make the program crash, hang or eat memory? Reads, checks and edits mutated files on every core.

    python scripts/fuzz.py [--files 100000] [--start 0] [--seconds 1.0] [--megabytes 1024]

A file has a number, and the same number is the same file: `--start N --files 1` repeats one. Ends with 1 when a file
raised an exception, took more than `--seconds` of work, or needed more memory than `--megabytes`.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import signal
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

from support.mutations import mutated, seeds, survive

SOURCES = seeds()
CHUNK = 250


@dataclass(frozen=True)
class Outcome:
    """What came of some files: the slowest, what went wrong, and the most memory this process ever had."""

    slowest: float
    number: int
    failures: tuple[str, ...]
    megabytes: float


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError("took too long")


def try_files(start: int, end: int, seconds: float, megabytes: int) -> Outcome:
    """Files `start` to `end`; a hang is broken off, memory is limited by the system."""
    limit = megabytes * 1024 * 1024
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))
    signal.signal(signal.SIGVTALRM, _too_long)
    slowest, number, failures = 0.0, start, list[str]()
    for at in range(start, end):
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
        try:
            took = survive(mutated(at, SOURCES))
            slowest, number = max((slowest, number), (took, at))
        except Exception:
            failures.append(f"file {at}: {traceback.format_exc(limit=-3)}")
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return Outcome(slowest, number, tuple(failures), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> int:
    """Try them all, side by side, and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--megabytes", type=int, default=1024)
    options = parser.parse_args()
    last = options.start + options.files
    chunks = [(at, min(at + CHUNK, last)) for at in range(options.start, last, CHUNK)]
    with multiprocessing.Pool() as pool:
        outcomes = pool.starmap(try_files, [(*chunk, options.seconds, options.megabytes) for chunk in chunks], 1)
    failures = [failure for outcome in outcomes for failure in outcome.failures]
    slowest = max(outcomes, key=lambda outcome: outcome.slowest)
    print("\n".join(failures[:20]))
    print(
        f"{options.files} files, {len(failures)} failures; slowest {slowest.slowest:.3f} s (file {slowest.number}), "
        f"most memory {max(outcome.megabytes for outcome in outcomes):.0f} MB"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
