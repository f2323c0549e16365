"""The small region in every language that there is: one build for all that is asked of each language."""

from __future__ import annotations

import re
from pathlib import Path

from sociale_kaart.languages.known import available

from .once import once

DUTCH = "nl"
LANGUAGES = (DUTCH, *sorted(set(available()) - {DUTCH}))


def home_of(language: str) -> str:
    """Where a language begins, below the site's root."""
    return "" if language == DUTCH else f"{language}/"


def every_language() -> Path:
    """The region's folder; `site` in it is what was built."""
    return once("alle-talen", _make)


def _make(folder: Path) -> None:
    from conftest import made, write_small_region

    write_small_region(folder)
    settings = folder / "mkdocs.yml"
    text = re.sub(r"(?m)^( +talen:) \[.*?\]", rf"\1 [{', '.join(LANGUAGES)}]", settings.read_text("utf-8"))
    settings.write_text(text, "utf-8")
    made(folder, folder / "site")
