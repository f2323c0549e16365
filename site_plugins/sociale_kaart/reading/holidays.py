"""The calendar of the region: public holidays and school holidays, from `data/feestdagen.yml`."""

from __future__ import annotations

from pathlib import Path

from sociale_kaart.hours.calendar import NO_CALENDAR, Feestdagen, UnreadableCalendar, read_calendar
from sociale_kaart.problems import FilePosition, Problem, Rule, Say
from sociale_kaart.reading.entries import read_mapping

FILE = "data/feestdagen.yml"
UNREADABLE = Rule(
    "feestdagen",
    Say("De kalender kan niet worden gelezen: {reason}.", "The calendar cannot be read: {reason}."),
    Say(
        "Maak het bestand opnieuw met scripts/feestdagen.py.",
        "Make the file again with scripts/feestdagen.py.",
    ),
)


def read_holidays(region: Path, school_region: str) -> tuple[Feestdagen, list[Problem]]:
    """The calendar for one school-holiday region (noord, midden, zuid); empty when there is a problem."""
    tree, problems = read_mapping(region / FILE, FILE)
    try:
        if not problems and isinstance(tree.value, dict):
            return read_calendar(tree.value, school_region), []
    except UnreadableCalendar as error:
        problems = [UNREADABLE.at(FilePosition(FILE), reason=error)]
    return NO_CALENDAR, problems
