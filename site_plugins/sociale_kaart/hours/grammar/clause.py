"""What one clause says, gathered from its phrases (gather.py)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from ..value import Periode, Wanneer
from .clauses import has
from .days import Days
from .items import Item, Refusal, Why
from .phrase import Phrase, Says


@dataclass
class Extent:
    """Days of the week and moments of the year that must both hold; None is not said."""

    days: Days | None = None
    moments: tuple[Wanneer, ...] | None = None


@dataclass
class Clause:
    """What one clause says, gathered from its phrases."""

    items: tuple[Item, ...]
    phrases: Sequence[Phrase]
    scopes: list[Extent] = field(default_factory=list)
    parity: str = ""
    parts: set[str] = field(default_factory=set)
    periods: tuple[Periode, ...] = ()
    without_days: tuple[int, ...] = ()
    buiten: tuple[Wanneer, ...] = ()
    note: str = ""
    shuts: bool = False  # open tot 15:00: closed after that
    led: bool = False  # by a season that stands in front of these hours and of those behind them
    only: Says | None = None  # what *alleen* is about: DAYS or MOMENTS

    def refuse(self, why: Why, phrase: Phrase | None = None) -> NoReturn:
        """At `phrase`, or at the end of the clause."""
        if phrase is not None:
            raise Refusal(self.items[phrase.at].start, why)
        after = self.phrases[-1].at + 1
        raise Refusal(self.items[min(after, len(self.items) - 1)].end, why)

    @property
    def extents(self) -> list[Extent]:
        """The scopes; when none is said, every day."""
        return self.scopes or [Extent()]

    def says(self, *says: Says) -> bool:
        return has(self.phrases, *says)
