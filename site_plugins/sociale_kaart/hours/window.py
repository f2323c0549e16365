"""A stretch of days as bits: bit i of every number here is the day `first` + i.

Asking "on which days does this rule hold" is then a handful of ANDs and ORs instead of a loop over days,
which is what makes thousands of places cheap. All questions about the calendar are answered once per window.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from .calendar import Feestdagen
from .value import (
    EVEN,
    FEESTDAGEN,
    SCHOOLVAKANTIES,
    Dagen,
    Datum,
    Datums,
    Grens,
    Maanden,
    Periode,
    Regel,
    Soort,
    Vrij,
    Wanneer,
    Weken,
)

# Days beside a public holiday, that many have off: which holiday, and how many days further on.
NABUREN = {"stille-zaterdag": ("eerste-paasdag", -1), "vrijdag-na-hemelvaart": ("hemelvaartsdag", 1)}

Span = tuple[datetime, datetime]
DAY_LONG = timedelta(days=1)


class Window:
    """The days from `first`, `days` of them, with what is known of each."""

    def __init__(self, calendar: Feestdagen, first: date, days: int) -> None:
        self.calendar, self.first, self.days = calendar, first, days
        self.dates = tuple(first + timedelta(days=i) for i in range(days))
        self._midnights = tuple(datetime.combine(day, time()) for day in self.dates)
        self.all = (1 << days) - 1
        self.weekday: defaultdict[int, int] = defaultdict(int)
        self.month: defaultdict[int, int] = defaultdict(int)
        self.week: defaultdict[int, int] = defaultdict(int)
        self.nth: defaultdict[int, int] = defaultdict(int)
        self.holiday: defaultdict[str, int] = defaultdict(int)
        self.even = 0
        for i, day in enumerate(self.dates):
            self._note(1 << i, day)
        self.holidays = sorted({calendar.public[day] for day in self.dates if day in calendar.public})
        self.certain = _union(self.holiday[name] for name in self.holidays if calendar.is_certain(name))
        self._masks: dict[tuple[Dagen, tuple[Wanneer, ...], tuple[Wanneer, ...]], int] = {}
        self._bits: dict[int, tuple[int, ...]] = {}
        self._spans: dict[Periode, list[Span]] = {}

    def _note(self, bit: int, day: date) -> None:
        week = day.isocalendar().week
        self.weekday[day.weekday()] |= bit
        self.month[day.month] |= bit
        self.week[week] |= bit
        self.even |= 0 if week % 2 else bit
        self.nth[(day.day - 1) // 7 + 1] |= bit
        self.nth[-((_days_left(day)) // 7 + 1)] |= bit
        vakantie = self.calendar.vakantie(day)
        for name in (self.calendar.public.get(day), vakantie, SCHOOLVAKANTIES if vakantie else None):
            if name:
                self.holiday[name] |= bit
        for name, (feast, days) in NABUREN.items():
            if self.calendar.public.get(day - days * DAY_LONG) == feast:
                self.holiday[name] |= bit

    def mask(self, regel: Regel) -> int:
        """The days on which `regel` holds."""
        wanneer = regel.wanneer
        if regel.soort is Soort.GEWOON and Vrij(FEESTDAGEN) in wanneer:
            # Who is open on public holidays is open on a day off that only some have, too.
            wanneer = (*wanneer, *map(Vrij, sorted(self.calendar.uncertain)))
        key = (regel.dagen, wanneer, regel.buiten)
        if key not in self._masks:
            self._masks[key] = self._mask(*key)
        return self._masks[key]

    def _mask(self, dagen: Dagen, wanneer: tuple[Wanneer, ...], buiten: tuple[Wanneer, ...]) -> int:
        mask = self.all
        if dagen.dagen:
            mask &= _union(self.weekday[day] for day in dagen.dagen)
        if dagen.hoeveelste:
            mask &= _union(self.nth[nth] for nth in dagen.hoeveelste)
        if dagen.weken:
            mask &= self.even if dagen.weken == EVEN else ~self.even
        if wanneer:
            mask &= _union(map(self.moment, wanneer))
        return mask & ~_union(map(self.moment, buiten))

    def moment(self, moment: Wanneer) -> int:
        """The days of a month, a week, a range of dates, a holiday."""
        match moment:
            case Maanden(first, last):
                return _union(self.month[month] for month in _cycle(first, last, 12))
            case Weken(first, last):
                return _union(self.week[week] for week in _cycle(first, last, 53))
            case Vrij(name):
                return self.certain if name == FEESTDAGEN else self.holiday[name]
            case Datums(first, last):
                return self._range(first, last)
            case Grens():
                return self._bound(moment)

    def _bound(self, bound: Grens) -> int:
        """Without a year any day is possible, except the holiday itself if that is not included."""
        if not bound.jaar:
            return self.all & ~(0 if bound.mee else self.holiday[bound.vrij])
        span = self.calendar.span(bound.vrij, bound.jaar)
        if span is None:
            return self.all if bound.tot is (bound.jaar >= self.calendar.until.year) else 0
        first, last = span
        if bound.tot:
            return self._between(self.first, last if bound.mee else first - DAY_LONG)
        return self._between(first if bound.mee else last + DAY_LONG, self.dates[-1])

    def _range(self, first: Datum | None, last: Datum | None) -> int:
        if first is None or last is None or first.jaar or last.jaar:
            return self._between(_begin(first, 0) or self.first, _end(last, 0) or self.dates[-1])
        if first == last:
            return _union(self._between(day, day) for year in self._years() if (day := exactly(first, year)))
        wraps = (last.maand, last.dag) < (first.maand, first.dag)
        return _union(self._between(_begin(first, year), _end(last, year + wraps)) for year in self._years())

    def _years(self) -> range:
        return range(self.first.year - 1, self.dates[-1].year + 1)

    def _between(self, first: date | None, last: date | None) -> int:
        if first is None or last is None:
            return 0
        low = max((first - self.first).days, 0)
        high = min((last - self.first).days + 1, self.days)
        return ((1 << high) - 1) & ~((1 << low) - 1) if high > low else 0

    def bits(self, mask: int) -> tuple[int, ...]:
        """The indices of the days in `mask`, in order."""
        if mask not in self._bits:
            self._bits[mask] = tuple(i for i in range(self.days) if mask >> i & 1)
        return self._bits[mask]

    def spans(self, period: Periode, mask: int) -> list[Span]:
        """`period` on each day of `mask`, in wall time: on a day on which the clock changes, 17:00 is still 17:00."""
        if period not in self._spans:
            begin, end = timedelta(minutes=period.begin), timedelta(minutes=period.einde)
            self._spans[period] = [(midnight + begin, midnight + end) for midnight in self._midnights]
        days = self._spans[period]
        return [days[i] for i in self.bits(mask)]


@lru_cache(maxsize=8)  # for speed
def window(calendar: Feestdagen, first: date, days: int) -> Window:
    """The window, made once for all places of a build."""
    return Window(calendar, first, days)


def exactly(day: Datum, year: int) -> date | None:
    """`day` in its own year or else in `year`; None when there is no such day (29 February)."""
    try:
        return date(day.jaar or year, day.maand, day.dag)
    except ValueError:
        return None


def _begin(day: Datum | None, year: int) -> date | None:
    """A range that starts on 29 February starts on 1 March in other years."""
    return None if day is None else exactly(day, year) or exactly(Datum(3, 1, day.jaar), year)


def _end(day: Datum | None, year: int) -> date | None:
    return None if day is None else exactly(day, year) or exactly(Datum(2, 28, day.jaar), year)


def _cycle(first: int, last: int, length: int) -> list[int]:
    if first <= last:
        return list(range(first, last + 1))
    return [*range(first, length + 1), *range(1, last + 1)]


def _days_left(day: date) -> int:
    """How many days the month still has after `day`."""
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - day).days - 1


def _union(masks: Iterator[int] | map[int]) -> int:
    total = 0
    for mask in masks:
        total |= mask
    return total
