"""The command `kaart`, for the tests of the command line: as a process, or quicker in this one."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from sociale_kaart.cli import COMMANDS, main
from support.warm import can_be_warm, run_warm

KAART = str(Path(sys.executable).with_name("kaart"))
DAY = "2026-11-21"  # of a command that is told none: a run that lasts past midnight has one day
OK, ERRORS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
# As a shell starts what stands in the background, or a script that lets nothing be interrupted, whatever it runs.
IGNORING = ("sh", "-c", 'trap "" INT TERM; exec "$@"', "sh")
# How a command was started, and by what it is told to stop.
TOLD_TO_STOP = (((), signal.SIGINT), (IGNORING, signal.SIGINT), (IGNORING, signal.SIGTERM))


def asked(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The same in this process, which saves the start of one: where only what it says and writes is looked at.

    Of each command some test runs the process: it alone shows what a terminal, a pipe or another encoding gets.
    """
    out, err = io.StringIO(), io.StringIO()
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("KAART_")}
    inherited["KAART_DEBUG"] = "1"  # a fault of the program is raised
    with (
        chdir(cwd),
        patch.dict(os.environ, inherited | environment, clear=True),
        redirect_stdout(out),
        redirect_stderr(err),
    ):
        code = main(_on_a_day(arguments))
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def kaart(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command, warm where that can be; whatever it was given, it never ends in a traceback."""
    if not can_be_warm(environment):
        return cold(*arguments, cwd=cwd, **environment)
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("KAART_")}
    done = run_warm(_on_a_day(arguments), cwd, inherited | environment)
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done


def cold(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The same, started from nothing."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("KAART_")}
    done = subprocess.run(
        [KAART, *_on_a_day(arguments)],
        cwd=cwd,
        env=inherited | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done


def _on_a_day(arguments: Sequence[str | Path]) -> list[str]:
    given = [*map(str, arguments)]
    dated = not given or given[0] not in COMMANDS or "--today" in given
    return given if dated else [given[0], "--today", DAY, *given[1:]]
