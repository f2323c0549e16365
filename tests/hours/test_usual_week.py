"""The usual week is the week of the lines, also where nobody wrote down which days are holidays."""

from __future__ import annotations

from datetime import date

import pytest

from sociale_kaart.hours.calendar import NO_CALENDAR, Feestdagen
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.hours.schedule import Vast, schedule

TODAY = date(2026, 11, 21)
CALENDARS = {
    "none": NO_CALENDAR,
    "ended last year": Feestdagen({date(2025, 12, 25): "eerste-kerstdag"}, (), date(2025, 12, 31)),
    "ends tomorrow": Feestdagen({}, (), date(2026, 11, 22)),
    "goes on for years": Feestdagen({}, (), date(2030, 12, 31)),
}


@pytest.mark.parametrize("name", CALENDARS)
def test_every_day_of_the_week_is_in_it_however_far_the_calendar_goes(name: str) -> None:
    hours, wrong = read_lines(["ma-vr 09:00-17:00", "za 10:00-12:00"])
    assert not wrong
    entries = schedule(hours, CALENDARS[name], TODAY)
    assert [entry.dag for entry in entries if isinstance(entry, Vast)] == [0, 1, 2, 3, 4, 5]
