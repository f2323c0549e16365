"""A row of days of the week, and what comes of days beside others: on top of them, or which of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..value import Dagen
from .items import Kind

EVERY_DAY = tuple(range(7))


@dataclass
class Days:
    """What was read: the days by which one in the month they are, and the parts of the day that were named."""

    groups: dict[tuple[int, ...], set[int]] = field(default_factory=dict)
    parts: set[str] = field(default_factory=set)

    def add(self, nths: tuple[int, ...], days: tuple[int, ...]) -> None:
        self.groups.setdefault(nths, set()).update(days)

    def dagen(self) -> tuple[Dagen, ...]:
        return tuple(Dagen(_days(days, nths), nths) for nths, days in self.groups.items())

    @property
    def plain(self) -> bool:
        """Whether none is counted in its month."""
        return self.groups.keys() == {()}

    @property
    def all(self) -> set[int]:
        return set().union(*self.groups.values())


def _days(days: set[int], nths: tuple[int, ...]) -> tuple[int, ...]:
    return () if len(days) == len(EVERY_DAY) and not nths else tuple(sorted(days))


@dataclass
class DayRow:
    """`group`: all that was read is one word for these days; `bounds`: such a word, of which others said which."""

    days: Days = field(default_factory=Days)
    group: set[int] = field(default_factory=set)
    bounds: set[int] = field(default_factory=set)

    def takes(self, more: Days, joint: Kind | None, named: set[int]) -> bool:
        """Whether it is clear what `more` does: `dagelijks ma-vr` says which, `werkdagen en zaterdag` adds.

        `named`: one word stands for all of these.
        """
        before, after = self.days.all, more.all
        if self.bounds and not after <= self.bounds:
            return False  # werkdagen ma za
        if joint is not Kind.AND and (self.group or named) and (joint is None or before & after):
            return self._restricts(more, joint, named)
        if joint is not Kind.AND and before & after and self._is_doubtful(more):
            return False  # ma t/m vr dinsdag; ma-vr eerste maandag van de maand
        self._add(more)
        return True

    def _restricts(self, more: Days, joint: Kind | None, named: set[int]) -> bool:
        """The wider of the two has to be the one word."""
        before, after = self.days.all, more.all
        within = after <= self.group or before <= named
        if not (self.days.plain and more.plain and within) or (joint is not None and before != after):
            return False
        self.bounds = self.group if after <= self.group else named
        self.days.groups[()] = before & after
        self.days.parts |= more.parts
        self.group = set()
        return True

    def _is_doubtful(self, more: Days) -> bool:
        before, after = self.days.all, more.all
        if self.days.plain is not more.plain:
            return True
        return more.plain and before != after and (before <= after or after <= before)

    def _add(self, more: Days) -> None:
        self.days.parts |= more.parts
        self.group = set()
        for nths, found in more.groups.items():
            self.days.add(nths, tuple(found))
