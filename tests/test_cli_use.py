"""Wrong use of `kaart`: said in the reader's language, on the error stream, with exit code 2."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cli_run import WRONG_USE, asked, cold
from sociale_kaart.cli import COMMANDS
from support import ROOT


@pytest.fixture
def region(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "tests" / "regions" / "klein", tmp_path / "regio")
    return tmp_path / "regio"


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("bestaat-niet",),
        ("check", "--today", "morgen"),
        ("check", "--today", "2026-02-30"),
        ("check", "--format", "xml"),
        ("check", "--lang", "de"),
        ("check", "--vlag"),
        ("check", "data/voorzieningen/weg.yml"),
        ("check", ".."),
        ("serve", "--port", "veel"),
        ("serve", "--port", "99999"),
        ("build", "--site-dir"),
    ],
)
def test_wrong_use_is_said_on_the_error_stream(region: Path, arguments: tuple[str, ...]) -> None:
    done = cold(*arguments, cwd=region)
    assert done.returncode == WRONG_USE
    assert not done.stdout
    assert done.stderr.startswith("kaart: ")


ODD = [
    ("check", "--today", "morgen"),
    ("bestaat-niet",),
    ("check", "--vlag"),
    (),
    ("print", "--p", "x"),
    ("build", "--opnieuw=3"),
]


@pytest.mark.parametrize("arguments", ODD)
def test_wrong_use_is_said_in_dutch(region: Path, arguments: tuple[str, ...]) -> None:
    said = asked(*arguments, cwd=region).stderr
    english = ("argument", "invalid choice", "unrecognized", "required", "usage:", "ambiguous", "ignored")
    assert [word for word in english if word in said] == []


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_what_can_be_typed_is_said_in_dutch(region: Path, command: tuple[str, ...]) -> None:
    said = asked(*command, "--help", cwd=region).stdout
    english = ("usage", "positional", "options:", "show this help", "bestanden [bestanden")
    assert [word for word in english if word in said] == []
    assert "-h, --help" in said
    assert "show this help" in asked(*command, "--help", "--lang=en", cwd=region).stdout


def test_a_word_that_is_a_code_too_chooses_no_language(region: Path) -> None:
    assert "real date" in asked("taal", "stand", "nl", "--today", "x", cwd=region, KAART_LANG="en").stderr
    assert "bestaat" in asked("taal", "--lang", "nl", "--today", "x", cwd=region, KAART_LANG="en").stderr
