"""Tests that would notice nothing, or that fail on a slow machine only.

pytest by itself passes over every folder called `build` or `dist`. And a page's policy refuses what `wait_for_function`
does with an expression when the first answer is no, so it must get a function.
"""

from __future__ import annotations

import ast
from fnmatch import fnmatch

import pytest

from support import ROOT


def test_every_folder_with_tests_is_gone_into(pytestconfig: pytest.Config) -> None:
    tests = ROOT / "tests"
    folders = {part for path in tests.rglob("test_*.py") for part in path.relative_to(tests).parts[:-1]}
    assert {"build", "browser"} <= folders
    passed_over = pytestconfig.getini("norecursedirs")
    assert [name for name in folders if any(fnmatch(name, pattern) for pattern in passed_over)] == []


def test_what_a_page_is_waited_for_is_asked_more_than_once() -> None:
    once = []
    for path in (ROOT / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "wait_for_function":
                asked = node.args[0]
                if not isinstance(asked, ast.Name) and "=>" not in ast.unparse(asked):
                    once.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert once == []
