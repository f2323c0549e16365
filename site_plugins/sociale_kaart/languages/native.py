"""Whether somebody whose language it is has read a catalogue: its header says so, and the site says it to readers."""

from __future__ import annotations

import re
from datetime import date

from sociale_kaart.languages.brought import files_of
from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.remembering import kept

HEADER = "X-Read-By-Native-Speakers"
NOT_YET = "no"
_LINE = re.compile(rf'^"{HEADER}: (.*?)\\n"$', re.MULTILINE)


def noted(language: str) -> str:
    """What the header says: a day, or `no`."""
    found = [line[1] for path in files_of(language) if (line := _LINE.search(path.read_text("utf-8", "replace")))]
    return found[-1] if found else NOT_YET


@kept  # for speed
def read_by_natives(language: str) -> date | None:
    """The day on which native speakers had read it; None when they have not, or nobody knows."""
    try:
        return date.fromisoformat(noted(language))
    except ValueError:
        return None


def is_checked(language: str) -> bool:
    """Dutch is written by who speaks it."""
    return language == DUTCH or read_by_natives(language) is not None
