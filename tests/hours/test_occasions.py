"""The name of a feast beside a date goes only where it is that of the date."""

from __future__ import annotations

import pytest
from dateutil.easter import easter
from hours_calendar import CALENDAR
from test_printed_lines import _days, _meant, _readings

from sociale_kaart.hours.grammar.occasions import MOVING, NAMES, without_names

FEASTS = {-2: "goede-vrijdag", 0: "eerste-paasdag", 1: "tweede-paasdag", 39: "hemelvaartsdag", 49: "eerste-pinksterdag",
          50: "tweede-pinksterdag"}  # fmt: skip
MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
          "november", "december")  # fmt: skip
SAID = ("nieuwjaarsdag", "tweede nieuwjaarsdag", "koningsdag", "dag van de arbeid", "bevrijdingsdag", "kerstavond",
        "eerste kerstdag", "tweede kerstdag", "oudejaarsavond", "sinterklaasavond", "vlaamse feestdag",
        "nationale feestdag", "o.l.v. hemelvaart", "allerheiligen", "allerzielen", "wapenstilstand")  # fmt: skip


def test_easter_is_on_the_day_that_the_calendar_has() -> None:
    years = [year for year in range(2020, 2100) if CALENDAR.span("eerste-paasdag", year)]
    assert years
    for year in years:
        for days, feast in FEASTS.items():
            span = CALENDAR.span(feast, year)
            assert span
            assert (span[0] - easter(year)).days == days
    assert {days for _, days in MOVING} == {*FEASTS, -1}  # the Saturday before Easter


@pytest.mark.parametrize("at", range(len(NAMES)))
def test_a_name_goes_only_beside_its_own_date(at: int) -> None:
    name, (day, month) = SAID[at], NAMES[at][1][0]
    date = f"{day} {MONTHS[month - 1]} 2027"
    readings = _readings(f"{date} ({name}) gesloten")
    assert readings
    assert all(_days(hours) == _days(_meant(f"{date} gesloten")) for hours in readings)
    other = f"{day + 2 if day < 27 else day - 2} {MONTHS[month - 1]} 2027 ({name}) gesloten"
    assert without_names(other) == other
