"""Jobs side by side: each is done once, some of them only by another process than the one that asks."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from functools import partial
from pathlib import Path

import pytest

from sociale_kaart.parallel import Job, JobError, side_by_side

# The latter of Python 3.12, where another test has left a thread
pytestmark = [pytest.mark.usefixtures("one_thread"), pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")]

PATIENCE = 60  # seconds, for another process to begin on a busy machine
JOBS, APART = [f"werk-{n}" for n in range(9)], [f"apart-{n}" for n in range(4)]


def note(folder: Path, name: str) -> None:
    """Says who did it; a second one to do the same would add a line."""
    with (folder / name).open("a") as file:
        file.write(f"{os.getpid()}\n")
    time.sleep(0.01)


def who(folder: Path, names: list[str]) -> set[str]:
    """All who did any of these, each of which was done once."""
    lines = [(folder / name).read_text().splitlines() for name in names]
    assert all(len(one) == 1 for one in lines)
    return {line for one in lines for line in one}


@pytest.mark.parametrize("workers", [1, 2, 3, 20])
def test_each_job_is_done_once(tmp_path: Path, workers: int) -> None:
    side_by_side([partial(note, tmp_path, name) for name in JOBS], workers, [partial(note, tmp_path, n) for n in APART])
    who(tmp_path, [*JOBS, *APART])
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*JOBS, *APART])


def test_who_asks_works_too_and_is_no_more_than_the_others(tmp_path: Path) -> None:
    """Each job waits for one more that is at work: on a busy machine one alone could be done before another began."""
    both = multiprocessing.get_context("fork").Barrier(2)

    def work(name: str) -> None:
        note(tmp_path, name)
        both.wait(PATIENCE)

    side_by_side([partial(work, name) for name in JOBS[:6]], 2)
    did = who(tmp_path, JOBS[:6])
    assert str(os.getpid()) in did
    assert len(did) == 2


def test_a_process_with_threads_does_all_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that holds a lock would hold it in every copy of the process, for ever."""
    monkeypatch.setattr(threading, "active_count", lambda: 2)
    side_by_side([partial(note, tmp_path, name) for name in JOBS], 2, [partial(note, tmp_path, name) for name in APART])
    assert who(tmp_path, [*JOBS, *APART]) == {str(os.getpid())}


@pytest.mark.parametrize("more", [[], JOBS])
def test_what_is_apart_is_not_done_by_who_asks(tmp_path: Path, more: list[str]) -> None:
    """It could not start any other process afterwards: typst has threads of its own."""
    jobs = [partial(note, tmp_path, name) for name in more]
    side_by_side(jobs, 2, [partial(note, tmp_path, name) for name in APART])
    assert str(os.getpid()) not in who(tmp_path, APART)


def test_a_job_that_has_jobs_does_them_itself(tmp_path: Path) -> None:
    def jobs_of(number: int) -> None:
        names = [f"{number}-{one}" for one in range(3)]
        side_by_side([partial(note, tmp_path, name) for name in names], 2)
        assert who(tmp_path, names) == {str(os.getpid())}

    side_by_side([partial(jobs_of, number) for number in range(4)], 2)
    assert len([*tmp_path.iterdir()]) == 12


@pytest.mark.parametrize("is_apart", [False, True])
def test_after_a_failure_nobody_takes_another_job(tmp_path: Path, is_apart: bool) -> None:
    def fail() -> None:
        raise ValueError("kapot")

    work: list[Job] = [fail, *(partial(note, tmp_path, f"later-{number}") for number in range(500))]
    with pytest.raises(JobError, match="kapot"):
        side_by_side([] if is_apart else work, 2, work if is_apart else [])
    assert len([*tmp_path.iterdir()]) < 500
    side_by_side([partial(note, tmp_path, name) for name in JOBS], 2)
    who(tmp_path, JOBS)
