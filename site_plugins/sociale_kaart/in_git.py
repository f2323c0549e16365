"""What git has in a folder. What the program keeps there for itself is no file of git's: a proposal brought it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def tracked_file(target: Path) -> str:
    """A file at or below `target` that git tracks; "" also where git gives no answer."""
    return _tracked(target) or ""


def came_by_git(kept: Path) -> bool:
    """Whether what stands in `kept`, in capitals or not, may be somebody else's: without an answer it may."""
    return any(_tracked(one, "icase,") != "" for one in {kept.absolute(), kept.resolve()})


def is_unanswered(kept: Path) -> bool:
    """Whether git, though it is asked, says nothing: it is not there, or the folder is another user's."""
    return any(_tracked(one, "icase,") is None for one in {kept.absolute(), kept.resolve()})


def own(kept: Path, most_bytes: int) -> bytes:
    """What we kept in a file. Nothing where there is none, where it is too large, or where git brought it."""
    content = whole(kept, most_bytes)
    return b"" if content and came_by_git(kept) else content


def whole(path: Path, most_bytes: int) -> bytes:
    """A file. Nothing where there is none, or where it is too large."""
    try:
        return path.read_bytes() if path.stat().st_size <= most_bytes else b""
    except OSError:
        return b""


def _tracked(target: Path, how: str = "") -> str | None:
    """None when git says nothing. Signs in a name that git would read as a pattern are taken as they are."""
    top = next((folder for folder in target.parents if os.path.lexists(folder / ".git")), None)
    if not top:
        return ""
    command = ["git", "-c", "core.fsmonitor=false", "-C", str(top), "ls-files", "-z", "--", f":({how}literal){target}"]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=60)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired):
        return None
    return None if done.returncode else done.stdout.partition(b"\0")[0].decode(errors="replace")
