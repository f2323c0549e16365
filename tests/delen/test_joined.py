"""Parts put together are the site that one machine makes, byte for byte; each can be lost and made again."""

from __future__ import annotations

import json
import os
import random
import shutil
from datetime import date
from functools import cache, partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cli_run import OK, kaart
from sociale_kaart.build import build
from sociale_kaart.delen import part_making
from sociale_kaart.delen.joining import join
from sociale_kaart.delen.origin import origin_of
from sociale_kaart.delen.part import SitePart
from sociale_kaart.delen.part_list import read_part_list
from sociale_kaart.delen.shares import shares
from sociale_kaart.folders import sign
from sociale_kaart.judged import load_catalogue
from sociale_kaart.plugin import prose
from sociale_kaart.vakken import vakken as cut
from support import ROOT
from support.parts import COUNT, TODAY, make, region_in_parts, whole

WEIGHTS = st.dictionaries(st.text("abc/12", min_size=1), st.floats(0, 1e6), max_size=40)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def differing(one: Path, other: Path) -> list[str]:
    left, right = contents(one), contents(other)
    return sorted(name for name in left.keys() | right.keys() if left.get(name) != right.get(name))


def on_one_machine(config: Path, folder: Path) -> Path:
    made, problems = build(config, folder, TODAY, partial(prose, config))
    assert made, problems
    return made


def joined(config: Path, *folders: Path, site: Path | None = None) -> Path:
    made, problems = join(config, folders or [config.parent / "site-delen"], site, None)
    assert made, [problem.as_dict("nl") for problem in problems]
    return made


@given(WEIGHTS, st.integers(1, 50))
def test_each_piece_is_of_one_part_in_whatever_order(weights: dict[str, float], count: int) -> None:
    found = shares(count, weights)
    assert len(found) == count
    assert sorted(name for names in found for name in names) == sorted(weights)
    assert found == shares(count, dict(reversed(weights.items())))


@given(WEIGHTS, st.integers(1, 50))
def test_no_part_has_more_than_its_share_and_one_piece(weights: dict[str, float], count: int) -> None:
    loads = [sum(weights[name] for name in names) for names in shares(count, weights)]
    assert max(loads) <= sum(weights.values()) / count + max(weights.values(), default=0) + 1e-3


@pytest.mark.parametrize("seed", range(3))
def test_the_parts_of_any_region_are_the_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Cut by the map or not; each part reads the region anew, as a machine of its own does."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    bench = pytest.importorskip("bench_region")
    dice = random.Random(seed)
    monkeypatch.setattr(cut, "FEW", (500, 4, 0)[seed])
    monkeypatch.setattr(cut, "FULL", 3)
    languages = ["nl", *dice.sample(["en", "ar", "tr"], dice.randint(0, 1))]
    config = bench.make(tmp_path / "regio", dice.randint(1, 12), languages, varied=True) / "mkdocs.yml"
    count = dice.randint(1, 5)
    numbers = dice.sample(range(1, count + 1), count)
    for number in numbers:
        make(config, tmp_path / "delen", SitePart(number, count))
    assert differing(joined(config, tmp_path / "delen"), on_one_machine(config, tmp_path / "heel")) == []


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return region_in_parts(tmp_path / "regio")


def test_by_the_command_also_out_of_folders_that_were_brought_together(config: Path, tmp_path: Path) -> None:
    """As an engine does it: every part on a machine of its own, then all of them to one."""
    parts = config.parent / "site-delen"
    for number in range(1, COUNT + 1):
        away = tmp_path / "opgehaald" / f"artefact-{number}"
        away.mkdir(parents=True)
        (parts / f"{number}-van-{COUNT}").rename(away / "deel")
    done = kaart("build", "--samen", tmp_path / "opgehaald", cwd=config.parent)
    assert done.returncode == OK, done.stdout
    assert differing(config.parent / "site", whole()) == []


def test_a_part_that_is_lost_is_made_again_and_is_the_same(config: Path) -> None:
    parts = config.parent / "site-delen"
    before = contents(parts / "2-van-3")
    shutil.rmtree(parts / "2-van-3")
    assert contents(make(config, parts, SitePart(2, COUNT))) == before


