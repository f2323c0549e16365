"""The handbook, built as `make handboek` does: what is not in order stops it."""

import os
import subprocess
import sys
from pathlib import Path

from . import ROOT

HANDBOOK = ROOT / "handboek"


def make_handbook(out: Path) -> None:
    """Both languages: Dutch in the folder itself, English below it."""
    for language, below in (("nl", out), ("en", out / "en")):
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", HANDBOOK / f"{language}.yml"]
        done = subprocess.run(
            [*map(str, command), "-d", str(below)],
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
