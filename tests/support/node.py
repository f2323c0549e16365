"""Run a piece of the site's own scripts in Node."""

from __future__ import annotations

import json
import os
import re
import runpy
import subprocess
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from . import ROOT

NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
EVAL = ("--input-type=module", "--eval")
HEAD = """
import { readFileSync, writeFileSync } from "node:fs";
const say = (value) => writeFileSync(1, JSON.stringify(value));
"""

ASKED = """import { ok } from "node:assert/strict";
import test from "node:test";
const GIVEN = %s;
const SAID = %s;
const same = (one, other) => ok(JSON.stringify([one]) === JSON.stringify([other]));
const say = (value) => value && test("says the same", () => same(value, JSON.parse(SAID)));
const each = (list, said) => void test("says the same of each", () => {
  const wanted = JSON.parse(SAID);
  const step = Math.ceil(Math.sqrt(list.length));
  for (let n = 0; n < step; n++) for (let at = n; at < list.length; at += step) same(said(list[at], at), wanted[at]);
});
"""


def in_node(script: str, given: object) -> Any:
    """What `script` says of `given`, which it reads from its standard input."""
    said = from_node([*EVAL, HEAD + script], given)
    if folder := os.environ.get("NODE_ASKED"):
        _write_down(Path(folder), script, given, said)
    return said


def from_node(arguments: Sequence[str], given: object) -> Any:
    """What Node says, as JSON, with these arguments, of `given`, as JSON too."""
    ran = subprocess.run(
        [NODE, *arguments],
        cwd=ROOT,
        input=json.dumps(given),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def _write_down(folder: Path, script: str, given: object, said: object) -> None:
    """What was asked and answered, as a test in JavaScript: for Stryker, which sees no Node that Python starts.

    Of a list it asks one by one, those that are alike apart, and stops where one differs: most mutants show at once.
    """
    here = script.replace('"./templates/', '"../../templates/').replace('readFileSync(0, "utf8")', "GIVEN")
    here = re.sub(r"\bsay\((\w+)\.map\(", r"say(each(\1, ", here)
    asked = json.dumps(json.dumps(given))
    name = sha256((script + asked).encode()).hexdigest()[:12]
    (folder / f"{name}.test.mjs").write_text(ASKED % (asked, json.dumps(json.dumps(said))) + here, encoding="utf-8")
