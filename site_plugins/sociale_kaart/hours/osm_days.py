"""On which days a rule holds, in the words of OSM's opening_hours: `Jul-Aug Sa`, `week 2-52/2 Th`, `easter +39 days`.

Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from .value import (
    EVEN,
    FEESTDAGEN,
    SCHOOLVAKANTIES,
    Dagen,
    Datum,
    Datums,
    Grens,
    Maanden,
    Regel,
    Vrij,
    Wanneer,
    Weken,
)
from .window import DAY_LONG, Window

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# 27 April, or the Saturday before when that is a Sunday.
KONINGSDAG = ("Apr 27 Mo-Sa", "Apr 26 Sa")
HOLIDAYS = {
    FEESTDAGEN: ("PH",),
    "nieuwjaar": ("Jan 01",),
    "goede-vrijdag": ("easter -2 days",),
    "eerste-paasdag": ("easter",),
    "tweede-paasdag": ("easter +1 day",),
    "koningsdag": KONINGSDAG,
    "bevrijdingsdag": ("May 05",),
    "hemelvaartsdag": ("easter +39 days",),
    "eerste-pinksterdag": ("easter +49 days",),
    "tweede-pinksterdag": ("easter +50 days",),
    "eerste-kerstdag": ("Dec 25",),
    "tweede-kerstdag": ("Dec 26",),
}
NEIGHBOURS = {"stille-zaterdag": ("easter -1 day",), "vrijdag-na-hemelvaart": ("easter +40 days",)}


# The public holidays of which one can be sure.
PUBLIC = tuple(name for name in HOLIDAYS if name not in (FEESTDAGEN, "goede-vrijdag", "bevrijdingsdag"))


class Part(NamedTuple):
    """One rule of the string: when, on which bits of the window, what; `added` to what is there, or in its place."""

    selector: str
    mask: int
    what: str
    added: bool = False

    def __str__(self) -> str:
        return f"{self.selector} {self.what}".strip()


class Unsayable(Exception):  # noqa: N818 - not an error: OSM has no words for it
    """OSM's language, or how programs understand it, cannot say this."""


def selectors(regel: Regel, view: Window) -> list[str]:
    """One selector per moment; "" is every day."""
    moments = regel.wanneer or (None,)
    return [selector for moment in moments for selector in _selectors(moment, regel.dagen, view)]


def moment_selectors(moment: Wanneer, view: Window) -> list[str]:
    return _selectors(moment, Dagen(), view)


def _selectors(moment: Wanneer | None, dagen: Dagen, view: Window) -> list[str]:
    if isinstance(moment, Vrij) and not moment.is_school:
        names = {**HOLIDAYS, **NEIGHBOURS}
        if dagen != Dagen() or moment.id not in names:
            raise Unsayable
        return list(names[moment.id])
    weeks, days = _weeks(moment, dagen.weken), _days(dagen)
    return [" ".join(filter(None, (date, weeks, days))) for date in _dates(moment, view)]


def _days(dagen: Dagen) -> str:
    """`Mo-Fr,Su`, `Tu[1,3]`."""
    if dagen.hoeveelste:
        nths = ",".join(str(nth) for nth in dagen.hoeveelste)
        return ",".join(f"{DAYS[day]}[{nths}]" for day in dagen.dagen)
    runs = groupby(enumerate(dagen.dagen), lambda pair: pair[1] - pair[0])
    return ",".join(_run([DAYS[day] for _, day in run]) for _, run in runs)


def _run(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{names[0]}-{names[-1]}"


def _weeks(moment: Wanneer | None, parity: str) -> str:
    if isinstance(moment, Weken):
        return "week " + ",".join(_week_numbers(moment, parity))
    return {"": "", EVEN: "week 2-52/2"}.get(parity, "week 1-53/2")


def _week_numbers(weken: Weken, parity: str) -> list[str]:
    """Ranges that do not run over New Year, one number each when only even or odd ones count."""
    first, last = weken.eerste, weken.laatste
    spans = [(first, last)] if first <= last else [(first, 53), (1, last)]
    if parity:
        odd = parity != EVEN
        return [str(n) for low, high in spans for n in range(low, high + 1) if n % 2 == odd] or _none()
    return [str(low) if low == high else f"{low}-{high}" for low, high in spans]


def _none() -> list[str]:
    raise Unsayable


def _dates(moment: Wanneer | None, view: Window) -> list[str]:
    match moment:
        case Maanden(first, last):
            return [MONTHS[first - 1] if first == last else f"{MONTHS[first - 1]}-{MONTHS[last - 1]}"]
        case Datums(first, last):
            return [_range(first, last)]
        case Grens():
            return [_bound(moment, view)]
        case Vrij(name):
            return _school(name, view)
    return [""]


def _range(first: Datum | None, last: Datum | None) -> str:
    if last is None:
        return f"{_date(first)}+"
    if first is None:
        return f"2000 Jan 01-{_date(last)}"
    return _date(first) if first == last else f"{_date(first)}-{_date(last)}"


def _bound(bound: Grens, view: Window) -> str:
    """The date: no program knows our holidays."""
    span = view.calendar.span(bound.vrij, bound.jaar)
    if span is None:
        raise Unsayable
    day = (span[1] if bound.mee else span[0] - DAY_LONG) if bound.tot else span[0] if bound.mee else span[1] + DAY_LONG
    date = Datum(day.month, day.day, day.year)
    return _range(None, date) if bound.tot else _range(date, None)


def _date(day: Datum | None) -> str:
    if day is None or (day.maand, day.dag) == (2, 29):
        raise Unsayable  # nobody agrees on 29 February in other years
    return f"{day.jaar or ''} {MONTHS[day.maand - 1]} {day.dag:02}".strip()


def _school(name: str, view: Window) -> list[str]:
    """The dates: OSM's `SH` means something else to every program, and nobody else knows our school-holiday region."""
    last = view.dates[-1]
    spans = [v for v in view.calendar.school if name in (SCHOOLVAKANTIES, v.id)]
    found = [(v.first, v.last) for v in spans if v.first <= last and v.last >= view.first]
    days = [tuple(_date(Datum(day.month, day.day, day.year)) for day in span) for span in found]
    return [f"{begin}-{end}" for begin, end in days]
