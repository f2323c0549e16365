"""Everything that a build looks at, by its content: the files of the places one by one, all else together.

All else is the program itself, the libraries it stands on, the day, and a region's settings, words, texts and pictures.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from sociale_kaart.paths import ASSETS, PACKAGE, TEMPLATES
from sociale_kaart.reading.places import place_files

OF_A_REGION = ("data", "content", "templates")  # below its folder; and the settings
TRUST = "KAART_TRUST_MKDOCS"  # then anything may be run, and it may read anything
# No link is followed, and no pipe waited for.
_HOW = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


@dataclass(frozen=True)
class Inputs:
    """`world`: all but the places. `places`: the hash of each file. `seen`: sizes and times, which tell of changes."""

    world: str
    places: Mapping[str, str]
    seen: str


def look(config_file: Path, today: date) -> Inputs | None:
    """What there is now. None where nobody can tell."""
    if os.environ.get(TRUST):
        return None
    region, seen = config_file.parent, Hash()
    try:
        own = place_files(region)
        places = {file: Hash().add(_content(f"{region}/{file}", seen)).sum for file in own}
        world = Hash().add(sys.version.encode(), today.isoformat().encode(), *_libraries())
        for name, path in _all_else(config_file, places):
            world.add(name.encode(errors="surrogateescape"), _content(path, seen))
    except (_LinkError, OSError):
        return None
    return Inputs(world.sum, places, seen.sum)


def own_files(inputs: Inputs) -> Mapping[str, str]:
    """Name and content of the file of each place, by its id: no two have the same."""
    return {PurePosixPath(file).stem: f"{content} {file}" for file, content in inputs.places.items()}


def is_still(inputs: Inputs, config_file: Path) -> bool:
    """Whether nobody wrote to any of it since, by sizes and times; for that no file is read."""
    region, seen = config_file.parent, Hash()
    try:
        own = place_files(region)
        for path in (*(f"{region}/{file}" for file in own), *(path for _, path in _all_else(config_file, own))):
            _note(path, os.lstat(path), seen)
    except (_LinkError, OSError):
        return False
    return seen.sum == inputs.seen


def _all_else(config_file: Path, places: Collection[str]) -> Iterator[tuple[str, str]]:
    """Names and where they are of all files but those of places."""
    apart = frozenset(places)
    found = (*_of_the_program(), *_of_the_region(config_file))
    yield from ((name, path) for name, path in found if name not in apart)


def _of_the_program() -> Iterator[tuple[str, str]]:
    """Names and where they are: scripts and templates are beside the package in a checkout."""
    for folder in (PACKAGE, TEMPLATES, ASSETS):
        yield from ((f"{folder.name}:{name}", f"{folder}/{name}") for name in _names(folder))


def _of_the_region(config_file: Path) -> Iterator[tuple[str, str]]:
    yield "mkdocs.yml", str(config_file)
    for folder in OF_A_REGION:
        below = config_file.parent / folder
        if below.is_symlink():
            raise _LinkError
        yield from ((f"{folder}/{name}", f"{below}/{name}") for name in _names(below))


class Hash:
    """Of several pieces of content, each apart from the next."""

    def __init__(self) -> None:
        self._found = blake2b(digest_size=16)

    def add(self, *contents: bytes) -> Hash:
        for content in contents:
            self._found.update(b"%d:" % len(content))
            self._found.update(content)
        return self

    @property
    def sum(self) -> str:
        return self._found.hexdigest()


class _LinkError(Exception):
    """A link of the file system: what it leads to may change without anything being seen here."""


def _libraries() -> Iterator[bytes]:
    """Names and versions, as they stand in the names of folders: those of a package that is worked on do not change."""
    for place in sys.path:
        try:
            names = os.listdir(place or ".")  # noqa: PTH208
        except OSError:
            continue
        yield from (name.encode() for name in sorted(names) if name.endswith((".dist-info", ".egg-info")))


def _names(folder: Path) -> Iterator[str]:
    """Every file below the folder, in one order, but for what Python keeps for itself."""
    start = len(str(folder)) + 1
    for where, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        if any(os.path.islink(f"{where}/{name}") for name in folders):  # noqa: PTH114
            raise _LinkError
        yield from (f"{where}/{name}"[start:].replace(os.sep, "/") for name in sorted(files))


def _content(path: str, seen: Hash) -> bytes:
    opened = os.open(path, _HOW)
    try:
        _note(path, os.fstat(opened), seen)
        with open(opened, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(opened)


def _note(path: str, was: os.stat_result, seen: Hash) -> None:
    times = repr((was.st_size, was.st_mtime_ns, was.st_ctime_ns))
    seen.add(path.encode(errors="surrogateescape"), times.encode())
