"""`kaart aanbod` with a programme: what was confirmed is added, and nothing else of the file changes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from cli_run import ERRORS, INTERRUPTED, OK, asked
from support import ROOT

PLACE = "data/voorzieningen/testplek-kaal.yml"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "tests" / "regions" / "klein", folder)
    return folder


def typing(answers: list[str]) -> Callable[[str], str]:
    left: Iterator[str] = iter(answers)

    def typed(question: str = "") -> str:
        print(question)
        answer = next(left, None)
        if answer is None:
            raise EOFError
        return answer

    return typed


def run(region: Path, answers: list[str], *arguments: str) -> tuple[int, str]:
    with patch("builtins.input", typing(answers)):
        done = asked("aanbod", PLACE, *arguments, "--today", "2026-11-21", cwd=region)
    return done.returncode, done.stdout


def test_confirmed_pieces_are_added_and_nothing_else_of_the_file_changes(region: Path) -> None:
    (region / "programma.txt").write_text("Dinsdag 10-12 Taalcafé, gratis\nWoensdag 14-15 Bingo\nTot dan!", "utf-8")
    before = (region / PLACE).read_text("utf-8")
    code, out = run(region, ["ja", "nee", ""], "programma.txt")
    assert code == OK, out
    assert "Tot dan!" in out
    after = (region / PLACE).read_text("utf-8")
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    assert [line.strip() for line in added if "id:" in line] == ["- id: taalcafe"]
    assert not set(before.splitlines()) - set(after.splitlines())
    assert "Bingo" not in after


def test_pasted_text_ends_at_a_full_stop_and_a_broken_off_talk_saves_nothing(region: Path) -> None:
    before = (region / PLACE).read_bytes()
    code, out = run(region, ["Dinsdag 10-12 Taalcafé", ".", "ja"])
    assert code == INTERRUPTED, out
    assert (region / PLACE).read_bytes() == before
    assert run(region, ["Dinsdag 10-12 Taalcafé", ".", "ja", "nee"])[0] == OK
    assert (region / PLACE).read_bytes() == before
    assert run(region, ["Dinsdag 10-12 Taalcafé", ".", "ja", ""])[0] == OK
    assert "- dinsdag 10:00-12:00" in (region / PLACE).read_text("utf-8")


def test_what_is_no_place_or_no_text_is_said(region: Path) -> None:
    (region / PLACE).write_text("naam: [", "utf-8")
    code, out = run(region, [])
    assert code == ERRORS
    assert "geen plek die gelezen kan worden" in out
    assert asked("aanbod", "data/themas.yml", cwd=region).returncode == ERRORS
    assert asked("aanbod", "data/weg.yml", cwd=region).returncode == 2


def test_a_name_of_a_person_in_a_programme_is_said_before_it_is_saved(region: Path) -> None:
    _, out = run(region, ["Dinsdag 10-12 Computerles, bel Fatima Bakker", ".", "ja", "nee"])
    assert "Fatima" not in out.partition("Klopt dit")[2]
    assert "mens" in out
