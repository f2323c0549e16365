"""The handbook does what it says: its files are written and its commands are run, in a region that was just begun."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import yaml

import teststad
from cli_run import DAY, ERRORS, OK, WRONG_USE, kaart
from sociale_kaart.cli import COMMANDS
from support import ROOT
from support.handbook import HANDBOOK
from support.once import once

PAGES = sorted(path.name for path in (HANDBOOK / "nl").glob("*.md"))
FENCE = re.compile(r'^```(\w+)(?: title="([^"]*)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
OURS = "https://github.com/sociale-kaart/sociale-kaart/blob/main/"
# Begun a few days before the days that its pages name.
BEGUN = ("--today", "2026-11-20", "--gemeente", "Groningen", "--host", "geen", "--ja")
NOTHING_THERE = {"KAART_PDOK": "http://127.0.0.1:9", "KAART_NOMINATIM": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1"}
# A command that would wait for answers or hosts, or needs what only a server has, is only looked up.
WAITS = {"serve", "new", "links", "diff", "osm", "logboek"}
# Rows for a person; no network here; a region that began today was not there last summer.
MAY_END_WITH = {"import": {OK, ERRORS}, "geocode": {OK, ERRORS}, "dekking": {OK, WRONG_USE}}
NOT_OURS = {"python3", ".", "pip", "git", "dask"}


def blocks(language: str, page: str) -> list[tuple[str, str, str]]:
    """Kind, title and text of each block of a page."""
    return FENCE.findall((HANDBOOK / language / page).read_text(encoding="utf-8"))


def commands(page: str) -> list[list[str]]:
    """Every command of a page, as a shell takes it apart."""
    return [
        shlex.split(line) for kind, _, text in blocks("nl", page) if kind == "sh" for line in text.splitlines() if line
    ]


def test_both_languages_have_the_same_pages_with_the_same_examples() -> None:
    assert [path.name for path in sorted((HANDBOOK / "en").glob("*.md"))] == PAGES
    for page in PAGES:
        dutch, english = ([(kind, text) for kind, _, text in blocks(one, page)] for one in ("nl", "en"))
        assert dutch == english, page


def _begin(home: Path) -> None:
    home.mkdir()
    assert kaart("init", "groningen", *BEGUN, cwd=home).returncode == OK


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A region that somebody has just begun; sheets that a page asks for and another page had are not set again."""
    folder = Path(shutil.copytree(once("begonnen", _begin) / "groningen", tmp_path / "groningen"))
    (folder / ".cache").mkdir()
    (folder / ".cache" / "druk").symlink_to(once("begonnen-druk", Path.mkdir))
    return folder


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_says_can_be_done(page: str, folder: Path) -> None:
    here = folder
    if page == "straten.md":
        _an_extract(folder)
    for kind, title, text in blocks("nl", page):
        if title:
            _write(folder, title, text)
        for command in (shlex.split(line) for line in text.splitlines() if kind == "sh" and line):
            here = _done(command, here)
    done = kaart("check", cwd=folder)
    assert done.returncode == OK, done.stdout


def _an_extract(folder: Path) -> None:
    """Of a town in the middle of the region, called as the page calls it; the region has found its bounds by then."""
    _into_settings(folder / "mkdocs.yml", "grenzen: {zuid: 52.13, west: 5.26, noord: 52.17, oost: 5.33}\n")
    teststad.write(teststad.built(52.149, 5.288, 3), folder / "noord-holland-latest.osm.pbf", 20)


def _write(folder: Path, title: str, text: str) -> None:
    """A title names a file, a part of one, or says that the text joins what is there."""
    if title.startswith("mkdocs.yml"):
        _into_settings(folder / "mkdocs.yml", text)
    elif "bestand van een plek" in title:
        place = {"naam": "Plek", "categorie": "buurtteam", "contact": {"telefoon": "020 123 4567"}}
        place |= {"controle": {"datum": DAY, "bron": "gebeld"}, **yaml.load(text, yaml.CBaseLoader)}
        path = folder / "data" / "voorzieningen" / f"plek-{len(text)}.yml"
        path.write_text(yaml.dump({**place, "naam": f"Plek {len(text)}"}, allow_unicode=True), encoding="utf-8")
    else:
        path = folder / title.partition(",")[0]
        there = path.read_text("utf-8") if "," in title else ""
        path.write_text(there + ("\n" if there else "") + text, encoding="utf-8")


