"""A version that git does not give: it is said what git has to do with that, and never that there is none."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from shutil import copytree, rmtree, which

import pytest

from cli_run import OK, WRONG_USE, asked
from sociale_kaart.tools.report import versions
from sociale_kaart.tools.report.versions import NoVersionError, files_of, put_back
from support import ROOT

WHO = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
PLACE = "data/voorzieningen/testplek-kaal.yml"


def git(folder: Path, *arguments: str, given: bytes = b"", day: str = "2026-10-01T12:00:00") -> str:
    dated = os.environ | {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
    command = ["git", *WHO, "-C", str(folder), *arguments]
    return subprocess.run(command, check=True, capture_output=True, input=given, env=dated).stdout.decode().strip()


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """Kept in git, with a place that was renamed in the last commit."""
    folder = Path(copytree(ROOT / "tests/regions/klein", tmp_path / "regio"))
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "eerst", day="2026-06-01T12:00:00")
    (folder / PLACE).write_text((folder / PLACE).read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")
    git(folder, "commit", "-qam", "anders")
    return folder


def cloned(region: Path, *how: str) -> Path:
    clone = region.with_name("kloon")
    git(region.parent, "clone", "-q", *how, f"file://{region}", str(clone))
    return clone


def refused(folder: Path, *arguments: str, **environment: str) -> str:
    done = asked(*arguments, "--today", "2026-11-21", cwd=folder, **environment)
    assert done.returncode == WRONG_USE, done.stdout
    return done.stderr


def test_a_clone_of_the_last_version_says_how_to_fetch_the_others(region: Path) -> None:
    clone = cloned(region, "--depth=1")
    for command in (("diff", "HEAD^1", "HEAD"), ("dekking", "--sinds", "2026-07-01")):
        assert "git fetch --unshallow" in refused(clone, *command)
    assert asked("diff", "HEAD", "HEAD", cwd=clone).returncode == OK


def test_a_zip_and_a_computer_without_git_have_no_versions(region: Path) -> None:
    assert "git is op deze computer niet te vinden" in refused(region, "diff", "HEAD", "HEAD", PATH="/nergens")
    rmtree(region / ".git")
    for command in (("diff", "HEAD^1", "HEAD"), ("dekking", "--sinds", "2026-07-01")):
        assert "ZIP" in refused(region, *command)


def test_of_a_folder_of_another_user_git_says_nothing(region: Path) -> None:
    here = region / "data"  # what git wants to be told is the folder of the whole clone
    said = refused(here, "diff", "-f", "../mkdocs.yml", "HEAD", "HEAD", GIT_TEST_ASSUME_DIFFERENT_OWNER="1")
    assert f"safe.directory {region}\n" in said


def test_a_git_of_years_ago_knows_its_versions(region: Path, tmp_path: Path) -> None:
    """Before 2.24 there is no `--end-of-options`, and before 2.30 `rev-parse` takes it for a version."""
    (tmp_path / "oud").mkdir()
    old = tmp_path / "oud/git"
    old.write_text(f'#!/bin/sh\ncase "$*" in *--end-of-options*) exit 1;; esac\nexec {which("git")} "$@"\n')
    old.chmod(0o755)
    done = asked("diff", "HEAD^1", "HEAD", cwd=region, PATH=f"{old.parent}{os.pathsep}{os.environ['PATH']}")
    assert done.returncode == OK, done.stderr
    assert "Nieuwe" in done.stdout


@pytest.mark.parametrize("name", ["--help", "--all", "-h", "--git-dir"])
def test_what_looks_like_an_option_of_git_is_not_handed_to_it(
    region: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "_git", lambda *given: pytest.fail(f"git was asked {given}"))
    with pytest.raises(NoVersionError):
        files_of(name, region)


def test_a_clone_without_files_is_not_a_region_without_places(region: Path) -> None:
    """It fetches them when asked, and the other side may be gone."""
    git(region, "config", "uploadpack.allowFilter", "true")
    clone = cloned(region, "--filter=blob:none")
    region.rename(region.with_name("weg"))
    for command in (("diff", "HEAD^1", "HEAD"), ("dekking", "--sinds", "2026-07-01")):
        assert "ontbreken bestanden" in refused(clone, *command)


def test_settings_may_be_called_otherwise(region: Path) -> None:
    git(region, "mv", "mkdocs.yml", "regio.yml")
    git(region, "commit", "-qm", "naam", day="2026-06-02T12:00:00")
    done = asked("dekking", "-f", "regio.yml", "--sinds", "2026-10-02", "--today", "2026-11-21", cwd=region)
    assert done.returncode == OK, done.stderr


def test_a_tree_that_leads_out_of_its_folder_is_not_put_back(region: Path, tmp_path: Path) -> None:
    blob = git(region, "hash-object", "-w", "--stdin", given=b"naam: elders\n")
    tree = git(region, "mktree", given=f"100644 blob {blob}\tx.yml\n".encode())
    for name in ("..", "..", "data"):
        tree = git(region, "hash-object", "-w", "-t", "tree", "--literally", "--stdin", given=_tree(name, tree))
    commit = git(region, "commit-tree", tree, given=b"x")
    assert files_of(commit, region) == {}
    put_back(commit, region / "mkdocs.yml", tmp_path / "een" / "twee")
    assert not [*tmp_path.glob("**/x.yml")]


def _tree(name: str, tree: str) -> bytes:
    return b"40000 " + name.encode() + b"\0" + bytes.fromhex(tree)


def test_a_name_that_nobody_has_is_said_with_where_to_look(region: Path) -> None:
    with pytest.raises(NoVersionError):
        files_of("bestaat-niet", region)
    assert "git log --oneline" in refused(region, "diff", "bestaat-niet", "HEAD")
