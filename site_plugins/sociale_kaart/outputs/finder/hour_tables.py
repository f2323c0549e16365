"""Opening hours of all places in three tables: days that differ, weeks of such days, courses of weeks with exceptions.

Thousands of places share a few dozen days. What comes out is minute for minute what a place's own page carries
(hours/state.py): templates/assets/js/finder/courses.mjs puts it together again, and a test holds the two together.
"""

from __future__ import annotations

from collections import Counter

from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.periods import HORIZON, Uitkomst, expand
from sociale_kaart.hours.state import minutes
from sociale_kaart.hours.value import DAY, Openingstijden
from sociale_kaart.outputs.finder.file_shapes import HoursShape
from sociale_kaart.outputs.finder.tables import NONE, Table
from sociale_kaart.place.voorziening import Voorziening

WEEK = 7
Dag = tuple[int, ...]  # begin and end of each period; before them, if the day is uncertain, the number of its reason


class Hours:
    """Collects the courses of places; `tables` is what they refer to."""

    def __init__(self, catalogue: Catalogue, reasons: Table[str]) -> None:
        self.catalogue = catalogue
        self.reasons = reasons
        self._days: Table[Dag] = Table([()])
        self._weeks: Table[Dag] = Table()
        self._courses: Table[Dag] = Table()

    def number(self, v: Voorziening, own: Openingstijden | None = None) -> int:
        """The course of the place, or of something there with hours of its `own`; NONE where nobody can say when."""
        uren = own or self.catalogue.uren.get(v.id)
        if not uren or v.status != "open":
            return NONE
        return self._courses.number(self._course(expand(uren, self.catalogue.feestdagen, self.catalogue.today)))

    @property
    def tables(self) -> HoursShape:
        return {"dagen": self._days.values, "weken": self._weeks.values, "lopen": self._courses.values}

    def _course(self, outcome: Uitkomst) -> Dag:
        """The commonest week from today on, then each day that differs from it: how many days ahead, and the day."""
        days = [self._days.number(day) for day in self._each_day(outcome)]
        weeks = Counter(tuple(days[i : i + WEEK]) for i in range(0, HORIZON, WEEK))
        week = weeks.most_common(1)[0][0]
        others = ((ahead, day) for ahead, day in enumerate(days) if day != week[ahead % WEEK])
        return (self._weeks.number(week), *(part for other in others for part in other))

    def _each_day(self, outcome: Uitkomst) -> list[Dag]:
        today = self.catalogue.today
        days: list[list[int]] = [[] for _ in range(HORIZON)]
        for care in outcome.let_op:
            days[(care.datum - today).days].append(self.reasons.number(care.reden))
        for begin, end in outcome.perioden:
            _cut(days, minutes(begin, today), minutes(end, today))
        return [tuple(day) for day in days]


def _cut(days: list[list[int]], begin: int, end: int) -> None:
    """A period in pieces, one for each day that it touches; what runs past the last midnight stays whole."""
    while begin < end:
        day = begin // DAY
        until = end if day == HORIZON - 1 else min(end, (day + 1) * DAY)
        days[day] += [begin - day * DAY, until - day * DAY]
        begin = until
