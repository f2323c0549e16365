"""Two commands in one place: the second waits, and one that was killed keeps nobody waiting."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sociale_kaart.commands.waiting import patiently
from sociale_kaart.one_at_a_time import BusyError, alone, wait_for

HOLDS = """
import os, sys, time
from pathlib import Path
from sociale_kaart.one_at_a_time import alone
with alone(Path(sys.argv[1])):
    if sys.argv[2:] and os.fork() == 0:
        os.setsid()
    os.write(1, b"%d\\n" % os.getpid())  # in one piece, as two write there
    time.sleep(600)
"""


def holder(target: Path, *more: str) -> tuple[subprocess.Popen[str], list[int]]:
    """A process that is at work there, and its number with those that it started."""
    process = subprocess.Popen([sys.executable, "-c", HOLDS, target, *more], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    with process.stdout:
        return process, [int(process.stdout.readline()) for _ in range(1 + len(more))]


def test_a_second_one_changes_nothing_and_nothing_is_left_behind(tmp_path: Path) -> None:
    with alone(tmp_path / "site"):
        with pytest.raises(BusyError), alone(tmp_path / "site"):
            raise AssertionError
        with alone(tmp_path / "andere"):
            pass
    with alone(tmp_path / "site"):
        pass
    assert not [*tmp_path.iterdir()]


def test_one_that_was_killed_keeps_nobody_waiting(tmp_path: Path) -> None:
    process, _ = holder(tmp_path / "site")
    with pytest.raises(BusyError), alone(tmp_path / "site"):
        raise AssertionError
    process.kill()
    process.wait()
    wait_for(tmp_path / "site")
    assert not [*tmp_path.iterdir()]


def test_what_a_killed_one_started_is_waited_for_too(tmp_path: Path) -> None:
    process, numbers = holder(tmp_path / "site", "and a child")
    process.kill()
    process.wait()
    with pytest.raises(BusyError), alone(tmp_path / "site"):
        raise AssertionError
    os.kill(next(number for number in numbers if number != process.pid), signal.SIGKILL)
    wait_for(tmp_path / "site")


def test_a_link_in_its_place_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / ".site.bezig").symlink_to(tmp_path / "elders")
    with alone(tmp_path / "site"):
        pass
    assert not (tmp_path / "elders").exists()


def test_a_command_waits_says_so_and_begins_anew(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    begun: list[bool] = []

    def work() -> str:
        begun.append(True)
        if len(begun) < 2:
            raise BusyError(tmp_path / "site")
        return "gemaakt"

    assert patiently(work, "nl") == "gemaakt"
    said = capsys.readouterr().err
    assert len(begun) == 2
    assert f"In {tmp_path / 'site'} is een andere opdracht nog bezig" in said
