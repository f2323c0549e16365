"""A link that leaves its folder is refused, and nobody reads in any message what is behind it."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest

from sociale_kaart.checks.kept import kenmerken_of
from sociale_kaart.loading import load_catalogue, problems_of
from sociale_kaart.outputs.map.folium_script import tile_files
from sociale_kaart.problems import Format, Told, show
from sociale_kaart.reading.within import leads_away
from support import ROOT

TODAY = date(2026, 11, 21)
SECRET = "sleutel-9f3a: ghp_geheim"
PLACE = "data/voorzieningen/plekken/testplek-alles.yml"


@pytest.fixture
def region(tmp_path: Path) -> Path:
    """Beside it stands what nobody may read; in it, as on a machine that checks proposals, a token in `.git/config`."""
    folder = tmp_path / "regio"
    shutil.copytree(ROOT / "tests" / "regions" / "klein", folder)
    (folder / ".git").mkdir()
    for path in (tmp_path / "geheim.txt", folder / ".git" / "config", tmp_path / "map" / "geheim-9f3a.yml"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(SECRET + "\n", encoding="utf-8")
    return folder


def linked(region: Path, name: str, target: str | Path) -> None:
    path = region / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    path.symlink_to(target)


def everything_said(problems: list[Told]) -> str:
    formats: tuple[Format, ...] = ("text", "github", "markdown", "json")
    return "\n".join(show(problems, form, language) for form in formats for language in ("nl", "en"))


FILES = (
    PLACE,
    "data/voorzieningen/nieuw.yml",
    "data/themas.yml",
    "data/crisis.yml",
    "data/postcodes.yml",
    "data/praktijken.yml",
    "data/woordgebruik.yml",
    "data/plattegrond.yml",
    "data/feestdagen.yml",
    "data/iets-anders.txt",
    "content/nl/over.md",
    "content/nl/nieuw.md",
    "content/nl/plaatjes/foto.png",
    "templates/shell/layout.html",
    "mkdocs.yml",
)


@pytest.mark.parametrize("target", ["../geheim.txt", ".git/config", "/dev/zero", "/nergens", "/proc/self/environ"])
@pytest.mark.parametrize("name", FILES)
def test_a_link_that_leads_away_is_named_and_not_read(region: Path, name: str, target: str) -> None:
    there = Path(target) if target.startswith("/") else region / target
    linked(region, name, there)
    catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    assert catalogue is None
    said = {problem.position.file for problem in problems if problem.rule.id == "koppeling-naar-buiten"}
    # Whether a place's file that is not read is one of a secret place nobody knows, so its folder is masked.
    wanted = name.replace("/plekken/", "/p…/")
    assert wanted in said or (name == "mkdocs.yml" and "bestand-onleesbaar" in {p.rule.id for p in problems})
    assert "9f3a" not in everything_said(problems)


@pytest.mark.parametrize("name", ["data", "data/voorzieningen", "data/voorzieningen/plekken", "content", "content/nl"])
def test_a_folder_behind_a_link_is_not_entered(region: Path, name: str) -> None:
    """Not even the names of what is in there are told."""
    linked(region, name, region.parent / "map")
    catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    assert catalogue is None
    assert name in {problem.position.file for problem in problems if problem.rule.id == "koppeling-naar-buiten"}
    assert "9f3a" not in everything_said(problems)


def test_a_check_of_other_files_does_not_read_it_either(region: Path) -> None:
    linked(region, PLACE, "/dev/zero")
    assert problems_of(region / "mkdocs.yml", TODAY, lambda file: file.endswith("kaal.yml"))
    assert kenmerken_of(region, [PLACE]) == []


def test_a_tile_behind_a_link_is_refused_and_not_published(region: Path) -> None:
    config = region / "mkdocs.yml"
    tiles = "      achtergrond: {tegels: tegels, bron: Kadaster}\n"
    (region / "tegels" / "12" / "1").mkdir(parents=True)
    (region / "tegels" / "12" / "1" / "2.png").write_bytes(b"tegel")
    config.write_text(config.read_text(encoding="utf-8") + tiles, encoding="utf-8")
    catalogue, _ = load_catalogue(config, TODAY)
    assert catalogue
    linked(region, "tegels/12/1/1.png", region.parent / "geheim.txt")
    assert [name for name, _ in tile_files(catalogue)] == ["tegels/12/1/2.png"]
    _, problems = load_catalogue(config, TODAY)
    assert {p.position.file for p in problems if p.rule.id == "koppeling-naar-buiten"} == {"tegels/12/1/1.png"}


def test_a_link_within_its_folder_is_a_file_like_any_other(region: Path) -> None:
    linked(region, "data/feestdagen.yml", "echt.yml")
    shutil.copy(ROOT / "tests" / "regions" / "klein" / "data" / "feestdagen.yml", region / "data" / "echt.yml")
    linked(region, "content/tr/over.md", "../en/over.md")
    assert load_catalogue(region / "mkdocs.yml", TODAY)[0]


def test_a_region_that_is_itself_reached_by_a_link_is_fine(region: Path, tmp_path: Path) -> None:
    (tmp_path / "hier").symlink_to(region)
    assert load_catalogue(tmp_path / "hier" / "mkdocs.yml", TODAY)[0]
    assert not leads_away(tmp_path / "hier", PLACE)


def test_a_pipe_is_not_waited_for(region: Path) -> None:
    (region / "data" / "themas.yml").unlink()
    os.mkfifo(region / "data" / "themas.yml")
    _, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    assert "bestand-onleesbaar" in {problem.rule.id for problem in problems}
