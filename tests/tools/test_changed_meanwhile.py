"""A keeper has a file open beside the command that is about to write it: neither loses what the other did."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

from cli_run import DAY, ERRORS, OK, asked
from sociale_kaart.commands import renew
from sociale_kaart.tools.whole_file import ChangedError, write_over
from support import ROOT

PLACE = "data/voorzieningen/testplek-kaal.yml"
OFFER = "aanbod:\n  - id: schaken\n    naam:\n      nl: Schaken\n    openingstijden:\n      - dinsdag 14:00-16:00\n"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "tests" / "regions" / "klein", tmp_path / "regio"))


def typing(answers: list[str], meanwhile: Callable[[], object]) -> Callable[[str], str]:
    """Answers to questions; before the answer `!` something else happens, and it is a yes."""

    def typed(question: str = "") -> str:
        print(question)
        answer = answers.pop(0)
        if answer == "!":
            meanwhile()
        return "ja" if answer == "!" else answer

    return typed


def added(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8").rstrip() + "\n" + text, "utf-8")


@pytest.mark.parametrize("answers", [["ja", "!", "ja"], ["!", "ja"]], ids=["while asked to save", "while confirming"])
def test_what_is_added_to_a_place_meanwhile_stays(region: Path, answers: list[str]) -> None:
    pasted = ["Dinsdag 10-12 Taalcafé", "."]
    with patch("builtins.input", typing([*pasted, *answers], lambda: added(region / PLACE, OFFER))):
        done = asked("aanbod", PLACE, "--today", DAY, cwd=region)
    assert done.returncode == OK, done.stdout
    text = (region / PLACE).read_text("utf-8")
    assert "id: schaken" in text
    assert "id: taalcafe" in text
    assert ("is intussen veranderd" in done.stdout) is (answers[0] == "ja")


def test_a_place_that_cannot_be_read_any_more_is_left_alone(region: Path) -> None:
    pasted = ["Dinsdag 10-12 Taalcafé", "."]
    with patch("builtins.input", typing([*pasted, "ja", "!"], lambda: added(region / PLACE, "aanbod: ["))):
        done = asked("aanbod", PLACE, "--today", DAY, cwd=region)
    assert done.returncode == ERRORS
    assert (region / PLACE).read_text("utf-8").endswith("aanbod: [")
    assert "nl: Taalcafé" in done.stdout


def test_a_region_is_not_renewed_over_what_somebody_wrote_meanwhile(tmp_path: Path) -> None:
    assert asked("init", tmp_path / "gr", "--gemeente", "Groningen", "--ja", cwd=tmp_path).returncode == OK
    (tmp_path / "gr/requirements.txt").write_text("sociale-kaart==0.0.1\n", "utf-8")
    ignored = tmp_path / "gr/.gitignore"
    ignored.unlink()

    def agreed(_: int, __: str) -> bool:
        ignored.write_text("/van-ons/\n", "utf-8")
        return True

    with patch.object(renew, "_asks", agreed), patch("sys.stdin") as typed:
        typed.isatty.return_value = True
        done = asked("vernieuw", cwd=tmp_path / "gr")
    assert done.returncode == ERRORS, done.stdout
    assert "intussen werkte iemand aan .gitignore" in done.stdout
    assert (tmp_path / "gr/requirements.txt").read_text("utf-8") == "sociale-kaart==0.0.1\n"
    assert ignored.read_text("utf-8") == "/van-ons/\n"


def test_a_file_that_came_or_went_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "plek.yml"
    write_over(path, None, b"een")
    for was in (None, b"twee"):
        with pytest.raises(ChangedError):
            write_over(path, was, b"drie")
    assert path.read_bytes() == b"een"
    path.unlink()
    with pytest.raises(ChangedError):
        write_over(path, b"een", b"drie")
