"""One build at a time in one place: a second one would clear away what the first is still writing."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EACH = 0.2  # seconds between two looks
_HOW = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


class BusyError(Exception):
    """Somebody is at work there now; nothing was changed."""

    def __init__(self, target: Path) -> None:
        super().__init__(str(target))
        self.target = target


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Nobody else makes `target` meanwhile; BusyError where somebody does.

    What says so is a lock on a file beside it, which the system ends when all who had it are gone: processes that this
    one started have it too, so that one that outlives it is not written among. A disk without locks goes without.
    """
    path = target.with_name(f".{target.name}.bezig")
    path.parent.mkdir(parents=True, exist_ok=True)
    held = _held(path, target)
    try:
        yield
    finally:
        if held is not None:
            _let_go(held, path)


def wait_for(target: Path) -> None:
    """Until nobody is at work there."""
    while True:
        with contextlib.suppress(BusyError), alone(target):
            return
        time.sleep(EACH)


def _held(path: Path, target: Path) -> int | None:
    while True:
        try:
            opened = os.open(path, _HOW, 0o666)
        except OSError:  # whoever may not write here is told so when the first file is written
            return None
        if not _locked(opened, target):
            os.close(opened)
            return None
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(opened), path.lstat()):
                return opened
        os.close(opened)  # whoever had it has just taken it away


def _locked(opened: int, target: Path) -> bool:
    try:
        _lock(opened)
    except (BlockingIOError, PermissionError):
        os.close(opened)
        raise BusyError(target) from None
    except OSError:
        return False
    return True


def _let_go(held: int, path: Path) -> None:
    """First the file away: who opened it before sees that it is not the one that is there."""
    with contextlib.suppress(OSError):  # Windows takes no file away that is open
        path.unlink()
    os.close(held)


if sys.platform == "win32":
    import msvcrt

    def _lock(opened: int) -> None:
        msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(opened: int) -> None:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
