"""What a line is cut into: items, each a word or a few words with one meaning, and the spot where they stand."""

from __future__ import annotations

from enum import Enum, IntEnum, auto
from typing import NamedTuple

from ..value import Datum, Wanneer


class Kind(IntEnum):
    """The meaning of an item; the comment says what its value is."""

    DAY = auto()  # Day
    NTH = auto()  # 1-5, -1, -2
    OF_MONTH = auto()
    PARITY = auto()  # "even" | "oneven"
    DAYPART = auto()  # a key of times.DAYPARTS
    EVERY = auto()
    MONTH = auto()  # 1-12
    FREE = auto()  # tuple of Wanneer: holidays and the like
    STEM = auto()  # the id of a school holiday, from "zomer-"
    WEEK = auto()
    DATE = auto()  # Datum
    TIME = auto()  # minutes
    NUMBER = auto()  # int
    HOUR = auto()  # "uur"
    UP_TO = auto()  # t/m: the last one included
    TILL = auto()  # tot
    FROM = auto()  # vanaf; "na" when what it names does not count itself
    END_OF = auto()  # eind juni
    NEXT_DAY = auto()  # tot 9 uur de volgende ochtend
    BETWEEN = auto()
    DASH = auto()
    AND = auto()
    OR = auto()
    COMMA = auto()
    SLASH = auto()
    STOP = auto()  # ; or the end of a sentence
    COLON = auto()
    OPENING = auto()  # (
    CLOSING = auto()  # )
    CLOSED = auto()
    CLOSES = auto()  # sluit (om 15:00)
    NONE = auto()  # geen inloop; the value is the note of the hours that are not there
    ONLY = auto()  # alleen
    OPEN = auto()  # TITLE when it only names hours
    USUAL = auto()
    ALWAYS = auto()
    EXCEPT = auto()
    NOTE = auto()  # the note in standard words
    BECAUSE = auto()  # what follows is a reason
    FILLER = auto()
    VAGUE = auto()  # a word that makes the hours uncertain: never read, only recognised
    UNKNOWN = auto()
    END = auto()


ELLIPSIS = "-"
AFTER = "na"
ALSO = "ook"
PLAINLY = "gewoon"  # in front of a day no more than a filler: `in juli gewoon elke zaterdag 14-17`
TITLE = "tijden"  # of *openingstijden*, which says of no day that it is open
FOR_NOW = "tijdelijk"
OTHER_WEEK = "om de week"
OTHER_WORKDAYS = 8  # the same, from Monday to Friday
OTHER_WEEKDAYS = 9  # the same, where Saturday and Sunday are not among those named: then it may mean all seven
OTHER_DAYS = 7  # a day of the week that stands for those that the rest of the line does not name


class Day(NamedTuple):
    """Days of the week that one word stands for, and the part of the day that it names ("" when none).

    The part is ELLIPSIS in the first half of `dinsdag- en donderdagmiddag`, that ends with the word after it.
    """

    dagen: tuple[int, ...]
    part: str = ""


Value = None | int | str | Day | Datum | tuple[Wanneer, ...]


class Item(NamedTuple):
    """One item; `start` and `end` are offsets in the line as written."""

    kind: Kind
    value: Value
    start: int
    end: int


class Why(Enum):
    """Why a line cannot be read."""

    UNKNOWN = "onbekend"  # a word that the grammar does not have, or that cannot stand here
    NO_HOURS = "geen-tijden"  # days without times and without gesloten
    NO_END = "geen-eindtijd"  # vanaf 19:00, but until when?
    NO_DAYS = "geen-dagen"  # gesloten, but when?
    NO_YEAR = "geen-jaar"  # a stretch of days without a year, where their days of the week fit one
    VAGUE = "onzeker"  # meestal, om de week, in de zomer: nobody can tell on which days
    AMBIGUOUS = "dubbelzinnig"  # could mean two things
    REMARK = "opmerking"  # a sentence that is not about time: it belongs elsewhere
    IMPOSSIBLE = "onmogelijk"  # 25:00, 31 februari, dinsdagmiddag 09:00
    TOO_LONG = "te-lang"
    EMPTY = "leeg"


class Refusal(Exception):  # noqa: N818 - not an error of the program: a line that cannot be read
    """Raised and caught inside this package only: reading stopped at offset `column`."""

    def __init__(self, column: int, why: Why) -> None:
        self.column, self.why = column, why
        super().__init__(column, why)
