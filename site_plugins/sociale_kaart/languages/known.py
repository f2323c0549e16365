"""Which languages the software itself speaks: those that it has a catalogue of, and English."""

from __future__ import annotations

from pathlib import Path

SOURCE = "en"  # written in the code and the templates
LOCALE = Path(__file__).parent / "locale"


def available() -> list[str]:
    """By code (BCP 47), sorted."""
    return sorted({SOURCE, *(path.stem for path in LOCALE.glob("*.po"))})
