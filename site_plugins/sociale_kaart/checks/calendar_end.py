"""The calendar of holidays reaches as far ahead as the site promises to know the hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from sociale_kaart.checks.context import Context
from sociale_kaart.hours.calendar import NO_CALENDAR
from sociale_kaart.hours.periods import HORIZON
from sociale_kaart.problems import FilePosition, Level, Problem, Rule, Say
from sociale_kaart.reading.holidays import FILE

TOO_SHORT = Rule(
    "kalender-te-kort",
    Say(
        "De feestdagen zijn bekend tot en met {until}; nodig is tot en met {needed}.",
        "Holidays are known up to and including {until}; they are needed up to and including {needed}.",
    ),
    Say(
        "Vul de schoolvakanties aan en draai scripts/feestdagen.py.",
        "Add the school holidays and run scripts/feestdagen.py.",
    ),
    Level.WARNING,
)


def check_calendar_end(context: Context) -> Iterable[Problem]:
    """A holiday missing from the calendar would be shown as an ordinary day."""
    needed = context.today + timedelta(days=HORIZON)
    if context.feestdagen is not NO_CALENDAR and context.feestdagen.until < needed:  # without one, reading has said so
        yield TOO_SHORT.at(FilePosition(FILE), until=context.feestdagen.until, needed=needed)
