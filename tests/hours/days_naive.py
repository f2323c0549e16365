"""Whether a rule of opening hours is about a day, told as plainly as possible: slow, and easy to check."""

from __future__ import annotations

from datetime import date, timedelta

from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.hours.value import Datum, Datums, Grens, Maanden, Regel, Soort, Vrij, Wanneer, Weken


def holds(regel: Regel, calendar: Feestdagen, day: date) -> bool:
    dagen = regel.dagen
    if dagen.dagen and day.weekday() not in dagen.dagen:
        return False
    if dagen.weken and (day.isocalendar().week % 2 == 0) is not (dagen.weken == "even"):
        return False
    if dagen.hoeveelste and not any(_is_nth(day, nth) for nth in dagen.hoeveelste):
        return False
    usual = regel.soort is Soort.GEWOON
    if regel.wanneer and not any(_is_on(m, calendar, day, usual) for m in regel.wanneer):
        return False
    return not any(_is_on(m, calendar, day, False) for m in regel.buiten)


def _is_nth(day: date, nth: int) -> bool:
    """Count the same weekdays of this month."""
    month = [day.replace(day=1) + timedelta(days=i) for i in range(31)]
    same = [d for d in month if d.month == day.month and d.weekday() == day.weekday()]
    return (len(same) >= nth and same[nth - 1] == day) if nth > 0 else same[nth] == day


def _is_on(moment: Wanneer, calendar: Feestdagen, day: date, usual: bool) -> bool:
    match moment:
        case Maanden(first, last):
            return day.month in _round(first, last, 12)
        case Weken(first, last):
            return day.isocalendar().week in _round(first, last, 53)
        case Vrij("feestdagen"):
            return day in calendar.public and (usual or calendar.public[day] not in calendar.uncertain)
        case Vrij("schoolvakanties"):
            return calendar.vakantie(day) != ""
        case Vrij(name):
            return name in (calendar.public.get(day), calendar.vakantie(day), _beside(calendar, day))
        case Datums(first, last):
            return _between(first, last, day)
        case Grens():
            return _within(moment, calendar, day)


def _beside(calendar: Feestdagen, day: date) -> str:
    if calendar.public.get(day + timedelta(days=1)) == "eerste-paasdag":
        return "stille-zaterdag"
    return "vrijdag-na-hemelvaart" if calendar.public.get(day - timedelta(days=1)) == "hemelvaartsdag" else ""


def _within(bound: Grens, calendar: Feestdagen, day: date) -> bool:
    """Without a year every day is possible, but for those of the holiday itself if they do not count."""
    days = [d for d, name in calendar.public.items() if name == bound.vrij]
    days += [v.first + timedelta(days=n) for v in calendar.school if v.id == bound.vrij for n in range(90)]
    mine = [d for d in days if bound.vrij in (calendar.public.get(d), calendar.vakantie(d))]
    if not bound.jaar:
        return bound.mee or day not in mine
    starts = [d for d in mine if d.year == bound.jaar and d - timedelta(days=1) not in mine]
    ends = [d for d in mine if d >= starts[0] and d + timedelta(days=1) not in mine]
    if bound.tot:
        return day <= ends[0] if bound.mee else day < starts[0]
    return day >= starts[0] if bound.mee else day > ends[0]


def _round(first: int, last: int, length: int) -> list[int]:
    return [number for number in range(1, length + 1) if _inside(number, first, last)]


def _inside(number: int, first: int, last: int) -> bool:
    return first <= number <= last if first <= last else number >= first or number <= last


def _between(first: Datum | None, last: Datum | None, day: date) -> bool:
    if (first is None or last is None) and not (first or last or Datum(1, 1)).jaar:
        return True
    if first is None or last is None or first.jaar:
        after = first is None or day >= date(first.jaar, first.maand, first.dag)
        return after and (last is None or day <= date(last.jaar, last.maand, last.dag))
    begin, end, this = (first.maand, first.dag), (last.maand, last.dag), (day.month, day.day)
    return begin <= this <= end if begin <= end else this >= begin or this <= end
