"""Nothing behind a link that leaves the region is opened or listed, by any command."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from cli_run import asked
from sociale_kaart.again.inputs import look
from sociale_kaart.delen.origin import origin_of
from sociale_kaart.loading import load_catalogue
from support import ROOT

TODAY = date(2026, 11, 21)
FOLDERS = (
    "data", "content", "templates", "data/voorzieningen", "data/voorzieningen/x", "data/regelingen", "data/noden",
    "data/talen", "data/fotos", "data/import", "data/buren", "data/ondergrond", "content/nl", "content/nl/plaatjes",
    ".github", "docs",
)  # fmt: skip
FILES = (
    "data/voorzieningen/x.yml", "data/voorzieningen/plekken/testplek-alles.yml", "data/noden/nl.yml",
    "data/gebieden.yml", "data/feestdagen.yml", "data/inwoners.csv", "data/upl.csv", "data/talen/it.po",
    "data/fotos/x.png", "data/import/x.json", "content/nl/x.md", "content/nl/over.md", "README.md", ".gitignore",
    "requirements.txt", "mkdocs.yml",
)  # fmt: skip
INSIDE = ("a.yml", "a.po", "a.json", "a.png", "index.md", "workflows/controle.yml", "1/2/3.png", "plekken/a.yml")
_watched: list[str] = []
_seen: list[str] = []


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if not _watched or event not in ("open", "os.scandir", "os.listdir") or not isinstance(arguments[0], str | Path):
        return
    is_refused = event == "open" and isinstance(arguments[2], int) and arguments[2] & getattr(os, "O_NOFOLLOW", 0)
    if not is_refused and os.path.realpath(arguments[0]).startswith(_watched[0]):
        _seen.append(f"{event} {arguments[0]}")


sys.addaudithook(_note)


@contextmanager
def watching(folder: Path) -> Iterator[list[str]]:
    """What is opened or listed in there, whoever does it."""
    _seen.clear()
    _watched.append(str(folder))
    try:
        yield _seen
    finally:
        _watched.clear()


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "buiten"
    for name in INSIDE:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("naam: x\n", encoding="utf-8")
    return folder


@pytest.fixture
def region(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "tests" / "regions" / "klein", tmp_path / "regio"))


def put_link(region: Path, name: str, target: Path) -> None:
    path = region / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    path.symlink_to(target)


def test_what_is_opened_is_seen(outside: Path) -> None:
    """So that the tests below do not hold of nothing."""
    with watching(outside) as seen:
        (outside / "a.yml").read_bytes()
        list(outside.iterdir())
    assert len(seen) == 2


@pytest.mark.parametrize("name", [*FOLDERS, *FILES])
def test_nothing_behind_a_link_is_opened_or_listed(name: str, region: Path, outside: Path) -> None:
    """A whole build looks first at what there is, a part of one at what it is made of; and `vernieuw` at files."""
    put_link(region, name, outside if name in FOLDERS else outside / "a.yml")
    config = region / "mkdocs.yml"
    with watching(outside) as seen:
        look(config, TODAY)
        origin_of(config, TODAY)
        load_catalogue(config, TODAY)
        asked("vernieuw", "--dry-run", cwd=region)
        asked("diff", str(region), str(ROOT / "tests" / "regions" / "klein"), cwd=region)
        asked("taal", "stand", "it", cwd=region)
    assert seen == []


def test_what_a_link_leads_to_is_not_put_in_its_place(region: Path, tmp_path: Path) -> None:
    """`vernieuw` adds lines to `.gitignore`: to what is behind it, it would make a private file a public one."""
    key = tmp_path / "sleutel"
    key.write_text("geheim\n", encoding="utf-8")
    put_link(region, ".gitignore", key)
    done = asked("vernieuw", "--ja", cwd=region)
    assert done.returncode == 1
    assert "koppeling-naar-buiten" in done.stdout
    assert "geheim" not in done.stdout + done.stderr
    assert (region / ".gitignore").is_symlink()


def test_a_file_is_not_written_through_a_link_that_has_its_name_meanwhile(tmp_path: Path) -> None:
    from sociale_kaart.tools.whole_file import write_whole

    (tmp_path / "eigen.txt").write_text("van mij", encoding="utf-8")
    (tmp_path / f".plek.yml.{os.getpid()}.nieuw").symlink_to(tmp_path / "eigen.txt")
    write_whole(tmp_path / "plek.yml", b"naam: x\n")
    assert (tmp_path / "eigen.txt").read_text() == "van mij"
    assert (tmp_path / "plek.yml").read_text() == "naam: x\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_nobody_waits_for_a_pipe(region: Path) -> None:
    os.mkfifo(region / "data" / "pijp.txt")
    assert look(region / "mkdocs.yml", TODAY)
    assert origin_of(region / "mkdocs.yml", TODAY)
    load_catalogue(region / "mkdocs.yml", TODAY)
