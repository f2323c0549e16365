"""The names and templates in which the form says opening hours back, and the days off that it reckons with."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypedDict

from babel.dates import get_day_names

from sociale_kaart.hours import phrasebook as words
from sociale_kaart.hours.calendar import Feestdagen
from sociale_kaart.languages.catalogues import translations
from sociale_kaart.languages.locales import rules_of
from sociale_kaart.languages.texts import word

AHEAD = timedelta(days=400)  # a form may be opened long after the site was built
TEMPLATES = (
    "{days} {times}",
    "{when}: {what}",
    "{what} ({note})",
    "{what}: closed",
    "{closed} ({reason})",
    "{days} in even weeks",
    "{days} in odd weeks",
    "{nth} {day} of the month",
    "{month} {year}",
    "{day} {month} {year}",
    "every day",
    "even weeks",
    "odd weeks",
)


class HoursWords(TypedDict):
    """As `templates/assets/js/form/hours_words.mjs` has it; `vormen` are templates by their English."""

    weekdagen: list[str]
    kort: list[str]
    geteld: list[str]
    hoeveelste: dict[str, str]
    maanden: list[str]
    vrij: dict[str, str]
    vormen: dict[str, str]


class DaysOff(TypedDict):
    """By day: the id of the holiday, its name, and whether everybody has it off. Known up to and including `tot`."""

    feest: dict[str, tuple[str, str, bool]]
    school: list[tuple[str, str]]
    tot: str


def hours_words(language: str) -> HoursWords:
    """What `hours_words.mjs` needs to say a row as `hours.said` says it."""
    t, short = translations(language), get_day_names("abbreviated", "stand-alone", rules_of(language).replace("-", "_"))
    return {
        "weekdagen": [words.weekday(day, t) for day in range(7)],
        "kort": [short[day] for day in range(7)],
        "geteld": [t.pgettext("nth weekday", name) for name in words.WEEKDAYS],
        "hoeveelste": {str(n): t.pgettext("nth", name) for n, name in words.NTHS.items()},
        "maanden": [t.pgettext("month", name) for name in words.MONTHS],
        "vrij": {id: words.holiday(id, t) for id in ("feestdagen", "schoolvakanties")},
        "vormen": {template: t.gettext(template) for template in TEMPLATES}
        | {
            "{first} to {last}": t.pgettext("weekdays", "{first} to {last}"),
            "datums": t.pgettext("dates", "{first} to {last}"),
            "{a}, {b}": t.pgettext("row", "{a}, {b}"),
            "{a} and {b}": t.pgettext("row", "{a} and {b}"),
            "afspraak": words.note("op afspraak", t),
            "altijd": t.gettext("always open"),
            "tijd": words.span("10:00", "12:00", t).replace("10:00", "{begin}").replace("12:00", "{einde}"),
        },
    }


def days_off(calendar: Feestdagen, today: date, language: str) -> DaysOff:
    """Public holidays with their names and whether everybody has them off, and school holidays, for a year."""
    last = today + AHEAD
    return {
        "feest": {
            day.isoformat(): (id, word(calendar.names.get(id, {}), language) or id, calendar.is_certain(id))
            for day, id in calendar.public.items()
            if today <= day <= last
        },
        "school": [(v.first.isoformat(), v.last.isoformat()) for v in calendar.school if v.last >= today <= last],
        "tot": min(calendar.until, last).isoformat(),
    }
