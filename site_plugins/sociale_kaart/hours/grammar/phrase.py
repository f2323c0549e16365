"""One phrase of a line: what it is about, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, auto

from ..value import Periode, Wanneer
from .days import Days
from .items import Kind


class Says(IntEnum):
    """What a phrase is about."""

    DAYS = auto()
    MOMENTS = auto()
    PARITY = auto()
    DAYPART = auto()
    TIMES = auto()
    CLOSED = auto()
    NONE = auto()  # geen inloop; its value is the note of those hours
    OPEN = auto()
    USUAL = auto()
    ALSO = auto()  # ook, with hours of its own
    ALWAYS = auto()
    EXCEPT = auto()
    NOTE = auto()
    REASON = auto()


SCOPES = frozenset({Says.DAYS, Says.MOMENTS, Says.PARITY})


@dataclass(frozen=True)
class Phrase:
    """`joint` is what stood before it: nothing (None), AND, OR, COMMA or STOP; `at` is the index of its item.

    `only`: *alleen* stood before it.
    """

    says: Says
    value: Days | tuple[Wanneer, ...] | tuple[Periode, ...] | str
    joint: Kind | None
    at: int
    with_colon: bool = False
    only: bool = False
    bracketed: bool = False
