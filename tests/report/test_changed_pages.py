"""The pictures that a maintainer looks at: of the places that changed, in each language, and of no others."""

from __future__ import annotations

import runpy
import shutil
from pathlib import Path

import pytest

from support import ROOT

MAIN = runpy.run_path(str(ROOT / "scripts" / "changed_pages.py"))["main"]


@pytest.mark.browser
def test_each_changed_place_has_a_picture_in_each_language(
    small_region: Path, small_site: Path, tmp_path: Path
) -> None:
    shutil.copytree(small_region / "data", tmp_path / "oud" / "data")
    file = next((tmp_path / "oud" / "data" / "voorzieningen").rglob("alles.yml"))
    file.write_text(file.read_text("utf-8") + "# another\n", "utf-8")
    next((tmp_path / "oud" / "data" / "voorzieningen").rglob("dicht.yml")).unlink()
    arguments = [str(tmp_path / "oud"), str(small_region), str(tmp_path / "uit")]
    assert MAIN([*arguments, "--config", str(small_region / "mkdocs.yml")]) == 0
    made = sorted(path.name for path in (tmp_path / "uit").iterdir())
    assert made == [f"{id}.{language}.png" for id in ("alles", "dicht") for language in ("ar", "en", "nl")]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in (tmp_path / "uit").iterdir())


def test_nonsense_is_answered_in_a_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert MAIN(["a", "b", str(tmp_path), "--config", str(tmp_path / "nergens.yml")]) == 2
    assert "kan niet worden geopend" in capfd.readouterr().err
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    assert MAIN(["a", "b", str(tmp_path), "--config", str(tmp_path / "mkdocs.yml")]) == 2
    assert "geen gebouwde site" in capfd.readouterr().err
