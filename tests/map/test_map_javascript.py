"""The map's modules without DOM, in Node."""

from __future__ import annotations

import runpy
import subprocess
from pathlib import Path

from support import ROOT


def test_the_modules_without_dom() -> None:
    node = str(runpy.run_path(str(ROOT / "scripts/node.py"))["NODE"])
    command = [node, "--test", str(Path(__file__).with_name("map.test.mjs"))]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
