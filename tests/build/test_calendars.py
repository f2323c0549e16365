"""The calendar files as a phone reads them, and the opening hours in the page's data for search engines."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar

from conftest import TODAY
from sociale_kaart.catalogue import Catalogue
from sociale_kaart.hours.periods import expand
from sociale_kaart.loading import load_catalogue
from support import ROOT

Period = tuple[datetime, datetime]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    found, _ = load_catalogue(ROOT / "mkdocs.yml", date.fromisoformat(TODAY))
    assert found
    return found


def test_a_phone_finds_the_very_periods_in_each_calendar(site: Path, catalogue: Catalogue) -> None:
    assert len(catalogue.uren) > 20
    for id, hours in catalogue.uren.items():
        read = calendar(site / "plek" / id / "tijden.ics")
        expected = expand(hours, catalogue.feestdagen, catalogue.today, 366).perioden
        assert sorted(p for event in read.walk("VEVENT") for p in occurrences(event)) == list(expected), id


def test_every_event_has_an_id_of_its_own_a_stamp_of_the_build_and_the_time_zone(site: Path) -> None:
    ids = set()
    for path in site.glob("plek/*/tijden.ics"):
        read = calendar(path)
        assert [str(zone["TZID"]) for zone in read.walk("VTIMEZONE")] == ["Europe/Amsterdam"]
        for event in read.walk("VEVENT"):
            assert event["DTSTAMP"].dt.date() == date.fromisoformat(TODAY)
            assert str(event["UID"]) not in ids
            ids.add(str(event["UID"]))


def test_a_page_gives_search_engines_its_weekly_hours(site: Path) -> None:
    hours = linked_data(site / "plek" / "repair-cafe-de-steek" / "index.html")["openingHoursSpecification"]
    assert hours == [{"@type": "OpeningHoursSpecification", "dayOfWeek": "Monday", "opens": "16:00", "closes": "20:00"}]


def test_hours_that_are_not_weekly_are_given_by_date(site: Path) -> None:
    hours = linked_data(site / "plek" / "repair-cafe-betondorp" / "index.html")["openingHoursSpecification"]
    assert hours[0] == {
        "@type": "OpeningHoursSpecification",
        "opens": "14:00",
        "closes": "16:00",
        "validFrom": "2026-11-25",
        "validThrough": "2026-11-25",
    }


def calendar(path: Path) -> Any:
    return Calendar.from_ical(path.read_bytes())


def occurrences(event: Any) -> list[Period]:
    """When the event takes place, in wall time, as another program works it out."""
    start, end = event["DTSTART"].dt.replace(tzinfo=None), event["DTEND"].dt.replace(tzinfo=None)
    found = rruleset()
    if "RRULE" in event:
        text = re.sub(r"UNTIL=(\d{8})T\d{6}Z", r"UNTIL=\1T235959", event["RRULE"].to_ical().decode())
        rule: Any = rrulestr(text, dtstart=start)
        found.rrule(rule)
    else:
        found.rdate(start)
    for day in moments(event, "RDATE"):
        found.rdate(day)
    for day in moments(event, "EXDATE"):
        found.exdate(day)
    length: timedelta = end - start
    return [(moment, moment + length) for moment in found]


def moments(event: Any, name: str) -> list[datetime]:
    if name not in event:
        return []
    given = event[name] if isinstance(event[name], list) else [event[name]]
    return [moment.dt.replace(tzinfo=None) for part in given for moment in part.dts]


def linked_data(page: Path) -> dict[str, Any]:
    match = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.read_text("utf-8"))
    assert match
    found: dict[str, Any] = json.loads(match[1])
    return found
