"""Which languages the software itself speaks: those that it has a catalogue of, and English."""

from __future__ import annotations

from pathlib import Path

SOURCE = "en"  # written in the code and the templates
LOCALE = Path(__file__).parent / "locale"


def available() -> list[str]:
    """By code (BCP 47), sorted."""
    return sorted({SOURCE, *(folder.name for folder in LOCALE.iterdir() if folder.is_dir())})


def spoken(language: str) -> str:
    """The language in which the site's own words appear to a reader of `language`."""
    return language if language in available() else SOURCE
