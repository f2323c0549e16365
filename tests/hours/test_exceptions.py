"""What a reader is told of the coming eight weeks."""

from __future__ import annotations

from datetime import date

import pytest
from hours_calendar import CALENDAR

from sociale_kaart.hours.exceptions import say_exceptions
from sociale_kaart.hours.grammar import read_lines
from sociale_kaart.languages.catalogues import translations

TODAY = date(2026, 11, 21)


def said(lines: list[str], language: str = "nl") -> list[str]:
    hours, unreadable = read_lines(lines)
    assert unreadable == ()
    return [exception.tekst for exception in say_exceptions(hours, CALENDAR, TODAY, translations(language))]


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        (["zo 9-12"], []),
        (
            ["vr 9-12"],
            [
                "vrijdag 25 december 2026: eerste kerstdag, misschien dicht",
                "vrijdag 1 januari 2027: nieuwjaarsdag, misschien dicht",
            ],
        ),
        (["ma-vr 9-17", "kerstvakantie gesloten"], ["19 december 2026 t/m 3 januari 2027: gesloten (kerstvakantie)"]),
        (["wo 9-17", "2 december gesloten: teamdag"], ["woensdag 2 december 2026: gesloten (teamdag)"]),
        (["wo 9-17", "3 december gesloten"], []),
        (["do 9-17", "24 december vanaf 16:00 gesloten"], ["donderdag 24 december 2026: 09:00–16:00"]),
        (
            ["za 9-17", "feestdagen gewoon open", "12 december 10-11 en 14-15"],
            ["zaterdag 12 december 2026: 10:00–11:00 en 14:00–15:00"],
        ),
        (
            ["za 9-12 (op afspraak)", "za 14-15 (op afspraak)"],
            ["zaterdag 26 december 2026: tweede kerstdag, misschien dicht"],
        ),
        (
            ["vr 9-17", "feestdagen gesloten", "25 december 9-10"],
            ["vrijdag 25 december 2026: niet zeker", "vrijdag 1 januari 2027: gesloten (nieuwjaarsdag)"],
        ),
    ],
)
def test_the_exceptions_of_the_coming_weeks(lines: list[str], texts: list[str]) -> None:
    assert said(lines) == texts


def test_in_another_language() -> None:
    lines = ["wo 9-17", "2 december gesloten", "feestdagen gesloten"]
    assert said(lines, "en") == ["Wednesday 2 December 2026: closed"]
    assert said(lines, "ar") == ["الأربعاء 2 ديسمبر 2026: مغلق"]
