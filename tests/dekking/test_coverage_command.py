"""`kaart dekking`, as a municipality uses it."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from cli_run import ERRORS, OK, WRONG_USE, asked, kaart
from support import ROOT, three_languages
from support.sample import read_before

DAY = ("--today", "2026-11-21")


def test_it_says_first_what_stands_out() -> None:
    done = kaart("dekking", *DAY, cwd=ROOT)
    assert done.returncode == OK
    assert "Zuid, Eten: Wij kennen hiervoor geen plek." in done.stdout
    assert done.stdout.index("Wat opvalt") < done.stdout.index("Plekken per gebied en thema")


def test_markdown_has_tables_and_json_and_csv_have_the_same_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    read_before(monkeypatch)
    assert "| gebied | alles | Eten |" in asked("dekking", "--format", "markdown", *DAY, cwd=ROOT).stdout
    document = json.loads(asked("dekking", "--format", "json", *DAY, cwd=ROOT).stdout)
    rows = [*csv.DictReader(asked("dekking", "--format", "csv", *DAY, cwd=ROOT).stdout.splitlines(), delimiter=";")]
    assert len(rows) == len(document["cijfers"]) > 1000
    for row, told in zip(rows, document["cijfers"], strict=True):
        assert (row["gebied"], row["soort"], row["id"]) == (told["gebied"], told["soort"], told["id"])
        assert int(row["plekken"]) == told["plekken"]
        for id, tally in told["maten"].items():
            assert [int(row[f"{id} {answer}"]) for answer in ("ja", "nee", "onbekend")] == tally


def _git(folder: Path, *arguments: str, day: str = "") -> None:
    who = ("-c", "user.name=Proef", "-c", "user.email=proef@voorbeeld.example")
    environment = {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day} if day else {}
    subprocess.run(
        ["git", *who, *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
        env={"PATH": "/usr/bin:/bin"} | environment,
    )


def test_since_a_day_it_says_what_came_and_what_went(tmp_path: Path) -> None:
    copytree(three_languages.region(), tmp_path, ignore=ignore_patterns(".cache"), dirs_exist_ok=True)
    _git(tmp_path, "init", "-q")
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "-qm", "eerst", day="2026-06-01T12:00:00")
    gone = next(
        path for path in sorted((tmp_path / "data/voorzieningen").rglob("*.yml")) if "gebied: oost" in path.read_text()
    )
    gone.unlink()
    _git(tmp_path, "commit", "-qam", "weg", day="2026-10-01T12:00:00")
    done = asked("dekking", "--sinds", "2026-07-01", *DAY, cwd=tmp_path)
    assert done.returncode == OK, done.stderr
    told = done.stdout[done.stdout.index("sinds 2026-07-01") :]
    assert "Oost, " in told
    assert "→" in told
    assert "Noord" not in told
    same = asked("dekking", "--sinds", "2026-10-02", *DAY, cwd=tmp_path)
    assert "Geen verschil." in same.stdout
    early = asked("dekking", "--sinds", "2020-01-01", *DAY, cwd=tmp_path)
    assert early.returncode == WRONG_USE
    assert "Git kent deze regio dan nog niet" in early.stderr


def test_a_region_with_errors_gets_no_figures(tmp_path: Path) -> None:
    done = asked("dekking", "-f", tmp_path / "mkdocs.yml", cwd=tmp_path)
    assert done.returncode == ERRORS
    assert "Plekken per gebied" not in done.stdout


def test_nonsense_is_wrong_use() -> None:
    for words in (("--format", "pdf"), ("--sinds", "gisteren"), ("overal",)):
        assert asked("dekking", *words, cwd=ROOT).returncode == WRONG_USE
