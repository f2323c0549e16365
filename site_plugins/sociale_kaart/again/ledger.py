"""What the last build of a site left: which piece made which files, of what, and how these files lay there.

It is kept apart from the region and the site, in a folder that only this user may write to: what comes with a clone, or
with a site that was fetched from somewhere, is never believed. Who builds takes the ledger away first, so that two
builds at a time, or one that was killed, find none; then everything is made anew.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

FORM = 1
KEPT = 60 * 24 * 3600  # seconds after which nobody asks for it any more
Lying = tuple[int, int, int]  # size, and the times of content and of the file itself, which nobody can set
Sums = dict[str, str]  # SHA-256 by name


@dataclass(frozen=True)
class Left:
    """`world`: what all pieces looked at (again/inputs.py). `pieces`: of each the key, and its files. `lying`: all of
    them. `at`: when these were looked at.
    """

    world: str
    pieces: Mapping[str, tuple[str, Sums]]
    lying: Mapping[str, Lying]
    at: int


def claim(target: Path) -> Left | None:
    """What is known of the site in `target`; from here on nobody else knows it."""
    path = _path(target)
    mine = path.with_suffix(f".{os.getpid()}")
    try:
        if not _is_ours(path.parent):
            return None
        path.replace(mine)
        head, _, body = mine.read_bytes().partition(b"\n")
        mine.unlink()
        return _read(body) if head.decode() == _head(body) else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def keep(target: Path, left: Left) -> None:
    """For the next build. Where it cannot be written, that one makes everything."""
    pieces = {name: [key, sums] for name, (key, sums) in left.pieces.items()}
    told = {"form": FORM, "world": left.world, "at": left.at, "pieces": pieces, "lying": left.lying}
    body = json.dumps(told, separators=(",", ":")).encode()
    path = _path(target)
    fresh = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_ours(path.parent):
            fresh.write_bytes(_head(body).encode() + b"\n" + body)
            fresh.replace(path)
            _tidy(path.parent)


def lying(target: Path, names: Iterable[str]) -> dict[str, Lying]:
    """How files lie there; of one that is gone nothing."""
    found: dict[str, Lying] = {}
    for name in names:
        with contextlib.suppress(OSError):
            was = os.lstat(f"{target}/{name}")
            found[name] = (was.st_size, was.st_mtime_ns, was.st_ctime_ns)
    return found


def _read(body: bytes) -> Left | None:
    told = json.loads(body)
    if told["form"] != FORM:
        return None
    pieces = {name: (key, sums) for name, (key, sums) in told["pieces"].items()}
    return Left(told["world"], pieces, {name: tuple(was) for name, was in told["lying"].items()}, told["at"])


def _path(target: Path) -> Path:
    name = blake2b(str(target).encode(errors="surrogateescape"), digest_size=16).hexdigest()
    return user_cache_path("sociale-kaart") / "bouw" / f"{name}.json"


def _head(body: bytes) -> str:
    return blake2b(body, digest_size=16).hexdigest()


def _is_ours(folder: Path) -> bool:
    """Whether nobody else could have put something there."""
    was = folder.lstat()
    if not hasattr(os, "getuid"):
        return folder.is_dir()
    return folder.is_dir() and not folder.is_symlink() and was.st_uid == os.getuid() and not was.st_mode & 0o022


def _tidy(folder: Path) -> None:
    for path in folder.iterdir():
        if path.stat().st_mtime < time.time() - KEPT:
            path.unlink()
