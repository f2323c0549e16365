"""A test that pytest never opens notices nothing: by itself it passes over every folder called `build` or `dist`."""

from __future__ import annotations

from fnmatch import fnmatch

import pytest

from support import ROOT


def test_every_folder_with_tests_is_gone_into(pytestconfig: pytest.Config) -> None:
    tests = ROOT / "tests"
    folders = {part for path in tests.rglob("test_*.py") for part in path.relative_to(tests).parts[:-1]}
    assert {"build", "browser"} <= folders
    passed_over = pytestconfig.getini("norecursedirs")
    assert [name for name in folders if any(fnmatch(name, pattern) for pattern in passed_over)] == []
