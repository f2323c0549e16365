"""Work side by side on the machine's cores, for jobs that only write files."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

Job = Callable[[], None]
T = TypeVar("T")


class JobError(RuntimeError):
    """A job went wrong in a process of its own; the text is its traceback."""


def side_by_side(jobs: Sequence[Job], workers: int | None = None) -> None:
    """Run every job; raises the first failure once all have stopped: as JobError, or as what the machine refused.

    Processes are forked, so that a job sees what has been read without it being sent; this one works too, as one that
    waits would keep a copy of all that was read for nobody. Where that cannot be (Windows, a program with threads, or a
    job that has jobs of its own), the jobs run one after another.
    """
    count = min(workers or os.cpu_count() or 1, len(jobs))
    alone = threading.active_count() == 1 and multiprocessing.parent_process() is None and not _at_work
    if count < 2 or sys.platform == "win32" or not alone:
        for job in jobs:
            job()
        return
    context = multiprocessing.get_context("fork")
    turns = context.Value("i", 0)
    failures = context.SimpleQueue()
    processes = [context.Process(target=_work, args=(jobs, turns, failures)) for _ in range(count - 1)]
    gc.freeze()  # what has been read stays: looking through it for garbage would copy it into every process
    try:
        for process in processes:
            process.start()
        _work_too(jobs, turns, failures)
        for process in processes:
            process.join()
    finally:
        gc.unfreeze()
        # Interrupted: what still writes would write into a folder that is being cleared away
        _stop(processes)
    if not failures.empty():
        text, refused = failures.get()
        if refused:
            raise OSError(*refused) from JobError(text)
        raise JobError(text)
    if any(process.exitcode for process in processes):
        raise JobError(f"exit codes {[process.exitcode for process in processes]}")


def at_once(work: Callable[[str], T], names: Iterable[str]) -> list[T]:
    """What the work gives for each, in their order, for what C does while Python does something else."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, names))


def _stop(processes: Sequence[Any]) -> None:
    for process in processes:
        if process.is_alive():
            process.terminate()
            process.join()


def _work(jobs: Sequence[Job], turns: Any, failures: Any) -> None:
    """In a process of its own. Ctrl+C is for the process that started us."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # which is how that process stops us
    _take_turns(jobs, turns, failures)


_at_work: list[bool] = []  # whether this process takes turns with those that it started


def _work_too(jobs: Sequence[Job], turns: Any, failures: Any) -> None:
    _at_work.append(True)
    try:
        _take_turns(jobs, turns, failures)
    finally:
        _at_work.clear()


def _take_turns(jobs: Sequence[Job], turns: Any, failures: Any) -> None:
    """Take the next job that nobody has taken, until there is none."""
    while True:
        with turns.get_lock():
            turn, turns.value = turns.value, turns.value + 1
        if turn >= len(jobs):
            return
        try:
            jobs[turn]()
        except (Exception, SystemExit) as error:  # MkDocs gives up with the latter
            # A pipe holds 64 kB and nobody reads it until all have stopped; the end says what went wrong.
            failures.put((traceback.format_exc()[-8_000:], _refused(error)))
            return


def _refused(error: BaseException) -> tuple[object, ...]:
    """Of a full disk and the like, what makes the same error in another process."""
    return (error.errno, error.strerror, error.filename) if isinstance(error, OSError) and error.errno else ()