def _into_settings(path: Path, text: str) -> None:
    lines = path.read_text("utf-8").splitlines()
    keys = yaml.safe_load(text).keys()
    kept = [line for line in lines if line.strip().partition(":")[0] not in keys]
    at = kept.index("  - sociale-kaart:") + 1
    own = [f"      {line}" for line in text.splitlines()]
    path.write_text("\n".join([*kept[:at], *own, *kept[at:], ""]), encoding="utf-8")


def _done(command: list[str], here: Path) -> Path:
    """Run it, and give the folder that one is in afterwards."""
    name, *rest = command
    if name == "kaart":
        _run(rest, here)
    elif name == "cd":
        assert here.name == rest[0] or (here / rest[0]).is_dir()
    elif name == "rm":
        assert rest[0] == "-r"
        shutil.rmtree(here / rest[1])
        (here / "data/voorzieningen/eigen.yml").write_text(
            f"naam: Eigen plek\ncategorie: buurtteam\ncontact: {{telefoon: 020 123 4567}}\n"
            f"controle: {{datum: {DAY}, bron: gebeld}}\n",
            encoding="utf-8",
        )
    elif name == "make":
        assert re.search(rf"^{rest[0]}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    else:
        assert name in NOT_OURS, command
    return here


def _run(rest: list[str], here: Path) -> None:
    command = next((word for word in rest if not word.startswith("-") and word not in {"en", "nl"}), "")
    if command == "init" and "--ja" in rest:
        again = here.parent / "nog-een"
        again.mkdir()
        assert kaart(*rest, cwd=again).returncode == OK
    elif command in WAITS or command == "init" or {"--buur", "--dask"} & {*rest}:
        assert kaart(command, "--help", cwd=here).returncode == OK
    else:
        done = kaart(*rest, cwd=here, **NOTHING_THERE)
        assert done.returncode in MAY_END_WITH.get(command, {OK}), done.stdout + done.stderr


def test_every_command_is_in_the_list_of_commands() -> None:
    for language in ("nl", "en"):
        page = (HANDBOOK / language / "opdrachten.md").read_text(encoding="utf-8")
        listed = re.findall(r"^\| `kaart (\w+)", page, re.MULTILINE)
        assert sorted(listed) == sorted(COMMANDS)


def test_what_is_in_doubt_in_the_list_is_left_out_as_the_page_says(folder: Path) -> None:
    for kind, title, text in blocks("nl", "lijst.md"):
        if kind == "csv":
            (folder / title).write_text(text, encoding="utf-8")
    said = kaart("import", "buurt.csv", "--licentie", "eigen", "--ja", cwd=folder).stdout
    there = folder / "data/voorzieningen/groningen"  # the town of the list is the area of a new region
    written = {path.name: path.read_text("utf-8") for path in there.glob("*.yml")}
    assert sorted(written) == ["de-brug.yml", "samen-eten.yml", "taalcafe.yml"]
    assert "openingstijden" not in written["taalcafe.yml"]
    assert "zie website" in said


def test_the_program_for_programmers_says_who_is_open(folder: Path, tmp_path: Path) -> None:
    place = folder / "data" / "voorzieningen" / "altijd.yml"
    place.write_text(
        f"naam: Altijd open\ncategorie: huis-van-de-wijk\nopeningstijden: [24/7]\n"
        f"contact: {{telefoon: 020 123 4567}}\ncontrole: {{datum: {DAY}, bron: gebeld}}\n",
        encoding="utf-8",
    )
    assert kaart("build", cwd=folder).returncode == OK
    [program] = [text for kind, _, text in blocks("nl", "gegevens.md") if kind == "python"]
    here = (folder / "site" / "data" / "voorzieningen.json").as_uri()
    program = program.replace("https://kaart.voorbeeld.nl/data/voorzieningen.json", here)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert "Altijd open https://" in done.stdout


@cache
def _links(page: Path) -> list[str]:
    return re.findall(rf"{re.escape(OURS)}([^)#]+)", page.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", sorted(HANDBOOK.rglob("*.md")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_it_links_to_in_the_repository_is_there(page: Path) -> None:
    assert not [link for link in _links(page) if not (ROOT / link).exists()]
