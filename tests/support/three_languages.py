"""The sample region in three of its languages, of which most tests ask: twelve take longer, and say the same.

What is asked of every language is asked of a smaller region.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from . import ROOT
from .once import once

LANGUAGES = ("nl", "en", "ar")  # one of each direction, and one that has few words of its own beside the Dutch

ON_PAPER = ("nl", "ar")


def settings() -> str:
    """The sample's mkdocs.yml with these languages; on paper one of each direction."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    text = re.sub(r"(?m)^( +druk: .*)talen: \[.*?\]", rf"\1talen: [{', '.join(ON_PAPER)}]", text)
    return re.sub(r"(?m)^( +talen:) \[.*\]$", rf"\1 [{', '.join(LANGUAGES)}]", text)


def settings_without_sheets() -> str:
    """The same for a region of other places: whoever looks at its pages does not wait for sheets that nobody opens."""
    return re.sub(r"(?m)^( +druk:).*$", r"\1 nee", settings())


def region() -> Path:
    """Its folder, made once for all cores; tests only read it."""
    return once("voorbeeld-regio", _fill)


def _fill(folder: Path) -> None:
    folder.mkdir()
    (folder / "mkdocs.yml").write_text(settings(), encoding="utf-8")
    for name in ("content", "data"):
        shutil.copytree(ROOT / name, folder / name)
    (ROOT / ".cache").mkdir(exist_ok=True)  # sheets that were set before, of this region or by `make site`
    (folder / ".cache").symlink_to(ROOT / ".cache")
