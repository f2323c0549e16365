"""A long import says how far it is to who looks at a terminal, and to nobody else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pexpect
import pytest

from cli_run import DAY, KAART, cold
from support import ROOT

LIST = "Naam;Soort;Straat;Huisnummer;Plaats\n" + "".join(
    f"Buurthuis {number};buurthuis;Teststraat;{number};Testzutphen\n" for number in range(1, 131)
)
ARGUMENTS = ("import", "lijst.csv", "--licentie", "cc0-1.0", "--ja", "--today", DAY)


@pytest.fixture
def region(tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(ROOT / "tests" / "regions" / "klein", tmp_path / "regio"))
    (folder / "lijst.csv").write_text(LIST, "utf-8")
    return folder


def test_on_a_terminal_each_step_says_how_far_it_is_and_nothing_of_it_stays(region: Path) -> None:
    talk = pexpect.spawn(KAART, [*ARGUMENTS], cwd=str(region), timeout=60, encoding="utf-8", dimensions=(40, 200))
    for step in ("Rijen lezen: 100 van 130", "Vergelijken met wat er is: 100 van 130"):
        talk.expect_exact(f"\r\x1b[K{step}")
    for step in ("Nieuwe plekken nakijken: ", "Alle "):
        talk.expect_exact(f"\r\x1b[K{step}")
    talk.expect(r"\r\x1b\[KBestanden schrijven: 100 van \d+\r\x1b\[K\w")
    talk.expect_exact("Geschreven: ")
    talk.expect(pexpect.EOF)


def test_in_a_pipe_there_is_none(region: Path) -> None:
    done = cold(*ARGUMENTS, cwd=region)
    assert "Geschreven: " in done.stdout
    assert "\x1b" not in done.stdout + done.stderr
    assert "Rijen lezen" not in done.stdout + done.stderr
