"""A build in one number: two builds of the same files, day and version are the same to the byte, and so is the number.

The number is the SHA-256 of what `sha256sum` says of all files of the site, in the order of their names, so that anyone
can work it out. The file beside the site names none of them: no list may name the pages of places that stopped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from sociale_kaart import VERSION
from sociale_kaart.folders import MARKER, files_in, sign

NAME = "data/bouw.json"


def digest_file(sums: Mapping[str, str], today: date) -> tuple[str, bytes]:
    """The file that says what was built, of the hashes of all the rest."""
    about = {"versie": VERSION, "gemaakt": today.isoformat(), "aantal": len(sums), "sha256": digest(sums)}
    head = json.dumps(about, indent=0).removesuffix("\n}")
    files = ",\n".join(sorted(f'"{sign(name)}": "{checksum}"' for name, checksum in sums.items()))
    return NAME, f'{head},\n"bestanden": {{\n{files}\n}}\n}}\n'.encode()


def checksums(folder: Path) -> dict[str, str]:
    """Every file that the build made, but this one and the list of files, which is about this folder."""
    names = sorted(name for name in files_in(folder) if name not in (NAME, MARKER))
    return {name: sha256((folder / name).read_bytes()).hexdigest() for name in names}


def digest(sums: Mapping[str, str]) -> str:
    """Of lines as `sha256sum` writes them."""
    return sha256("".join(f"{checksum}  {name}\n" for name, checksum in sorted(sums.items())).encode()).hexdigest()


def digest_of(site: Path) -> str:
    """What a site that was built says of itself."""
    told: Any = json.loads((site / NAME).read_bytes())
    return str(told["sha256"])


def keep_times(folder: Path, last: Path) -> None:
    """Each file of a new site that is as it was in the last one keeps its time: who sends files by time and size sends
    only what changed, and a browser that asks a server is told so. One that was written to since is not as it was.
    """
    before, built_at = _told(last)
    now, _ = _told(folder)
    for name in files_in(folder) if before else ():
        if (one := sign(name)) in now and before.get(one) == now[one]:
            _keep_time(folder / name, last / name, built_at)


def _keep_time(new: Path, old: Path, built_at: int) -> None:
    try:
        was = old.lstat()
    except OSError:
        return  # somebody removed it
    if was.st_mtime_ns <= built_at and was.st_size == new.stat().st_size:
        os.utime(new, ns=(was.st_mtime_ns, was.st_mtime_ns))


def _told(site: Path) -> tuple[dict[str, str], int]:
    """The hashes that a built site tells of its files, and when it was ready; nothing where there is no such site."""
    path = site / NAME
    try:
        told = json.loads(path.read_bytes())["bestanden"]
        return (told if isinstance(told, dict) else {}), path.stat().st_mtime_ns
    except (OSError, ValueError, KeyError, TypeError):
        return {}, 0