def test_a_part_that_is_there_costs_nothing(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even reading the region."""
    monkeypatch.setattr("sociale_kaart.delen.part_making.load_catalogue", None)
    parts = config.parent / "site-delen"
    was = {path: path.stat().st_mtime_ns for path in parts.rglob("*")}
    make(config, parts, SitePart(2, COUNT))
    assert {path: path.stat().st_mtime_ns for path in parts.rglob("*")} == was


@pytest.mark.parametrize("spoil", ["a file of it", "the region", "the day"])
def test_it_is_made_again_when_anything_is_not_as_it_was(config: Path, spoil: str) -> None:
    folder, day = config.parent / "site-delen" / "2-van-3", TODAY
    page = next(path for path in sorted((folder / "bestanden").rglob("*.html")))
    was = page.read_bytes()
    if spoil == "a file of it":
        page.write_bytes(b"")
    elif spoil == "the region":
        place = next((config.parent / "data/voorzieningen").rglob("testplek-dicht.yml"))
        place.write_text(place.read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")
    else:
        day = date(2026, 11, 22)
    before = read_part_list(folder)
    make(config, folder.parent, SitePart(2, COUNT), day)
    assert page.read_bytes() == was if spoil == "a file of it" else read_part_list(folder) != before


def test_a_region_that_changes_meanwhile_gives_no_part(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write_and_change(*arguments: object) -> None:
        place = next((config.parent / "data/voorzieningen").rglob("testplek-dicht.yml"))
        place.write_text(place.read_text("utf-8") + "\n# later\n", "utf-8")

    monkeypatch.setattr(part_making, "write_pieces", write_and_change)
    shutil.rmtree(config.parent / "site-delen" / "2-van-3")
    made, problems = part_making.make_part(config, config.parent / "site-delen", SitePart(2, 3), TODAY, lambda *_: None)
    assert made is None
    assert [problem.rule.id for problem in problems][-1] == "invoer-veranderd"
    assert not (config.parent / "site-delen" / "2-van-3").exists()


def test_the_same_part_twice_is_one_part(config: Path) -> None:
    """A job that an engine ran again, on another machine."""
    shutil.copytree(config.parent / "site-delen/2-van-3", config.parent / "site-delen/nog-eens")
    assert differing(joined(config), whole()) == []


def test_more_parts_than_pieces(config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_making, "load_catalogue", cache(load_catalogue))
    monkeypatch.setattr(part_making, "origin_of", cache(origin_of))
    parts = tmp_path / "delen"
    folders = [make(config, parts, SitePart(number, 60)) for number in range(1, 61)]
    empty = [folder for folder in folders if not contents(folder / "bestanden")]
    assert empty
    (empty[0] / "bestanden").rmdir()  # as what carries files and no folders leaves it
    assert differing(joined(config, parts), whole()) == []


@pytest.mark.parametrize("can_link", [True, False])
def test_parts_stay_as_they_are_also_on_another_disk(
    config: Path, monkeypatch: pytest.MonkeyPatch, can_link: bool
) -> None:
    def fails(*_: object) -> None:
        raise OSError

    if not can_link:
        monkeypatch.setattr(os, "link", fails)
    parts = config.parent / "site-delen"
    before = contents(parts)
    site = joined(config)
    one = next(path for path in sorted((parts / "2-van-3/bestanden").rglob("*.html")))
    assert one.samefile(site / one.relative_to(parts / "2-van-3/bestanden")) is can_link
    assert contents(parts) == before
    assert joined(config) == site, "a second time, over the first"


def test_the_list_of_a_part_names_no_file_and_no_place(config: Path) -> None:
    for number in range(1, COUNT + 1):
        folder = config.parent / "site-delen" / f"{number}-van-{COUNT}"
        text = (folder / "deel.json").read_text("utf-8")
        assert {*json.loads(text)["bestanden"]} == {sign(name) for name in contents(folder / "bestanden")}
        assert "testplek" not in text
        assert ".html" not in text
