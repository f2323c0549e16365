"""A disk that is full names no file by itself: what was written to is said, so that one knows where to make room."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

_WRITING = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EROFS})


@contextmanager
def writing_at(place: str | Path) -> Iterator[None]:
    """What is refused inside is about this place, unless something nearer has said where."""
    try:
        yield
    except OSError as error:
        say_where(error, place)
        raise


def say_where(error: OSError, place: str | Path) -> None:
    """For what is written so often that a `with` counts."""
    if error.errno in _WRITING and not error.filename:
        error.filename = str(place)


@contextmanager
def writing_for_now() -> Iterator[None]:
    """The same, of files that are there only while they are made: in the folder of the machine for such files."""
    with writing_at(gettempdir()):
        yield


@contextmanager
def folder_for_now(prefix: str) -> Iterator[str]:
    """A folder of such files."""
    with writing_for_now(), TemporaryDirectory(prefix=prefix) as folder:
        yield folder
