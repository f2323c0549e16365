"""Files into a folder in which nothing is yet."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

File = tuple[str, bytes]


def write(folder: Path, files: Iterable[File]) -> None:
    """Write each (path, content) below `folder`, over nothing. Plain text for paths: a Path costs more than writing."""
    made: set[str] = set()
    for name, content in files:
        parent = name.rpartition("/")[0]
        if parent not in made:
            _make_folder(f"{folder}/{parent}")
            made.add(parent)
        with open(f"{folder}/{name}", "xb") as file:  # noqa: PTH123
            file.write(content)


def _make_folder(path: str) -> None:
    """Nearly always the folder above it is there already."""
    try:
        os.mkdir(path)  # noqa: PTH102
    except FileExistsError:
        return
    except FileNotFoundError:
        os.makedirs(path, exist_ok=True)  # noqa: PTH103
