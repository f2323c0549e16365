"""The calendar files as other programs read them: the very periods, and each event known by one name for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar
from other_programs import Period, in_javascript, in_python

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.outputs.calendars import YEAR, calendar
from support.built_sites import TODAY
from support.hours import openingstijden
from support.sample import sample

FIRST = date.fromisoformat(TODAY)


def written(hours: Openingstijden, today: date = FIRST) -> str:
    """The file of a place with these hours, built on that day."""
    v = sample().voorzieningen[0]
    return calendar(replace(sample(), region=replace(sample().region, today=today), uren={v.id: hours}), v)


def ours(hours: Openingstijden, today: date = FIRST) -> list[Period]:
    return list(expand(hours, sample().feestdagen, today, YEAR).perioden)


def test_a_phone_finds_the_very_periods_in_each_calendar(site: Path) -> None:
    assert len(sample().uren) > 20
    different: dict[Openingstijden, tuple[str, str]] = {}
    for id, hours in sample().uren.items():
        text = (site / "plek" / id / "tijden.ics").read_text("utf-8")
        different.setdefault(hours, (id, text))
    for hours, (id, text) in different.items():
        assert in_python(text, FIRST, YEAR + 1) == ours(hours), id
    read = in_javascript([text for _, text in different.values()])
    assert read == [ours(hours) for hours in different]


@settings(deadline=None, max_examples=40)
@given(hours=openingstijden(), later=st.sampled_from((0, 40, YEAR, 2 * YEAR - 40)))
def test_python_finds_the_very_periods_of_any_hours_within_two_years(hours: Openingstijden, later: int) -> None:
    today = FIRST + timedelta(days=later)
    assert in_python(written(hours, today), today, YEAR + 2) == ours(hours, today)


def test_javascript_finds_the_very_periods_of_any_hours_within_two_years() -> None:
    given_hours: list[tuple[Openingstijden, date]] = []

    @settings(deadline=None, max_examples=60)
    @given(hours=openingstijden(), later=st.sampled_from((0, 40, YEAR, 2 * YEAR - 40)))
    def collect(hours: Openingstijden, later: int) -> None:
        given_hours.append((hours, FIRST + timedelta(days=later)))

    collect()
    read = in_javascript([written(hours, today) for hours, today in given_hours])
    for (hours, today), found in zip(given_hours, read, strict=True):
        assert found == ours(hours, today)


def test_every_event_has_an_id_of_its_own_a_stamp_of_the_build_and_the_time_zone(site: Path) -> None:
    ids = set()
    for path in site.glob("plek/*/tijden.ics"):
        read: Any = Calendar.from_ical(path.read_bytes())
        assert [str(zone["TZID"]) for zone in read.walk("VTIMEZONE")] == ["Europe/Amsterdam"]
        for event in read.walk("VEVENT"):
            assert event["DTSTAMP"].dt.date() == FIRST
            assert "RDATE" not in event
            assert str(event["UID"]) not in ids
            ids.add(str(event["UID"]))


@pytest.mark.parametrize(
    "lines",
    [
        ["ma 9-12", "wo 13-16"],
        ["ma-vr 9-17", "za 10-14", "feestdagen gesloten"],
        ["1e en 3e di 10-12", "laatste zo 14-16", "do 20:00-01:00"],
        ["even weken do 19-21", "ma 9-12"],
    ],
)
def test_an_event_keeps_its_id_over_builds_on_different_days_and_orders_of_the_lines(lines: Sequence[str]) -> None:
    ids = []
    for n, day in enumerate((date(2026, 11, 23), date(2026, 11, 24), date(2026, 12, 1))):
        shuffled = Random(n).sample(lines, len(lines))
        hours, unreadable = read_lines(shuffled)
        assert not unreadable
        read: Any = Calendar.from_ical(written(hours, day))
        ids.append({str(event["UID"]): _what(event) for event in read.walk("VEVENT")})
    assert ids[0] == ids[1] == ids[2]


def _what(event: Any) -> tuple[str, str, str]:
    """What somebody who follows the calendar knows the event by."""
    rule = event["RRULE"]
    return str(rule["BYDAY"]), f"{event['DTSTART'].dt:%H:%M}", f"{event['DTEND'].dt:%H:%M}"


def test_an_event_says_when_its_hours_were_checked_and_is_tentative_when_that_is_too_long_ago() -> None:
    old, fresh = (
        next(v for v in sample().voorzieningen if v.id in sample().uren and sample().is_stale(v) is stale)
        for stale in (True, False)
    )
    said = {v.id: Calendar.from_ical(calendar(sample(), v)).walk("VEVENT")[0] for v in (old, fresh)}
    assert [said[v.id].get("status") for v in (old, fresh)] == ["TENTATIVE", None]
    assert str(old.controle.datum.year) in str(said[old.id]["description"])


def test_no_line_is_longer_than_a_calendar_may_have_it() -> None:
    """75 octets (RFC 5545); what a long-named place's events are called by is folded too, and read as it was."""
    long = "een-huis-met-een-naam-" + "die-lang-is-" * 6 + "zo"
    v = sample().voorzieningen[0].model_copy(update={"id": long})
    hours, _ = read_lines(["ma-vr 09:00-17:00"])
    text = calendar(replace(sample(), uren={v.id: hours}), v)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    [event] = Calendar.from_ical(text).walk("VEVENT")
    assert str(event["UID"]).startswith(f"{v.id}-weekly-")
