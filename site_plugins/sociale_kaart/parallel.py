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
from dataclasses import dataclass
from typing import Any, TypeVar

Job = Callable[[], None]
T = TypeVar("T")
_at_work = threading.Lock()  # while this process takes turns with those that it started


class JobError(RuntimeError):
    """A job went wrong in a process of its own; the text is its traceback."""


def side_by_side(jobs: Sequence[Job], workers: int | None = None, apart: Sequence[Job] = ()) -> None:
    """Run every job; raises the first failure once all have stopped: as JobError, or as what the machine refused.

    Processes are forked, so that a job sees what has been read without it being sent; this one works too, as one that
    waits would keep a copy of all that was read for nobody. `apart`: jobs that come first, in other processes only, as
    this one could not be forked after them. Where nothing can be forked (Windows, a program with threads, or a job that
    has jobs of its own), all run one after another.
    """
    count = min(workers or os.cpu_count() or 1, len(apart) + len(jobs))
    if count < 2 or not _may_fork():
        for job in (*apart, *jobs):
            job()
        return
    context = multiprocessing.get_context("fork")
    failures = context.SimpleQueue()
    first, then = (_Turns(some, context.Value("i", 0), failures) for some in (apart, jobs))
    processes = [context.Process(target=_work, args=(first, then)) for _ in range(count)]
    gc.freeze()  # what has been read stays: looking through it for garbage would copy it into every process
    try:
        _run(processes, first, then)
    finally:
        gc.unfreeze()
        # Interrupted: what still writes would write into a folder that is being cleared away
        _stop(processes)
    if not failures.empty():
        text, refused = failures.get()
        if refused:
            raise OSError(*refused) from JobError(text)
        raise JobError(text)
    if any(process.exitcode for process in processes):  # None: one that was not needed
        raise JobError(f"exit codes {[process.exitcode for process in processes]}")


def _may_fork() -> bool:
    """Not with threads, in a process that was forked, or within a job."""
    alone = threading.active_count() == 1 and multiprocessing.parent_process() is None
    return alone and not _at_work.locked() and sys.platform != "win32"


def _run(processes: Sequence[Any], first: _Turns, then: _Turns) -> None:
    """All but one at once, and this one with them; the last in its place, for what is not for this one."""
    for process in processes[1:]:
        process.start()
    with _at_work:
        then.take()
    if first.are_left:
        processes[0].start()
    for process in processes:
        if process.pid:
            process.join()


def at_once(work: Callable[[str], T], names: Iterable[str]) -> list[T]:
    """What the work gives for each, in their order, for what C does while Python does something else."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(work, names))


def _stop(processes: Sequence[Any]) -> None:
    for process in processes:
        if process.is_alive():
            process.terminate()
            process.join()


def _work(first: _Turns, then: _Turns) -> None:
    """In a process of its own. Ctrl+C is for the process that started us."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # which is how that process stops us
    first.take()
    then.take()


@dataclass(frozen=True)
class _Turns:
    """Jobs of which several processes take the next one that nobody has taken."""

    jobs: Sequence[Job]
    taken: Any
    failures: Any

    @property
    def are_left(self) -> bool:
        return bool(self.taken.value < len(self.jobs))

    def take(self) -> None:
        """One after another, until there is none, or something went wrong."""
        while self.failures.empty():
            with self.taken.get_lock():
                turn, self.taken.value = self.taken.value, self.taken.value + 1
            if turn >= len(self.jobs):
                return
            try:
                self.jobs[turn]()
            except (Exception, SystemExit) as error:  # MkDocs gives up with the latter
                # A pipe holds 64 kB and nobody reads it until all have stopped; the end says what went wrong.
                self.failures.put((traceback.format_exc()[-8_000:], _refused(error)))
                return


def _refused(error: BaseException) -> tuple[object, ...]:
    """Of a full disk and the like, what makes the same error in another process."""
    return (error.errno, error.strerror, error.filename) if isinstance(error, OSError) and error.errno else ()
