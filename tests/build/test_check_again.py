"""A second `kaart check` says the same as one that looks at everything anew, and judges only what changed."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from dice_region import PLACES, region
from edits import checked_again, other_text, stopped

from sociale_kaart import cli
from sociale_kaart.again import region_again, verdict
from sociale_kaart.problems import Level
from support import leaks
from support.leaks import lay

DAY = "2026-11-23"
TODAY = date.fromisoformat(DAY)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return region(tmp_path / "regio", Random(5), 9)


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Of each reading, whether only what changed was judged."""
    found: list[bool] = []
    real = verdict.Judge.__call__

    def noted(self: verdict.Judge, *arguments: Any) -> Any:
        answer = real(self, *arguments)
        found.append(self.kept)
        return answer

    monkeypatch.setattr(verdict.Judge, "__call__", noted)
    return found


def said(config: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, list[dict[str, object]]]:
    capsys.readouterr()
    code = cli.main(["check", "-f", str(config), "--today", DAY, "--format", "json", *options])
    return code, json.loads(capsys.readouterr().out)


def test_again_it_says_the_same_and_judges_only_what_changed(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], judged: list[bool]
) -> None:
    first = said(config, capsys)
    assert first[0] == 0
    assert said(config, capsys) == first
    checked_again(config.parent, tmp_path, Random(2))
    other_text(config.parent, tmp_path, Random(3))
    after = said(config, capsys)
    assert after == said(config, capsys, "--opnieuw")
    assert judged == [False, True, False]  # where nothing at all changed nobody is asked


def test_what_may_concern_others_is_judged_with_all(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], judged: list[bool]
) -> None:
    said(config, capsys)
    stopped(config.parent, tmp_path, Random(4))
    assert said(config, capsys) == said(config, capsys, "--opnieuw")
    assert not any(judged)


def test_nothing_is_kept_of_a_region_with_an_error(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = next((config.parent / PLACES).rglob("extra-*.yml"))
    good = place.read_text("utf-8")
    place.write_text(f"{good}\nfoutje: ja\n", encoding="utf-8")
    code, problems = said(config, capsys)
    assert code == 1
    assert not [*(tmp_path / "cache").rglob("*-oordeel.json")]
    assert said(config, capsys) == (code, problems)
    place.write_text(good, encoding="utf-8")
    assert said(config, capsys)[0] == 0


def test_what_was_written_to_meanwhile_is_not_kept(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(region_again, "is_still", lambda *_: False)
    said(config, capsys)
    assert not [*(tmp_path / "cache").rglob("*-oordeel.json")]


@pytest.mark.parametrize(
    "file", ["README.md", "notities", ".github/ISSUE_TEMPLATE/plek.md", "docs/x.md", "templates/x.md"]
)
@pytest.mark.parametrize("is_all", [False, True])
def test_what_is_written_beside_the_data_is_judged_though_no_place_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, is_all: bool
) -> None:
    """`is_all`: a place changes too."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    config = leaks.region(tmp_path / "regio")
    before = region_again.check_again(config, TODAY)
    lay(config.parent, {file: "Rozenhuis\nHoendiep 95, Veenstad\n"})
    if is_all:
        lay(config.parent, {leaks.PUBLIC_FILE: f"{leaks.PUBLIC}# nog eens gebeld\n"})
    assert file in {one.position.file for one in region_again.check_again(config, TODAY)}
    (config.parent / file).unlink()
    assert len(region_again.check_again(config, TODAY)) == len(before)


def test_nothing_is_kept_where_not_all_is_looked_at(config: Path, tmp_path: Path) -> None:
    """The tiles of a map may be in a folder of which nobody keeps what was there."""
    text = config.read_text("utf-8")
    settings = "      achtergrond: {tegels: tegels, bron: Kadaster}\n"
    config.write_text(re.sub(r"(?m)^      regio:", f"{settings}      regio:", text), "utf-8")
    tile = config.parent / "tegels" / "12" / "2105" / "1346.png"
    tile.parent.mkdir(parents=True)
    tile.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert not [one for one in region_again.check_again(config, TODAY) if one.level is Level.ERROR]
    assert not [*(tmp_path / "cache").rglob("*-oordeel.json")]
