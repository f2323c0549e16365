"""Which part of how many, as one types it: `3/16`."""

from __future__ import annotations

import re
from dataclasses import dataclass

MOST = 10_000


@dataclass(frozen=True, order=True)
class SitePart:
    """The `number`th, from 1, `of` so many."""

    number: int
    of: int

    @classmethod
    def read(cls, text: str) -> SitePart:
        """ValueError for what is no part."""
        match = re.fullmatch(r"(\d{1,5})/(\d{1,5})", text, re.ASCII)
        part = cls(int(match[1]), int(match[2])) if match else None
        if not part or not 1 <= part.number <= part.of <= MOST:
            raise ValueError(text)
        return part

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    @property
    def folder(self) -> str:
        """What its folder is called. In order, also where names are sorted as text."""
        return f"{self.number:0{len(str(self.of))}}-van-{self.of}"
