"""What the machine refuses is said in plain words, and never as the program's fault."""

from __future__ import annotations

import errno
import os
import re
import resource
import signal
import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO, Any

import pytest

from cli_run import ERRORS, KAART, asked
from sociale_kaart import growing_files
from sociale_kaart.folders import beside
from sociale_kaart.full_disk import writing_at, writing_for_now
from sociale_kaart.growing_files import growing_list, growing_table
from sociale_kaart.os_words import REASONS, explained
from sociale_kaart.outputs.hsds import hsds_files
from sociale_kaart.parallel import side_by_side
from sociale_kaart.tools.whole_file import write_whole

DAY = ("--today", "2026-11-21")


@pytest.mark.parametrize("number", REASONS, ids=lambda number: errno.errorcode[number])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_reason_is_a_sentence_without_numbers(number: int, language: str) -> None:
    text = explained(OSError(number, os.strerror(number), "map/plek.yml"), "nl" if language == "nl" else "en")
    assert text.startswith("map/plek.yml: ")
    assert not re.search(r"\d|Errno", text)
    assert language == "en" or os.strerror(number) not in text


def test_what_we_have_no_words_for_is_said_as_the_machine_says_it() -> None:
    assert explained(OSError(errno.EXDEV, "Invalid cross-device link"), "nl") == "Invalid cross-device link"
    assert explained(FileExistsError("site is already there"), "nl") == "site is already there"


def full(_: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "site/index.html")


def test_a_disk_that_is_full_for_another_process_is_no_fault_of_the_program() -> None:
    with pytest.raises(OSError, match="No space left") as told:
        side_by_side([partial(full, 1), partial(full, 2)], 2)
    assert (told.value.errno, told.value.filename) == (errno.ENOSPC, "site/index.html")


def test_a_file_that_does_not_fit_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Writing says no name by itself, and the name of the file that is on its way is nobody's."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="No space left") as told:
        write_whole(tmp_path / "plek.yml", b"naam: X\n")
    assert told.value.filename == str(tmp_path / "plek.yml")
    assert [*tmp_path.iterdir()] == []


def test_a_disk_that_is_full_is_named_where_nothing_names_it(tmp_path: Path) -> None:
    (tmp_path / "vol").symlink_to("/dev/full")  # what is written there does not fit
    with pytest.raises(OSError, match="No space left") as told, beside(tmp_path / "site"):
        (tmp_path / "vol").write_text("x")
    assert told.value.filename == str(tmp_path / "site")
    assert [one.name for one in tmp_path.iterdir()] == ["vol"]


def grown() -> None:
    with growing_list(b"[") as one:
        one.add(b"1")
        one.whole(b"]")


def table() -> None:
    with growing_table() as one:
        one.add({"a": 1})
        one.whole()


def later() -> None:
    assert [*hsds_files._places_first([["a", "b"]])]


@pytest.mark.parametrize("work", [grown, table, later])
def test_a_file_that_is_there_only_meanwhile_names_its_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, work: Callable[[], None]
) -> None:
    def full_disk(mode: str = "w+b", **how: str) -> IO[Any]:
        return open("/dev/full", mode, **how)  # type: ignore[call-overload,no-any-return]  # noqa: PTH123

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    for room in (growing_files, hsds_files):
        monkeypatch.setattr(room, "TemporaryFile", full_disk)
    with pytest.raises(OSError, match="No space left") as told:
        work()
    assert explained(told.value, "nl").startswith(f"{tmp_path}: de schijf is vol")


def test_a_refusal_that_says_where_keeps_it_and_one_of_another_kind_gets_no_place() -> None:
    for error, name in (
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "plek.yml"), "plek.yml"),
        (OSError(errno.ETIMEDOUT, os.strerror(errno.ETIMEDOUT)), None),
    ):
        with pytest.raises(OSError, match=r".") as told, writing_at("site"):
            raise error
        assert told.value.filename == name


def test_where_nothing_temporary_fits_it_is_not_said_that_a_file_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: ["/bestaat/niet"])
    with pytest.raises(OSError, match="temporary") as told, writing_for_now():
        pass
    assert "TMPDIR" in explained(told.value, "nl")
    assert "TMPDIR" in explained(told.value, "en")


def test_a_long_path_does_not_cut_off_what_can_be_done(tmp_path: Path) -> None:
    folder = tmp_path / ("lange-naam-" * 9) / "regio"
    folder.parent.mkdir(mode=0o500)
    command = [KAART, "init", str(folder), "--gemeente", "Drempelveen", "--ja", *DAY]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=small_files, check=False)
    assert str(folder) in done.stderr
    assert done.stderr.endswith(("toestaat\n", "van jezelf\n"))


def small_files() -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))


def test_a_region_that_does_not_fit_on_the_disk(tmp_path: Path) -> None:
    command = [KAART, "init", "regio", "--gemeente", "Drempelveen", "--ja", *DAY]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, preexec_fn=small_files, check=False)
    assert done.returncode == ERRORS
    assert "Dat lukt niet" in done.stderr
    assert "groter dan deze computer toestaat" in done.stderr
    assert "Errno" not in done.stderr


@pytest.mark.parametrize("command", ["logboek", "gemist"])
def test_a_folder_instead_of_a_file_is_called_by_its_name(tmp_path: Path, command: str) -> None:
    asked("init", "regio", "--gemeente", "Drempelveen", "--talen", "nl", "--ja", *DAY, cwd=tmp_path)
    done = asked(command, ".", *DAY, cwd=tmp_path / "regio")
    assert ". kan niet gelezen worden: dat is een map, en geen bestand." in done.stdout + done.stderr


def test_what_says_nothing_of_itself_is_called_by_its_kind() -> None:
    assert explained(TimeoutError(), "nl") == "TimeoutError"
