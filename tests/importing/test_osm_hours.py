"""OSM's hours in lines of ours: the same to the half hour as another program understands them, or not taken over."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import opening_hours
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.hours.calendar import NO_CALENDAR
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import expand
from sociale_kaart.tools.importing.cleaning.listed_hours import hours_of
from sociale_kaart.tools.importing.cleaning.osm_hours import lines_of_osm, looks_osm
from sociale_kaart.tools.importing.cleaning.osm_seasons import lines_of_osm_year
from sociale_kaart.tools.importing.cleaning.told import Notes

CODES = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
START = date(2026, 9, 7)  # four weeks without a holiday
HALF_HOURS = 48 * 28

days = st.one_of(
    st.sampled_from(CODES),
    st.tuples(st.sampled_from(CODES), st.sampled_from(CODES)).map("-".join),
    st.lists(st.sampled_from(CODES), min_size=1, max_size=3, unique=True).map(",".join),
    st.tuples(st.sampled_from(CODES), st.sampled_from(["1", "2", "4", "-1", "1,3"])).map(
        lambda two: f"{two[0]}[{two[1]}]"
    ),
)
spans = st.tuples(st.integers(0, 47), st.integers(1, 20)).map(
    lambda two: f"{two[0] // 2:02}:{two[0] % 2 * 30:02}-{_end(sum(two))}"
)
times = st.lists(spans, min_size=1, max_size=2).map(",".join)
rules = st.tuples(days, st.one_of(times, times, times, st.just("off"))).map(" ".join)


def _end(half: int) -> str:
    half = half if half <= 48 else half - 48
    return f"{half // 2:02}:{half % 2 * 30:02}"


@given(st.lists(rules, min_size=1, max_size=4), st.sampled_from(["; ", "; ", ", "]))
@settings(deadline=None, max_examples=300)
def test_what_is_taken_over_is_open_when_osm_says_so(written: list[str], between: str) -> None:
    text = between.join(written)
    lines = lines_of_osm(text)
    if lines is None:
        return
    hours, wrong = read_lines(lines)
    assert not wrong, lines
    periods = expand(hours, NO_CALENDAR, START).perioden
    theirs = opening_hours.OpeningHours(text)
    first = datetime.combine(START, datetime.min.time()) + timedelta(days=1)  # a night before it is not ours
    for half in range(HALF_HOURS):
        moment = first + timedelta(minutes=30 * half + 1)
        ours = any(begin <= moment < end for begin, end in periods)
        assert ours == theirs.is_open(moment), (lines, moment)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Mo-Fr 09:00-17:00", ["ma-vr 09:00-17:00"]),
        ("Mo-Fr 09:00-12:00; Mo 13:00-15:00", ["ma 13:00-15:00", "di-vr 09:00-12:00"]),
        ("24/7", ["altijd open"]),
        ("Mo-Su 10:00-17:00; PH off", ["dagelijks 10:00-17:00", "feestdagen gesloten"]),
        ("Mo-Fr,PH 10:00-12:00", ["ma-vr 10:00-12:00", "feestdagen 10:00-12:00"]),
        ("Mo 09:00-17:00; SH off", ["ma 09:00-17:00", "schoolvakanties gesloten"]),
        ("PH off; Mo-Fr 09:00-17:00", None),
        ("Apr-Oct Mo-Fr 10:00-12:00", None),
        ('Mo-Fr 09:00-17:00 "op afspraak"', None),
        ("Mo-Fr 09:00-17:00 || \"bel\"", None),
        ("Mo 18:00+", None),
        ("Mo sunrise-sunset", None),
        ("Mo-Fr 10:00-17:00; Tu[1] 10:00-12:00", None),
        ("Mo-Th 20:00-02:00; PH off", None),
        ("Mo-Fr 25:00-26:00", None),
        ("off", None),
        ("", None),
    ],
)  # fmt: skip
def test_of_what_is_written_only_what_can_be_said_exactly(text: str, lines: list[str] | None) -> None:
    assert lines_of_osm(text) == lines


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
seasons = st.one_of(
    st.tuples(st.sampled_from(MONTHS), st.sampled_from(MONTHS)).map("-".join),
    st.sampled_from(MONTHS),
    st.sampled_from(["Jul,Aug", "Apr 15-Sep 30", "Nov 01-Feb 28", "Dec 24-31", "Apr-Jun,Sep-Oct"]),
)
day_spans = st.tuples(st.integers(12, 30), st.integers(1, 16)).map(
    lambda two: f"{two[0] // 2:02}:{two[0] % 2 * 30:02}-{_end(sum(two))}"
)
in_season = st.tuples(seasons, days, day_spans).map(" ".join)
shut = seasons.map(lambda season: f"{season} off")
week = st.tuples(days, day_spans).map(" ".join)
years = st.one_of(
    st.lists(st.one_of(in_season, in_season, shut), min_size=1, max_size=3),
    st.tuples(week, shut).map(list),
)


@given(years)
@settings(deadline=None, max_examples=200)
def test_what_differs_by_month_is_open_when_osm_says_so_the_year_round(written: list[str]) -> None:
    text = "; ".join(written)
    lines = lines_of_osm_year(text)
    if lines is None:
        return
    hours, wrong = read_lines(lines)
    assert not wrong, lines
    theirs = opening_hours.OpeningHours(text)
    for month in range(1, 13):
        start = date(2027, month, 1)
        periods = expand(hours, NO_CALENDAR, start).perioden
        for half in range(0, 48 * 31, 3):
            moment = datetime.combine(start, datetime.min.time()) + timedelta(days=1, minutes=30 * half + 1)
            ours = any(begin <= moment < end for begin, end in periods)
            assert ours == theirs.is_open(moment), (text, lines, moment)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Apr-Oct Mo-Fr 10:00-12:00", ["april t/m oktober: ma-vr 10:00-12:00"]),
        (
            "Apr-Oct Mo-Fr 10:00-18:00; Nov-Mar Mo-Fr 10:00-16:00; PH off",
            ["april t/m oktober: ma-vr 10:00-18:00", "november t/m maart: ma-vr 10:00-16:00", "feestdagen gesloten"],
        ),
        ("Mo-Fr 09:00-17:00; Jul-Aug off", ["ma-vr 09:00-17:00", "juli t/m augustus gesloten"]),
        ("May 15-Sep 15: 10:00-17:00", ["15 mei t/m 15 september: dagelijks 10:00-17:00"]),
        ("Jul,Aug We 10:00-12:00", ["juli, augustus: wo 10:00-12:00"]),
        ("Apr-Oct Mo 10:00-18:00; Nov-Mar off", ["april t/m oktober: ma 10:00-18:00"]),
        ("Mo-Fr 09:00-17:00; Jul-Aug Mo 10:00-12:00", None),
        ("Apr-Oct Mo 10:00-12:00; Oct-Nov Mo 11:00-12:00", None),
        ("2026 Jul-Aug Mo 10:00-12:00", None),
        ("Apr-Oct PH 10:00-12:00", None),
        ("Apr-easter Mo 10:00-12:00", None),
        ("PH off; Apr-Oct Mo 10:00-12:00", None),
        ("Jun-Aug Fr 20:00-02:00", None),
        ("Jun 31-Aug 1 Fr 10:00-12:00", None),
        ("Jul-Aug off", None),
    ],
)
def test_seasons_are_taken_over_where_they_stand_beside_one_another(text: str, lines: list[str] | None) -> None:
    assert lines_of_osm_year(text) == lines


def test_in_a_list_it_is_known_by_how_it_is_written() -> None:
    notes = Notes()
    assert hours_of(["Mo-Fr 09:00-12:00; Mo 13:00-15:00"], {}, "", notes) == ["ma 13:00-15:00", "di-vr 09:00-12:00"]
    assert not hours_of(["Apr-easter Mo-Fr 10:00-12:00"], {}, "", notes)
    assert "precies" in notes.doubts[0]
    assert hours_of(["May-Sep 10:00-17:00"], {}, "", notes) == ["mei t/m september: dagelijks 10:00-17:00"]
    assert not looks_osm("ma-vr 09:00-17:00")
    assert not looks_osm("Maandag en vrijdag 10:00-12:00")
