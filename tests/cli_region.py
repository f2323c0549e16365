"""A region that a test of the command line may spoil."""

from __future__ import annotations

import shutil
from pathlib import Path

from support import ROOT

KLEIN = ROOT / "tests" / "regions" / "klein"
BARE = "data/voorzieningen/testplek-kaal.yml"


def quiet_region(folder: Path) -> Path:
    """A copy of the small region in `folder`, without warnings of its own."""
    shutil.copytree(KLEIN, folder)
    with (folder / BARE).open("a", encoding="utf-8") as file:
        file.write("contact: {telefoon: 020 123 4567}\n")
    settings = folder / "mkdocs.yml"
    settings.write_text(settings.read_text("utf-8").replace("[en, nl, tr]", "[en, nl]"), encoding="utf-8")
    return folder


def wrong_region(folder: Path) -> Path:
    """The same, with an error on a line of one place and a warning in another."""
    region = quiet_region(folder)
    (region / BARE).write_text("naam: Testplek\ncategorie: huis\ncontrole: {datum: 2026-10-01, bron: gebeld}\n")
    return region
