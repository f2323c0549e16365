"""`git add -A` takes along no site: not the one that was built, not one that was set aside, not half of one."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from cli_run import OK, asked
from sociale_kaart.folders import set_aside
from support import ROOT


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("of", ["a new region", "this checkout"])
def test_what_builds_leave_is_not_taken_along(tmp_path: Path, of: str) -> None:
    folder = tmp_path / "gr"
    if of == "a new region":
        assert asked("init", folder, "--gemeente", "Groningen", "--host", "geen", "--ja", cwd=tmp_path).returncode == OK
    else:
        folder.mkdir()
        (folder / ".gitignore").write_bytes((ROOT / ".gitignore").read_bytes())
    git(folder, "init", "--quiet")
    before = git(folder, "status", "--porcelain", "-uall")
    for _ in range(2):
        (folder / "site").mkdir()
        (folder / "site" / "index.html").write_text("mine", encoding="utf-8")
        assert set_aside(folder / "site").name.startswith("site-oud")
    for name in ("site", "site-delen", ".site.nieuw", ".site.oud"):
        (folder / name).mkdir()
        (folder / name / "index.html").write_text("mine", encoding="utf-8")
    assert git(folder, "status", "--porcelain", "-uall") == before
