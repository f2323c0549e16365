"""Scripts run in the oldest browsers that scripts/asset_bundle.py names, also where esbuild is told not to look."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from asset_older import older

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


def test_no_pattern_looks_back() -> None:
    """`(?<=…)` is there from Safari 16.4 on; before, all of a script that has it is refused."""
    assert [name for name, text in _ours("js", "*.mjs").items() if re.search(r"/[^/\n]*\(\?<[=!]", text)] == []


# Headings in Arabic letters are then as high as other lines; the fields of the form as the browser has them.
WITHOUT_HARM = {"basis.css", "formulier.css"}


def test_no_rule_is_passed_over_for_a_list_of_names() -> None:
    """Chrome before 88 and Safari before 14 pass over a rule with `:is()`: who wants to die was shown all of it."""
    assert {name for name, text in _ours("css", "*.css").items() if ":is(" in text} == WITHOUT_HARM


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("a{margin-block:1rem}", "a{margin-top:1rem;margin-bottom:1rem}"),
        ("a{margin-block:1rem 0;color:red}", "a{margin-top:1rem;margin-bottom:0;color:red}"),
        (
            "a{color:red;padding-block:.15rem!important}",
            "a{color:red;padding-top:.15rem!important;padding-bottom:.15rem!important}",
        ),
        (
            "a{padding-inline:min(.75rem,4vw)}",
            "a{padding-left:min(.75rem,4vw);padding-right:min(.75rem,4vw)}",
        ),
        ("a{margin-inline:calc(1rem + 2px) 0}", "a{margin-inline-start:calc(1rem + 2px);margin-inline-end:0}"),
        (
            "a{inset-inline:max(4vw,(100% - 2px) / 2)}",
            "a{left:max(4vw,(100% - 2px) / 2);right:max(4vw,(100% - 2px) / 2)}",
        ),
        ("a{inset-inline:0 auto}", "a{inset-inline:0 auto}"),
        ("a{inset-block-start:60px;inset-block-end:0}", "a{top:60px;bottom:0}"),
        ("a{scroll-margin-block:1rem;margin-block-end:0}", "a{scroll-margin-block:1rem;margin-bottom:0}"),
    ],
)
def test_a_sheet_of_style_says_it_as_they_know_it(written: str, known: str) -> None:
    assert older(written) == known


def test_no_sheet_has_what_they_pass_over() -> None:
    sheets = {path.name: path.read_text("utf-8") for path in ASSETS.rglob("*.css")}
    assert sheets
    passed = re.compile(r"(?<=[{;])(?:(?:margin|padding)-(?:block|inline)|inset|inset-block(?:-start|-end)?):")
    assert {name: found for name, text in sheets.items() if (found := passed.findall(text))} == {}


def _ours(folder: str, names: str) -> dict[str, str]:
    ours = Path(__file__).resolve().parents[2] / "templates" / "assets" / folder
    found = {path.relative_to(ours).as_posix(): path.read_text("utf-8") for path in ours.rglob(names)}
    assert found
    return found
