"""What an import will do, as values: the files as they will be, and what becomes of each row."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from sociale_kaart.checks.context import Context
from sociale_kaart.problems import Say
from sociale_kaart.tools.importing.draft_place import DraftPlace
from sociale_kaart.tools.importing.last_import import Known

WRITTEN, UPDATED, SAME, LEFT_OUT = "geschreven", "bijgewerkt", "ongewijzigd", "overgeslagen"
PART = "samengenomen"
AT_ONCE = 100  # of a list between two signs of progress
_One = TypeVar("_One")
Progress = Callable[[Say, int, int], None]  # what is being done, how many are done, of how many


def nobody(_: Say, __: int, ___: int) -> None:
    """Who looks at no progress."""


def counted(all_of_them: Collection[_One], say: Say, progress: Progress) -> Iterator[_One]:
    """Each, while it is said how far it is."""
    for number, one in enumerate(all_of_them):
        if number % AT_ONCE == 0:
            progress(say, number, len(all_of_them))
        yield one


@dataclass
class Outcome:
    """What becomes of a row."""

    candidate: DraftPlace
    what: str
    file: str = ""


@dataclass
class Plan:
    """`files`: what to write, by name below the region's folder. `before`: what these said.

    `gone`: places that the list no longer has.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    before: dict[str, bytes] = field(default_factory=dict)
    state: dict[str, Known] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)

    @property
    def needs_a_person(self) -> bool:
        notes = [one.candidate.notes for one in self.outcomes if one.what != PART]
        return bool(self.gone) or any(one.doubts or one.refused for one in notes)


@dataclass(frozen=True)
class HomeRegion:
    """What a plan is made for. `read`: the bytes of a place's file."""

    context: Context
    read: Callable[[str], bytes]
    town: str
    progress: Progress = nobody
