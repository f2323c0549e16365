"""Sites that tests share: how each is made, once for all cores."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import dedent

from PIL import Image

from support import ROOT, three_languages

TODAY = "2026-11-21"


def write_small_region(folder: Path) -> None:
    from support.small_region import CAMPAIGN, PLACES

    folder.mkdir()
    (folder / "mkdocs.yml").write_text(three_languages.settings_without_sheets(), encoding="utf-8")
    shutil.copytree(ROOT / "content", folder / "content")
    shutil.copytree(ROOT / "data", folder / "data", ignore=shutil.ignore_patterns("voorzieningen"))
    (folder / "data" / "fotos").mkdir()
    Image.linear_gradient("L").resize((1200, 900)).save(folder / "data" / "fotos" / "alles.jpg")
    (folder / "data" / "campagnes.yml").write_text(dedent(CAMPAIGN), encoding="utf-8")
    places = folder / "data" / "voorzieningen"
    places.mkdir()
    for name, text in PLACES.items():
        (places / f"{name}.yml").write_text(dedent(text), encoding="utf-8")


def made(region: Path, folder: Path) -> Path:
    """Build as a person does; what it printed is in the message when it fails."""
    from sociale_kaart.cli import main
    from sociale_kaart.commands.shared import OK

    config = str(region / "mkdocs.yml")
    code = main(["build", "-f", config, "--today", TODAY, "--site-dir", str(folder)])
    assert code == OK, f"`kaart build -f {config}` ended with exit code {code}; what it said is above"
    return folder


def make_finder_site(folder: Path) -> None:
    from support import finder_region

    site = made(finder_region.make(folder), folder / "site")
    finder_region.add_postcodes(site)
