"""When a place was last checked: not in the future, not too long ago."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sociale_kaart.checks.context import Context
from sociale_kaart.place.field_rules import FUTURE as FUTURE
from sociale_kaart.place.voorziening import Voorziening
from sociale_kaart.problems import Level, Problem, Rule, Say
from sociale_kaart.reading.places import Entry
from sociale_kaart.reading.words import Woorden

EARLIEST = date(2000, 1, 1)

STALE = Rule(
    "controle-verouderd",
    Say(
        "De laatste controle was op {read}. Deze soort plek moet elke {months} maanden worden nagekeken.",
        "The last check was on {read}. This kind of place must be checked every {months} months.",
    ),
    Say(
        "Bel of kijk op hun website of alles nog klopt, en zet dan de datum van vandaag bij `controle`.",
        "Call them or look at their website to see if everything is still right, then put today's date under "
        "`controle`.",
    ),
    Level.WARNING,
)
LONG_AGO = Rule(
    "datum-te-oud",
    Say("`{read}` ligt voor het jaar 2000.", "`{read}` is before the year 2000."),
    Say("Kijk het jaartal na; het heeft vier cijfers.", "Check the year; it has four digits."),
)


def check_dates(context: Context) -> Iterable[Problem]:
    """Every date of a place is between 2000 and today, and its last check is recent enough for its kind."""
    for entry in context.entries:
        found = list(_impossible(entry, context.today))
        yield from found or _stale(entry, context)


def _impossible(entry: Entry, today: date) -> Iterable[Problem]:
    place = entry.voorziening
    dates = {
        ("controle", "datum"): place.controle.datum,
        ("locatie", "datum"): place.locatie.datum if place.locatie else None,
        ("contact", "toestemming"): place.contact.toestemming,
    }
    for path, day in dates.items():
        if day and day > today:
            yield FUTURE.at(entry.tree.position(*path), read=day, today=today)
        elif day and day < EARLIEST:
            yield LONG_AGO.at(entry.tree.position(*path), read=day)


def _stale(entry: Entry, context: Context) -> Iterable[Problem]:
    place = entry.voorziening
    if place.status != "gestopt" and good_until(place, context.woorden) < context.today:
        months = _months(place, context.woorden)
        yield STALE.at(entry.tree.position("controle", "datum"), read=place.controle.datum, months=months)


def good_until(place: Voorziening, woorden: Woorden) -> date:
    """The last day on which the last check still counts, for its kind of place."""
    return months_later(place.controle.datum, _months(place, woorden))


def _months(place: Voorziening, woorden: Woorden) -> int:
    categorie = woorden.categorieen.get(place.hoofdcategorie)
    return categorie.controle_maanden if categorie else 12


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the first of the month after it when that month is too short."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return day.replace(year=day.year + years, month=month + 1)
    except ValueError:
        return date(day.year + years, month + 2, 1)
