"""What a part was made of and with: parts fit together when this is the same, to the byte.

Hashes of all together, and of nothing alone: what a place says, or that it is there, cannot be found out from them.
"""

from __future__ import annotations

import os
import platform
import re
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from sociale_kaart import VERSION
from sociale_kaart.paths import ASSETS, PACKAGE, TEMPLATES
from sociale_kaart.reading.settings import read_region
from sociale_kaart.reading.within import leads_away

_OURS = (".py", ".po", ".json", ".yml")
_COPIED = ("templates/", "assets/", "skeleton/")  # which a wheel has inside the package, and a checkout beside it
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True)
class Origin:
    """`programma`: our own files and the libraries that they use; `invoer`: places, words, texts, map."""

    versie: str
    programma: str
    dag: str
    instellingen: str
    invoer: str


class InputChangedError(Exception):
    """The input is no longer what it was when the work was begun."""


def origin_of(config: Path, today: date) -> Origin:
    """Of a build here and now."""
    is_ours = config.is_file() and not leads_away(config.parent, config.name)
    settings = sha256(config.read_bytes() if is_ours else b"").hexdigest()
    return Origin(VERSION, program(), today.isoformat(), settings, _digest(input_files(config)))


def program() -> str:
    """Of everything that decides what a page looks like besides the region: another library writes another date."""
    own = [name for name in _files(PACKAGE) if name.endswith(_OURS) and not name.startswith(_COPIED)]
    others = [(folder, name) for folder in (TEMPLATES, ASSETS) for name in _files(folder)]
    about = f"{platform.python_version()} {zlib.ZLIB_RUNTIME_VERSION} {' '.join(_libraries())}\n"
    return _digest([*((PACKAGE, name) for name in own), *others], start=about)


def input_files(config: Path) -> list[tuple[Path, str]]:
    """What a build reads of a region besides its settings: folders, each with the names of files below it.

    What is behind a link that leaves the region is not read here either, and a pipe is not waited for.
    """
    regio, _, _ = read_region(config)
    region, tiles = config.parent, [regio.achtergrond.tegels] if regio and regio.achtergrond else []
    folders = [name for name in dict.fromkeys(("data", "content", *tiles)) if not leads_away(region, name)]
    found = ((folder, name) for folder in folders for name in _files(region / folder))
    stays = ((folder, name) for folder, name in found if not leads_away(region, f"{folder}/{name}"))
    return [(region / folder, name) for folder, name in stays if (region / folder / name).is_file()]


def _libraries() -> Iterator[str]:
    """What a build uses, with versions; extras are for other commands."""
    try:
        wanted = [one for one in requires("sociale-kaart") or () if "extra ==" not in one]
    except PackageNotFoundError:
        wanted = []
    for one in sorted(wanted):
        name = _NAME.match(one)
        yield f"{name[0]}=={version(name[0])}" if name else one


def _digest(files: Iterable[tuple[Path, str]], start: str = "") -> str:
    """Of names and contents; where on a disk they are is of no matter."""
    found = sha256(start.encode())
    for folder, name in files:
        with open(f"{folder}/{name}", "rb") as file:  # noqa: PTH123
            content = sha256(file.read()).hexdigest()
        found.update(f"{content}  {folder.name}/{name}\n".encode(errors="surrogateescape"))
    return found.hexdigest()


def _files(folder: Path) -> list[str]:
    """What is hidden is no part of a region: an editor or a system left it there."""
    found: list[str] = []
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name[0] != "." and name != "__pycache__"]
        below = os.path.relpath(where, folder).replace(os.sep, "/")
        found += (f"{below}/{name}".removeprefix("./") for name in names if name[0] != ".")
    return sorted(found)
