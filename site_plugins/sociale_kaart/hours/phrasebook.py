"""The small words of opening hours in any language: names, dates, times, rows. English is the source of the catalogues.

Every sentence is a template with names in braces, so that a language can put its words in its own order.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, time
from gettext import NullTranslations

from sociale_kaart.languages.chains import DUTCH
from sociale_kaart.languages.isolating import isolated

from .value import DAY, FEESTDAGEN, SCHOOLVAKANTIES, Datum, Datums, Grens, Maanden, Periode, Vrij, Wanneer, Weken

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
NTHS = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last", -2: "last but one"}
HOLIDAYS = {
    FEESTDAGEN: "public holidays",
    SCHOOLVAKANTIES: "school holidays",
    "nieuwjaar": "New Year’s Day",
    "goede-vrijdag": "Good Friday",
    "eerste-paasdag": "Easter Sunday",
    "tweede-paasdag": "Easter Monday",
    "koningsdag": "King’s Day",
    "bevrijdingsdag": "Liberation Day",
    "hemelvaartsdag": "Ascension Day",
    "vrijdag-na-hemelvaart": "the Friday after Ascension Day",
    "stille-zaterdag": "the Saturday before Easter",
    "eerste-pinksterdag": "Whit Sunday",
    "tweede-pinksterdag": "Whit Monday",
    "eerste-kerstdag": "Christmas Day",
    "tweede-kerstdag": "Boxing Day",
    "voorjaarsvakantie": "spring half-term holiday",
    "meivakantie": "May holiday",
    "zomervakantie": "summer school holiday",
    "herfstvakantie": "autumn half-term holiday",
    "kerstvakantie": "Christmas school holiday",
}
NOTES = {
    "op afspraak": "by appointment",
    "intake": "first meeting",
    "inloop": "walk in",
    "spreekuur": "advice session",
    "inloopspreekuur": "walk-in advice session",
    "telefonisch": "by telephone",
    "uitgifte": "food distribution",
}


def clock(minutes: int) -> str:
    """540 → 09:00, 1440 → 24:00, 1560 (two hours past midnight) → 02:00."""
    minutes = minutes if minutes <= 24 * 60 else minutes - 24 * 60
    return f"{minutes // 60:02}:{minutes % 60:02}"


def clock_of_day(minutes: int) -> str:
    """The same for programs whose clocks have no 24:00."""
    return "23:59" if minutes == DAY else clock(minutes)


def from_to(begin: datetime, end: datetime) -> str:
    """`10:00–12:00`; what ends at midnight ends at 24:00, or a day that is open throughout would read 00:00–00:00."""
    last = "24:00" if end.time() == time.min else f"{end:%H:%M}"
    return f"{begin:%H:%M}–{last}"


def row(parts: Sequence[str], t: NullTranslations) -> str:
    """`a`, `a and b`, `a, b and c` as the language writes it."""
    if len(parts) < 2:
        return "".join(parts)
    head = parts[0]
    for part in parts[1:-1]:
        head = t.pgettext("row", "{a}, {b}").format(a=head, b=part)
    return t.pgettext("row", "{a} and {b}").format(a=head, b=parts[-1])


def times(periods: Sequence[Periode], t: NullTranslations) -> str:
    """`09:00–12:00 and 13:00–17:00`."""
    return row([span(clock(period.begin), clock(period.einde), t) for period in periods], t)


def span(begin: str, einde: str, t: NullTranslations) -> str:
    """`09:00–12:00`: digits and order are the same in every language, as on the door; among Arabic words too."""
    language = (t.info().get("language") or DUTCH).replace("_", "-")
    return isolated(f"{begin}–{einde}", language)


def weekday(day: int, t: NullTranslations) -> str:
    return t.pgettext("weekday", WEEKDAYS[day])


def holiday(identifier: str, t: NullTranslations) -> str:
    """The name of a holiday; an id that only this region's calendar has is shown as it is."""
    name = HOLIDAYS.get(identifier)
    return t.pgettext("holiday", name) if name else identifier


def note(text: str, t: NullTranslations) -> str:
    """A known note in the language; what a volunteer wrote freely stays as written."""
    name = NOTES.get(text)
    return t.pgettext("note", name) if name else text


def moments(found: Sequence[Wanneer], t: NullTranslations) -> str:
    return row([moment(one, t) for one in found], t)


def moment(found: Wanneer, t: NullTranslations) -> str:
    """A month, a week, a date or a holiday in words."""
    match found:
        case Vrij(identifier):
            return holiday(identifier, t)
        case Maanden(first, last):
            return _span(_month(first, t), _month(last, t), t)
        case Weken(first, last) if first == last:
            return t.gettext("week {n}").format(n=first)
        case Weken(first, last):
            return t.gettext("weeks {first} to {last}").format(first=first, last=last)
        case Datums(first, last):
            return _dates(first, last, t)
        case Grens():
            return _bound(found, t)


def _dates(first: Datum | None, last: Datum | None, t: NullTranslations) -> str:
    if first and last and _is_month(first, last):
        return t.gettext("{month} {year}").format(month=_month(first.maand, t), year=first.jaar)
    if first and last:
        return _span(_day(first, t), _day(last, t), t)
    if first:
        return t.gettext("from {day}").format(day=_day(first, t))
    return t.gettext("up to and including {day}").format(day=_day(last, t) if last else "")


def _bound(bound: Grens, t: NullTranslations) -> str:
    name, is_school = holiday(bound.vrij, t), Vrij(bound.vrij).is_school
    if is_school:
        name = t.pgettext("holiday", "the {holiday}").format(holiday=name)
    if bound.jaar:
        of = t.pgettext("holiday", "{holiday} of {year}") if is_school else t.pgettext("holiday", "{holiday} {year}")
        name = of.format(holiday=name, year=bound.jaar)
    if bound.tot:
        text = t.gettext("up to and including {holiday}") if bound.mee else t.gettext("until {holiday}")
    else:
        text = t.gettext("from {holiday}") if bound.mee else t.gettext("after {holiday}")
    return text.format(holiday=name)


def _is_month(first: Datum, last: Datum) -> bool:
    """Whether the two are the ends of one month of one year."""
    same = (first.jaar, first.maand) == (last.jaar, last.maand) and first.jaar > 0
    return same and first.dag == 1 and last.dag == monthrange(last.jaar, last.maand)[1]


def _span(first: str, last: str, t: NullTranslations) -> str:
    return first if first == last else t.pgettext("dates", "{first} to {last}").format(first=first, last=last)


def _month(month: int, t: NullTranslations) -> str:
    return t.pgettext("month", MONTHS[month - 1])


def _day(day: Datum, t: NullTranslations) -> str:
    template = t.gettext("{day} {month} {year}") if day.jaar else t.gettext("{day} {month}")
    return template.format(day=day.dag, month=_month(day.maand, t), year=day.jaar)


def dates(first: date, last: date, t: NullTranslations) -> str:
    """`Friday 25 December 2026`, or `13 July 2026 to 23 August 2026`."""
    begin, end = (_day(Datum(day.month, day.day, day.year), t) for day in (first, last))
    if first == last:
        return t.gettext("{weekday} {date}").format(weekday=weekday(first.weekday(), t), date=begin)
    return _span(begin, end, t)
