"""What a file says, with the line and column of each value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from sociale_kaart.problems import FilePosition

Value = str | list[Any] | dict[str, Any]
Path = tuple[str | int, ...]
Spots = dict[Path, tuple[int, int]]


@dataclass(slots=True)
class Tree:
    """What a file says. `spots` and `keys`: (line, column) of each value and of each key, by path.

    `joined`: the values between { and } that a comma had cut, and that were put together again.
    `comments`: what comes after a #, with its line and column.
    `again` reads the file once more, for `spots` and `keys`: nobody asks for these of a file without problems. They are
    kept from then on, but for those of `many` files.
    """

    file: str
    value: Value = ""
    spots: Spots = field(default_factory=dict)
    keys: Spots = field(default_factory=dict)
    joined: list[Path] = field(default_factory=list)
    comments: list[tuple[int, int, str]] = field(default_factory=list)
    again: Callable[[], Tree] | None = None
    many: bool = False

    def located(self) -> Tree:
        """This tree, or one that says the same, with `spots` and `keys` filled in."""
        if not self.again:
            return self
        whole = self.again()
        if not self.many:
            self.spots, self.keys, self.again = whole.spots, whole.keys, None
        return whole

    def position(self, *path: str | int, key: bool = False) -> FilePosition:
        """Where the value (or with `key` its key) at `path` is, or else the nearest above it."""
        name = ".".join(str(part + 1 if isinstance(part, int) else part) for part in path)
        whole = self.located()
        spots = whole.keys if key else whole.spots
        for end in range(len(path), -1, -1):
            spot = spots.get(path[:end]) or whole.spots.get(path[:end])
            if spot:
                return FilePosition(self.file, *spot, name)
        return FilePosition(self.file, field=name)
