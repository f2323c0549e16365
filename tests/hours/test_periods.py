"""From rules to periods: against a slow, plain retelling of the rules, and the days on which directories go wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from hours_calendar import CALENDAR
from hours_naive import naive
from hypothesis import given, settings
from hypothesis import strategies as st

from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.periods import Uitkomst, expand
from sociale_kaart.hours.value import Openingstijden
from support.hours import openingstijden


@settings(deadline=None, max_examples=300)
@given(openingstijden(), st.dates(date(2026, 1, 1), date(2028, 10, 1)))
def test_the_periods_are_those_of_the_plain_retelling(hours: Openingstijden, start: date) -> None:
    outcome = expand(hours, CALENDAR, start, 28)
    assert (outcome.perioden, [(c.datum, c.reden) for c in outcome.let_op]) == naive(hours, CALENDAR, start, 28)


@given(st.permutations(["ma-vr 9-17", "feestdagen gesloten", "24 december 9-12", "za 10-14", "wo gesloten"]))
def test_the_order_of_the_lines_does_not_matter(lines: list[str]) -> None:
    assert on(lines, date(2026, 12, 20), 7) == on(sorted(lines), date(2026, 12, 20), 7)


def on(lines: Sequence[str], start: date, days: int = 1) -> Uitkomst:
    hours, unreadable = read_lines(lines)
    assert unreadable == ()
    return expand(hours, CALENDAR, start, days)


def said(outcome: Uitkomst) -> list[str]:
    return [f"{begin:%d %H:%M}-{end:%H:%M}" for begin, end in outcome.perioden]


@pytest.mark.parametrize(
    ("lines", "day", "periods", "care"),
    [
        (["dagelijks 9-12"], date(2026, 12, 25), [], ["eerste-kerstdag"]),
        (["dagelijks 9-12", "feestdagen gesloten"], date(2026, 12, 25), [], []),
        (["dagelijks 9-12", "feestdagen 10-11"], date(2026, 12, 25), ["25 10:00-11:00"], []),
        (["dagelijks 9-12", "feestdagen gewoon open"], date(2026, 12, 25), ["25 09:00-12:00"], []),
        (["dagelijks 9-12", "25 december 10-11"], date(2026, 12, 25), ["25 10:00-11:00"], []),
        (["dagelijks 9-12", "kerstvakantie gesloten"], date(2026, 12, 25), [], []),
        (["december: dagelijks 9-12"], date(2026, 12, 25), [], ["eerste-kerstdag"]),
        (["ma 9-12"], date(2026, 12, 25), [], []),
        (["altijd open"], date(2026, 12, 25), ["25 00:00-00:00"], []),
        (["dagelijks 9-12 behalve feestdagen"], date(2026, 12, 25), [], []),
        # Goede Vrijdag and 5 May are a day off for some only: the group says nothing about them, their name does.
        (["dagelijks 9-12", "feestdagen gesloten"], date(2027, 3, 26), [], ["goede-vrijdag"]),
        (["dagelijks 9-12", "feestdagen gesloten"], date(2027, 5, 5), [], ["bevrijdingsdag"]),
        (["dagelijks 9-12", "goede vrijdag gesloten"], date(2027, 3, 26), [], []),
        (["dagelijks 9-12", "5 mei 10-11"], date(2027, 5, 5), ["05 10:00-11:00"], []),
        (["dagelijks 9-12", "feestdagen gewoon open"], date(2027, 3, 26), ["26 09:00-12:00"], []),
        # gesloten beats open, dated beats weekly
        (["wo 9-17", "wo gesloten"], date(2026, 12, 2), [], []),
        (["wo gesloten", "2 december 2026 10-11"], date(2026, 12, 2), ["02 10:00-11:00"], []),
        (["wo 9-17", "december: wo 10-11"], date(2026, 12, 2), ["02 10:00-11:00"], []),
        (["wo 9-17", "2 december gesloten", "december: wo 10-11"], date(2026, 12, 2), [], []),
        (["wo 9-17", "december gesloten", "2 december 10-11"], date(2026, 12, 2), [], ["tegenspraak"]),
        (["wo 9-17", "wo 12-13 gesloten"], date(2026, 12, 2), ["02 09:00-12:00", "02 13:00-17:00"], []),
        (["do 9-17", "24 december vanaf 16:00 gesloten"], date(2026, 12, 24), ["24 09:00-16:00"], []),
        # a beginning, an end, and what comes on top
        (["wo 9-12", "vanaf februari 2027 ook wo 13-15"], date(2027, 1, 27), ["27 09:00-12:00"], []),
        (["wo 9-12", "vanaf februari 2027 ook wo 13-15"], date(2027, 2, 3), ["03 09:00-12:00", "03 13:00-15:00"], []),
        (["wo 9-12", "vanaf februari 2027 wo 13-15"], date(2027, 2, 3), ["03 13:00-15:00"], []),
        (["wo gesloten", "vanaf februari 2027 ook wo 13-15"], date(2027, 2, 3), [], []),
        (["di 10-12 tot de zomervakantie van 2027"], date(2027, 7, 6), ["06 10:00-12:00"], []),
        (["di 10-12 tot de zomervakantie van 2027"], date(2027, 7, 13), [], []),
        (["di 10-12", "gesloten tot 1 september 2027"], date(2027, 8, 31), [], []),
        # of which year? then only what is so in any case is certain
        (["vanaf februari di 10-12"], date(2027, 3, 2), [], ["zonder-jaar"]),
        (["vanaf februari di 10-12"], date(2027, 3, 3), [], []),
        (["di 9-12", "vanaf februari ook di 13-15"], date(2027, 3, 2), ["02 09:00-12:00"], ["zonder-jaar"]),
        (["di 9-12", "vanaf februari di 10-15"], date(2027, 3, 2), ["02 10:00-12:00"], ["zonder-jaar"]),
        (["di 9-12", "tot september gesloten"], date(2027, 3, 2), [], ["zonder-jaar"]),
        (["di 10-12 tot de zomervakantie"], date(2027, 7, 13), [], []),
        # by appointment is not an open door
        (["za 10-14 (op afspraak)"], date(2026, 12, 5), [], ["op-afspraak"]),
        (["za 10-14 (op afspraak)", "za 11-12"], date(2026, 12, 5), ["05 11:00-12:00"], []),
        (["op afspraak"], date(2026, 12, 5), [], []),
        # neither is the telephone
        (["za 10-14 (telefonisch)"], date(2026, 12, 5), [], ["telefonisch"]),
        (["dagelijks bereikbaar tussen 9.00 en 17.00 uur"], date(2026, 12, 5), [], ["telefonisch"]),
        (["za 10-14 (telefonisch spreekuur)"], date(2026, 12, 5), [], ["telefonisch"]),
        (["za 10-14 (online)"], date(2026, 12, 5), [], ["telefonisch"]),
        (["za 10-14 (aanmelden online)"], date(2026, 12, 5), ["05 10:00-14:00"], []),
        (["za 10-14 (telefonisch)", "za 11-12"], date(2026, 12, 5), ["05 11:00-12:00"], []),
        (["za 10-14", "december: za 10-14 (telefonisch)"], date(2026, 12, 5), [], ["telefonisch"]),
        (["24 uur per dag telefonisch bereikbaar"], date(2026, 12, 5), [], ["telefonisch"]),
        (["za 10-14", "december alleen op afspraak"], date(2026, 12, 5), [], ["op-afspraak"]),
        # neither is a first meeting, for who comes to eat
        (["za 10-14 (intake)"], date(2026, 12, 5), [], ["intake"]),
        (["za 10-14 (kennismaking)"], date(2026, 12, 5), [], ["intake"]),
        (["za 10-14 (alleen aanmelden)"], date(2026, 12, 5), [], ["intake"]),
        (["za 10-14 (aanmelden verplicht)"], date(2026, 12, 5), ["05 10:00-14:00"], []),
        (["za 10-14 (intake)", "za 13-14 (uitgifte)"], date(2026, 12, 5), ["05 13:00-14:00"], []),
        # only: what is not named is closed
        (["ma-vr 9-17", "juli en augustus alleen dinsdag 9-12"], date(2026, 7, 7), ["07 09:00-12:00"], []),
        (["ma-vr 9-17", "juli en augustus alleen dinsdag 9-12"], date(2026, 7, 8), [], []),
        (["ma-vr 9-17", "in de zomervakantie alleen op dinsdag open"], date(2027, 7, 20), ["20 09:00-17:00"], []),
        (["ma-vr 9-17", "in de zomervakantie alleen op dinsdag open"], date(2027, 7, 21), [], []),
        (["za 10-14", "geopend van april t/m oktober"], date(2026, 12, 5), [], []),
        (["za 10-14", "geopend van april t/m oktober"], date(2026, 10, 3), ["03 10:00-14:00"], []),
        (["za 10-14", "alleen open in de zomervakantie"], date(2026, 12, 5), [], []),
        # a season holds for its own week
        (["april t/m oktober: ma-vr 10-18, za 11-17"], date(2026, 12, 5), [], []),
        (["april t/m oktober: ma-vr 10-18, za 11-17"], date(2026, 10, 3), ["03 11:00-17:00"], []),
        # closed from or until a time
        (["do 9-17", "24 december sluiten we om 15:00"], date(2026, 12, 24), ["24 09:00-15:00"], []),
        (["do 9-17", "24 december open tot 15:00"], date(2026, 12, 24), ["24 09:00-15:00"], []),
        (["do 9-17", "3 december 2026 open vanaf 13:00"], date(2026, 12, 3), ["03 13:00-17:00"], []),
        (["do 9-17", "24 december tot 13:00 gesloten"], date(2026, 12, 24), ["24 13:00-17:00"], []),
        # no walk-in: those hours, or all when nobody says which
        (["wo 9-17", "geen inloop in week 49"], date(2026, 12, 2), [], []),
        (["wo 9-17 (balie)", "wo 18-20 (inloop)", "geen inloop in week 49"], date(2026, 12, 2), ["02 09:00-17:00"], []),
        (["wo 9-17", "wo 18-20, geen inloop in week 49"], date(2026, 12, 2), ["02 09:00-17:00"], []),
        # the day beside a holiday
        (["vr 9-17", "vrijdag na hemelvaart gesloten"], date(2027, 5, 7), [], []),
        (["vr 9-17", "vrijdag na hemelvaart gesloten"], date(2027, 5, 14), ["14 09:00-17:00"], []),
        (["za 9-17", "zaterdag voor pasen 9-12"], date(2027, 3, 27), ["27 09:00-12:00"], []),
        (["di 9-17", "carnaval (6 t/m 9 februari 2027) gesloten"], date(2027, 2, 9), [], []),
    ],
)
def test_which_line_wins(lines: list[str], day: date, periods: list[str], care: list[str]) -> None:
    outcome = on(lines, day)
    assert said(outcome) == periods
    assert [c.reden for c in outcome.let_op] == care


def test_a_night_belongs_to_the_day_on_which_it_starts() -> None:
    lines = ["vr 20:00-02:00", "za gesloten"]
    assert said(on(lines, date(2026, 11, 27))) == ["27 20:00-02:00"]
    assert said(on(lines, date(2026, 11, 28))) == ["28 00:00-02:00"]


def test_periods_that_touch_are_one_also_over_midnight() -> None:
    outcome = on(["ma 9-12 en 12-17", "ma 20:00-24:00", "di 0:00-6:00"], date(2026, 11, 23), 2)
    assert said(outcome) == ["23 09:00-17:00", "23 20:00-06:00"]


def test_always_open_is_one_period() -> None:
    assert len(on(["altijd open"], date(2026, 11, 21), 56).perioden) == 1


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_on_the_days_that_the_clock_changes_the_wall_clock_counts(day: date) -> None:
    begin, end = on(["zo 1:00-12:00"], day).perioden[0]
    assert (begin, end) == (datetime(day.year, day.month, day.day, 1), datetime(day.year, day.month, day.day, 12))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("5e vrijdag 9-10", ["2026-01-30", "2026-05-29", "2026-07-31", "2026-10-30"]),
        ("week 53 vr 9-10", ["2027-01-01"]),
        ("29 februari 9-10", ["2028-02-29"]),
        ("laatste ma van de maand in februari 9-10", ["2026-02-23", "2027-02-22", "2028-02-28"]),
        ("24 december t/m 2 januari: za 9-10", ["2026-12-26", "2027-01-02", "2027-12-25", "2028-01-01", "2028-12-30"]),
    ],
)
def test_rare_days_come_when_they_come(line: str, dates: list[str]) -> None:
    outcome = on([line, "feestdagen gewoon open"], date(2026, 1, 1), 3 * 365 + 1)
    assert [f"{begin:%Y-%m-%d}" for begin, _ in outcome.perioden][: len(dates)] == dates
    assert all(end - begin == timedelta(hours=1) for begin, end in outcome.perioden)
