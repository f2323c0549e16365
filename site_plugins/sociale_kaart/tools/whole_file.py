"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` at `path`; interrupted, or on a full disk, the file is as it was and nothing is left beside it.

    What has the name of the fresh file already may be anybody's link: it is not written through. A device or a pipe is
    written to, and stays what it is.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    fresh = path.with_name(f".{path.name}.{os.getpid()}.nieuw")
    try:
        fresh.unlink(missing_ok=True)
        with fresh.open("xb") as file:
            file.write(data)
        if path.exists():
            shutil.copymode(path, fresh)
        os.replace(fresh, path)  # noqa: PTH105 - the one call that is atomic on every system
    except BaseException as error:
        fresh.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(path)  # a full disk names none, and nobody knows the fresh one
        raise


class ChangedError(Exception):
    """Somebody wrote to the file since it was read."""


def write_over(path: Path, before: bytes | None, data: bytes) -> None:
    """The same, unless the file is no longer as it was when it was read (None: there was none): ChangedError."""
    if (path.read_bytes() if path.is_file() else None) != before:
        raise ChangedError(str(path))
    write_whole(path, data)


def write_new(path: Path, text: str) -> None:
    """Write `text` at `path`, never over a file that is there; half of it would keep its name from the next try."""
    with path.open("x", encoding="utf-8", newline="\n"):
        pass
    try:
        write_whole(path, text.encode())
    except BaseException:
        path.unlink()
        raise
