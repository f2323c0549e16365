"""What cleaning a cell found out: the value, and what a person should know of it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Notes:
    """What is told of one row. `said`: done, worth a look. `doubts`: left out of the place, and why.

    `refused`: why the whole row is left out. `dropped`: how often something of a person's was.
    """

    said: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    dropped: int = 0


def shown(text: str) -> str:
    """A cell in a message: one line, not too long."""
    small = " ".join(text.split())
    return small if len(small) <= 60 else f"{small[:57]}..."
