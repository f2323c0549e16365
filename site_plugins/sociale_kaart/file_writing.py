"""Files into a folder in which nothing is yet."""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from sociale_kaart.full_disk import say_where

File = tuple[str, bytes]
Sums = dict[str, str]  # SHA-256 by name


class KnownFile(tuple[str, bytes]):
    """A file that may lie in the last site as it should: then its checksum is in `stays`, and its content not here."""

    stays: str = ""


def write(folder: Path, files: Iterable[File]) -> Sums:
    """Write each (path, content) below `folder`, over nothing; returns what is to be there.

    Plain text for paths: a Path costs more than writing.
    """
    made: set[str] = set()
    sums: Sums = {}
    for one in files:
        name, content = one
        if isinstance(one, KnownFile) and one.stays:
            sums[name] = one.stays
            continue
        parent = name.rpartition("/")[0]
        if parent not in made:
            _make_folder(f"{folder}/{parent}")
            made.add(parent)
        try:
            with open(f"{folder}/{name}", "xb") as file:  # noqa: PTH123
                file.write(content)
        except OSError as error:
            say_where(error, f"{folder}/{name}")
            raise
        sums[name] = sha256(content).hexdigest()
        content = b""
    return sums


def _make_folder(path: str) -> None:
    """Nearly always the folder above it is there already."""
    try:
        os.mkdir(path)  # noqa: PTH102
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(path, exist_ok=True)  # noqa: PTH103
