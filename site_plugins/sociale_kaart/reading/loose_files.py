"""Every file of a region that describes no place: what must not be read is looked for in all of them.

Places, and what neighbours and imports left, have checks of their own (`places.py`, `neighbours.py`, `last_import.py`).
"""

from __future__ import annotations

import os
from collections.abc import Container, Iterator
from pathlib import Path

from sociale_kaart.reading import last_import, neighbours, places
from sociale_kaart.reading.source import MAX_WORDS_BYTES
from sociale_kaart.reading.within import leads_away

TEXTS = (".yml", ".yaml", ".md", ".html", ".htm", ".txt", ".csv", ".tsv", ".json", ".geojson", ".xml", ".svg", ".ics")
MAX_BYTES = MAX_WORDS_BYTES * 16
_OTHERS = frozenset({places.FOLDER, neighbours.FOLDER})


def loose_files(region: Path, tiles: str = "") -> Iterator[tuple[str, str]]:
    """Name and text of each; of what is no text only the name, which can be read, too. `tiles`: where the map's are."""
    yield "mkdocs.yml", text_of(region, "mkdocs.yml")
    for folder in ("data", "content"):
        for file in _files(region, folder, _OTHERS | {tiles}):
            if not (file.startswith(f"{last_import.FOLDER}/") and file.endswith(".json")):
                is_text = file.lower().endswith(TEXTS) and not leads_away(region, file)
                yield file, text_of(region, file, MAX_BYTES) if is_text else ""


def _files(region: Path, folder: str, but: Container[str]) -> Iterator[str]:
    """Hidden files are nobody's business, and no folder behind a link is entered."""
    try:
        entries = sorted(os.scandir(region / folder), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        file = f"{folder}/{entry.name}"
        if entry.name.startswith(".") or file in but:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(region, file, but)
        elif entry.is_file():
            yield file


def text_of(region: Path, file: str, limit: int = MAX_WORDS_BYTES) -> str:
    """Whatever can be made of its bytes: also a file that cannot be read as it should be is looked at."""
    try:
        with (region / file).open("rb") as opened:
            return opened.read(limit).decode("utf-8", "replace").replace("\0", "")
    except OSError:
        return ""
