"""Scripts run in the oldest browsers that scripts/asset_bundle.py names, also where esbuild is told not to look."""

from __future__ import annotations

import re
from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "build" / "assets"
# `x?.f(...list, more)`: Chrome before 91 fails at an argument after a list that is written out, in an optional call.
SPREAD_IN_OPTIONAL_CALL = re.compile(r"\?\.[\w$]*\((?:[^()]*,)?\.\.\.[^(),]*(?:\([^()]*\))?,")


def test_the_pattern_knows_the_corner() -> None:
    found = [bool(SPREAD_IN_OPTIONAL_CALL.search(text)) for text in ("a?.(...b,c)", "a?.b(c,...d(e),f)", "a?.b(...c)")]
    assert found == [True, True, False]


def test_no_argument_follows_a_list_in_an_optional_call() -> None:
    scripts = {path.name: path.read_text("utf-8") for path in ASSETS.rglob("*.js")}
    assert scripts
    assert [name for name, text in scripts.items() if SPREAD_IN_OPTIONAL_CALL.search(text)] == []


def test_nothing_is_asked_of_the_end_of_a_list_that_they_do_not_know() -> None:
    """`list.at(-1)` is there from Chrome 92 and Safari 15.4 on: the days of the agenda did not come before."""
    ours = Path(__file__).resolve().parents[2] / "templates" / "assets" / "js"
    scripts = {path.relative_to(ours).as_posix(): path.read_text("utf-8") for path in ours.rglob("*.mjs")}
    assert scripts
    assert [name for name, text in scripts.items() if re.search(r"\.at\(", text)] == []
