"""The preview shows the very site that a build makes, file by file, and only what changed is worked out again."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from sociale_kaart.build import build
from sociale_kaart.digest import NAME
from sociale_kaart.folders import MARKER
from sociale_kaart.live import Live
from sociale_kaart.plugin import prose
from support import ROOT

TODAY = date(2026, 11, 21)
KLEIN = ROOT / "tests" / "regions" / "klein"
FOR_BUILDS_ONLY = {MARKER, Path(NAME).name}


@pytest.fixture
def config(tmp_path: Path) -> Path:
    shutil.copytree(KLEIN, tmp_path / "regio")
    return tmp_path / "regio" / "mkdocs.yml"


def test_every_file_is_that_of_a_build(config: Path, tmp_path: Path) -> None:
    made, _ = build(config, tmp_path / "site", TODAY, partial(prose, config))
    assert made
    live = Live(config, partial(prose, config))
    assert live.reload(TODAY)[0]
    files = [path for path in made.rglob("*") if path.is_file() and path.name not in FOR_BUILDS_ONLY]
    assert len(files) > 100
    for path in files:
        assert live.content(path.relative_to(made).as_posix()) == path.read_bytes(), path


def test_there_is_no_more_than_a_build_makes(config: Path) -> None:
    live = Live(config, partial(prose, config))
    live.reload(TODAY)
    assert live.content("plek/nergens/index.html") is None
    assert live.content("../../etc/passwd") is None


def test_a_region_with_errors_leaves_what_was_good(config: Path) -> None:
    live = Live(config, partial(prose, config))
    live.reload(TODAY)
    place = next(config.parent.rglob("testplek-kaal.yml"))
    place.write_text("naam: Testplek\n", encoding="utf-8")
    made, problems = live.reload(TODAY)
    assert not made
    assert problems
    assert b"Testplek Kaal" in (live.content("plek/testplek-kaal/index.html") or b"")
