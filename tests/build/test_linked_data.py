"""Opening hours in a page's data for search engines: they never say open where we say anything else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from other_programs import linked_data as read_back
from other_programs import open_quarters, quarters

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Openingstijden
from sociale_kaart.outputs.pages.linked_data import linked_data
from support.built_sites import TODAY
from support.hours import openingstijden
from support.sample import sample

FIRST, DAYS = date.fromisoformat(TODAY), 60
KIND = {"@type": "OpeningHoursSpecification"}


def written(hours: Openingstijden, today: date = FIRST) -> list[dict[str, Any]]:
    """The opening hours of a place, as a search engine reads them from a page."""
    v = sample().voorzieningen[0]
    v = v.model_copy(update={"controle": v.controle.model_copy(update={"datum": today})})
    found = linked_data(replace(sample(), region=replace(sample().region, today=today), uren={v.id: hours}), v)
    html = f'<html><script type="application/ld+json">{json.dumps(found)}</script></html>'
    rows: list[dict[str, Any]] = read_back(html).get("openingHoursSpecification", [])
    return rows


def test_hours_that_were_checked_too_long_ago_are_not_said_to_search_engines() -> None:
    """A search engine says a green open, and nothing of how old that is."""
    place = next(v for v in sample().voorzieningen if v.id == "voedselbank-westerpark")
    assert place.id in sample().uren
    found = linked_data(sample(), place)
    assert "openingHoursSpecification" not in found
    assert found["subjectOf"] == {"@type": "WebPage", "lastReviewed": "2017-01-01"}


def of_lines(lines: Sequence[str], today: date = FIRST) -> list[dict[str, Any]]:
    hours, unreadable = read_lines(lines)
    assert not unreadable
    return written(hours, today)


@settings(deadline=None, max_examples=200)
@given(hours=openingstijden(), later=st.sampled_from((0, 33, 150, 400)))
def test_what_is_linked_is_open_exactly_when_our_periods_are(hours: Openingstijden, later: int) -> None:
    today = FIRST + timedelta(days=later)
    outcome = expand(hours, sample().feestdagen, today, DAYS)
    assert open_quarters(written(hours, today), today, DAYS) == quarters(outcome.perioden)


def test_each_page_of_the_sample_gives_what_its_calendar_gives_and_the_date_of_the_check(site: Path) -> None:
    seen = set()
    for v in sample().voorzieningen:
        hours = sample().uren.get(v.id)
        if not hours or v.status != "open" or hours in seen or sample().is_stale(v):
            continue
        seen.add(hours)
        found = read_back((site / "plek" / v.id / "index.html").read_text("utf-8"))
        mine = quarters(expand(hours, sample().feestdagen, FIRST, DAYS).perioden)
        assert open_quarters(found.get("openingHoursSpecification", []), FIRST, DAYS) == mine, v.id
        assert found["subjectOf"] == {"@type": "WebPage", "lastReviewed": v.controle.datum.isoformat()}
    assert len(seen) > 20


def dated(first: str, last: str, opens: str = "00:00", closes: str = "00:00") -> dict[str, str]:
    return KIND | {"opens": opens, "closes": closes, "validFrom": first, "validThrough": last}


def weekly(day: str | list[str], opens: str, closes: str) -> dict[str, Any]:
    return KIND | {"dayOfWeek": day, "opens": opens, "closes": closes}


@pytest.mark.parametrize(
    "line", ["ma-vr 9-12 op afspraak", "op afspraak", "ma-vr 9-12 (telefonisch)", "ma 9-12 (online)"]
)
def test_what_is_no_open_door_is_not_linked_at_all(line: str) -> None:
    assert of_lines([line]) == []


def test_a_closure_is_an_entry_with_dates_that_begins_and_ends_at_midnight() -> None:
    lines = ["ma-vr 9-12", "30 november 2026 t/m 11 december 2026 gesloten", "feestdagen gesloten"]
    found = of_lines(lines)
    assert found[0] == weekly(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], "09:00", "12:00")
    assert dated("2026-11-30", "2026-12-11") in found
    assert dated("2026-12-25", "2026-12-25") in found
    assert dated("2027-03-26", "2027-03-29") in found  # Good Friday until Easter Monday


def test_a_holiday_of_which_nobody_is_sure_is_not_linked_as_open() -> None:
    assert dated("2027-03-26", "2027-03-26") in of_lines(["vr 9-12", "feestdagen gesloten"])


@pytest.mark.parametrize(
    ("line", "rows"),
    [
        ("za 20:00-24:00", [("Saturday", "20:00", "23:59")]),
        ("za 20:00-02:00", [("Saturday", "20:00", "02:00")]),
        ("za 10-12 en 13-17", [("Saturday", "10:00", "12:00"), ("Saturday", "13:00", "17:00")]),
    ],
)
def test_no_clock_says_twenty_four_hours(line: str, rows: list[tuple[str, str, str]]) -> None:
    assert of_lines([line, "feestdagen gewoon open"]) == [weekly(*row) for row in rows]


def test_always_open_is_every_day_until_one_minute_to_midnight() -> None:
    found = of_lines(["altijd open"])
    assert [(row["opens"], row["closes"], len(row["dayOfWeek"])) for row in found] == [("00:00", "23:59", 7)]


def test_hours_that_are_not_weekly_are_given_by_date() -> None:
    found: list[dict[str, Any]] = list(of_lines(["4e wo 14-16"]))
    assert found == [
        dated("2026-11-25", "2026-11-25", "14:00", "16:00"),
        dated("2026-12-23", "2026-12-23", "14:00", "16:00"),
    ]
