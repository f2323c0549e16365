"""Where the moving map puts names, in Node."""

from __future__ import annotations

import runpy
import subprocess

from support import ROOT


def test_names_along_streets() -> None:
    node = str(runpy.run_path(str(ROOT / "scripts/node.py"))["NODE"])
    command = [node, "--test", str(ROOT / "tests/js/straten.test.mjs")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
