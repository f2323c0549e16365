"""Hours that can be read but cannot be meant get a warning, on the line that it is about."""

from __future__ import annotations

from datetime import date

import pytest
from hours_calendar import CALENDAR

from sociale_kaart.hours.checks import Oddity, OddityKind, find_oddities
from sociale_kaart.hours.grammar import read_lines

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("lines", "oddities"),
    [
        (["ma-vr 9-17", "feestdagen gesloten", "24 december 9-12", "even weken do 19-21"], []),
        (["za 10-14", "za gesloten"], [(OddityKind.CONTRADICTION, 0)]),
        (["feestdagen gesloten", "koningsdag 10-14"], [(OddityKind.CONTRADICTION, 1)]),
        (["ma-vr 9-17", "wo gesloten"], []),
        (["wo gesloten", "2 december 2026 9-12"], []),
        (["ma 17:00-9:00"], [(OddityKind.ENDS_BEFORE_START, 0)]),
        (["za 22:00-04:00"], []),
        (["ma 9-12", "13 juli 2026 t/m 23 augustus 2026 gesloten"], [(OddityKind.PAST, 1)]),
        (["ma 9-12", "t/m 20 november 2026 gesloten"], [(OddityKind.PAST, 1)]),
        (["ma 9-12", "21 november 2026 gesloten"], []),
        (["vrijdag 24 december 2026 9-12"], [(OddityKind.NEVER, 0)]),
        (["dinsdag 24 december open tot 14.00 uur"], [(OddityKind.OTHER_DAY, 0)]),
        (["donderdag 24 december open tot 14.00 uur"], []),
        (["maandag 28 en woensdag 29 december gesloten"], [(OddityKind.OTHER_DAY, 0)]),
        (["29 februari gesloten", "week 53 gesloten", "5e ma 9-12"], []),
        (["vr 20:00-04:00", "za 00:30-01:00 gesloten"], [(OddityKind.NIGHT, 1)]),
        (["vr 20:00-04:00", "za 12:00-13:00 gesloten"], []),
        (["vr 20:00-04:00", "za 9:00-17:00", "za 12:00-13:00 gesloten"], []),
        (["vr 20:00-04:00", "za 00:00-04:00", "za 00:30-01:00 gesloten"], [(OddityKind.NIGHT, 2)]),
        (["vr 20:00-04:00", "vr 22:00-23:00 gesloten"], []),
        (["vr 20:00-04:00", "5 december 2026 0:30-1:00 gesloten"], [(OddityKind.NIGHT, 1)]),
        (["vanaf februari ook wo 10-12"], [(OddityKind.WITHOUT_YEAR, 0)]),
        (["di 10-12 tot de zomervakantie"], [(OddityKind.WITHOUT_YEAR, 0)]),
        (["vanaf februari 2027 ook wo 10-12"], []),
        (["di 10-12 tot de zomervakantie van 2026"], [(OddityKind.PAST, 0)]),
        (["dagelijks 10-17", "zondag 11-17"], [(OddityKind.NARROWER, 1)]),
        (["zondag 11-17", "dagelijks 10-17"], [(OddityKind.NARROWER, 0)]),
        (["ma-vr 9-17", "wo 13-20"], [(OddityKind.NARROWER, 1)]),
        (["ma-vr 9-12 en 13-17", "wo 9-12"], [(OddityKind.NARROWER, 1)]),
        (["dagelijks behalve zondag 10-17", "zondag 11-17"], []),
        (["dagelijks 10-17", "zondag 10-20"], []),
        (["ma-vr 9-12", "wo 13-16"], []),
        (["ma 9-17", "ma 10-12"], []),
        (["ma-vr 9-17", "wo 10-12 (inloop)"], []),
        (["ma-vr 9-17", "juli 2027 wo 10-12"], []),
        (["ma-vr 9-17", "even weken wo 10-12"], []),
        (["zomervakantie gesloten", "goede vrijdag gesloten", "ma 9-12"], []),
    ],
)
def test_what_is_odd(lines: list[str], oddities: list[tuple[OddityKind, int]]) -> None:
    hours, unreadable = read_lines(lines)
    assert unreadable == ()
    assert find_oddities(hours, CALENDAR, TODAY) == tuple(Oddity(kind, line) for kind, line in oddities)
