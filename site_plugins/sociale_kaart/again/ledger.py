"""What the last build of a site left: which piece made which files, of what, and how these files lay there.

It is kept apart from the region and the site, in a folder that only this user may write to: what comes with a clone, or
with a site that was fetched from somewhere, is never believed. Who builds takes the ledger away first, so that two
builds at a time, or one that was killed, find none; then everything is made anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sociale_kaart.again import own_folder

FORM = 2
Lying = tuple[int, int, int]  # size, and the times of content and of the file itself, which nobody can set
Sums = dict[str, str]  # SHA-256 by name


@dataclass(frozen=True)
class Left:
    """`world`: what all pieces looked at (again/inputs.py). `pieces`: of each the key, and its files. `lying`: all of
    them. `at`: when these were looked at. `shown`: what the pages of each place showed, by its id.
    """

    world: str
    pieces: Mapping[str, tuple[str, Sums]]
    lying: Mapping[str, Lying]
    at: int
    shown: Mapping[str, str]


def claim(target: Path) -> Left | None:
    """What is known of the site in `target`; from here on nobody else knows it."""
    try:
        return _read(own_folder.taken(_name(target)))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def keep(target: Path, left: Left) -> None:
    """For the next build. Where it cannot be written, that one makes everything."""
    pieces = {name: [key, sums] for name, (key, sums) in left.pieces.items()}
    told = {"form": FORM, "world": left.world, "at": left.at, "pieces": pieces, "lying": left.lying}
    told["shown"] = left.shown
    own_folder.put(_name(target), json.dumps(told, separators=(",", ":")).encode())


def lying(target: Path, names: Iterable[str]) -> dict[str, Lying]:
    """How files lie there; of one that is gone nothing."""
    found: dict[str, Lying] = {}
    start, look = f"{target}/", os.lstat
    for name in names:
        try:
            was = look(start + name)
        except OSError:
            continue
        found[name] = (was.st_size, was.st_mtime_ns, was.st_ctime_ns)
    return found


def _read(body: bytes) -> Left | None:
    told = json.loads(body)
    if told["form"] != FORM:
        return None
    pieces = {name: (key, sums) for name, (key, sums) in told["pieces"].items()}
    lying = {name: tuple(was) for name, was in told["lying"].items()}
    return Left(told["world"], pieces, lying, told["at"], told["shown"])


def _name(target: Path) -> str:
    return own_folder.name_for(target, ".json")
