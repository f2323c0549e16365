"""The pictures that a maintainer looks at: of the places that changed, in each language, and of no others."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from support import ROOT

SCRIPT = str(ROOT / "scripts" / "changed_pages.py")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, SCRIPT, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.browser
def test_each_changed_place_has_a_picture_in_each_language(
    small_region: Path, small_site: Path, tmp_path: Path
) -> None:
    shutil.copytree(small_region / "data", tmp_path / "oud" / "data")
    file = next((tmp_path / "oud" / "data" / "voorzieningen").rglob("alles.yml"))
    file.write_text(file.read_text("utf-8") + "# another\n", "utf-8")
    next((tmp_path / "oud" / "data" / "voorzieningen").rglob("dicht.yml")).unlink()
    done = run(tmp_path / "oud", small_region, tmp_path / "uit", "--config", small_region / "mkdocs.yml")
    assert done.returncode == 0, done.stderr
    made = sorted(path.name for path in (tmp_path / "uit").iterdir())
    assert made == [f"{id}.{language}.png" for id in ("alles", "dicht") for language in ("ar", "en", "nl")]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in (tmp_path / "uit").iterdir())


def test_nonsense_is_answered_in_a_sentence(tmp_path: Path) -> None:
    nowhere = run("a", "b", tmp_path, "--config", tmp_path / "nergens.yml")
    assert (nowhere.returncode, "kan niet worden geopend" in nowhere.stderr) == (2, True)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    unbuilt = run("a", "b", tmp_path, "--config", tmp_path / "mkdocs.yml")
    assert (unbuilt.returncode, "geen gebouwde site" in unbuilt.stderr) == (2, True)
