"""The command `kaart` as a process, for the tests of the command line."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

KAART = str(Path(sys.executable).with_name("kaart"))
OK, ERRORS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
# As a shell starts what stands in the background, or a script that lets nothing be interrupted, whatever it runs.
IGNORING = ("sh", "-c", 'trap "" INT TERM; exec "$@"', "sh")
# How a command was started, and by what it is told to stop.
TOLD_TO_STOP = (((), signal.SIGINT), (IGNORING, signal.SIGINT), (IGNORING, signal.SIGTERM))


def kaart(*arguments: str | Path, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command; whatever it was given, it never ends in a traceback."""
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
