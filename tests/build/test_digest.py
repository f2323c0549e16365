"""The number of a build: anyone can work it out, it tells one build from another, and its list names nothing."""

from __future__ import annotations

import json
import os
import subprocess
import tomllib
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from built import KLEIN, TODAY, contents, copy_of, kaart, klein_site, made

from sociale_kaart import VERSION
from sociale_kaart.digest import NAME, digest_of, keep_times
from sociale_kaart.folders import sign
from support import ROOT


@pytest.fixture(scope="module")
def klein() -> Path:
    return klein_site()


def by_hand(site: Path) -> str:
    """As docs/hosting.md says how to work it out, with nothing of ours."""
    text = (ROOT / "docs" / "hosting.md").read_text("utf-8")
    command = text.split("```sh\n# the number\n")[1].split("```")[0]
    done = subprocess.run(["bash", "-c", command], cwd=site, capture_output=True, text=True, check=True)
    return done.stdout.split()[0]


def test_anyone_can_work_it_out(klein: Path) -> None:
    assert digest_of(klein) == by_hand(klein)


def test_it_says_what_was_built_and_of_every_file_what_is_in_it(klein: Path) -> None:
    told = json.loads((klein / NAME).read_bytes())
    files = {name: content for name, content in contents(klein).items() if name not in (NAME, ".kaart-gebouwd")}
    assert (told["versie"], told["gemaakt"], told["aantal"]) == (VERSION, str(TODAY), len(files))
    assert sorted(told["bestanden"].values()) == sorted(sha256(content).hexdigest() for content in files.values())


def test_the_list_names_no_file(klein: Path) -> None:
    """A place that stopped has a page that no list may name."""
    text = (klein / NAME).read_text("utf-8")
    assert "plek" not in text
    assert "html" not in text


def test_another_day_is_another_number(klein: Path, tmp_path: Path) -> None:
    later = made(KLEIN / "mkdocs.yml", tmp_path / "site", date(2026, 11, 22))
    assert digest_of(later) != digest_of(klein)


def test_what_somebody_changed_afterwards_is_seen(tmp_path: Path) -> None:
    site = made(KLEIN / "mkdocs.yml", tmp_path / "site")
    (site / "index.html").write_bytes((site / "index.html").read_bytes() + b" ")
    assert by_hand(site) != digest_of(site)


def test_the_command_says_it(klein: Path, tmp_path: Path) -> None:
    options = ("-f", KLEIN / "mkdocs.yml", "--today", str(TODAY), "--site-dir", tmp_path / "site")
    assert f"sha256: {digest_of(klein)}\n" in kaart("build", *options, cwd=tmp_path).stdout


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION


def times(site: Path) -> dict[str, int]:
    return {path.relative_to(site).as_posix(): path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}


def test_only_what_changed_gets_another_time(tmp_path: Path) -> None:
    """So that rsync, rclone and their like send no more than that."""
    config = copy_of(KLEIN, tmp_path / "regio")
    site = made(config, tmp_path / "site")
    before, was = times(site), contents(site)
    edited = site / "robots.txt"
    edited.write_bytes(edited.read_bytes()[::-1])  # as long as it was
    (site / "privacy/index.html").unlink()
    place = next(config.parent.rglob("testplek-dicht.yml"))
    place.write_text(place.read_text("utf-8").replace("naam: ", "naam: Nieuwe ", 1), "utf-8")
    made(config, site)
    after, now = times(site), contents(site)
    sent = {name for name in now if after[name] != before.get(name)}
    changed = {name for name in now if now[name] != was.get(name)}
    written = {"robots.txt", "privacy/index.html", NAME, ".kaart-gebouwd"}
    assert "plek/testplek-dicht/index.html" in changed
    assert "plek/testplek-alles/index.html" not in sent
    assert sent == changed | written
    assert len(sent) < len(now) / 3, "another name is on many lists, and yet not on most pages"


@pytest.mark.parametrize("text", [b"", b"[]", b"{}", b'{"bestanden": []}', b'{"bestanden": 1}', b"\xff", None])
def test_a_list_that_is_no_good_keeps_no_time(tmp_path: Path, text: bytes | None) -> None:
    last, new = tmp_path / "oud", tmp_path / "nieuw"
    for folder in (last, new):
        (folder / "data").mkdir(parents=True)
        (folder / "a").write_text("a")
        (folder / NAME).write_text(json.dumps({"bestanden": {sign("a"): "1"}}))
    os.utime(last / "a", (1, 1))
    if text is None:
        (last / NAME).unlink()
    else:
        (last / NAME).write_bytes(text)
    keep_times(new, last)
    assert (new / "a").stat().st_mtime != 1
