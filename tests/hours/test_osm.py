"""What our periods say and what another program makes of our OSM string must be the same."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hours_calendar import CALENDAR
from hypothesis import event, given, settings
from opening_hours import OpeningHours, State

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.osm import to_osm
from sociale_kaart.hours.periods import expand
from sociale_kaart.hours.value import Openingstijden
from support.hours import openingstijden

START, DAYS = date(2026, 1, 1), 3 * 365
BEGIN = datetime.combine(START, time())
END = BEGIN + timedelta(days=DAYS)
Spans = list[tuple[datetime, datetime]]


@settings(deadline=None, max_examples=400)
@given(openingstijden())
def test_another_program_reads_the_same_periods_from_our_string(hours: Openingstijden) -> None:
    """Over three years; a rule set for which OSM has no words is left out, and counted."""
    text = to_osm(hours, CALENDAR, START, DAYS)
    event("said" if text else "no words for it")
    if text:
        assert read_by_another(text) == ours(hours), text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["ma-vr 09:00-17:00"], "Mo-Fr 09:00-17:00; PH unknown; easter -2 days unknown; May 05 unknown"),
        (["altijd open"], "24/7"),
        (["1e en 3e di 9-12", "feestdagen gewoon open"], "Tu[1,3] 09:00-12:00"),
        (["ma 9-12", "ma 19-21"], "Mo 09:00-12:00, Mo 19:00-21:00; PH unknown; easter -2 days unknown; May 05 unknown"),
        (["juli gesloten: zomerstop"], 'Jul off "zomerstop"'),
    ],
)
def test_the_string_is_what_a_mapper_would_write(lines: list[str], text: str) -> None:
    assert to_osm(read_lines(lines)[0], CALENDAR, START) == text


def test_a_night_that_another_rule_would_cut_short_has_no_string() -> None:
    """OSM's `Sa off` also closes the small hours of Saturday, that belong to Friday night."""
    assert to_osm(read_lines(["vr 20:00-02:00", "za gesloten"])[0], CALENDAR, START) == ""


def read_by_another(text: str) -> Spans:
    oracle = OpeningHours(text, country="NL", auto_timezone=False)
    return _merged([(a, b) for a, b, state, _ in oracle.intervals(BEGIN, END) if state == State.OPEN])


def ours(hours: Openingstijden) -> Spans:
    return [(begin, min(end, END)) for begin, end in expand(hours, CALENDAR, START, DAYS).perioden]


def _merged(spans: Spans) -> Spans:
    merged: Spans = []
    for begin, end in spans:
        if merged and merged[-1][1] == begin:
            begin = merged.pop()[0]
        merged.append((begin, end))
    return merged
