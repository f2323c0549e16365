"""Run a piece of the site's own scripts in Node."""

from __future__ import annotations

import json
import runpy
import subprocess
from typing import Any

from . import ROOT

NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
HEAD = """
import { readFileSync, writeFileSync } from "node:fs";
const say = (value) => writeFileSync(1, JSON.stringify(value));
"""


def in_node(script: str, given: object) -> Any:
    """What `script` says of `given`, which it reads from its standard input."""
    ran = subprocess.run(
        [NODE, "--input-type=module", "--eval", HEAD + script],
        cwd=ROOT,
        input=json.dumps(given),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
