"""The command `kaart` as a process, for the tests of the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

KAART = str(Path(sys.executable).with_name("kaart"))
OK, ERRORS, WRONG_USE = 0, 1, 2


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
