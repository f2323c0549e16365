"""Run a piece of the site's own scripts in Node."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
from hashlib import sha256
from pathlib import Path
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
    if folder := os.environ.get("NODE_ASKED"):
        _write_down(Path(folder), script, given, ran.stdout)
    return json.loads(ran.stdout)


def _write_down(folder: Path, script: str, given: object, said: str) -> None:
    """What was asked and answered, as a test in JavaScript: for Stryker, which sees no Node that Python starts."""
    here = script.replace('"./templates/', '"../../templates/').replace('readFileSync(0, "utf8")', "GIVEN")
    asked = json.dumps(json.dumps(given))
    name = sha256((script + asked).encode()).hexdigest()[:12]
    head = f"""import {{ ok }} from "node:assert/strict";
import test from "node:test";
const GIVEN = {asked};
const say = (value) => test("says the same", () => ok(JSON.stringify(value) === {json.dumps(said)}));
"""
    (folder / f"{name}.test.mjs").write_text(head + here, encoding="utf-8")
