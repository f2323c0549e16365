"""What a place's opening hours say, as a frozen value. Every other module here reads or makes this value.

A time is a number of minutes since midnight of the day on which the period starts (0-2880, local wall time);
a weekday counts from Monday = 0; a month from January = 1; weeks are ISO weeks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from sociale_kaart.hours.note_kinds import OP_AFSPRAAK, is_at_a_distance, is_first_meeting

DAY = 24 * 60
LAST = -1
EVEN = "even"
ODD = "oneven"
FEESTDAGEN = "feestdagen"
SCHOOLVAKANTIES = "schoolvakanties"
VAKANTIES = ("voorjaarsvakantie", "meivakantie", "zomervakantie", "herfstvakantie", "kerstvakantie")


class Soort(Enum):
    """What a rule says of its days."""

    OPEN = "open"
    GESLOTEN = "gesloten"
    GEWOON = "gewoon open"  # the usual hours hold, on a day on which one might doubt it
    ALTIJD = "altijd open"  # day and night, public holidays too


@dataclass(frozen=True, order=True)
class Periode:
    """From `begin` to `einde` in minutes; an end above 1440 lies in the next day."""

    begin: int
    einde: int


@dataclass(frozen=True)
class Dagen:
    """Days of the week: `dagen` () is every day, `hoeveelste` () every week of the month, `weken` "" every week.

    `hoeveelste` counts the weekday within its month: 1-5 from the front, -1 the last, -2 the last but one.
    """

    dagen: tuple[int, ...] = ()
    hoeveelste: tuple[int, ...] = ()
    weken: str = ""


@dataclass(frozen=True)
class Maanden:
    """Every year from month `eerste` up to and including month `laatste`, over New Year if need be."""

    eerste: int
    laatste: int


@dataclass(frozen=True)
class Weken:
    """Every year from ISO week `eerste` up to and including `laatste`, over New Year if need be."""

    eerste: int
    laatste: int


@dataclass(frozen=True)
class Datum:
    """A day; `jaar` 0 is every year."""

    maand: int
    dag: int
    jaar: int = 0


@dataclass(frozen=True)
class Datums:
    """From `eerste` up to and including `laatste`. None at one side is open-ended: then the other has a year."""

    eerste: Datum | None
    laatste: Datum | None

    @property
    def is_one_day(self) -> bool:
        return self.eerste == self.laatste


@dataclass(frozen=True)
class Vrij:
    """Holidays by id: one public holiday, one school holiday, or the groups `feestdagen`, `schoolvakanties`."""

    id: str

    @property
    def is_school(self) -> bool:
        return self.id == SCHOOLVAKANTIES or self.id in VAKANTIES


@dataclass(frozen=True)
class Grens:
    """Up to a holiday (`tot`) or from it on, by the calendar; `mee`: the holiday's own days count too.

    `jaar` 0: nobody said of which year.
    """

    vrij: str
    tot: bool
    mee: bool
    jaar: int = 0


Wanneer = Maanden | Weken | Datums | Vrij | Grens


def is_bound(moment: Wanneer) -> bool:
    """Whether it is a beginning or an end alone: *vanaf 1 september 2026*, *tot de zomervakantie*."""
    return isinstance(moment, Grens) or (isinstance(moment, Datums) and None in (moment.eerste, moment.laatste))


def lacks_year(moment: Wanneer) -> bool:
    """A beginning or an end of which nobody can tell the year: it may lie behind us or before us."""
    if isinstance(moment, Grens):
        return not moment.jaar
    day = (moment.eerste or moment.laatste) if isinstance(moment, Datums) and is_bound(moment) else None
    return day is not None and not day.jaar


def is_dayish(moment: Wanneer) -> bool:
    """Whether it stands for single days (a date, public holidays), that can be in one row with days of the week.

    Of a stretch of days (a month, a school holiday) one has to say on which days of the week the hours hold.
    """
    return moment.is_one_day if isinstance(moment, Datums) else isinstance(moment, Vrij) and not moment.is_school


@dataclass(frozen=True)
class Regel:
    """One rule: on `dagen`, in any of `wanneer` (() is always) and in none of `buiten`, `soort` holds.

    `perioden` () is the whole day for a closure, and no stated time for an open rule (*op afspraak*).
    `noot` is a note on an open rule, the reason of a closure. `ook`: open hours that come on top of the weekly ones
    for a part of the year, and else count as weekly. `lijn` is the index of the line that was read.
    """

    soort: Soort
    dagen: Dagen = Dagen()
    wanneer: tuple[Wanneer, ...] = ()
    buiten: tuple[Wanneer, ...] = ()
    perioden: tuple[Periode, ...] = ()
    noot: str = ""
    ook: bool = False
    lijn: int = field(default=0, compare=False)

    @property
    def is_dated(self) -> bool:
        """A dated rule beats a weekly one."""
        return bool(self.wanneer) and not self.ook

    @property
    def is_without_year(self) -> bool:
        """Nobody can tell on which days it holds: it began or ended in a year that was not said."""
        return any(map(lacks_year, self.wanneer))

    @property
    def is_on_appointment(self) -> bool:
        """Open to those who asked beforehand only: nobody may be told that the door is open."""
        return self.soort is Soort.OPEN and self.noot == OP_AFSPRAAK

    @property
    def is_at_a_distance(self) -> bool:
        """Hours of the telephone, not of the door."""
        return self.soort is Soort.OPEN and is_at_a_distance(self.noot)

    @property
    def is_first_meeting(self) -> bool:
        """Hours at which new people are signed up: who comes for what the place is for, finds nothing."""
        return self.soort is Soort.OPEN and is_first_meeting(self.noot)

    @property
    def is_walk_in(self) -> bool:
        """Whether the door is open for who comes for what the place is for."""
        other = self.is_on_appointment or self.is_at_a_distance or self.is_first_meeting
        return self.soort in (Soort.OPEN, Soort.ALTIJD) and not other


@dataclass(frozen=True)
class Openingstijden:
    """Rules add up: *gesloten* beats open, a dated rule beats a weekly one, the order does not matter."""

    regels: tuple[Regel, ...] = ()

    @cached_property
    def _hash(self) -> int:
        return hash(self.regels)

    def __hash__(self) -> int:
        """Worked out once: hours are the key of many caches."""
        return self._hash
