"""What a file says, with the line and column of each value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sociale_kaart.problems import FilePosition

Value = str | list[Any] | dict[str, Any]
Path = tuple[str | int, ...]


@dataclass
class Tree:
    """What a file says. `spots` and `keys`: (line, column) of each value and of each key, by path.

    `joined`: the values between { and } that a comma had cut, and that were put together again.
    `comments`: what comes after a #, with its line and column.
    `again` reads the file once more, for `spots` and `keys`: nobody asks for these of a file without problems.
    """

    file: str
    value: Value = ""
    spots: dict[Path, tuple[int, int]] = field(default_factory=dict)
    keys: dict[Path, tuple[int, int]] = field(default_factory=dict)
    joined: list[Path] = field(default_factory=list)
    comments: list[tuple[int, int, str]] = field(default_factory=list)
    again: Callable[[], Tree] | None = None

    def located(self) -> Tree:
        """This tree, with `spots` and `keys` filled in."""
        if self.again:
            whole, self.again = self.again(), None
            self.spots, self.keys = whole.spots, whole.keys
        return self

    def position(self, *path: str | int, key: bool = False) -> FilePosition:
        """Where the value (or with `key` its key) at `path` is, or else the nearest above it."""
        name = ".".join(str(part + 1 if isinstance(part, int) else part) for part in path)
        self.located()
        spots = self.keys if key else self.spots
        for end in range(len(path), -1, -1):
            spot = spots.get(path[:end]) or self.spots.get(path[:end])
            if spot:
                return FilePosition(self.file, *spot, name)
        return FilePosition(self.file, field=name)
