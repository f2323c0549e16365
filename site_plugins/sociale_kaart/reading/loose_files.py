"""Every file of a region that describes no place: what must not be read is looked for in all of them.

Places, and what neighbours and imports left, have checks of their own (`places.py`, `neighbours.py`, `last_import.py`).
Whatever its ending, and hidden or not: git takes along what an editor left beside a file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterator
from pathlib import Path

from sociale_kaart.reading import last_import, neighbours, places
from sociale_kaart.reading.office import is_office, text_of_office
from sociale_kaart.reading.source import MAX_WORDS_BYTES
from sociale_kaart.reading.within import leads_away

MAX_BYTES = MAX_WORDS_BYTES * 16
# Folders of which only what gives a secret place away is looked for.
BESIDE = (".github", ".gitlab", "docs", "templates")
_HEAD = 4096
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_MOST_ZEROS = 0.1  # of the bytes at the head of a text that somebody put some in
_NO_TEXT = (
    ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif", ".ico", ".pdf", ".zip", ".gz", ".pbf", ".pmtiles", ".mo",
    ".woff", ".woff2", ".ttf", ".otf",
)  # fmt: skip
_PLACES = (".yml", ".yaml")
_OTHERS = frozenset({neighbours.FOLDER})


def loose_files(region: Path, tiles: str = "") -> Iterator[tuple[str, str]]:
    """Name and text of each; of what is no text only the name, which can be read, too. `tiles`: where the map's are."""
    yield "mkdocs.yml", text_of(region, "mkdocs.yml")
    for folder in ("data", "content"):
        for file in _files(region, folder, _OTHERS | {tiles}):
            if not _has_checks_of_its_own(file):
                yield file, _text(region, file)


def files_beside(region: Path, is_asked: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """The same of what is asked for of the rest of a region's folder: anyone who sees the files sees that, too."""
    own = sorted(entry.name for entry in _scan(region) if _is_file(entry) and entry.name != "mkdocs.yml")
    for file in (*own, *(file for folder in BESIDE for file in _files(region, folder, frozenset()))):
        if is_asked(file):
            yield file, _text(region, file)


def _has_checks_of_its_own(file: str) -> bool:
    if file.startswith(f"{places.FOLDER}/"):
        return file.lower().endswith(_PLACES)
    return file.startswith(f"{last_import.FOLDER}/") and file.endswith(".json")


def _files(region: Path, folder: str, but: Container[str]) -> Iterator[str]:
    """No folder behind a link is entered."""
    if leads_away(region, folder):
        return
    for entry in sorted(_scan(region / folder), key=lambda entry: entry.name):
        file = f"{folder}/{entry.name}"
        if file in but:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(region, file, but)
        elif _is_file(entry):
            yield file


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Also behind a link; the system refuses to follow one that leads to itself."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _scan(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return [*entries]
    except OSError:
        return []


def _text(region: Path, file: str) -> str:
    if leads_away(region, file):
        return ""
    if is_office(region / file):
        return text_of_office(region / file, MAX_BYTES)
    return text_of(region, file, MAX_BYTES) if _is_text(region / file) else ""


def _is_text(path: Path) -> bool:
    """Also when somebody put a few zeros in it, or gave it the ending of a picture, so that it passes for no text."""
    try:
        with path.open("rb") as opened:
            head = opened.read(_HEAD)
    except OSError:
        return False
    if path.name.lower().endswith(_NO_TEXT):
        return b"\0" not in head and "\ufffd" not in head[:-4].decode("utf-8", "replace")
    return head.startswith(_UTF_16) or head.count(0) <= len(head) * _MOST_ZEROS


def text_of(region: Path, file: str, limit: int = MAX_WORDS_BYTES) -> str:
    """Whatever can be made of its bytes: also a file that cannot be read as it should be is looked at."""
    try:
        if leads_away(region, file) or not (region / file).is_file():  # a pipe never ends
            return ""
        with (region / file).open("rb") as opened:
            return opened.read(limit).decode("utf-8", "replace").replace("\0", "")
    except OSError:
        return ""
