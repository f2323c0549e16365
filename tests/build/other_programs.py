"""What other programs make of a calendar file and of the opening hours in a page's data for search engines."""

from __future__ import annotations

import json
import runpy
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import extruct
import recurring_ical_events
from icalendar import Calendar

from support import ROOT

NODE = str(runpy.run_path(str(ROOT / "scripts" / "node.py"))["NODE"])
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Period = tuple[datetime, datetime]


def in_python(text: str, first: date, days: int) -> list[Period]:
    """By `recurring-ical-events`, in wall time."""
    query = recurring_ical_events.of(Calendar.from_ical(text))
    found = query.between(first, first + timedelta(days=days))
    return sorted((_wall(event["DTSTART"].dt), _wall(event["DTEND"].dt)) for event in found)


def in_javascript(texts: Sequence[str]) -> list[list[Period]]:
    """By `ical.js`, in wall time; all calendars in one process."""
    script = ROOT / "tests" / "js" / "ical-read.mjs"
    ran = subprocess.run(
        [NODE, str(script)], input=json.dumps(texts), capture_output=True, encoding="utf-8", check=True
    )
    return [sorted((_parsed(a), _parsed(b)) for a, b in calendar) for calendar in json.loads(ran.stdout)]


def linked_data(html: str) -> dict[str, Any]:
    """The one block of JSON-LD on a page, as `extruct` reads it."""
    (found,) = extruct.extract(html, syntaxes=["json-ld"])["json-ld"]
    assert isinstance(found, dict)
    return found


def open_quarters(entries: Iterable[Mapping[str, Any]], first: date, days: int) -> set[datetime]:
    """The quarters of an hour at which a search engine believes that the door is open.

    An entry with dates takes the place of the usual ones; a day on which an entry begins and ends at once is closed.
    """
    rows, found = list(entries), set[datetime]()
    for day in (first + timedelta(days=n) for n in range(-1, days)):
        dated = [
            row for row in rows if "validFrom" in row and row["validFrom"] <= day.isoformat() <= row["validThrough"]
        ]
        usual = [row for row in rows if "validFrom" not in row and DAYS[day.weekday()] in _days(row)]
        for row in dated or usual:
            found |= _quarters(day, time.fromisoformat(row["opens"]), time.fromisoformat(row["closes"]))
    return {moment for moment in found if moment.date() >= first}


def _days(row: Mapping[str, Any]) -> list[str]:
    """One or more."""
    days: str | list[str] = row["dayOfWeek"]
    return [days] if isinstance(days, str) else days


def quarters(periods: Iterable[Period]) -> set[datetime]:
    """Those of our own periods."""
    return {
        begin + n * timedelta(minutes=15)
        for begin, end in periods
        for n in range(round((end - begin).total_seconds()) // 900)
    }


def _quarters(day: date, opens: time, closes: time) -> set[datetime]:
    if closes == time(23, 59):
        closes = time(0)
        end = datetime.combine(day + timedelta(days=1), closes)
    else:
        end = datetime.combine(day + timedelta(days=closes < opens), closes)
    return quarters([(datetime.combine(day, opens), end)])


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _parsed(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=None)
