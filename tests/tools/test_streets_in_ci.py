"""A region that keeps its streets out of git: the pipelines of a new region make them once a month, or do without."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from support import ROOT

GITHUB = ROOT / "templates/regio/github/publiceren.yml"
GITLAB = ROOT / "templates/regio/gitlab/gitlab-ci.yml"
ADDRESS = "https://voorbeeld.example/uittreksel.osm.pbf"
# What stands in for the command: it says that it was asked, and fails when it is told to.
KAART = """#!/bin/sh
echo "$@" >> asked
case "$1" in ondergrond) [ -e stuk ] && exit 2; mkdir -p data/ondergrond; date > data/ondergrond/straten.pmtiles;; esac
"""


@pytest.fixture
def region(tmp_path: Path) -> Path:
    (tmp_path / ".venv/bin").mkdir(parents=True)
    (tmp_path / "data").mkdir()
    for name, text in (("kaart", KAART), ("pip", "#!/bin/sh\n")):
        (tmp_path / ".venv/bin" / name).write_text(text, "utf-8")
        (tmp_path / ".venv/bin" / name).chmod(0o755)
    return tmp_path


def steps() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(GITHUB.read_text("utf-8"))["jobs"]["bouwen"]["steps"]
    return found


def run(region: Path, script: str, **variables: str) -> list[str]:
    """What the command was asked, one line each."""
    (region / "asked").unlink(missing_ok=True)
    environment = {"PATH": os.environ["PATH"], "GITHUB_OUTPUT": str(region / "output"), **variables}
    done = subprocess.run(
        ["bash", "-eo", "pipefail", "-c", script], cwd=region, env=environment, timeout=60, check=False
    )
    assert done.returncode == 0
    asked = region / "asked"
    return asked.read_text("utf-8").splitlines() if asked.exists() else []


def gitlab(region: Path, **variables: str) -> list[str]:
    script = yaml.safe_load(GITLAB.read_text("utf-8"))["pages"]["script"]
    return run(region, "\n".join(script), **variables)


BUILD = "build --site-dir public"


def test_at_gitlab_they_are_made_once_a_month(region: Path) -> None:
    assert gitlab(region, STRATEN_UITTREKSEL=ADDRESS) == [f"ondergrond {ADDRESS}", BUILD]
    made = (region / "data/ondergrond/straten.pmtiles").read_text("utf-8")
    (region / "data/ondergrond/straten.pmtiles").unlink()  # the next pipeline has only what was kept
    (region / "data/ondergrond").rmdir()
    assert gitlab(region, STRATEN_UITTREKSEL=ADDRESS) == [BUILD]
    assert (region / "data/ondergrond/straten.pmtiles").read_text("utf-8") == made
    assert gitlab(region, STRATEN_UITTREKSEL=f"{ADDRESS}2") == [f"ondergrond {ADDRESS}2", BUILD]


def test_at_gitlab_those_of_last_time_stay_when_there_are_no_new_ones(region: Path) -> None:
    gitlab(region, STRATEN_UITTREKSEL=ADDRESS)
    (region / ".cache/straten/van").write_text("2020-01 oud", "utf-8")
    (region / "stuk").touch()
    assert gitlab(region, STRATEN_UITTREKSEL=ADDRESS) == [f"ondergrond {ADDRESS}", BUILD]
    assert (region / "data/ondergrond/straten.pmtiles").is_file()
    (region / "stuk").unlink()
    assert gitlab(region, STRATEN_UITTREKSEL=ADDRESS) == [f"ondergrond {ADDRESS}", BUILD], "it is tried again"


def test_without_an_address_nothing_is_made_and_what_is_in_git_stays(region: Path) -> None:
    (region / "data/ondergrond").mkdir()
    (region / "data/ondergrond/straten.pmtiles").write_text("van git", "utf-8")
    assert gitlab(region) == [BUILD]
    assert (region / "data/ondergrond/straten.pmtiles").read_text("utf-8") == "van git"
    for step in steps():
        if "traten" in step.get("name", "") or step.get("id") == "maand":
            assert step["if"].startswith(("vars.STRATEN_UITTREKSEL != ''", "steps.nieuw.")), step["name"]


@pytest.mark.parametrize("broken", [False, True])
def test_at_github_only_what_was_made_is_kept(region: Path, broken: bool) -> None:
    made = next(step for step in steps() if step.get("id") == "nieuw")
    if broken:
        (region / "stuk").touch()
    (region / "output").touch()
    assert run(region, made["run"], UITTREKSEL=ADDRESS) == [f"ondergrond {ADDRESS}"]
    assert (region / "output").read_text("utf-8") == ("" if broken else "gelukt=ja\n")
    kept = next(step for step in steps() if step.get("name") == "Straten bewaren")
    assert kept["if"] == "steps.nieuw.outputs.gelukt == 'ja'"


def test_an_address_is_never_a_piece_of_a_script(region: Path) -> None:
    assert not [step for step in steps() if "${{" in step.get("run", "")]
    made = next(step for step in steps() if step.get("id") == "nieuw")
    assert run(region, made["run"], UITTREKSEL="$(touch kwaad); touch kwaad") == [
        "ondergrond $(touch kwaad); touch kwaad"
    ]
    assert not (region / "kwaad").exists()


def test_they_are_there_before_the_site_is_built() -> None:
    names = [step.get("name", "") for step in steps()]
    assert names.index("Straten maken") < names.index("Bouwen")
    keys = {
        re.sub(r"\$\{\{.*?\}\}", "", step["with"]["key"]) for step in steps() if "cache/restore" in step.get("uses", "")
    }
    assert keys == {"straten---"}
