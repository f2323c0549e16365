"""Opening hours of every kind that the grammar can give, for property tests."""

from __future__ import annotations

import re
from datetime import date, timedelta

from hypothesis import strategies as st

from sociale_kaart.hours.grammar.times import is_too_long
from sociale_kaart.hours.value import (
    DAY,
    FEESTDAGEN,
    SCHOOLVAKANTIES,
    VAKANTIES,
    Dagen,
    Datum,
    Datums,
    Grens,
    Maanden,
    Openingstijden,
    Periode,
    Regel,
    Soort,
    Vrij,
    Wanneer,
    Weken,
    is_dayish,
)

NEIGHBOURS = ("stille-zaterdag", "vrijdag-na-hemelvaart")
PUBLIC = (
    "nieuwjaar",
    "goede-vrijdag",
    "eerste-paasdag",
    "tweede-paasdag",
    "koningsdag",
    "bevrijdingsdag",
    "hemelvaartsdag",
    "eerste-pinksterdag",
    "tweede-pinksterdag",
    "eerste-kerstdag",
    "tweede-kerstdag",
)
NOTES = ("intake", "telefonisch", "inloop", "op afspraak", "Grote zaal", "voor vrouwen", "4 t/m 12 jaar")
FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)


@st.composite
def perioden(draw: st.DrawFn, nights: bool = True) -> tuple[Periode, ...]:
    """One to three periods of a quarter of an hour or more; over midnight if `nights`."""
    marks = draw(st.lists(st.integers(0, 95), min_size=2, max_size=6, unique=True).map(sorted))
    pairs = list(zip(marks[::2], marks[1::2], strict=False))
    found = [Periode(begin * 15, end * 15) for begin, end in pairs]
    if nights and draw(st.integers(0, 5)) == 0:
        found[-1] = Periode(found[-1].begin, DAY + draw(st.integers(1, max(1, marks[0]))) * 15)
    if found[-1].einde - found[-1].begin >= DAY or is_too_long(found[-1]):
        found[-1] = Periode(found[-1].begin, DAY)
    return tuple(found)


def weekdays() -> st.SearchStrategy[tuple[int, ...]]:
    return st.sets(st.integers(0, 6), min_size=1, max_size=6).map(lambda days: tuple(sorted(days)))


@st.composite
def dagen(draw: st.DrawFn) -> Dagen:
    """Days of the week, half of the time with more to it."""
    days = draw(st.one_of(st.just(()), weekdays()))
    weken = draw(st.sampled_from(("", "", "even", "oneven")))
    if not days or draw(st.booleans()):
        return Dagen(days, weken=weken)
    nths = draw(st.sets(st.sampled_from((1, 2, 3, 4, 5, -2, -1)), min_size=1, max_size=3))
    return Dagen(days, tuple(sorted(nths, key=lambda nth: (nth < 0, nth))), weken)


def real_dates() -> st.SearchStrategy[date]:
    return st.dates(FIRST, LAST).filter(lambda day: (day.month, day.day) != (2, 29))


@st.composite
def datums(draw: st.DrawFn) -> Datums:
    """One day or a range, each year or in one year, or open at one end."""
    first, years = draw(real_dates()), draw(st.booleans())
    last = draw(st.one_of(st.just(first), st.integers(1, 60).map(lambda n: first + timedelta(days=n))))
    if (last.month, last.day) == (2, 29):
        last += timedelta(days=1)
    ends = [Datum(day.month, day.day, day.year if years else 0) for day in (first, last)]
    return Datums(*ends)


@st.composite
def bounds(draw: st.DrawFn) -> Datums | Grens:
    """A beginning or an end alone, half of the time without a year."""
    year = draw(st.sampled_from((0, 2026, 2027, 2028)))
    if draw(st.booleans()):
        day = draw(real_dates())
        one = Datum(day.month, day.day, year)
        return draw(st.sampled_from((Datums(one, None), Datums(None, one))))
    tot, mee = draw(st.booleans()), draw(st.booleans())
    names = (*PUBLIC, *VAKANTIES[:-1]) if year and tot is mee else (*PUBLIC, *VAKANTIES)
    return Grens(draw(st.sampled_from(names)), tot, mee, year)


