"""The command `kaart` on a terminal and in a pipe: the same words, and no complaint when its reader has seen enough."""

from __future__ import annotations

import os
import pty
import subprocess
from pathlib import Path

import pytest

from cli_region import wrong_region
from cli_run import ERRORS, KAART, OK, cold

DAY = ("--today", "2026-11-21")


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    return wrong_region(tmp_path / "regio")


def test_a_reader_that_has_seen_enough(wrong: Path) -> None:
    """`kaart check | head -1`, with more to say than a pipe holds: the command still ends with what it found."""
    text = "naam: Testplek {n}\ncategorie: onbekend-{n}\ncontrole: {{datum: 2026-10-01, bron: gebeld}}\n"
    for n in range(600):
        path = wrong / "data" / "voorzieningen" / f"testplek-veel-{n}.yml"
        path.write_text(text.format(n=n), encoding="utf-8")
    command = f"{{ '{KAART}' check --today 2026-11-21; echo $? > code; }} | head -1"
    done = subprocess.run(["sh", "-c", command], cwd=wrong, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("data/voorzieningen/")
    assert done.stderr == ""
    assert (wrong / "code").read_text(encoding="utf-8").strip() == str(ERRORS)


def test_a_terminal_and_a_pipe_get_the_same_words(wrong: Path) -> None:
    """No colours and no moving line, so that a log of it can be read."""
    piped = cold("check", *DAY, cwd=wrong).stdout
    reader, writer = pty.openpty()
    with subprocess.Popen([KAART, "check", *DAY], cwd=wrong, stdout=writer, stderr=writer) as process:
        os.close(writer)
        shown = _all_of(reader)
    assert process.returncode == ERRORS
    assert "\x1b" not in piped
    assert shown.replace("\r\n", "\n").rstrip() == piped.rstrip()


def test_who_is_asked_for_the_municipality_is_not_told_of_an_option(tmp_path: Path) -> None:
    reader, writer = pty.openpty()
    command = [KAART, "init", "regio", *DAY]
    with subprocess.Popen(command, cwd=tmp_path, stdin=writer, stdout=writer, stderr=writer) as process:
        os.write(reader, b"\nDrempelveen\n\n\n\n\n\n\n")
        os.close(writer)
        shown = _all_of(reader)
    assert process.returncode == OK
    assert "Dit is nodig: typ de naam van de gemeente" in shown
    assert "--gemeente" not in shown
    assert (tmp_path / "regio/mkdocs.yml").is_file()


def _all_of(reader: int) -> str:
    """What is shown until the other side of the terminal is closed."""
    shown = b""
    while chunk := _read(reader):
        shown += chunk
    os.close(reader)
    return shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # Linux says so when the other side has closed
        return b""
