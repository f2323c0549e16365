"""Many lines in one file of the user's own folder (again/own_folder.py), each found by its key: read and written one
at a time, as all of them together may be larger than the site's largest file.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from hashlib import blake2b
from typing import IO

from sociale_kaart.again import own_folder

_KEY = 32  # characters before each line: a hash
_HEAD = 33  # the hash of all that follows, and the end of its line
Find = Callable[[str], bytes | None]
Note = Callable[[str, bytes], None]


@contextlib.contextmanager
def last_lines(name: str) -> Iterator[Find]:
    """What the last build wrote; it finds nothing where there is nothing, or one byte is not as it was written."""
    with contextlib.ExitStack() as opened:
        try:
            file = opened.enter_context(own_folder.path_of(name).open("rb"))
            spots = _spots(file)
        except (OSError, ValueError):
            yield _nothing
            return
        yield lambda key: _at(file, spots[key]) if key in spots else None


@contextlib.contextmanager
def fresh_lines(name: str) -> Iterator[Note]:
    """For the next build, once all went well; where nothing can be written, that one finds nothing."""
    fresh = _Fresh(name)
    try:
        yield fresh.note
        fresh.done()
    finally:
        fresh.close()


class _Fresh:
    """A file that is being written. One that cannot be is no reason to stop."""

    def __init__(self, name: str) -> None:
        self._found = blake2b(digest_size=16)
        self._file: IO[bytes] | None = None
        with contextlib.suppress(OSError, ValueError):
            self._path = own_folder.path_of(name, make=True)
            self._mine = self._path.with_suffix(f".{os.getpid()}")
            self._file = self._mine.open("wb")
            self._file.write(b" " * _HEAD)

    def note(self, key: str, line: bytes) -> None:
        said = b"%b%b\n" % (key.encode(), line)
        self._found.update(said)
        if self._file:
            try:
                self._file.write(said)
            except OSError:
                self.close()

    def done(self) -> None:
        """Its head says what it holds: without that nobody believes it."""
        with contextlib.suppress(OSError):
            if self._file:
                self._file.seek(0)
                self._file.write(f"{self._found.hexdigest()}\n".encode())
                self._file.close()
                self._mine.replace(self._path)

    def close(self) -> None:
        file, self._file = self._file, None
        with contextlib.suppress(OSError):
            if file:
                file.close()
                self._mine.unlink(missing_ok=True)


def _nothing(_: str) -> None:
    """No key leads anywhere."""


def _spots(file: IO[bytes]) -> Mapping[str, tuple[int, int]]:
    """Where the line of each key is, and how long. ValueError where it is not what was written."""
    head, found, at = file.read(_HEAD), blake2b(digest_size=16), _HEAD
    spots: dict[str, tuple[int, int]] = {}
    for line in file:
        found.update(line)
        spots[line[:_KEY].decode()] = at + _KEY, len(line) - _KEY - 1
        at += len(line)
    if head.decode() != f"{found.hexdigest()}\n":
        raise ValueError
    return spots


def _at(file: IO[bytes], spot: tuple[int, int]) -> bytes:
    file.seek(spot[0])
    return file.read(spot[1])