def vrij() -> st.SearchStrategy[Vrij]:
    return st.sampled_from((*PUBLIC, *NEIGHBOURS, *VAKANTIES, FEESTDAGEN, SCHOOLVAKANTIES)).map(Vrij)


def spans(highest: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.tuples(st.integers(1, highest), st.integers(1, highest))


def moment() -> st.SearchStrategy[Wanneer]:
    months = spans(12).map(lambda span: Maanden(*span))
    weeks = spans(53).map(lambda span: Weken(*span))
    return st.one_of(vrij(), datums(), months, weeks)


def moments(least: int = 1) -> st.SearchStrategy[tuple[Wanneer, ...]]:
    """A row of different moments, those with a year first: a year counts for what stands before it."""
    row = st.lists(moment(), min_size=least, max_size=3, unique=True).map(
        lambda found: tuple(sorted(found, key=lambda m: not _has_year(m)))
    )
    return st.one_of(row, row, row, bounds().map(lambda one: (one,)))


def _has_year(found: Wanneer) -> bool:
    ends = (found.eerste, found.laatste) if isinstance(found, Datums) else ()
    return any(end is not None and end.jaar for end in ends)


def maybe(strategy: st.SearchStrategy[tuple[Wanneer, ...]]) -> st.SearchStrategy[tuple[Wanneer, ...]]:
    return st.one_of(st.just(()), st.just(()), st.just(()), strategy)


@st.composite
def regel(draw: st.DrawFn, nights: bool = True) -> Regel:
    """One rule that a line can give."""
    soort = draw(st.sampled_from((Soort.OPEN, Soort.OPEN, Soort.OPEN, Soort.GESLOTEN, Soort.GESLOTEN, *Soort)))
    if soort is Soort.ALTIJD:
        return Regel(soort)
    if soort is Soort.GEWOON:
        return Regel(soort, wanneer=draw(moments()))
    wanneer, days = draw(maybe(moments())), draw(dagen())
    if len(wanneer) == 1 and isinstance(wanneer[0], Datums) and wanneer[0].is_one_day:
        days = Dagen()  # a date says itself which day of the week it is
    times = draw(perioden(nights and soort is Soort.OPEN))
    buiten = draw(maybe(school_rows())) if soort is Soort.OPEN else ()
    if soort is Soort.GESLOTEN and (wanneer or days != Dagen()) and draw(st.booleans()):
        times = ()
    if soort is Soort.GESLOTEN:
        times = times[:1]  # a line closes one gap
    note = draw(st.sampled_from(("", "", "", *NOTES) if soort is Soort.OPEN else ("", "zomerstop")))
    added = soort is Soort.OPEN and bool(wanneer) and bool(times) and not any(map(is_dayish, wanneer))
    return Regel(soort, days, wanneer, buiten, times, note, added and draw(st.booleans()))


def school_rows() -> st.SearchStrategy[tuple[Wanneer, ...]]:
    """Only school holidays are excepted here: an excepted public holiday brings a rule of its own."""
    names = st.lists(st.sampled_from((*VAKANTIES, SCHOOLVAKANTIES)), min_size=1, max_size=2, unique=True)
    return names.map(lambda found: tuple(Vrij(name) for name in found))


def openingstijden(nights: bool = True) -> st.SearchStrategy[Openingstijden]:
    rules = st.lists(regel(nights), min_size=1, max_size=4, unique=True)
    return rules.map(lambda found: Openingstijden(tuple(found)))


def in_full(text: str) -> str:
    """Each period of what a page carries: `540-600*2` is `540-600 1980-2040`."""
    found = []
    for run in text.split():
        start, end, times = (*map(int, re.split("[-*/]", run)), 1)[:3]
        step = 7 * 1440 if "/" in run else 1440
        found += [(start + n * step, end + n * step) for n in range(times)]
    return " ".join(f"{start}-{end}" for start, end in sorted(found))
