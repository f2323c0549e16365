"""Files and folders of `data/` that nothing reads are named, with what was probably meant."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from sociale_kaart.loading import load_catalogue
from sociale_kaart.problems import Level
from sociale_kaart.reading.unread import FILES, unread
from support import ROOT
from support.searching import TODAY

KLEIN = ROOT / "tests" / "regions" / "klein"
# What somebody adds, and what is said to have been meant.
LOST = {
    "data/bewoners.csv": "`data/inwoners.csv`",
    "data/praktijken.yaml": "`data/praktijken.yml`",
    "data/Themas.yml": "`data/themas.yml`",
    "data/voorzieningen.yml": "`data/voorzieningen/`",
    "data/regeling/huurtoeslag.yml": "`data/regelingen/`",
    "data/foto/plein.jpg": "`data/fotos/`",
    "data/iets-heel-anders.docx": "naam klopt",
    "data/voorzieningen/buurthuis.yml.txt": ".yml",
    "data/voorzieningen/noord/buurthuis.txt": ".yml",
    "data/talen/tr.mo": ".po",
    "data/import/buurt.xlsx": "alleen wat `kaart import` zelf schrijft",
    "data/buren/haren.json.txt": "alleen wat `kaart import` zelf schrijft",
}
OF_A_SITE = {"data/dekking.csv", "data/voorzieningen.csv", "data/voorzieningen-puntkomma.csv"}
NO_FAULT = (
    "data/README.md", "data/LICENTIE", "data/.gitkeep", "data/voorzieningen/leesmij.txt", "data/themas.yml~",
    "data/fotos/bron.txt", "data/tegels/10/5/7.png", "data/voorzieningen/desktop.ini", "data/vernieuwd.yml",
    "data/import/buurt.yml", "data/import/buurt.json", "data/buren/haren.json",
)  # fmt: skip


@pytest.fixture
def region(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KLEIN, tmp_path / "regio"))


def add(region: Path, name: str) -> None:
    (region / name).parent.mkdir(parents=True, exist_ok=True)
    (region / name).touch()


@pytest.mark.parametrize("name", LOST)
def test_what_is_not_read_is_said_once_and_the_region_stays_good(region: Path, name: str) -> None:
    add(region, name)
    catalogue, problems = load_catalogue(region / "mkdocs.yml", TODAY)
    (found,) = (problem for problem in problems if problem.rule.id == "wordt-niet-gelezen")
    assert catalogue
    assert found.rule.level is Level.WARNING
    first, last = found.position.file.split("/")[1], found.position.file.rpartition("/")[2]
    assert name.startswith(f"data/{first}")
    assert last in name  # a folder between these may be veiled
    assert LOST[name] in str(found.as_dict("nl")["remedy"])


@pytest.mark.parametrize("name", NO_FAULT)
def test_what_tells_of_a_folder_or_belongs_there_is_no_fault(region: Path, name: str) -> None:
    add(region, name)
    assert [*unread(region, "data/tegels")] == []


def test_every_file_that_the_handbook_and_the_code_name_is_known() -> None:
    """A new file of a region cannot be forgotten here: its reader names it as all others do."""
    code = [path.read_text("utf-8") for path in (ROOT / "site_plugins/sociale_kaart/reading").rglob("*.py")]
    prose = [path.read_text("utf-8") for path in (ROOT / "handboek").rglob("*.md")]
    named = {name for text in (*code, *prose) for name in re.findall(r"\bdata/[a-z-]+\.(?:yml|csv|txt)\b", text)}
    assert named - FILES <= OF_A_SITE
    assert len(named) > 15


@pytest.mark.parametrize("region", [ROOT, KLEIN, ROOT / "site_plugins/sociale_kaart"], ids=lambda path: path.name)
def test_the_regions_that_are_here_have_none(region: Path) -> None:
    assert [*unread(region)] == []
