"""Parts that do not belong together are refused, with what to do; the last good site stays as it was."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from cli_run import ERRORS, WRONG_USE, asked, kaart
from sociale_kaart.delen.part import SitePart
from sociale_kaart.folders import write_list
from support import ROOT
from support.parts import make, region_in_parts

CASES = yaml.safe_load((ROOT / "tests/cases/delen/geweigerd.yml").read_text("utf-8"))


def page(folder: Path) -> Path:
    """A file of a part."""
    return next(path for path in sorted((folder / "bestanden").rglob("*.html")))


def told(folder: Path, **values: object) -> None:
    path = folder / "deel.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | values), "utf-8")


def another_place(parts: Path) -> None:
    place = next((parts.parent / "data/voorzieningen").rglob("testplek-dicht.yml"))
    place.write_text(place.read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")


def other_settings(parts: Path) -> None:
    config = parts.parent / "mkdocs.yml"
    config.write_text(config.read_text("utf-8") + "\n# later\n", "utf-8")


def remade(parts: Path, part: SitePart, day: date) -> None:
    shutil.rmtree(parts / "3-van-3")
    make(parts.parent / "mkdocs.yml", parts, part, day)


def none_left(parts: Path) -> None:
    for folder in parts.iterdir():
        shutil.rmtree(folder)


def twice(parts: Path) -> None:
    shutil.copytree(parts / "2-van-3", parts / "nog-eens")
    told(parts / "nog-eens", stukken=[])


def linked(parts: Path) -> None:
    path = page(parts / "2-van-3")
    away = path.rename(parts.parent / "elders.html")
    path.symlink_to(away)


def of_four(parts: Path) -> None:
    remade(parts, SitePart(3, 4), date(2026, 11, 21))


DONE: dict[str, Callable[[Path], object]] = {
    "een deel is er niet": lambda parts: shutil.rmtree(parts / "2-van-3"),
    "er is geen enkel deel": none_left,
    "de map is er niet": lambda parts: shutil.rmtree(parts),
    "een bestand is veranderd": lambda parts: page(parts / "2-van-3").write_bytes(b""),
    "een bestand is weg": lambda parts: page(parts / "2-van-3").unlink(),
    "er is een bestand bij gezet": lambda parts: (parts / "2-van-3/bestanden/CNAME").write_bytes(b""),
    "een bestand is een verwijzing geworden": linked,
    "een plek is veranderd voor het laatste deel": another_place,
    "mkdocs.yml is veranderd na het maken": other_settings,
    "een deel is van een andere dag": lambda parts: remade(parts, SitePart(3, 3), date(2026, 11, 22)),
    "een deel is van een andere versie": lambda parts: told(parts / "2-van-3", versie="9.9"),
    "een deel is van een ander programma": lambda parts: told(parts / "2-van-3", programma="0" * 64),
    "een deel is er een van vier": of_four,
    "een deel is er twee keer en anders": twice,
    "de lijst van een deel is half": lambda parts: os.truncate(parts / "2-van-3/deel.json", 100),
    "de lijst van een deel is iets anders": lambda parts: (parts / "2-van-3/deel.json").write_text("[1]"),
    "een deel heeft een stuk van een ander": lambda parts: told(parts / "2-van-3", stukken=["data"]),
}


def test_every_case_is_tried() -> None:
    assert [case["gedaan"] for case in CASES] == [*DONE]


@pytest.mark.parametrize("case", CASES, ids=[case["gedaan"] for case in CASES])
def test_what_does_not_belong_together_is_refused(tmp_path: Path, case: dict[str, Any]) -> None:
    config = region_in_parts(tmp_path / "regio")
    last = config.parent / "site"
    last.mkdir()
    (last / "index.html").write_text("de vorige", "utf-8")
    write_list(last)
    DONE[str(case["gedaan"])](config.parent / "site-delen")
    done = asked("build", "--samen", "-f", config, cwd=config.parent)
    assert done.returncode == ERRORS
    text = " ".join(done.stdout.split())
    for rule, words in case["zegt"].items():
        assert f"[{rule}]" in text, text
        assert words in text, text
    assert text.count("FOUT:") == case.get("fouten", len(case["zegt"]))
    assert (last / "index.html").read_text("utf-8") == "de vorige"
    assert sorted(path.name for path in config.parent.glob(".site*")) == []


@pytest.mark.parametrize("part", ["17/16", "0/4", "4", "a/b", "1/0", "-1/3", "1/3/3", "1.0/3", "1/20000", "", "¹/3"])
def test_what_is_no_part_is_wrong_use(tmp_path: Path, part: str) -> None:
    done = asked("build", f"--deel={part}", cwd=tmp_path)
    assert done.returncode == WRONG_USE
    assert f"`{part}` is geen deel; schrijf --deel 3/16 voor het derde van zestien" in done.stderr
    assert "is not a part" in asked("build", f"--deel={part}", "--lang=en", cwd=tmp_path).stderr


def test_a_part_and_all_of_them_do_not_go_together(tmp_path: Path) -> None:
    done = asked("build", "--deel", "1/3", "--samen", cwd=tmp_path)
    assert done.returncode == WRONG_USE
    assert "gaan niet samen" in done.stderr


def test_a_region_with_errors_leaves_the_part_that_was_there(tmp_path: Path) -> None:
    config = region_in_parts(tmp_path / "regio")
    part = config.parent / "site-delen" / "2-van-3"
    before = {path: path.read_bytes() for path in part.rglob("*") if path.is_file()}
    place = next((config.parent / "data/voorzieningen").rglob("testplek-dicht.yml"))
    place.write_text("naam: Testplek\n", "utf-8")
    done = kaart("build", "--deel", "2/3", "-f", config, "--today", "2026-11-21", cwd=tmp_path)
    assert done.returncode == ERRORS
    assert "Het deel is niet gemaakt" in done.stdout
    assert {path: path.read_bytes() for path in part.rglob("*") if path.is_file()} == before


def test_without_a_region_there_is_no_part(tmp_path: Path) -> None:
    for arguments in (("--deel", "1/3"), ("--samen",)):
        done = asked("build", *arguments, cwd=tmp_path)
        assert done.returncode == ERRORS
        assert "Traceback" not in done.stdout + done.stderr
