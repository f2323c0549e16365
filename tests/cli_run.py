"""The command `kaart`, for the tests of the command line: as a process, or quicker in this one."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from sociale_kaart.cli import main
from support.warm import can_be_warm, run_warm

KAART = str(Path(sys.executable).with_name("kaart"))
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
        code = main(list(map(str, arguments)))
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def kaart(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command, warm where that can be; whatever it was given, it never ends in a traceback."""
    if not can_be_warm(environment):
        return cold(*arguments, cwd=cwd, **environment)
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("KAART_")}
    done = run_warm([*map(str, arguments)], cwd, inherited | environment)
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done


def cold(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """The same, started from nothing."""
    inherited = {key: value for key, value in os.environ.items() if not key.startswith("KAART_")}
    done = subprocess.run(
        [KAART, *map(str, arguments)],
        cwd=cwd,
        env=inherited | environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr, done.stderr
    return done
