"""A file is written whole, and what is no file stays what it is: a device that became a file stops a machine."""

import os
import stat
from pathlib import Path
from threading import Thread

import pytest

from sociale_kaart.commands.paper import _written
from sociale_kaart.tools.whole_file import write_whole


@pytest.fixture
def pipe(tmp_path: Path) -> Path:
    os.mkfifo(tmp_path / "pijp")
    return tmp_path / "pijp"


def test_a_pipe_gets_what_is_written_and_stays_a_pipe(pipe: Path) -> None:
    got: list[bytes] = []
    reader = Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    write_whole(pipe, b"blad")
    reader.join(5)
    assert got == [b"blad"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert [*pipe.parent.iterdir()] == [pipe]


def test_a_sheet_ends_where_the_link_that_was_named_leads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "bladen").mkdir()
    link, sheet = tmp_path / "blad.pdf", tmp_path / "bladen" / "blad.pdf"
    link.symlink_to(sheet)
    assert _written(link, b"%PDF", "nl") == 0
    assert link.is_symlink()
    assert sheet.read_bytes() == b"%PDF"
    assert "blad.pdf" in capsys.readouterr().out
