"""A folder of this user's own, apart from every region and site, that nobody else may write to.

What comes with a clone, or with a site that was fetched from somewhere, is never believed; nor is a file of which a
byte is missing. Files hold JSON: whatever stands in them, nothing of it is ever run.
"""

from __future__ import annotations

import contextlib
import os
import time
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

KEPT = 60 * 24 * 3600  # seconds after which nobody asks for it any more
HALF = 24 * 3600  # the same for what was not written to its end


def name_for(path: Path, ending: str) -> str:
    """What a file about a folder is called."""
    return blake2b(str(path).encode(errors="surrogateescape"), digest_size=16).hexdigest() + ending


def read(name: str) -> bytes:
    """OSError where there is none, ValueError where it is not as it was written, or not ours."""
    path = _folder() / name
    return _whole(path.read_bytes()) if _is_ours(path.parent) else _whole(b"")


def taken(name: str) -> bytes:
    """The same, and from here on nobody else has it."""
    path = _folder() / name
    mine = path.with_suffix(f".{os.getpid()}")
    if not _is_ours(path.parent):
        raise ValueError(name)
    path.replace(mine)
    content = mine.read_bytes()
    mine.unlink()
    return _whole(content)


def put(name: str, body: bytes) -> None:
    """In one go. Where it cannot be written, the next build makes everything."""
    path = _folder() / name
    fresh = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_ours(path.parent):
            fresh.write_bytes(_head(body).encode() + b"\n" + body)
            fresh.replace(path)
            _tidy(path.parent)


def path_of(name: str, *, make: bool = False) -> Path:
    """Where it stands, for who reads or writes it bit by bit. ValueError where it is not ours, OSError if not there."""
    path = _folder() / name
    if make:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_ours(path.parent):
        raise ValueError(name)
    return path


def drop(name: str) -> None:
    """Nobody finds it any more."""
    with contextlib.suppress(OSError):
        (_folder() / name).unlink(missing_ok=True)


def _folder() -> Path:
    return user_cache_path("sociale-kaart") / "bouw"


def _whole(content: bytes) -> bytes:
    head, _, body = content.partition(b"\n")
    if head.decode() != _head(body):
        raise ValueError
    return body


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
        if path.stat().st_mtime < time.time() - (HALF if path.suffix[1:].isdecimal() else KEPT):
            path.unlink()
