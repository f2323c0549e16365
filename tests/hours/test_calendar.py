"""The calendar of holidays is right, complete, and says clearly what is wrong with a changed one."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hours_calendar import CALENDAR, TREE

from sociale_kaart.hours import phrasebook
from sociale_kaart.hours.calendar import UnreadableCalendar, read_calendar
from sociale_kaart.hours.value import VAKANTIES
from sociale_kaart.languages.catalogues import translations

EASTER = {
    2026: date(2026, 4, 5),
    2027: date(2027, 3, 28),
    2028: date(2028, 4, 16),
    2029: date(2029, 4, 1),
    2030: date(2030, 4, 21),
}
AFTER_EASTER = {
    "goede-vrijdag": -2,
    "eerste-paasdag": 0,
    "tweede-paasdag": 1,
    "hemelvaartsdag": 39,
    "eerste-pinksterdag": 49,
    "tweede-pinksterdag": 50,
}
FIXED = {"nieuwjaar": (1, 1), "bevrijdingsdag": (5, 5), "eerste-kerstdag": (12, 25), "tweede-kerstdag": (12, 26)}


@pytest.mark.parametrize(("year", "easter"), list(EASTER.items()))
def test_every_year_has_its_public_holidays(year: int, easter: date) -> None:
    expected = {easter + timedelta(days=n): name for name, n in AFTER_EASTER.items()}
    expected |= {date(year, month, day): name for name, (month, day) in FIXED.items()}
    birthday = date(year, 4, 27)
    expected[birthday - timedelta(days=birthday.weekday() == 6)] = "koningsdag"
    assert {day: name for day, name in CALENDAR.public.items() if day.year == year} == expected


@pytest.mark.parametrize("region", ["noord", "midden", "zuid"])
def test_every_school_year_has_its_five_holidays_and_none_is_too_long(region: str) -> None:
    calendar = read_calendar(TREE, region)
    school_year = [v for v in calendar.school if date(2028, 9, 5) < v.first < date(2029, 9, 5)]
    assert sorted(v.id for v in school_year) == sorted(VAKANTIES)
    for vakantie in calendar.school:
        assert timedelta(7) <= vakantie.last - vakantie.first <= timedelta(7 * 7), vakantie
        assert vakantie.first.weekday() == 5, vakantie


def test_what_is_known_ends_where_the_shortest_list_ends() -> None:
    assert CALENDAR.until == date(2030, 8, 18)


@pytest.mark.parametrize("language", ["nl", "en", "ar"])
def test_the_file_and_the_catalogues_call_a_holiday_by_the_same_name(language: str) -> None:
    """The file serves whoever edits holidays, the catalogues serve the sentences: they may not drift apart."""
    for identifier, names in CALENDAR.names.items():
        assert names[language] == phrasebook.holiday(identifier, translations(language))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"feestdagen": {"2026-02-30": "koningsdag"}}, "2026-02-30"),
        ({"feestdagen": []}, "feestdagen"),
        ({"schoolvakanties": {"zuid": []}}, "noord"),
        ({"schoolvakanties": {"noord": ["zomer"]}}, "tot_en_met"),
        ({"schoolvakanties": {"noord": [{"naam": "x", "van": "2026-02-02", "tot_en_met": "2026-02-01"}]}}, "voordat"),
        ({"bekend_tot": ""}, "bekend_tot"),
        ({"onzeker": "bevrijdingsdag"}, "onzeker"),
        ({"namen": {"koningsdag": "Koningsdag"}}, "koningsdag"),
    ],
)
def test_a_calendar_that_cannot_be_read_says_where(change: dict[str, object], words: str) -> None:
    with pytest.raises(UnreadableCalendar, match=words):
        read_calendar(TREE | change, "noord")
